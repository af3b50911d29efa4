package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.depositary.graph.Chain;

/** How much came out of documents. */
public final class Summary {
    private Summary() {}

    /** In words. */
    public static String text(Chain.Result result) {
        return Failures.counted(result.corpus().occurrences().size(), "fact") + " about "
                + Failures.counted(result.corpus().identities().size(), "thing") + " from "
                + Failures.counted(result.corpus().documents().size(), "document");
    }

    /** In numbers. */
    public static ObjectNode json(Chain.Result result) {
        return Json.object()
                .put("documents", result.corpus().documents().size())
                .put("facts", result.corpus().occurrences().size())
                .put("things", result.corpus().identities().size())
                .put("statements", result.dataset().stream().count());
    }
}
