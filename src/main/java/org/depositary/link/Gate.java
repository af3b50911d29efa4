package org.depositary.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.link.authority.Doubts;
import org.depositary.link.name.Namesakes;
import org.depositary.link.name.Namesakes.Ground;
import org.depositary.link.name.PersonName;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Period;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.rule.Kind;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * Whether entities of two documents whose names are alike are one. A name alone is not enough: what the documents say
 * of them in passing (the attributes that their kind declares as gates, and the post that can stand for a name), and
 * how far apart in time the documents lie, decides. Contrary gates always forbid.
 */
final class Gate {
    /** The reason of a refusal that is not worth recording. */
    static final String OTHER_NAMES = "other names";

    private static final String NAME = "name";

    /**
     * What a gate says.
     *
     * @param ground what it rests on
     * @param strength the greater, the more the names agree
     * @param score from 0 to 1: how much speaks for their being one
     * @param features what was compared
     * @param gate what keeps them apart, in a word, as in a {@link Decision}
     * @param reason for people
     */
    record Verdict(Ground ground, int strength, double score, List<Feature> features, String gate, String reason) {
        Verdict {
            features = List.copyOf(features);
        }

        boolean passes() {
            return ground.compareTo(Ground.NOTHING) > 0;
        }
    }

    private final Traits traits;
    private final Scorer scorer;
    private final GivenNames forms;
    private final Map<DocumentClaims, Set<String>> worlds = new IdentityHashMap<>();

    /** @param forms which given names are forms of one name */
    Gate(Traits traits, Scorer scorer, GivenNames forms) {
        this.traits = traits;
        this.scorer = scorer;
        this.forms = forms;
    }

    Verdict verdict(Kind kind, Member one, Member two) {
        Compared compared = compare(kind, one, two);
        if (kind.identity() == Kind.Identity.NAME && otherNames(kind, one, two)) {
            return compared.verdict(Ground.CONTRARY, NAME, OTHER_NAMES);
        }
        for (String attribute : contraries(kind)) {
            Set<String> a = traits.of(one, attribute);
            Set<String> b = traits.of(two, attribute);
            if (!a.isEmpty() && !b.isEmpty() && intersection(a, b).isEmpty()) {
                return compared.verdict(
                        Ground.CONTRARY,
                        attribute,
                        attribute + " " + String.join(", ", a) + " against " + String.join(", ", b));
            }
        }
        return kind.identity() == Kind.Identity.NAME
                ? persons(kind, one, two, compared)
                : others(kind, one, two, compared);
    }

    /** Attributes of which two values exclude each other; where a kind names none, all of them. */
    private static Collection<String> contraries(Kind kind) {
        return kind.gates().isEmpty() ? kind.attributes().keySet() : kind.gates();
    }

    /** What both say alike, as sentences' parts. */
    private List<String> shared(Kind kind, Member one, Member two) {
        List<String> shared = new ArrayList<>();
        for (String attribute : contraries(kind)) {
            // That two people are of one sex says nothing about their being one: the attribute must name something.
            intersection(named(one, attribute), named(two, attribute)).forEach(value -> shared.add("both of " + value));
        }
        return shared;
    }

    private Verdict persons(Kind kind, Member one, Member two, Compared compared) {
        if (nameless(kind, one) || nameless(kind, two)) {
            return compared.verdict(Ground.NOTHING, NAME, "an office without a name");
        }
        Likeness likeness = PersonName.parse(one.entity().label())
                .likeness(PersonName.parse(two.entity().label()), forms);
        Namesakes.Answer answer = Namesakes.decide(likeness, told(kind, one, two));
        return new Verdict(
                answer.ground(),
                likeness.ordinal(),
                compared.score(),
                compared.features(),
                answer.gate(),
                answer.reason());
    }

    /** Whether two are called by names, or by posts, that are not each other's: only the sound of them was alike. */
    private boolean otherNames(Kind kind, Member one, Member two) {
        String a = one.entity().label();
        String b = two.entity().label();
        return nameless(kind, one) || nameless(kind, two)
                ? !Spelling.fold(a).equals(Spelling.fold(b))
                : PersonName.parse(a).likeness(PersonName.parse(b), forms) == Likeness.NONE;
    }

    /**
     * What keeps such things apart and is not told of both, so that one name may be that of two: the bank's branch, and
     * the bank's branch in Lima.
     */
    private Optional<String> untold(Kind kind, Member one, Member two) {
        boolean several = kind.gates().size() > 1;
        return kind.gates().stream()
                .filter(gate -> {
                    boolean first = traits.of(one, gate).isEmpty();
                    boolean second = traits.of(two, gate).isEmpty();
                    return several ? first || second : first != second;
                })
                .findFirst();
    }

    private Namesakes.Told told(Kind kind, Member one, Member two) {
        Set<String> posts = traits.sharedPosts(kind, one, two);
        Set<String> context = new TreeSet<>(entries(one));
        context.retainAll(entries(two));
        boolean others = posts.isEmpty() && traits.holds(kind, one) && traits.holds(kind, two);
        return new Namesakes.Told(
                shared(kind, one, two),
                List.copyOf(posts),
                Optional.of(traits.posts(kind, one) + " against " + traits.posts(kind, two))
                        .filter(any -> others),
                traits.few(kind, one, two),
                List.copyOf(context),
                apart(one, two));
    }

    /** How many years lie between what is told of the one and of the other; none where a date is missing. */
    private static Optional<Long> apart(Member one, Member two) {
        List<Period> others = Asking.dates(two);
        return Asking.dates(one).stream()
                .flatMap(date -> others.stream().map(date::years))
                .min(Long::compare);
    }

    private Verdict others(Kind kind, Member one, Member two, Compared compared) {
        if (!Spelling.isName(one.entity().label())
                || !Spelling.isName(two.entity().label())) {
            return compared.verdict(Ground.NOTHING, NAME, "a description is no name");
        }
        Set<String> a = spellings(one.entity());
        Set<String> b = spellings(two.entity());
        boolean full = Spelling.fold(one.entity().label())
                .equals(Spelling.fold(two.entity().label()));
        if (!full
                && !b.contains(Spelling.fold(one.entity().label()))
                && !a.contains(Spelling.fold(two.entity().label()))) {
            return compared.verdict(Ground.NOTHING, NAME, OTHER_NAMES);
        }
        Optional<String> untold = untold(kind, one, two);
        if (untold.isPresent()) {
            return compared.verdict(
                    Ground.NOTHING, "agreement", "the same name, but not of both is the " + untold.get() + " told");
        }
        int strength = full ? 2 : 1;
        List<String> shared = shared(kind, one, two);
        if (!shared.isEmpty()) {
            return new Verdict(
                    Ground.NAME,
                    strength,
                    compared.score(),
                    compared.features(),
                    "",
                    "the same name; " + String.join("; ", shared));
        }
        Set<String> context = new HashSet<>(entries(one));
        context.retainAll(entries(two));
        return context.isEmpty()
                ? compared.verdict(Ground.NOTHING, "agreement", "the same name, but nothing else in common")
                : new Verdict(
                        Ground.NAME,
                        strength,
                        compared.score(),
                        compared.features(),
                        "",
                        "the same name; both documents speak of "
                                + context.stream().sorted().findFirst().orElseThrow());
    }

    /** Whether an entity is only called by its post: "the Director of the Port". */
    private boolean nameless(Kind kind, Member member) {
        String label = Spelling.fold(member.entity().label());
        return kind.post().stream()
                .flatMap(attribute -> traits.of(member, attribute).stream())
                .map(Spelling::fold)
                .anyMatch(words -> !words.isEmpty() && (label + " ").startsWith(words + " "));
    }

    static Set<String> spellings(Entity entity) {
        Set<String> spellings = new HashSet<>();
        spellings.add(Spelling.fold(entity.label()));
        entity.names().stream().filter(Spelling::isName).map(Spelling::fold).forEach(spellings::add);
        return spellings;
    }

    private Set<String> named(Member member, String attribute) {
        return traits.of(member, attribute).stream()
                .filter(Spelling::isName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> intersection(Set<String> a, Set<String> b) {
        Set<String> folded = b.stream().map(Spelling::fold).collect(Collectors.toSet());
        return a.stream()
                .filter(value -> folded.contains(Spelling.fold(value)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a document tells of that a dictionary knows: where two documents share some, they speak of the same world.
     */
    private Set<String> entries(Member member) {
        return worlds.computeIfAbsent(member.document(), document -> {
            Set<String> told = document.told();
            return document.entities().stream()
                    .filter(entity -> entity.entry().isPresent() && told.contains(entity.id()))
                    .map(Entity::label)
                    .collect(Collectors.toSet());
        });
    }

    /** What was compared, and how much of it speaks for their being one. */
    private record Compared(double score, List<Feature> features) {
        Verdict verdict(Ground ground, String gate, String reason) {
            return new Verdict(ground, 0, score, features, gate, reason);
        }
    }

    /** The same comparison as with entries of other datasets: the other member is the candidate. */
    private Compared compare(Kind kind, Member one, Member two) {
        Asking asking = new Asking(traits, Doubts.none(), entry -> Optional.empty());
        Query query = asking.query(kind, one);
        Scored scored = scorer.score(query, asking.candidate(kind, two));
        return new Compared(scored.score(), scored.features());
    }
}
