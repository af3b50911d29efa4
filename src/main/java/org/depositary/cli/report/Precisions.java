package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.util.Map;
import org.depositary.match.gold.Precision;

/** Tells how much of what rules state is right. */
public final class Precisions {
    private Precisions() {}

    /** A line for each rule. */
    public static void text(Map<String, Precision> precisions, PrintWriter out) {
        precisions.forEach((rule, precision) -> out.println("precision of " + rule + ": "
                + precision.share().toPlainString() + " (" + precision.right() + " of " + precision.judged() + ")"));
    }

    /** An object for each rule. */
    public static ArrayNode json(Map<String, Precision> precisions) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        precisions.forEach((rule, precision) -> list.addObject()
                .put("rule", rule)
                .put("precision", precision.share())
                .put("right", precision.right())
                .put("judged", precision.judged()));
        return list;
    }
}
