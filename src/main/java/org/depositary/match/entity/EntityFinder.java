package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

    /** Rules that do not wait for one another, best priority first. */
    private record Stratum(int firstPass, int endPass, int rounds) {}

    private record Key(String kind, int first, int end, int headFirst, int headEnd) {}

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
    }

    /**
     * The given mentions and those that entity rules find.
     *
     * @param given what dictionaries and grammars found
     */
    public Lines find(Reading reading, Collection<Mention> given) {
        Lines lines = new Lines(grammar, reading, given);
        Set<Key> known = new HashSet<>();
        given.forEach(mention -> known.add(key(mention)));
        Variants.Course course = variants.over(lines);
        recognise(reading, course, known);
        List<Mention> again = names.further(reading, lines.mentions());
        if (!again.isEmpty()) {
            again.forEach(mention -> known.add(key(mention)));
            course.add(again);
            recognise(reading, course, known);
        }
        return lines;
    }

    private void recognise(Reading reading, Variants.Course course, Set<Key> known) {
        for (Stratum stratum : strata) {
            boolean more = true;
            for (int round = 0; more && round < stratum.rounds(); round++) {
                more = false;
                for (int pass = stratum.firstPass(); pass < stratum.endPass(); pass++) {
                    List<Mention> found = new ArrayList<>();
                    for (Mention mention : made(reading, course.of(pass))) {
                        if (known.add(key(mention))) {
                            found.add(mention);
                        }
                    }
                    course.add(found);
                    more |= !found.isEmpty();
                }
            }
        }
    }

    private List<Mention> made(Reading reading, List<Match> matches) {
        List<Mention> made = new ArrayList<>();
        for (Match match : matches) {
            made.add(maker.mention(reading, match));
        }
        return Heads.withoutFragments(made);
    }

    private static Key key(Mention mention) {
        return new Key(mention.kind(), mention.first(), mention.end(), mention.headFirst(), mention.headEnd());
    }
}
