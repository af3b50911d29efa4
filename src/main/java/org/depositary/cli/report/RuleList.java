package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depositary.rule.Rule;

/** Mapping rules, one a line: id, type, place, what it reads. */
public final class RuleList {
    private RuleList() {}

    /** In columns. */
    public static void text(List<Rule> rules, PrintWriter out) {
        int id = width(rules.stream().map(Rule::id).toList());
        int type = width(rules.stream().map(Rule::type).toList());
        int place = width(rules.stream().map(RuleList::place).toList());
        String line = "%-" + id + "s  %-" + type + "s  %-" + place + "s  %s%n";
        rules.forEach(rule -> out.printf(line, rule.id(), rule.type(), place(rule), rule.says()));
        out.flush();
    }

    /** As {@code {"rules": [{"id": …, "type": …, "stage": …, "says": …, "file": …, "line": …}]}}. */
    public static void json(List<Rule> rules, PrintWriter out) {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("rules");
        rules.forEach(rule -> list.addObject()
                .put("id", rule.id())
                .put("type", rule.type())
                .put("stage", rule.stage().name().toLowerCase(Locale.ROOT))
                .put("says", rule.says())
                .put("file", rule.position().file())
                .put("line", rule.position().line())
                .put("examples", rule.examples().size())
                .put("counterExamples", rule.counterExamples().size()));
        Json.write(document, out);
    }

    private static String place(Rule rule) {
        return rule.position().file() + ":" + rule.position().line();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(1);
    }
}
