package org.depositary.match.example;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;

/** Reads the metadata that an example gives its document. */
public final class Meta {
    private Meta() {}

    /**
     * The metadata.
     *
     * @throws IllegalArgumentException if a date is not EDTF or an address not a URI
     */
    public static Metadata of(Map<String, String> meta) {
        return new Metadata(
                get(meta, "title"),
                get(meta, "publisher"),
                get(meta, "date").map(Edtf::new),
                meta.getOrDefault("language", Metadata.unknown().language()),
                get(meta, "source").map(URI::create),
                get(meta, "licence"),
                get(meta, "issuer"),
                get(meta, "place"));
    }

    private static Optional<String> get(Map<String, String> meta, String property) {
        return Optional.ofNullable(meta.get(property));
    }
}
