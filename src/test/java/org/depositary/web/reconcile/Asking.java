package org.depositary.web.reconcile;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depositary.web.Served.Running;

/** How clients of the Reconciliation Service API ask: by forms, and by JSON in the draft. */
record Asking(Running running) {
    HttpResponse<byte[]> form(String path, String field, String value) {
        return running.send(
                "POST",
                path,
                BodyPublishers.ofString(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)),
                "Content-Type",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "Accept",
                "application/json, text/javascript, */*; q=0.01");
    }

    HttpResponse<byte[]> json(String path, String body) {
        return running.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }
}
