package org.depositary.link.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.link.name.Alignment;
import org.depositary.match.discourse.name.Posts;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * Scores candidates. What documents and datasets say in passing is compared as well as names, and each comparison is
 * kept as a {@link Feature}, so that a score can be explained. Immutable and thread-safe.
 */
public final class Scorer {
    /** Another name says a little less than the name itself. */
    private static final double ALIAS = 0.98;

    /** The list of words that join the others of a name and say next to nothing themselves. */
    public static final String JOINING = "joining-words";

    /** What a post says without whose it is. */
    private static final double SHORT = 0.95;

    /** Names less alike than this are other names. */
    static final double LEAST = 0.4;

    private static final Pattern FIELDS = Pattern.compile("(?<head>.+?) (?:of|for) (?:the )?(?<fields>.+)");

    /** What stands between the fields of a post. */
    private static final Pattern LISTED = Pattern.compile("\\s*(?:,\\s*and|,|&|\\band)\\s+(?:the )?");

    private final Set<String> personal;
    private final GivenNames forms;
    private final Posts posts;
    private final Set<String> joining;

    /**
     * @param personal segments of addresses whose things bear personal names
     * @param words word lists by name, as the mappings have them
     */
    public Scorer(Set<String> personal, Map<String, Set<List<String>>> words) {
        this.personal = Set.copyOf(personal);
        this.forms = new GivenNames(words);
        this.posts = new Posts(words);
        this.joining = words.getOrDefault(JOINING, Set.of()).stream()
                .map(several -> Spelling.fold(String.join(" ", several)))
                .collect(Collectors.toSet());
    }

    /** Compares names as the mappings say of kinds and of given names. */
    public static Scorer of(RuleSet rules) {
        return new Scorer(
                rules.kinds().values().stream()
                        .filter(kind -> kind.identity() == Kind.Identity.NAME)
                        .flatMap(kind -> kind.iri().stream())
                        .collect(Collectors.toSet()),
                rules.words());
    }

    /**
     * How alike what a table calls something that is said of a candidate is to how it is called here: a post is the
     * same in all words for it, and without whose it is ("Cantor" for "Cantor of Lübeck") next to the same.
     */
    public double alike(String asked, String known) {
        double words = Alignment.ofOthers(asked, known, joining).score();
        double post = switch (posts.afresh().fit(asked, known)) {
            case SAME -> 1;
            case BEGINS -> SHORT;
            case ENDS, NONE -> 0;
        };
        return Math.max(words, post);
    }

    /** The candidates whose names are like those looked for, best first; of equals, in the order of their addresses. */
    public List<Scored> score(Query query, Candidates candidates) {
        return candidates.near(query).stream()
                .map(candidate -> score(query, candidate))
                .filter(Scored::alike)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.candidate().id()))
                .toList();
    }

    /** How well one candidate fits. */
    public Scored score(Query query, Candidate candidate) {
        return score(query, candidate, List.of());
    }

    /**
     * How well one candidate fits.
     *
     * @param properties what came of comparing further properties
     */
    public Scored score(Query query, Candidate candidate, List<Feature> properties) {
        List<Feature> features = new ArrayList<>();
        features.add(name(query, candidate));
        query.kind()
                .map(kind -> agreement(Aspect.KIND, kind.equals(candidate.kind()), kind, candidate.kind()))
                .ifPresent(features::add);
        query.entry()
                .flatMap(entry ->
                        candidate.entry().map(known -> agreement(Aspect.ENTRY, entry.equals(known), entry, known)))
                .ifPresent(features::add);
        state(query, candidate).ifPresent(features::add);
        post(query, candidate).ifPresent(features::add);
        date(query, candidate).ifPresent(features::add);
        features.addAll(properties);
        query.doubts().stream()
                .findFirst()
                .map(doubt -> new Feature(Aspect.DOUBT, 0.4, doubt))
                .ifPresent(features::add);
        return new Scored(candidate, features, score(query.asked(), features));
    }

    /**
     * How well something fits that is asked for by properties alone.
     *
     * @param properties what came of comparing them
     */
    public Scored score(Candidate candidate, List<Feature> properties) {
        return new Scored(candidate, properties, score(EnumSet.of(Aspect.PROPERTY), properties));
    }

    /** The weighted mean of what was asked for; what nothing was found of counts half, but for further properties. */
    private static double score(Set<Aspect> asked, List<Feature> features) {
        double sum = 0;
        double weights = 0;
        for (Aspect aspect : asked) {
            List<Feature> its = features.stream()
                    .filter(feature -> feature.aspect() == aspect)
                    .toList();
            double weight = aspect.weight() * (aspect == Aspect.PROPERTY ? its.size() : 1);
            sum += weight * its.stream().mapToDouble(Feature::value).average().orElse(0.5);
            weights += weight;
        }
        return weights == 0 ? 0 : Math.min(1, sum / weights);
    }

    private Feature name(Query query, Candidate candidate) {
        boolean persons = personal.contains(candidate.kind());
        Alignment best = new Alignment(0, "different names");
        String nearest = candidate.label();
        for (String name : query.names()) {
            for (String known : Stream.concat(Stream.of(candidate.label()), candidate.names().stream())
                    .toList()) {
                Alignment found = persons
                        ? query.typed()
                                ? Alignment.ofTyped(name, known, forms)
                                : Alignment.ofPersons(name, known, forms)
                        : Alignment.ofOthers(name, known, joining);
                double worth = found.score() * (known.equals(candidate.label()) ? 1 : ALIAS);
                if (worth > best.score()) {
                    best = new Alignment(worth, found.says());
                    nearest = known;
                }
            }
        }
        return new Feature(Aspect.NAME, best.score(), best.says() + ": " + nearest);
    }

    private static Feature agreement(Aspect aspect, boolean agree, String one, String other) {
        return new Feature(aspect, agree ? 1 : 0, agree ? "both " + one : one + " against " + other);
    }

    private static Optional<Feature> state(Query query, Candidate candidate) {
        Set<String> said = folded(query.states());
        if (candidate.stateless()) {
            // What belongs to no state may still be called its own state, as states are.
            Set<String> own = folded(candidate.names());
            own.add(Spelling.fold(candidate.label()));
            said.removeAll(own);
            return Optional.of(
                    said.isEmpty()
                            ? new Feature(Aspect.STATE, 1, "of no state")
                            : new Feature(Aspect.STATE, 0, "of no state against " + list(query.states())));
        }
        if (said.isEmpty() || candidate.states().isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = folded(candidate.states());
        long shared = said.stream().filter(known::contains).count();
        if (shared == 0) {
            return Optional.of(new Feature(
                    Aspect.STATE, 0, "of " + list(query.states()) + " against " + list(candidate.states())));
        }
        return Optional.of(
                new Feature(Aspect.STATE, shared == said.size() ? 1 : 0.7, "both of " + list(candidate.states())));
    }

    private static Optional<Feature> post(Query query, Candidate candidate) {
        if (query.posts().isEmpty() || candidate.posts().isEmpty()) {
            return Optional.empty();
        }
        return held(query, candidate.posts())
                .findFirst()
                .map(held -> new Feature(Aspect.POST, 1, "both " + list(held.labels())))
                .or(() -> Optional.of(new Feature(
                        // Who held one post may have held others that nobody entered.
                        Aspect.POST, 0.4, list(query.posts()) + " is no post that is known of")));
    }

    private static Stream<Candidate.Held> held(Query query, Collection<Candidate.Held> posts) {
        Set<String> said = query.posts().stream().flatMap(Scorer::single).collect(Collectors.toSet());
        return posts.stream()
                .filter(held -> held.labels().stream().map(Spelling::fold).anyMatch(said::contains));
    }

    /**
     * A post and, where it is of several fields, that of each: "Guardian of Forests and Lakes" is that of lakes, too.
     */
    private static Stream<String> single(String post) {
        Matcher fields = FIELDS.matcher(post);
        Stream<String> whole = Stream.of(Spelling.fold(post));
        return fields.matches()
                ? Stream.concat(
                        whole,
                        Arrays.stream(LISTED.split(fields.group("fields")))
                                .filter(field -> !field.isBlank())
                                .map(field -> Spelling.fold(fields.group("head") + " of " + field)))
                : whole;
    }

    private static Optional<Feature> date(Query query, Candidate candidate) {
        if (query.dates().isEmpty() || candidate.posts().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate.Held> agreeing = held(query, candidate.posts()).toList();
        List<Candidate.Held> asked = agreeing.isEmpty() ? candidate.posts() : agreeing;
        for (Candidate.Held held : asked) {
            for (Period date : query.dates()) {
                if (date.meets(held.period())) {
                    return Optional.of(new Feature(Aspect.DATE, 1, date + " within " + held.period()));
                }
            }
        }
        return Optional.of(new Feature(
                Aspect.DATE,
                // A post that agrees tells when; without it, only that nothing is known of those days.
                agreeing.isEmpty() ? 0.4 : 0,
                list(query.dates().stream().map(Period::toString).toList()) + " outside "
                        + list(asked.stream()
                                .map(held -> held.period().toString())
                                .toList())));
    }

    private static Set<String> folded(Collection<String> words) {
        return words.stream().map(Spelling::fold).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
