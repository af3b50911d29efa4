package org.depositary.rule;

import static org.depositary.rule.Vocabulary.Range.DATE;
import static org.depositary.rule.Vocabulary.Range.FRAME;
import static org.depositary.rule.Vocabulary.Range.NUMBER;
import static org.depositary.rule.Vocabulary.Range.TEXT;
import static org.depositary.rule.Vocabulary.Range.THING;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A domain that has nothing to do with the project's own: ships and harbours. */
public final class SecondDomain {
    private SecondDomain() {}

    /** Its kinds, frames, dictionaries and rules. */
    public static Path mappings() {
        return folder("mappings");
    }

    /** One document of two sentences, with its manifest. */
    public static Path documents() {
        return folder("documents");
    }

    /** Its ontology's terms. */
    public static Vocabulary vocabulary() {
        Map<String, Vocabulary.Property> properties = new LinkedHashMap<>();
        Map.of("ship", THING, "origin", THING, "port", THING, "cargo", TEXT, "coast", TEXT, "lost", TEXT)
                .forEach((name, range) -> properties.put(name, new Vocabulary.Property(name, range)));
        Map.of("departed", DATE, "count", NUMBER, "voyage", FRAME)
                .forEach((name, range) -> properties.put(name, new Vocabulary.Property(name, range)));
        return new Vocabulary(
                Map.of("sea", "https://example.org/sea#"),
                Set.of("sea:Ship", "sea:Harbour", "sea:Voyage", "sea:Loss"),
                properties);
    }

    private static Path folder(String name) {
        URI place;
        try {
            place = Objects.requireNonNull(SecondDomain.class.getResource("/second-domain/" + name))
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
        return Path.of(place);
    }
}
