package org.depositary.web.resource;

import java.util.List;
import java.util.Map;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;

/** Files that never change while the program runs: style, logo, the JSON-LD context. */
public final class FileResource implements Resource {
    private static final int HOUR = 3600;

    /** A file: its {@code Content-Type} and its bytes. */
    public record Content(String contentType, byte[] bytes) {}

    private final Map<String, Content> files;
    private final Refusals refusals;

    /** @param files by their paths below the base */
    public FileResource(Map<String, Content> files, Refusals refusals) {
        this.files = Map.copyOf(files);
        this.refusals = refusals;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        Content file = files.get(String.join("/", path));
        if (file == null) {
            return refusals.unknown(request);
        }
        Reply reply = Reply.ok(file.contentType(), file.bytes());
        return new Reply(reply.status(), reply.contentType(), reply.body(), reply.fields(), HOUR);
    }
}
