package org.depositary.match.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rule.Pattern;

/**
 * What every match of an element holds somewhere, however the element is read: a conjunction of requirements, each of
 * which one of several words or mentions meets. Of alternatives that is what all of them need, and one of the rarest
 * elements of each.
 */
final class Necessities {
    /** Expected so often that asking for it costs more than it saves. */
    private static final long TOO_FREQUENT = 400;

    /**
     * One thing needed.
     *
     * @param tests the word tests of which one token passes one
     * @param kinds the kinds of which a mention is there
     * @param cost how often it is expected to be met, relative to others
     */
    private record Need(BitSet tests, BitSet kinds, long cost) {
        boolean within(Need other) {
            return within(tests, other.tests) && within(kinds, other.kinds);
        }

        private static boolean within(BitSet some, BitSet all) {
            for (int one = some.nextSetBit(0); one >= 0; one = some.nextSetBit(one + 1)) {
                if (!all.get(one)) {
                    return false;
                }
            }
            return true;
        }

        Need or(Need other) {
            BitSet eitherTests = (BitSet) tests.clone();
            eitherTests.or(other.tests);
            BitSet eitherKinds = (BitSet) kinds.clone();
            eitherKinds.or(other.kinds);
            return new Need(eitherTests, eitherKinds, cost + other.cost);
        }
    }

    /** By element; fragments are put into many patterns as one and the same element. */
    private final Map<Pattern, Set<Need>> known = new IdentityHashMap<>();

    /** What every match of an element holds, but for what stands nearly everywhere. */
    List<Requirements.One> of(Pattern pattern, Glossary glossary) {
        return needs(pattern, glossary).stream()
                .filter(need -> need.cost() < TOO_FREQUENT)
                .map(need -> new Requirements.One(
                        need.tests().isEmpty() ? -1 : glossary.predicates().need(need.tests()),
                        KindSet.of(need.kinds()),
                        need.cost()))
                .toList();
    }

    private Set<Need> needs(Pattern pattern, Glossary glossary) {
        Set<Need> needs = known.get(pattern);
        if (needs == null) {
            needs = reckon(pattern, glossary);
            known.put(pattern, needs);
        }
        return needs;
    }

    private Set<Need> reckon(Pattern pattern, Glossary glossary) {
        return switch (pattern) {
            case Pattern.Word word -> alone(pattern, glossary);
            case Pattern.Inflected inflected -> alone(pattern, glossary);
            case Pattern.WordList list -> alone(Anchor.ofAny(glossary.rarestWords(list.name()), glossary), glossary);
            case Pattern.Mark mark -> alone(pattern, glossary);
            case Pattern.Slot slot -> alone(pattern, glossary);
            case Pattern.Earlier earlier -> alone(pattern, glossary);
            case Pattern.Phrase phrase -> Set.of();
            case Pattern.Gap gap -> Set.of();
            case Pattern.Start start -> Set.of();
            case Pattern.End end -> Set.of();
            case Pattern.Each each -> needs(each.item(), glossary);
            case Pattern.Repeat repeat -> repeat.min() == 0 ? Set.of() : needs(repeat.item(), glossary);
            case Pattern.Sequence sequence -> {
                Set<Need> all = new LinkedHashSet<>();
                sequence.parts().forEach(part -> all.addAll(needs(part, glossary)));
                yield all;
            }
            case Pattern.Choice choice -> either(choice.options(), glossary);
        };
    }

    private static Set<Need> alone(Pattern pattern, Glossary glossary) {
        return alone(glossary.anchor(pattern), glossary);
    }

    private static Set<Need> alone(Anchor anchor, Glossary glossary) {
        BitSet tests = new BitSet();
        for (int test : anchor.predicates()) {
            tests.set(test);
        }
        for (String type : anchor.types()) {
            tests.set(glossary.predicates().anyOf(Set.copyOf(glossary.nouns(type))));
        }
        BitSet kinds = new BitSet();
        anchor.kinds().addTo(kinds);
        return Set.of(new Need(tests, kinds, anchor.frequency()));
    }

    private Set<Need> either(List<Pattern> options, Glossary glossary) {
        List<Set<Need>> all = new ArrayList<>();
        for (Pattern option : options) {
            Set<Need> needs = needs(option, glossary);
            if (needs.isEmpty()) {
                return Set.of();
            }
            all.add(needs);
        }
        Set<Need> either = new LinkedHashSet<>();
        for (Set<Need> needs : all) {
            for (Need need : needs) {
                if (all.stream().allMatch(others -> others.stream().anyMatch(other -> other.within(need)))) {
                    either.add(need);
                }
            }
        }
        all.stream()
                .map(needs ->
                        needs.stream().min(Comparator.comparingLong(Need::cost)).orElseThrow())
                .reduce(Need::or)
                .ifPresent(either::add);
        return either;
    }
}
