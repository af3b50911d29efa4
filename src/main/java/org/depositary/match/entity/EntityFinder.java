package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.find.Grammar;
import org.depositary.match.find.Lines;
import org.depositary.match.find.Matcher;
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

    /** Rules that do not wait for one another, best priority first. */
    private record Stratum(List<Matcher> passes, int rounds) {}

    private record Key(String kind, int first, int end, int headFirst, int headEnd) {}

    /** Prepares the entity rules of a grammar. */
    public EntityFinder(Grammar grammar) {
        this.grammar = grammar;
        this.maker = new MentionMaker(grammar.rules());
        this.names = new KnownNames(grammar.rules().kinds());
        for (Strata.Group group : Strata.of(grammar.rules())) {
            List<Matcher> passes = group.passes().stream()
                    .map(ids -> new Matcher(grammar, rule -> ids.contains(rule.id())))
                    .toList();
            strata.add(new Stratum(passes, group.recursive() ? MOST_ROUNDS : 1));
        }
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
        Map<Matcher, Matcher.Progress> progress = new IdentityHashMap<>();
        recognise(reading, lines, known, progress);
        List<Mention> again = names.further(reading, lines.mentions());
        if (!again.isEmpty()) {
            again.forEach(mention -> known.add(key(mention)));
            lines.add(again);
            recognise(reading, lines, known, progress);
        }
        return lines;
    }

    private void recognise(Reading reading, Lines lines, Set<Key> known, Map<Matcher, Matcher.Progress> progress) {
        for (Stratum stratum : strata) {
            boolean more = true;
            for (int round = 0; more && round < stratum.rounds(); round++) {
                more = false;
                for (Matcher pass : stratum.passes()) {
                    List<Mention> found = new ArrayList<>();
                    for (Mention mention : made(
                            reading,
                            pass.variants(lines, progress.computeIfAbsent(pass, none -> new Matcher.Progress())))) {
                        if (known.add(key(mention))) {
                            found.add(mention);
                        }
                    }
                    lines.add(found);
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
