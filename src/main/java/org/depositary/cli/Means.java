package org.depositary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.naming.EntryNames;
import org.depositary.graph.naming.Naming;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.query.Derivation;
import org.depositary.graph.query.ShapeCheck;
import org.depositary.graph.registry.Base;
import org.depositary.link.Overrules;
import org.depositary.link.authority.Authority;

/**
 * What linked data are made, checked and written by, beside the mappings that texts are read by.
 *
 * @param authority what is known of other datasets' identifiers
 * @param overrules what people decided about names and links
 * @param derivation what follows from what documents say
 * @param shapes what data have to look like
 * @param names what entries of dictionaries are called in further languages
 * @param serialization what writes RDF
 */
record Means(
        Authority authority,
        Overrules overrules,
        Derivation derivation,
        ShapeCheck shapes,
        EntryNames names,
        Serialization serialization) {
    /**
     * Reads all of it.
     *
     * @param terms the ontology, which may still be being read
     * @throws RuntimeException if any of the files is wrong; the message says where
     */
    static Means read(Path home, Base base, Supplier<Ontology> terms) {
        Path queries = home.resolve("ontology").resolve("queries");
        Authority authority = authority(home);
        Overrules overrules = overrules(home);
        // What needs RDF comes after the ontology, so that one thread alone starts the library for it.
        Ontology ontology = terms.get();
        EntryNames names = EntryNames.read(home.resolve("ontology"));
        return new Means(
                authority,
                overrules,
                Derivation.read(queries.resolve("derived"), queries.resolve("checks"))
                        .with(Naming.read(home.resolve("ontology"), ontology, names)),
                shapes(home, ontology),
                names,
                serialization(home, base, ontology));
    }

    /** What is known of other datasets' identifiers; nothing where the mappings have no such folder. */
    static Authority authority(Path home) {
        Path known = Mappings.folder(home).resolve("authority");
        return Files.isDirectory(known) ? Authority.read(known) : Authority.empty();
    }

    /** What people decided about names and links. */
    static Overrules overrules(Path home) {
        Path decided = Mappings.folder(home).resolve("authority/decisions.sssom.tsv");
        return Files.exists(decided) ? Overrules.read(decided) : Overrules.none();
    }

    /** What writes RDF under an address. */
    static Serialization serialization(Path home, Base base, Ontology ontology) {
        return new Serialization(
                new Prefixes(ontology.prefixes()),
                JsonLd.read(
                        home.resolve("ontology/context.jsonld"),
                        Optional.of(base.node("context.jsonld").getURI())));
    }

    /** The shapes that data have to have. */
    static ShapeCheck shapes(Path home, Ontology ontology) {
        Path terms = home.resolve("ontology");
        return ShapeCheck.read(
                terms.resolve("shapes-document.ttl"), terms.resolve("shapes-union.ttl"), ontology.graph());
    }
}
