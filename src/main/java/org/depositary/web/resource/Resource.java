package org.depositary.web.resource;

import java.util.List;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;

/** What stands under the first segment of a path. */
public interface Resource {
    /**
     * Answers a request whose method is allowed.
     *
     * @param path the segments below the base, decoded; the first is the one this stands under
     */
    Reply answer(Request request, List<String> path);

    /** The methods it knows besides OPTIONS. */
    default List<String> methods() {
        return List.of("GET", "HEAD");
    }
}
