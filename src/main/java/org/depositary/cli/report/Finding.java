package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.graph.Chain;
import org.depositary.graph.fit.Problem;
import org.depositary.graph.query.Violation;
import org.depositary.match.example.Verdict;
import org.depositary.rule.RuleError;
import org.depositary.text.Reading;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;
import org.depositary.text.source.Refused;
import org.depositary.text.source.format.Languages;

/**
 * Something that a check found wrong.
 *
 * @param severity how bad it is
 * @param check what was checked
 * @param text what is wrong and where, for people
 * @param details the same for programs, beside the three above
 */
public record Finding(Severity severity, Check check, String text, ObjectNode details) {
    /** How bad it is. */
    public enum Severity {
        /** It has to be mended. */
        ERROR,
        /** A reader should know. */
        WARNING
    }

    /** What is checked. */
    public enum Check {
        ONTOLOGY,
        MAPPINGS,
        DICTIONARIES,
        EXAMPLES,
        DOCUMENTS,
        /** Whether the ontology has a place for what rules make. */
        FIT,
        /** SHACL. */
        SHAPES
    }

    /** Something wrong that a message says all of. */
    public static Finding of(Check check, String message) {
        return new Finding(Severity.ERROR, check, message, Json.object().put("message", message));
    }

    /** A mistake in a mapping file. */
    public static Finding of(RuleError error) {
        ObjectNode details = Json.object()
                .put("file", error.position().file())
                .put("line", error.position().line())
                .put("column", error.position().column())
                .put("message", error.message());
        error.suggestion().ifPresent(meant -> details.put("suggestion", meant));
        return new Finding(Severity.ERROR, Check.MAPPINGS, error.toString(), details);
    }

    /** A file that could not be read. */
    public static Finding of(Refused refused) {
        return new Finding(
                        Severity.ERROR,
                        Check.DOCUMENTS,
                        refused.toString(),
                        Json.object().put("file", refused.file()).put("message", refused.reason()))
                .leftOut();
    }

    /** A document in a language that no rule reads. */
    public static Finding unread(SourceDocument document) {
        String tag = document.metadata().language();
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        String message = tag.equals(Languages.UNDETERMINED)
                ? "is in a language that could not be told: published, and no rule reads it"
                : "is in " + name + " (" + tag + "), which no rule reads: published without statements";
        return new Finding(
                Severity.WARNING,
                Check.DOCUMENTS,
                document.id() + ": " + message,
                Json.object()
                        .put("document", document.id())
                        .put("language", tag)
                        .put("message", message));
    }

    /** An example that fails. */
    public static Stream<Finding> of(Verdict verdict) {
        var sample = verdict.sample();
        return verdict.faults().stream()
                .map(fault -> new Finding(
                        Severity.ERROR,
                        Check.EXAMPLES,
                        sample.position() + ": " + sample.rule().id() + ": " + fault + "\n  “" + sample.text() + "”",
                        Json.object()
                                .put("file", sample.position().file())
                                .put("line", sample.position().line())
                                .put("column", sample.position().column())
                                .put("rule", sample.rule().id())
                                .put("passage", sample.text())
                                .put("message", fault)));
    }

    /** What was found wrong while data were made: what the ontology has no place for, then what the shapes say. */
    public static List<Finding> of(Chain.Result result) {
        return Stream.of(
                        result.problems().stream()
                                .map(problem -> of(problem, result).leftOut()),
                        result.withheld().stream()
                                .map(violation -> of(violation).leftOut()),
                        result.violations().stream().map(Finding::of))
                .flatMap(found -> found)
                .toList();
    }

    /** What a shape finds wrong. */
    public static Finding of(Violation violation) {
        ObjectNode details = Json.object()
                .put("document", violation.document())
                .put("message", violation.message())
                .put("focus", violation.focus().toString());
        if (!violation.path().isEmpty()) {
            details.put("path", violation.path());
        }
        if (!violation.value().isEmpty()) {
            details.put("value", violation.value());
        }
        var rules = details.putArray("rules");
        violation.rules().forEach(rules::add);
        var passages = details.putArray("passages");
        violation.passages().forEach(passages::add);
        return new Finding(
                violation.grave() ? Severity.ERROR : Severity.WARNING, Check.SHAPES, violation.toString(), details);
    }

    private static Finding of(Problem problem, Chain.Result result) {
        Optional<String> words = words(problem, result);
        ObjectNode details = Json.object()
                .put("document", problem.document())
                .put("message", problem.what())
                .put("start", problem.passage().start())
                .put("end", problem.passage().end());
        details.putArray("rules").add(problem.rule());
        var passages = details.putArray("passages");
        words.ifPresent(passages::add);
        String text = problem + words.map(said -> "\n  “" + said + "”").orElse("");
        return new Finding(Severity.ERROR, Check.FIT, text, details);
    }

    private static Optional<String> words(Problem problem, Chain.Result result) {
        Span span = problem.passage();
        return result.corpus().documents().stream()
                .map(claims -> claims.reading())
                .map(Reading::document)
                .filter(document -> document.id().equals(problem.document()))
                .findFirst()
                .map(document -> document.words(span).replaceAll("\\s+", " "));
    }

    /** Whether it has to be mended. */
    public boolean grave() {
        return severity == Severity.ERROR;
    }

    /** The same, of something that is not published for its sake. */
    private Finding leftOut() {
        return new Finding(severity, check, "left out: " + text, details.put("leftOut", true));
    }

    /** The finding as an object of its own. */
    public ObjectNode json() {
        ObjectNode object = Json.object()
                .put("severity", severity.name().toLowerCase(Locale.ROOT))
                .put("check", check.name().toLowerCase(Locale.ROOT));
        object.setAll(details);
        return object;
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
