package org.depositary.cli.report;

import java.io.PrintWriter;
import java.util.List;
import org.depositary.match.example.Sample;
import org.depositary.match.example.Verdict;

/** Tells how the examples of rules came out. */
public final class Verdicts {
    private Verdicts() {}

    /** What failed and what is to be looked at, then how many there were. */
    public static void text(List<Verdict> verdicts, PrintWriter out) {
        for (Verdict verdict : verdicts) {
            Sample sample = verdict.sample();
            String head = sample.position() + ": " + sample.rule().id() + ": ";
            if (!verdict.passed()) {
                out.println(head + (sample.counter() ? "this counter-example fails" : "this example fails"));
                sample.before().ifPresent(before -> out.println("  after  " + before));
                out.println("  text   " + sample.text());
                verdict.faults().forEach(fault -> out.println("  wrong  " + fault));
                verdict.differences().forEach(difference -> out.println("  differs  " + difference));
            }
            if (!verdict.unasked().isEmpty()) {
                out.println(head + "note: states something in it unasked: " + String.join(", ", verdict.unasked()));
            }
        }
        long failed = failed(verdicts);
        out.println(Failures.counted(verdicts.size(), "example") + " of " + rules(verdicts) + ": "
                + (failed == 0 ? "all as they should be" : failed + " failed"));
        out.flush();
    }

    /** All of them. */
    public static void json(List<Verdict> verdicts, PrintWriter out) {
        var document = Json.object();
        document.put("passed", failed(verdicts) == 0);
        document.put("count", verdicts.size());
        document.put("failed", failed(verdicts));
        var list = document.putArray("examples");
        for (Verdict verdict : verdicts) {
            Sample sample = verdict.sample();
            var one = list.addObject()
                    .put("rule", sample.rule().id())
                    .put("counter", sample.counter())
                    .put("passed", verdict.passed())
                    .put("file", sample.position().file())
                    .put("line", sample.position().line())
                    .put("column", sample.position().column());
            sample.before().ifPresent(before -> one.put("before", before));
            one.put("text", sample.text());
            var faults = one.putArray("faults");
            verdict.faults().forEach(faults::add);
            var differences = one.putArray("differences");
            verdict.differences().forEach(differences::add);
            var unasked = one.putArray("unasked");
            verdict.unasked().forEach(unasked::add);
        }
        Json.write(document, out);
    }

    private static long failed(List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> !verdict.passed()).count();
    }

    private static String rules(List<Verdict> verdicts) {
        int number = (int) verdicts.stream()
                .map(verdict -> verdict.sample().rule().id())
                .distinct()
                .count();
        return Failures.counted(number, "rule");
    }
}
