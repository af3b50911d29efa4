package org.depositary.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.depositary.graph.Chain;
import org.depositary.text.source.Folder;

/** How much came out of documents. */
public final class Summary {
    private Summary() {}

    /** In words. */
    public static String text(Chain.Result result) {
        return Failures.counted(result.corpus().occurrences().size(), "fact") + " about "
                + Failures.counted(result.corpus().identities().size(), "thing") + " from "
                + Failures.counted(result.corpus().documents().size(), "document");
    }

    /** How many files could not be read; nothing if all could. */
    public static String refused(Folder folder) {
        int refused = folder.refused().size();
        return refused == 0 ? "" : "; " + Failures.counted(refused, "file") + " could not be read";
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
