package org.depositary.web.exchange;

import java.util.Optional;

/**
 * A typed link (RFC 8288).
 *
 * @param target an address, or a path on this server
 * @param rel how it is related
 * @param type the media type of what stands there, where it is known
 */
public record WebLink(String target, String rel, Optional<String> type) {
    /** Without a media type. */
    public static WebLink to(String target, String rel) {
        return new WebLink(target, rel, Optional.empty());
    }

    /** With a media type. */
    public static WebLink to(String target, String rel, String type) {
        return new WebLink(target, rel, Optional.of(type));
    }

    /** As it stands in a {@code Link} field (section 3). */
    public String field() {
        return "<" + target + ">; rel=\"" + rel + "\""
                + type.map(name -> "; type=\"" + name + "\"").orElse("");
    }
}
