package org.depositary.text;

import java.util.regex.Pattern;

/**
 * A document exactly as received.
 *
 * @param id the name it is published under: its file's name without the extension
 * @param text its characters, never repaired; of a file that is no plain text those that were taken from it, and all
 *     positions are positions in them
 * @param sha256 checksum of the bytes received, lower-case hexadecimal
 * @param mediaType of the bytes received (RFC 6838)
 * @param metadata what its manifest says, completed from the text where the manifest is silent
 */
public record SourceDocument(String id, String text, String sha256, String mediaType, Metadata metadata) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** What a document is that is no file. */
    public static final String PLAIN = "text/plain";

    public SourceDocument {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a document's name: '" + id + "'");
        }
    }

    /** The position of a UTF-16 unit counted in code points. */
    public int codePoint(int unit) {
        return text.codePointCount(0, unit);
    }

    /** The verbatim words of a span. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
