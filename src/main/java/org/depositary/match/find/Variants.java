package org.depositary.match.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.Line;
import org.depositary.match.search.Places;
import org.depositary.match.search.Triggers;
import org.depositary.text.Mention;

/**
 * Finds all that entity rules can make of the words, pass by pass: for each pattern and anchor every start and every
 * end that fits, the preferred first. A pass reads only the sentences that have a word or a mention for one of its
 * anchors, and reads them again only for rules that build on kinds of which there are new mentions. Immutable.
 */
public final class Variants {
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

    /** By kind the passes that build on it, and those that may build on anything. */
    private final BitSet[] building;

    private final BitSet always = new BitSet();
    private final Needs needs = new Needs();
    private final BitSet all = new BitSet();

    /** @param rules ids of the rules of each pass */
    public Variants(Grammar grammar, List<Set<String>> rules) {
        this.grammar = grammar;
        List<CompiledPattern> patterns = new ArrayList<>();
        firsts = new int[rules.size() + 1];
        for (Set<String> ids : rules) {
            List<Item> items = new ArrayList<>();
            for (CompiledRule rule : grammar.compiled()) {
                if (ids.contains(rule.rule().id())) {
                    items.addAll(items(rule));
                }
            }
            for (int i = 0; i < items.size(); i++) {
                needs.add(patterns.size() + i, items.get(i).rule().rule());
            }
            List<CompiledPattern> some = items.stream().map(Item::pattern).toList();
            patterns.addAll(some);
            passes.add(items);
            triggers.add(new Triggers(some, grammar.nouns()));
            firsts[passes.size()] = patterns.size();
        }
        words = new Triggers(patterns, grammar.nouns());
        all.set(0, patterns.size());
        building = new BitSet[grammar.predicates().kinds()];
        Arrays.setAll(building, kind -> new BitSet());
        for (int pass = 0; pass < passes.size(); pass++) {
            for (Item item : passes.get(pass)) {
                int number = pass;
                item.kinds().stream().forEach(kind -> building[kind].set(number));
                if (item.again()) {
                    always.set(pass);
                }
            }
        }
    }

    private static List<Item> items(CompiledRule rule) {
        BitSet kinds = new BitSet();
        boolean again = false;
        for (CompiledPattern pattern : rule.patterns()) {
            again |= pattern.wants(kinds);
        }
        List<Item> items = new ArrayList<>();
        for (CompiledPattern pattern : rule.patterns()) {
            items.add(new Item(rule, pattern, kinds, again));
        }
        return items;
    }

    /** A reading of some lines; mentions must be added to them through it. */
    public Text over(Lines lines) {
        return new Text(lines);
    }

    /** A text of which the lines are read one after the other. Used by one thread. */
    public final class Text {
        private final Lines lines;
        private final List<Course> courses = new ArrayList<>();
        private final Effort effort = new Effort();
        private final Places places = new Places();
        private final BitSet wanted = new BitSet();

        /** The patterns of rules that read the document. */
        private final BitSet met;

        private Text(Lines lines) {
            this.lines = lines;
            this.met = needs.met(lines.reading());
            for (Line line : lines.lines()) {
                courses.add(new Course(this, line));
            }
        }

        /** The readings of the lines. */
        public List<Course> courses() {
            return Collections.unmodifiableList(courses);
        }

        /** Adds mentions that no rule of these found, which rules see from now on. */
        public void add(Collection<Mention> more) {
            lines.add(more);
            for (Mention mention : more) {
                int line = lines.lineOf(mention);
                if (line >= 0) {
                    courses.get(line).note(grammar.predicates().numberOf(mention.kind()));
                }
            }
        }
    }

    /** What the passes have read of a line so far. */
    public final class Course {
        private final Text text;
        private final Line line;
        private final Places byWords = new Places();

        /** By pass the first of the places where its anchors may begin with a word. */
        private final int[] byWord = new int[passes.size()];

        /** The passes that have something to read. */
        private final BitSet agenda = new BitSet();

        /** By pass how many mentions the line had when it was read last and one more, 0 if it was not. */
        private final int[] read = new int[passes.size()];

        private Course(Text text, Line line) {
            this.text = text;
            this.line = line;
            agenda.or(always);
            words.words(line, byWords);
            for (int pass = 0, place = 0; pass < byWord.length; pass++) {
                byWord[pass] = place;
                while (place < byWords.size() && byWords.number(place) < firsts[pass + 1]) {
                    place++;
                }
                if (place > byWord[pass]) {
                    agenda.set(pass);
                }
            }
            BitSet kinds = line.kindsSince(0);
            for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
                agenda.or(building[kind]);
            }
        }

        /** The first pass from one on that has something to read, {@code -1} if none has. */
        public int next(int pass) {
            return agenda.nextSetBit(pass);
        }

        /**
         * Adds a mention, which rules see from now on, unless there is one of the same kind, words and head.
         *
         * @return whether it was added
         */
        public boolean add(Mention mention) {
            if (line.has(mention)) {
                return false;
            }
            note(line.add(mention));
            return true;
        }

        private void note(int kind) {
            if (kind >= 0) {
                agenda.or(building[kind]);
            }
        }

        /** What the rules of a pass make of what they have not read yet. */
        public List<Match> of(int pass) {
            if (!agenda.get(pass)) {
                return List.of();
            }
            agenda.clear(pass);
            int before = read[pass] - 1;
            read[pass] = line.version() + 1;
            BitSet wanted = before < 0 ? all : wanted(pass, line.kindsSince(before));
            triggers.get(pass).in(line, byWords, byWord[pass], firsts[pass], wanted, text.places);
            if (text.places.size() == 0) {
                return List.of();
            }
            List<Item> items = passes.get(pass);
            List<Match> variants = new ArrayList<>();
            for (int place = 0; place < text.places.size(); place++) {
                int number = text.places.number(place);
                if (text.met.get(firsts[pass] + number)) {
                    variants(items.get(number), text.places.at(place), variants);
                }
            }
            return variants;
        }

        /** The patterns of a pass whose rules build on one of some kinds. */
        private BitSet wanted(int pass, BitSet fresh) {
            BitSet some = text.wanted;
            some.clear();
            List<Item> items = passes.get(pass);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).on(fresh)) {
                    some.set(i);
                }
            }
            return some;
        }

        private void variants(Item item, int anchor, List<Match> variants) {
            Spread spread = Spread.of(item.rule(), item.pattern(), line, anchor, text.effort);
            for (Candidate candidate : spread.candidates()) {
                if (Surroundings.forbidding(line, candidate, spread.reach(), text.effort)
                        .isEmpty()) {
                    variants.add(Matcher.match(line, candidate, candidate.reap(line)));
                }
            }
        }
    }
}
