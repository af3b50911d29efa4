package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Tells what checks found, and whether all is well. */
public final class Findings {
    private Findings() {}

    /**
     * Writes findings and what was checked.
     *
     * @param summary how many of what were checked
     * @return the exit code: not 0 if something has to be mended
     */
    public static int write(List<Finding> findings, ObjectNode summary, boolean json, PrintWriter out) {
        int errors = (int) findings.stream().filter(Finding::grave).count();
        if (json) {
            ObjectNode document = Json.object().put("valid", errors == 0).put("errors", errors);
            document.put("warnings", findings.size() - errors);
            document.setAll(summary);
            var list = document.putArray("findings");
            findings.forEach(finding -> list.add(finding.json()));
            Json.write(document, out);
        } else {
            findings.forEach(out::println);
            StringBuilder checked = new StringBuilder();
            summary.properties()
                    .forEach(count -> checked.append(checked.isEmpty() ? "" : ", ")
                            .append(count.getValue().asText())
                            .append(' ')
                            .append(count.getKey()));
            out.println((findings.isEmpty()
                            ? "All is well"
                            : Failures.counted(errors, "error") + ", "
                                    + Failures.counted(findings.size() - errors, "warning"))
                    + (checked.isEmpty() ? "" : ": " + checked));
            out.flush();
        }
        return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
