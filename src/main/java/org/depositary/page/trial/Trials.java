package org.depositary.page.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.explain.Explanation;
import org.depositary.match.pattern.Attempt;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.trial.TryView;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/** Tells how a text was read: what it says, what was found in it, and which rules did not fit. */
public final class Trials {
    private static final String NAME = "text";
    private static final int TRIES = 30;

    /** Values that tell a fact from others of its type: who and what, of which kind, then when. */
    private static final List<Class<? extends Value>> TELLING =
            List.of(Value.Thing.class, Value.Term.class, Value.Time.class);

    private final Catalogue catalogue;
    private final Language language;

    /** @param catalogue where terms have their names */
    public Trials(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
    }

    /** How a text is read. */
    public TryView.Account account(Trying trying, String text, Metadata metadata) {
        Explanation explanation = trying.explainer().explain(trying.reader().string(NAME, text, metadata));
        Saying saying = new Saying(trying.rules(), catalogue);
        List<Mention> found = longest(explanation.mentions());
        return new TryView.Account(
                facts(explanation, saying),
                mentions(found, explanation.reading(), trying.rules(), true),
                mentions(found, explanation.reading(), trying.rules(), false),
                tries(explanation, saying),
                turtle(trying.statements().apply(explanation)));
    }

    private List<TryView.Fact> facts(Explanation explanation, Saying saying) {
        DocumentClaims claims = explanation.claims();
        return claims.frames().stream()
                .map(frame -> new TryView.Fact(
                        saying.label(frame.type()),
                        frame.label().orElseGet(() -> label(frame, claims, saying)),
                        frame.fillers().stream()
                                .map(filler -> role(filler, frame, explanation.reading(), claims, saying))
                                .toList(),
                        passages(frame, explanation.reading(), saying)))
                .toList();
    }

    /** The values that were read and tell a fact from others of its type. */
    private String label(Frame frame, DocumentClaims claims, Saying saying) {
        return frame.fillers().stream()
                .filter(filler -> filler.origin() instanceof Origin.Read)
                .map(Filler::value)
                .filter(value -> TELLING.contains(value.getClass()))
                .sorted(Comparator.comparingInt(value -> TELLING.indexOf(value.getClass())))
                .map(value -> shown(value, claims, saying))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Each passage once, with all rules that read it. */
    private List<TryView.Passage> passages(Frame frame, Reading reading, Saying saying) {
        List<Marked> marks = frame.fillers().stream()
                .flatMap(filler -> filler.words().stream().map(words -> new Marked(words, saying.label(filler.role()))))
                .toList();
        Map<Span, List<Link>> rules = new LinkedHashMap<>();
        frame.evidence()
                .forEach(evidence -> rules.computeIfAbsent(evidence.passage(), none -> new ArrayList<>())
                        .add(rule(evidence.rule())));
        List<TryView.Passage> passages = new ArrayList<>();
        rules.forEach((passage, by) -> passages.add(new TryView.Passage(
                Marked.pieces(reading.document().text(), passage, marks),
                by.stream().distinct().toList())));
        return passages;
    }

    private Link rule(String id) {
        return Link.to(id, catalogue.root() + "rule/" + id);
    }

    private TryView.Role role(Filler filler, Frame frame, Reading reading, DocumentClaims claims, Saying saying) {
        boolean near = filler.words()
                .filter(words -> frame.evidence().stream()
                        .anyMatch(evidence -> evidence.passage().contains(words)))
                .isPresent();
        Optional<String> kind = filler.value() instanceof Value.Thing thing
                ? Optional.of(claims.entity(thing.entity()).kind())
                : Optional.empty();
        return new TryView.Role(
                saying.label(filler.role()),
                shown(filler.value(), claims, saying),
                filler.words()
                        .map(words -> level(reading.document().words(words)))
                        .orElse(""),
                switch (filler.origin()) {
                    case Origin.Read read -> "";
                    case Origin.Inferred inferred -> saying.origin(inferred.from(), kind, near);
                    case Origin.Inherited inherited -> language.say("origin.inherited");
                });
    }

    private String shown(Value value, DocumentClaims claims, Saying saying) {
        return switch (value) {
            case Value.Thing thing -> claims.entity(thing.entity()).label();
            case Value.Event event ->
                claims.frames().stream()
                        .filter(frame -> frame.id().equals(event.frame()))
                        .map(frame -> frame.label().orElseGet(() -> saying.label(frame.type())))
                        .findFirst()
                        .orElse(event.frame());
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> Dates.written(time.date().value(), language);
            case Value.Number number -> language.figure(number.amount().doubleValue());
        };
    }

    /** Of what lies in a longer mention of its kind the longer one tells all. */
    private static List<Mention> longest(List<Mention> all) {
        List<Mention> longest = new ArrayList<>();
        Map<String, Mention> farthest = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(Mention::first).thenComparing(Mention::end, Comparator.reverseOrder()))
                .forEach(one -> {
                    Mention before = farthest.get(one.kind());
                    if (before == null || before.end() < one.end()) {
                        farthest.put(one.kind(), one);
                        longest.add(one);
                    } else if (before.first() == one.first() && before.end() == one.end()) {
                        longest.add(one);
                    }
                });
        longest.sort(Comparator.comparingInt(Mention::first)
                .thenComparing(Mention::end)
                .thenComparing(Mention::kind));
        return longest;
    }

    /** Those that name something for itself, or those that only help to find these. */
    private List<TryView.Mention> mentions(List<Mention> found, Reading reading, RuleSet rules, boolean naming) {
        Saying saying = new Saying(rules, catalogue);
        Set<String> own = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
        return found.stream()
                .filter(mention -> names(mention, rules) == naming)
                .map(mention -> new TryView.Mention(
                        level(reading.words(mention.first(), mention.end())),
                        saying.kind(mention.kind()),
                        mention.label(),
                        own.contains(mention.source()) ? rule(mention.source()) : Link.plain(mention.source())))
                .distinct()
                .toList();
    }

    /** Whether a mention is of a kind whose things are published, or of a measure. */
    private static boolean names(Mention mention, RuleSet rules) {
        Kind kind = rules.kinds().get(mention.kind());
        return mention.measure().isPresent()
                || kind != null
                        && (kind.type().isPresent()
                                || kind.refers().isPresent()
                                || kind.post().isPresent());
    }

    /** Of every rule that does not fit anywhere the try of which most fitted, the nearest first. */
    private List<TryView.Tried> tries(Explanation explanation, Saying saying) {
        Map<String, Attempt> best = new LinkedHashMap<>();
        List<String> fitting = explanation.attempts().stream()
                .filter(attempt -> attempt.outcome() instanceof Attempt.Outcome.Fits)
                .map(attempt -> attempt.rule().id())
                .distinct()
                .toList();
        for (Attempt attempt : explanation.attempts()) {
            if (!fitting.contains(attempt.rule().id())) {
                best.merge(
                        attempt.rule().id(),
                        attempt,
                        (one, other) -> Attempt.NEARNESS.compare(other, one) > 0 ? other : one);
            }
        }
        return best.values().stream()
                .sorted(Attempt.NEARNESS.reversed())
                .limit(TRIES)
                .map(attempt -> tried(attempt, explanation.reading(), saying))
                .toList();
    }

    private TryView.Tried tried(Attempt attempt, Reading reading, Saying saying) {
        Rule rule = attempt.rule();
        return new TryView.Tried(
                rule(rule.id()),
                rule.says(),
                switch (attempt.outcome()) {
                    case Attempt.Outcome.Misses misses -> fitted(attempt.anchor(), misses, reading);
                    case Attempt.Outcome.Fits fits -> level(reading.words(fits.first(), fits.end()));
                    case Attempt.Outcome.Forbidden forbidden -> "";
                    case Attempt.Outcome.Outranked outranked -> "";
                },
                switch (attempt.outcome()) {
                    case Attempt.Outcome.Misses misses ->
                        misses.found().isEmpty()
                                ? language.say("try.missed.end", saying.any(misses.wanted(), rule))
                                : misses.found().matches("[.!?]+")
                                        ? language.say("try.missed.stop", saying.any(misses.wanted(), rule))
                                        : language.say(
                                                misses.at() < attempt.anchor() ? "try.missed.before" : "try.missed",
                                                saying.any(misses.wanted(), rule),
                                                Tagged.in(misses.found(), "en", language));
                    case Attempt.Outcome.Fits fits -> "";
                    case Attempt.Outcome.Forbidden forbidden ->
                        language.say("try.forbidden", Tagged.in(forbidden.by(), "en", language));
                    case Attempt.Outcome.Outranked outranked ->
                        language.say("try.outranked", String.join(", ", outranked.rules()));
                });
    }

    /** The words between where a rule began and where it gave up. */
    private static String fitted(int anchor, Attempt.Outcome.Misses misses, Reading reading) {
        int first = Math.min(anchor, misses.at() + 1);
        int end = Math.max(anchor + 1, misses.at());
        return level(reading.words(first, end));
    }

    private static String turtle(Graph graph) {
        return graph.isEmpty()
                ? ""
                : RDFWriter.create()
                        .source(graph)
                        .format(RDFFormat.TURTLE_BLOCKS)
                        .asString()
                        .lines()
                        .collect(Collectors.joining("\n"));
    }

    private static String level(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
