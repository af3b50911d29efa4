package org.depositary.cli.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.cli.Mappings;
import org.depositary.link.Corpus;
import org.depositary.link.Linker;
import org.depositary.link.Overrules;
import org.depositary.link.authority.Authority;
import org.depositary.match.Extractor;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.source.DocumentReader;

/** Made-up documents, read with the real mappings and linked with the real authority. */
public final class Prose {
    static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    static final Mappings MAPPINGS = Mappings.read(HOME);
    static final Authority AUTHORITY = Authority.read(HOME.resolve("mappings/authority"));

    private static final DocumentReader READER =
            new DocumentReader(MAPPINGS.lexicon().tokeniser());
    private static final Extractor EXTRACTOR = new Extractor(MAPPINGS.rules(), MAPPINGS.lexicon());
    private static final Linker LINKER = new Linker(
            MAPPINGS.rules(),
            AUTHORITY,
            Overrules.none(),
            entry -> MAPPINGS.lexicon().entry(entry).map(found -> found.features()));

    private Prose() {}

    /** What a document of a date says. */
    public static DocumentClaims read(String date, String text) {
        return EXTRACTOR.extract(READER.string(
                "d" + Integer.toUnsignedString(text.hashCode()),
                text,
                Metadata.unknown().dated(Optional.of(new Edtf(date)))));
    }

    /** Documents of a date, taken together. */
    static Corpus linked(String date, String... texts) {
        return LINKER.link(Stream.of(texts).map(text -> read(date, text)).toList());
    }

    /** The identifiers in Wikidata that something of a corpus is linked to. */
    static List<String> links(Corpus corpus) {
        return corpus.identities().stream()
                .flatMap(identity -> identity.links().stream())
                .map(link -> link.target().toString().replaceAll(".*/entity/", ""))
                .toList();
    }
}
