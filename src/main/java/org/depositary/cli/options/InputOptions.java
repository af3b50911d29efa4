package org.depositary.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where data come from: documents that are read, or a file of RDF. */
public final class InputOptions {
    private static final class Choice {
        @Option(
                names = "--documents",
                paramLabel = "DIR",
                description =
                        "Folder of documents (plain text, HTML, PDF, Word), with a manifest.tsv beside them if there"
                                + " is one. Default: seeds/")
        private Optional<Path> documents = Optional.empty();

        @Option(
                names = "--in",
                paramLabel = "FILE",
                description = "File of RDF instead: .nq .trig .jsonld .ttl .nt .rdf, also compressed (.gz)")
        private Optional<Path> file = Optional.empty();
    }

    @ArgGroup
    private Choice choice = new Choice();

    /** The file of RDF, if there is one; documents otherwise. */
    public Optional<Path> file() {
        return choice.file;
    }

    /** The folder of the documents. */
    public Path documents(Path home) {
        return choice.documents.orElseGet(() -> home.resolve("seeds"));
    }
}
