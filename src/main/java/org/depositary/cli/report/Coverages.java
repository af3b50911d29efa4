package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depositary.match.coverage.Coverage;

/** Tells what rules made of a corpus. */
public final class Coverages {
    private Coverages() {}

    /** For people: the rules, busiest first, then the sentences that the next rule could read. */
    public static void text(Coverage coverage, PrintWriter out) {
        out.println(Failures.counted(coverage.documents(), "document") + ", "
                + Failures.counted(coverage.sentences(), "sentence") + ", of which " + coverage.taken()
                + " state something");
        out.println();
        List<Coverage.Made> made = coverage.made().stream()
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
        int width =
                made.stream().mapToInt(one -> one.rule().id().length()).max().orElse(1);
        String line = "%-" + width + "s  %7s  %9s  %s%n";
        out.printf(Locale.ROOT, line, "rule", "made", "documents", "type");
        made.forEach(one -> out.printf(
                Locale.ROOT,
                line,
                one.rule().id(),
                one.count(),
                one.documents(),
                one.rule().type()));
        if (!coverage.left().isEmpty()) {
            out.println();
            out.println("Sentences with words that rules begin at, which no rule took: the next rules to write");
        }
        for (Coverage.Left left : coverage.left()) {
            out.println();
            out.printf(Locale.ROOT, "%.2f  %s  %s%n", left.score(), left.document(), String.join(", ", left.typical()));
            out.println("  “" + left.text() + "”");
            if (!left.nearest().isEmpty()) {
                out.println("  nearest: " + left.nearest());
            }
        }
        out.flush();
    }

    /** For programs. Positions are UTF-16 units of the document's text. */
    public static ObjectNode json(Coverage coverage) {
        ObjectNode document = Json.object()
                .put("documents", coverage.documents())
                .put("sentences", coverage.sentences())
                .put("taken", coverage.taken());
        var rules = document.putArray("rules");
        coverage.made()
                .forEach(made -> rules.addObject()
                        .put("id", made.rule().id())
                        .put("type", made.rule().type())
                        .put("stage", made.rule().stage().name().toLowerCase(Locale.ROOT))
                        .put("made", made.count())
                        .put("documents", made.documents()));
        var left = document.putArray("left");
        coverage.left().forEach(sentence -> {
            ObjectNode one = left.addObject()
                    .put("document", sentence.document())
                    .put("start", sentence.span().start())
                    .put("end", sentence.span().end())
                    .put("text", sentence.text())
                    .put("score", sentence.score())
                    .put("nearest", sentence.nearest());
            var typical = one.putArray("typical");
            sentence.typical().forEach(typical::add);
        });
        return document;
    }
}
