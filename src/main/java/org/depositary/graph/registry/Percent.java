package org.depositary.graph.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of what stands in the query of an address (RFC 3986, section 2.1). A space becomes {@code %20},
 * which readers of forms and of IRIs both understand.
 */
public final class Percent {
    private Percent() {}

    /** A text with all that is reserved in addresses encoded. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
