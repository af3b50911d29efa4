package org.depositary.text.source.format;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;

/**
 * What one source says of a document (DCMI Metadata Terms, as in {@link Metadata}); other sources may know the rest.
 *
 * @param language BCP 47 tag
 */
public record Known(
        Optional<String> title,
        Optional<String> publisher,
        Optional<Edtf> date,
        Optional<String> language,
        Optional<URI> source,
        Optional<String> licence,
        Optional<String> issuer) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    /** Nothing. */
    public static final Known NOTHING = new Known(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This, and where it is silent what the other says. */
    public Known or(Known other) {
        return new Known(
                title.or(other::title),
                publisher.or(other::publisher),
                date.or(other::date),
                language.or(other::language),
                source.or(other::source),
                licence.or(other::licence),
                issuer.or(other::issuer));
    }

    /** As metadata of a document in a language that is known by now. */
    public Metadata in(String tag) {
        return new Metadata(title, publisher, date, tag, source, licence, issuer, Optional.empty());
    }

    /** A tag as BCP 47 writes it ({@code en_GB} is {@code en-GB}); nothing if it is none. */
    public static Optional<String> tag(String written) {
        return Optional.of(written.strip().replace('_', '-'))
                .filter(tag -> TAG.matcher(tag).matches());
    }
}
