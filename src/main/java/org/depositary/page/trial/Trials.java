package org.depositary.page.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.depositary.page.view.trial.TryView;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;

/** Tells how a text was read: what it says, what was found in it, and which rules did not fit. */
public final class Trials {
    private static final String NAME = "text";
    private static final int TRIES = 60;

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
        return new TryView.Account(
                facts(explanation),
                mentions(explanation),
                tries(explanation),
                turtle(trying.statements().apply(explanation)));
    }

    private List<TryView.Fact> facts(Explanation explanation) {
        Reading reading = explanation.reading();
        DocumentClaims claims = explanation.claims();
        return claims.frames().stream()
                .map(frame -> new TryView.Fact(
                        label(frame.type()),
                        frame.label().orElse(""),
                        frame.fillers().stream()
                                .map(filler -> role(filler, reading, claims))
                                .toList(),
                        frame.evidence().stream()
                                .map(evidence -> new TryView.Passage(
                                        level(reading.document().words(evidence.passage())), evidence.rule()))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The label of a type or role, whether it is written with its prefix or without. */
    private String label(String name) {
        return catalogue.words().label(Catalogue.DIP + name.substring(name.indexOf(':') + 1));
    }

    private TryView.Role role(Filler filler, Reading reading, DocumentClaims claims) {
        return new TryView.Role(
                label(filler.role()),
                shown(filler.value(), claims),
                filler.words()
                        .map(words -> level(reading.document().words(words)))
                        .orElse(""),
                switch (filler.origin()) {
                    case Origin.Read read -> language.say("origin.read");
                    case Origin.Inferred inferred -> language.say("origin.inferred", inferred.from());
                    case Origin.Inherited inherited -> language.say("origin.inherited");
                });
    }

    private String shown(Value value, DocumentClaims claims) {
        return switch (value) {
            case Value.Thing thing -> claims.entity(thing.entity()).label();
            case Value.Event event ->
                claims.frames().stream()
                        .filter(frame -> frame.id().equals(event.frame()))
                        .map(this::named)
                        .findFirst()
                        .orElse(event.frame());
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> Dates.written(time.date().value(), language);
            case Value.Number number -> number.amount().toPlainString();
        };
    }

    private String named(Frame frame) {
        return frame.label().orElseGet(() -> label(frame.type()));
    }

    private static List<TryView.Mention> mentions(Explanation explanation) {
        Reading reading = explanation.reading();
        return explanation.mentions().stream()
                .sorted(Comparator.comparingInt(org.depositary.text.Mention::first)
                        .thenComparing(org.depositary.text.Mention::end)
                        .thenComparing(org.depositary.text.Mention::kind))
                .map(mention -> new TryView.Mention(
                        level(reading.words(mention.first(), mention.end())),
                        mention.kind(),
                        mention.label(),
                        mention.source()))
                .distinct()
                .toList();
    }

    /** Of every rule that does not fit anywhere the try that came furthest, the nearest first. */
    private static List<String> tries(Explanation explanation) {
        Map<String, Attempt> best = new LinkedHashMap<>();
        List<String> fitting = explanation.attempts().stream()
                .filter(attempt -> attempt.outcome() instanceof Attempt.Outcome.Fits)
                .map(attempt -> attempt.rule().id())
                .distinct()
                .toList();
        for (Attempt attempt : explanation.attempts()) {
            if (!fitting.contains(attempt.rule().id())) {
                best.merge(attempt.rule().id(), attempt, (one, other) -> other.reach() > one.reach() ? other : one);
            }
        }
        List<Attempt> nearest = new ArrayList<>(best.values());
        nearest.sort(Comparator.comparing(Attempt::reach).reversed());
        return nearest.stream()
                .limit(TRIES)
                .map(attempt -> attempt.told(explanation.reading()))
                .toList();
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
