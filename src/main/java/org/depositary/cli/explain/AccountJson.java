package org.depositary.cli.explain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Json;
import org.depositary.match.pattern.Attempt;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;

/** Tells programs how a text was read. Positions count code points of the text, as published selectors do. */
public final class AccountJson {
    private final Account account;
    private final Reading reading;

    private AccountJson(Account account) {
        this.account = account;
        this.reading = account.explanation().reading();
    }

    /** All of it as one object. */
    public static ObjectNode of(Account account) {
        return new AccountJson(account).object();
    }

    private ObjectNode object() {
        ObjectNode object = Json.object().put("text", reading.document().text());
        var sentences = object.putArray("sentences");
        reading.sentences().forEach(sentence -> sentences.add(sentence(sentence)));
        var mentions = object.putArray("mentions");
        account.explanation().mentions().forEach(mention -> mentions.add(mention(mention)));
        var attempts = object.putArray("attempts");
        account.explanation().entityAttempts().forEach(attempt -> attempts.add(attempt(attempt)));
        account.explanation().attempts().forEach(attempt -> attempts.add(attempt(attempt)));
        var things = object.putArray("things");
        account.claims().entities().forEach(entity -> things.add(thing(entity)));
        var frames = object.putArray("frames");
        account.claims().frames().forEach(frame -> frames.add(frame(frame)));
        var standings = object.putArray("whoIsWho");
        Standing.all(account.result().corpus()).forEach(standing -> standings.add(standing.json()));
        var findings = object.putArray("findings");
        Finding.of(account.result()).forEach(finding -> findings.add(finding.json()));
        var triples = object.putArray("triples");
        account.sorted().forEach(triple -> triples.add(triple(triple)));
        return object;
    }

    private ObjectNode at(ObjectNode object, Span span) {
        return object.put("start", reading.document().codePoint(span.start()))
                .put("end", reading.document().codePoint(span.end()));
    }

    private ObjectNode tokens(ObjectNode object, int first, int end) {
        at(object, reading.span(first, end)).put("words", reading.words(first, end));
        return object.put("firstToken", first).put("endToken", end);
    }

    private ObjectNode sentence(Sentence sentence) {
        ObjectNode object = at(Json.object(), sentence.span());
        var tokens = object.putArray("tokens");
        for (Token token : reading.tokens().subList(sentence.first(), sentence.end())) {
            tokens.add(at(
                    Json.object()
                            .put("index", token.index())
                            .put("text", token.text())
                            .put("shape", token.shape().name().toLowerCase(Locale.ROOT)),
                    token.span()));
        }
        return object;
    }

    private ObjectNode mention(Mention mention) {
        ObjectNode object = Json.object().put("kind", mention.kind()).put("label", mention.label());
        tokens(object, mention.first(), mention.end());
        mention.entry().ifPresent(entry -> object.put("entry", entry));
        mention.measure().ifPresent(measure -> object.put("value", measure.toString()));
        ObjectNode parts = object.putObject("parts");
        mention.parts().forEach((slot, members) -> {
            var labels = parts.putArray(slot);
            members.forEach(member -> labels.add(member.label()));
        });
        ObjectNode features = object.putObject("features");
        mention.features().forEach(features::put);
        return object.put("by", mention.source());
    }

    private ObjectNode attempt(Attempt attempt) {
        ObjectNode object = Json.object()
                .put("rule", attempt.rule().id())
                .put("stage", attempt.rule().stage().name().toLowerCase(Locale.ROOT))
                .put("pattern", attempt.pattern())
                .put("sentence", attempt.sentence())
                .put("anchor", attempt.anchor());
        switch (attempt.outcome()) {
            case Attempt.Outcome.Fits fits -> tokens(object.put("outcome", "fits"), fits.first(), fits.end());
            case Attempt.Outcome.Misses misses ->
                object.put("outcome", "misses")
                        .put("at", misses.at())
                        .put("wanted", String.join(" or ", misses.wanted()))
                        .put("found", misses.found());
            case Attempt.Outcome.Forbidden forbidden ->
                object.put("outcome", "forbidden").put("by", forbidden.by());
            case Attempt.Outcome.Outranked outranked -> {
                var rules = object.put("outcome", "outranked").putArray("rules");
                outranked.rules().forEach(rules::add);
            }
        }
        return object;
    }

    private static ObjectNode thing(Entity entity) {
        ObjectNode object =
                Json.object().put("id", entity.id()).put("kind", entity.kind()).put("label", entity.label());
        var names = object.putArray("names");
        entity.names().forEach(names::add);
        entity.entry().ifPresent(entry -> object.put("entry", entry));
        ObjectNode attributes = object.putObject("attributes");
        entity.attributes().forEach((name, values) -> {
            var texts = attributes.putArray(name);
            values.forEach(value -> texts.add(value.text()));
        });
        return object;
    }

    private ObjectNode frame(Frame frame) {
        ObjectNode object = Json.object().put("id", frame.id()).put("type", frame.type());
        frame.label().ifPresent(label -> object.put("label", label));
        frame.modality().ifPresent(modality -> object.put("modality", modality));
        var roles = object.putArray("roles");
        frame.fillers().forEach(filler -> roles.add(role(filler)));
        var evidences = object.putArray("evidence");
        for (Evidence evidence : frame.evidence()) {
            evidences.add(at(
                    Json.object()
                            .put("rule", evidence.rule())
                            .put("pattern", evidence.pattern())
                            .put("words", reading.document().words(evidence.passage()))
                            .put("confidence", evidence.confidence()),
                    evidence.passage()));
        }
        return object;
    }

    private ObjectNode role(Filler filler) {
        ObjectNode object = Json.object().put("role", filler.role()).put("value", account.shown(filler.value()));
        switch (filler.value()) {
            case Value.Thing thing -> object.put("thing", thing.entity());
            case Value.Event event -> object.put("frame", event.frame());
            case Value.Term term -> object.put("type", "concept");
            case Value.Words words -> object.put("type", "text");
            case Value.Time time -> object.put("type", "date");
            case Value.Number number -> object.put("type", "number");
        }
        filler.words()
                .ifPresent(words -> at(object.put("words", reading.document().words(words)), words));
        object.put("rule", filler.rule());
        switch (filler.origin()) {
            case Origin.Read read -> object.put("origin", "read");
            case Origin.Inferred inferred -> object.put("origin", "inferred").put("from", inferred.from());
            case Origin.Inherited inherited -> object.put("origin", "inherited").put("from", inherited.frame());
        }
        return object;
    }

    /** As in SPARQL 1.1 Query Results JSON Format, section 3.2.2. */
    private static ObjectNode triple(Triple triple) {
        ObjectNode object = Json.object();
        object.set("subject", term(triple.getSubject()));
        object.set("predicate", term(triple.getPredicate()));
        object.set("object", term(triple.getObject()));
        return object;
    }

    private static ObjectNode term(Node node) {
        if (node.isLiteral()) {
            ObjectNode literal = Json.object().put("type", "literal").put("value", node.getLiteralLexicalForm());
            return node.getLiteralLanguage().isEmpty()
                    ? literal.put("datatype", node.getLiteralDatatypeURI())
                    : literal.put("xml:lang", node.getLiteralLanguage());
        }
        return node.isURI()
                ? Json.object().put("type", "uri").put("value", node.getURI())
                : Json.object().put("type", "bnode").put("value", node.getBlankNodeLabel());
    }
}
