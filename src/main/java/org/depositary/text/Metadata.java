package org.depositary.text;

import java.net.URI;
import java.util.Optional;

/**
 * What is known of a document beside its text (DCMI Metadata Terms: title, publisher, date, language, source, license).
 *
 * @param date of publication, or of the dateline where only that is known
 * @param language BCP 47 tag
 * @param issuer who speaks: an entry of a dictionary as {@code dictionary/id}, whose "we" and "I" the text uses
 * @param place where it was given, as its dateline names it
 */
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<Edtf> date,
        String language,
        Optional<URI> source,
        Optional<String> licence,
        Optional<String> issuer,
        Optional<String> place) {

    /** Nothing known but the language English. */
    public static Metadata unknown() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of that date. */
    public Metadata dated(Optional<Edtf> day) {
        return new Metadata(title, publisher, day, language, source, licence, issuer, place);
    }

    /** The same, by that issuer. */
    public Metadata issued(Optional<String> by) {
        return new Metadata(title, publisher, date, language, source, licence, by, place);
    }

    /** The same, written there. */
    public Metadata placed(Optional<String> where) {
        return new Metadata(title, publisher, date, language, source, licence, issuer, where);
    }

    /** The same, with a title if it has none. */
    public Metadata titled(Optional<String> otherwise) {
        return new Metadata(title.or(() -> otherwise), publisher, date, language, source, licence, issuer, place);
    }
}
