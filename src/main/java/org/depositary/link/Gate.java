package org.depositary.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depositary.link.authority.Doubts;
import org.depositary.link.name.BodyNames;
import org.depositary.link.name.Namesakes;
import org.depositary.link.name.Namesakes.Ground;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.link.name.Readings;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Period;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.rule.Kind;
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
    private static final String STATE = "state";
    private static final String FORM = "legal form";

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
    private final Readings readings;
    private final BodyNames bodies;

    /**
     * @param readings how the names of persons may be read
     * @param bodies how the names of bodies and firms are written
     */
    Gate(Traits traits, Scorer scorer, Readings readings, BodyNames bodies) {
        this.traits = traits;
        this.scorer = scorer;
        this.readings = readings;
        this.bodies = bodies;
    }

    Verdict verdict(Kind kind, Member one, Member two) {
        if (kind.identity() == Kind.Identity.NAME && otherNames(kind, one, two)) {
            return new Verdict(Ground.CONTRARY, 0, 0, List.of(), NAME, OTHER_NAMES);
        }
        Compared compared = compare(kind, one, two);
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
        Likeness likeness = likeness(one, two);
        Namesakes.Answer answer = Namesakes.decide(likeness, told(kind, one, two));
        return compared.verdict(answer.ground(), likeness.ordinal(), answer.gate(), answer.reason());
    }

    /** Whether two are called by names, or by posts, that are not each other's: only the sound of them was alike. */
    private boolean otherNames(Kind kind, Member one, Member two) {
        String a = one.entity().label();
        String b = two.entity().label();
        return nameless(kind, one) || nameless(kind, two)
                ? !Spelling.fold(a).equals(Spelling.fold(b))
                : likeness(one, two) == Likeness.NONE;
    }

    private Likeness likeness(Member one, Member two) {
        return readings.likeness(
                one.entity().label(), two.entity().label(), intersection(traits.of(one, STATE), traits.of(two, STATE)));
    }

    /** Keys of which two that may be one share at least one: where to look for candidates. */
    Set<String> keys(Kind kind, Member member) {
        return kind.identity() == Kind.Identity.NAME
                ? readings.families(member.entity().label(), traits.of(member, STATE)).stream()
                        .flatMap(family -> Spelling.keys(family).stream())
                        .collect(Collectors.toSet())
                : spellings(kind, member);
    }

    /** How much the names of something say of it, beside how many words they have: such are placed first. */
    boolean formed(Member member) {
        return bodies.formed(member.names());
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
        Set<String> context = new TreeSet<>(traits.world(one));
        context.retainAll(traits.world(two));
        boolean others = posts.isEmpty() && traits.holds(kind, one) && traits.holds(kind, two);
        return new Namesakes.Told(
                shared(kind, one, two),
                List.copyOf(posts),
                Optional.of(traits.posts(kind, one) + " against " + traits.posts(kind, two))
                        .filter(any -> others),
                traits.few(kind, one, two),
                traits.lasting(kind, one, two),
                traits.outside(one, two) || traits.outside(two, one),
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
        boolean full = Spelling.fold(one.entity().label())
                .equals(Spelling.fold(two.entity().label()));
        if (!full
                && Collections.disjoint(labels(kind, one), spellings(kind, two))
                && Collections.disjoint(labels(kind, two), spellings(kind, one))) {
            return compared.verdict(Ground.NOTHING, NAME, OTHER_NAMES);
        }
        if (bodies.otherForms(one.names(), two.names())) {
            return compared.verdict(Ground.CONTRARY, FORM, "the same name, but other legal forms");
        }
        Optional<String> untold = untold(kind, one, two);
        if (untold.isPresent()) {
            return compared.verdict(
                    Ground.NOTHING, "agreement", "the same name, but not of both is the " + untold.get() + " told");
        }
        int strength = full ? 2 : 1;
        List<String> shared = shared(kind, one, two);
        if (!shared.isEmpty()) {
            return compared.verdict(Ground.NAME, strength, "", "the same name; " + String.join("; ", shared));
        }
        Set<String> context = new HashSet<>(traits.world(one));
        context.retainAll(traits.world(two));
        return context.isEmpty()
                ? compared.verdict(Ground.NOTHING, "agreement", "the same name, but nothing else in common")
                : compared.verdict(
                        Ground.NAME,
                        strength,
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

    private Set<String> labels(Kind kind, Member member) {
        return spellings(kind, member, member.entity().label());
    }

    private Set<String> spellings(Kind kind, Member member) {
        return member.names().stream()
                .flatMap(name -> spellings(kind, member, name).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> spellings(Kind kind, Member member, String name) {
        return bodies.spellings(
                name,
                traits.of(member, STATE),
                kind.gates().stream().map(gate -> traits.of(member, gate)).toList());
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

    /** What was compared, and how much of it speaks for their being one. */
    private record Compared(double score, List<Feature> features) {
        Verdict verdict(Ground ground, String gate, String reason) {
            return verdict(ground, 0, gate, reason);
        }

        Verdict verdict(Ground ground, int strength, String gate, String reason) {
            return new Verdict(ground, strength, score, features, gate, reason);
        }
    }

    /** The same comparison as with entries of other datasets: the other member is the candidate. */
    private Compared compare(Kind kind, Member one, Member two) {
        Asking asking = new Asking(traits, Doubts.none(), entry -> Optional.empty());
        Set<String> states = intersection(traits.of(one, STATE), traits.of(two, STATE));
        Query query = asking.query(kind, one);
        Candidate candidate = asking.candidate(kind, two);
        boolean person = kind.identity() == Kind.Identity.NAME;
        Scored scored = person
                ? scorer.score(
                        query.alsoNamed(readings.written(one.entity().label(), states)),
                        candidate.alsoNamed(readings.written(two.entity().label(), states)))
                : scorer.score(query, candidate);
        return new Compared(scored.score(), scored.features());
    }
}
