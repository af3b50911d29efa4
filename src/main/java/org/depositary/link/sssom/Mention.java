package org.depositary.link.sssom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.name.Spelling;

/**
 * A name in a document, as an identifier: {@code doc:letter-7#person/ana-lima}; {@code doc:*#person/ana-lima} is that
 * name in any document.
 *
 * @param document the document's name, or {@code *}
 * @param kind the segment of addresses of the kind
 * @param name the name, folded, its words divided by hyphens
 */
public record Mention(String document, String kind, String name) {
    private static final Pattern WRITTEN = Pattern.compile("doc:([^#\\s]+)#([a-z]+)/([a-z0-9-]+)");
    private static final String ANY = "*";

    /** A name as a document gives it. */
    public static Mention of(String document, String kind, String written) {
        return new Mention(document, kind, Spelling.fold(written).replace(' ', '-'));
    }

    /**
     * Reads an identifier.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Mention parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a name in a document is written doc:letter-7#person/ana-lima, not '" + written + "'");
        }
        return new Mention(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /** Whether this is a name in any document. */
    boolean everywhere() {
        return document.equals(ANY);
    }

    /** Whether this names what a document calls so. */
    public boolean names(Mention other) {
        return (document.equals(ANY) || document.equals(other.document))
                && kind.equals(other.kind)
                && name.equals(other.name);
    }

    @Override
    public String toString() {
        return "doc:" + document + "#" + kind + "/" + name;
    }
}
