package org.depositary.match.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Places;
import org.depositary.match.search.Search;
import org.depositary.text.Mention;

/**
 * Finds all that entity rules can make of the words, pass by pass: for each pattern and anchor every start and every
 * end that fits, the preferred first. A pass reads only the sentences that have a word or a mention for one of its
 * anchors, and reads them again only for rules that build on kinds of which there are new mentions. Immutable.
 */
public final class Variants {
    /** How many starts, and how many ends, are kept of one mention. */
    private static final int MOST = 6;

    /**
     * A pattern of a rule.
     *
     * @param kinds the kinds of mentions, by number, that the rule's patterns take
     * @param again whether they take frames named again, which any mention may complete
     */
    private record Item(CompiledRule rule, CompiledPattern pattern, BitSet kinds, boolean again) {
        boolean on(BitSet fresh) {
            return again || kinds.intersects(fresh);
        }
    }

    private final Grammar grammar;
    private final List<List<Item>> passes = new ArrayList<>();
    private final List<Triggers> triggers = new ArrayList<>();
    private final Triggers words;
    private final int[] firsts;

    /** @param rules ids of the rules of each pass */
    public Variants(Grammar grammar, List<Set<String>> rules) {
        this.grammar = grammar;
        List<CompiledPattern> all = new ArrayList<>();
        firsts = new int[rules.size() + 1];
        for (Set<String> ids : rules) {
            List<Item> items = new ArrayList<>();
            for (CompiledRule rule : grammar.compiled()) {
                if (ids.contains(rule.rule().id())) {
                    items.addAll(items(rule));
                }
            }
            List<CompiledPattern> patterns = items.stream().map(Item::pattern).toList();
            all.addAll(patterns);
            passes.add(items);
            triggers.add(new Triggers(patterns));
            firsts[passes.size()] = all.size();
        }
        words = new Triggers(all);
    }

    private static List<Item> items(CompiledRule rule) {
        BitSet kinds = new BitSet();
        boolean again = false;
        for (CompiledPattern pattern : rule.patterns()) {
            again |= collect(pattern.before(), kinds) | collect(pattern.onwards(), kinds);
        }
        List<Item> items = new ArrayList<>();
        for (CompiledPattern pattern : rule.patterns()) {
            items.add(new Item(rule, pattern, kinds, again));
        }
        return items;
    }

    private static boolean collect(Program program, BitSet kinds) {
        boolean again = false;
        for (int i = 0; i < program.size(); i++) {
            if (program.step(i) instanceof Step.Named named) {
                named.kinds().addTo(kinds);
            }
            again |= program.step(i) instanceof Step.Again;
        }
        return again;
    }

    /** A reading of some lines; mentions must be added to them through it. */
    public Course over(Lines lines) {
        return new Course(lines);
    }

    /** What the passes have read of a text so far. Used by one thread. */
    public final class Course {
        private final Lines lines;
        private final Effort effort = new Effort();
        private final List<Places> byWords = new ArrayList<>();

        /** By pass the lines still to be read. */
        private final BitSet[] agenda = new BitSet[passes.size()];

        /** By pass and line how many mentions the line had when it was read last, {@code -1} if it was not. */
        private final int[][] read = new int[passes.size()][];

        /** By kind the passes that build on it. */
        private final BitSet[] building = new BitSet[grammar.predicates().kinds()];

        private Course(Lines lines) {
            this.lines = lines;
            int count = lines.lines().size();
            Arrays.setAll(building, kind -> new BitSet());
            for (int pass = 0; pass < agenda.length; pass++) {
                agenda[pass] = new BitSet(count);
                read[pass] = new int[count];
                Arrays.fill(read[pass], -1);
                for (Item item : passes.get(pass)) {
                    int number = pass;
                    item.kinds().stream().forEach(kind -> building[kind].set(number));
                    if (item.again()) {
                        agenda[pass].set(0, count);
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                Line line = lines.lines().get(i);
                Places places = words.words(line);
                byWords.add(places);
                for (int pass = 0, place = 0; place < places.numbers().length; place++) {
                    while (places.numbers()[place] >= firsts[pass + 1]) {
                        pass++;
                    }
                    agenda[pass].set(i);
                }
                note(i, line.kindsSince(0));
            }
        }

        private void note(int line, BitSet kinds) {
            for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
                BitSet interested = building[kind];
                for (int pass = interested.nextSetBit(0); pass >= 0; pass = interested.nextSetBit(pass + 1)) {
                    agenda[pass].set(line);
                }
            }
        }

        /** The lines with all mentions found so far. */
        public Lines lines() {
            return lines;
        }

        /** Adds mentions, which rules see from now on. */
        public void add(Collection<Mention> more) {
            lines.add(more);
            for (Mention mention : more) {
                int line = lines.lineOf(mention);
                int kind = grammar.predicates().numberOf(mention.kind());
                if (line >= 0 && kind >= 0) {
                    BitSet kinds = new BitSet();
                    kinds.set(kind);
                    note(line, kinds);
                }
            }
        }

        /** What the rules of a pass make of what they have not read yet. */
        public List<Match> of(int pass) {
            List<Match> variants = new ArrayList<>();
            BitSet open = agenda[pass];
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                Line line = lines.lines().get(i);
                int before = read[pass][i];
                read[pass][i] = line.version();
                variants(pass, i, before < 0 ? Optional.empty() : Optional.of(line.kindsSince(before)), variants);
            }
            open.clear();
            return variants;
        }

        /** @param fresh the kinds of new mentions; empty if the sentence is read for the first time */
        private void variants(int pass, int number, Optional<BitSet> fresh, List<Match> variants) {
            Line line = lines.lines().get(number);
            List<Item> items = passes.get(pass);
            Places places = triggers.get(pass)
                    .in(
                            line,
                            byWords.get(number),
                            firsts[pass],
                            item -> fresh.isEmpty() || items.get(item).on(fresh.get()));
            for (int place = 0; place < places.numbers().length; place++) {
                Item item = items.get(places.numbers()[place]);
                if (lines.meet(item.rule())) {
                    for (int anchor : places.anchors()[place]) {
                        variants(line, item, anchor, variants);
                    }
                }
            }
        }

        private void variants(Line line, Item item, int anchor, List<Match> variants) {
            CompiledPattern pattern = item.pattern();
            List<Search.Path> onwards = search(pattern.onwards(), line).allFrom(anchor, MOST);
            if (onwards.isEmpty()) {
                return;
            }
            for (Search.Path start : search(pattern.before(), line).allFrom(anchor, MOST)) {
                for (Search.Path end : onwards) {
                    Candidate candidate = new Candidate(item.rule(), pattern, anchor, start, end);
                    if (Surroundings.forbidding(line, candidate, effort).isEmpty()) {
                        variants.add(Matcher.match(line, candidate, candidate.reap(line)));
                    }
                }
            }
        }

        private Search search(Program program, Line line) {
            return new Search(program, line, line.first(), line.end(), FreeWords.NO_ADJUNCTS, effort);
        }
    }
}
