package org.depositary.match.find;

import java.util.Locale;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;

/** What a rule may ask of a document before it is tried. */
final class Needs {
    private Needs() {}

    /**
     * Whether a document's metadata are as wanted: the {@code language} as a range of tags (RFC 4647, section 3.3.1:
     * {@code en} takes {@code en-GB}), {@code publisher} and {@code issuer} whole.
     */
    static boolean met(String property, String wanted, Reading reading) {
        Metadata metadata = reading.document().metadata();
        return switch (property) {
            case "language" -> {
                String tag = metadata.language().toLowerCase(Locale.ROOT);
                String range = wanted.toLowerCase(Locale.ROOT);
                yield tag.equals(range) || tag.startsWith(range + "-");
            }
            case "publisher" -> metadata.publisher().filter(wanted::equals).isPresent();
            case "issuer" -> metadata.issuer().filter(wanted::equals).isPresent();
            default -> throw new IllegalArgumentException("no rule can need the document's " + property);
        };
    }
}
