package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.depositary.match.find.Grammar;
import org.depositary.match.find.Lines;
import org.depositary.match.find.Variants;
import org.depositary.match.pattern.Match;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/**
 * Applies the entity rules of a grammar: those first on whose kinds others build, within that by priority and the order
 * of the files. Rules that build on their own kind are applied again to what they found, three times at most.
 *
 * <p>All that a rule can make of the words is kept, shorter phrases beside longer ones, so that a frame rule may take
 * whichever fits. Immutable, and safe for use by several threads.
 */
public final class EntityFinder {
    private static final int MOST_ROUNDS = 3;

    private final Grammar grammar;
    private final MentionMaker maker;
    private final KnownNames names;
    private final List<Stratum> strata = new ArrayList<>();
    private final Variants variants;
    private final int turns;

    /** Rules that do not wait for one another, best priority first. */
    private record Stratum(int firstPass, int endPass, int rounds) {
        int passes() {
            return endPass - firstPass;
        }

        /** How often one of its passes may read a line. */
        int turns() {
            return rounds * passes();
        }
    }

    /** Prepares the entity rules of a grammar. */
    public EntityFinder(Grammar grammar) {
        this.grammar = grammar;
        this.maker = new MentionMaker(grammar.rules());
        this.names = new KnownNames(grammar.rules().kinds());
        List<Set<String>> passes = new ArrayList<>();
        for (Strata.Group group : Strata.of(grammar.rules())) {
            int first = passes.size();
            passes.addAll(group.passes());
            strata.add(new Stratum(first, passes.size(), group.recursive() ? MOST_ROUNDS : 1));
        }
        this.variants = new Variants(grammar, passes);
        this.turns = strata.stream().mapToInt(Stratum::turns).sum();
    }

    /**
     * The given mentions and those that entity rules find. Rules look no further than a sentence, so each is read by
     * all passes before the next; what they find is told as if each pass had read them all.
     *
     * @param given what dictionaries and grammars found
     */
    public Lines find(Reading reading, Collection<Mention> given) {
        Lines lines = new Lines(grammar, reading, given);
        Variants.Text text = variants.over(lines);
        recognise(reading, text, lines);
        List<Mention> again = names.further(reading, lines.mentions());
        if (!again.isEmpty()) {
            text.add(again);
            recognise(reading, text, lines);
        }
        return lines;
    }

    private void recognise(Reading reading, Variants.Text text, Lines lines) {
        List<List<Mention>> found = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            found.add(new ArrayList<>());
        }
        for (Variants.Course course : text.courses()) {
            int turn = 0;
            for (Stratum stratum : strata) {
                recognise(reading, course, stratum, turn, found);
                turn += stratum.turns();
            }
        }
        found.forEach(lines::note);
    }

    /** @param from the first turn of the stratum @param found by turn what was found in all lines */
    private void recognise(
            Reading reading, Variants.Course course, Stratum stratum, int from, List<List<Mention>> found) {
        int turn = from;
        for (boolean more = true; more && turn < from + stratum.turns(); turn += stratum.passes()) {
            more = false;
            int pass = course.next(stratum.firstPass());
            while (pass >= 0 && pass < stratum.endPass()) {
                for (Mention mention : made(reading, course.of(pass))) {
                    if (course.add(mention)) {
                        found.get(turn + pass - stratum.firstPass()).add(mention);
                        more = true;
                    }
                }
                pass = course.next(pass + 1);
            }
        }
    }

    private List<Mention> made(Reading reading, List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Mention> made = new ArrayList<>(matches.size());
        for (Match match : matches) {
            made.add(maker.mention(reading, match));
        }
        return Heads.withoutFragments(made);
    }
}
