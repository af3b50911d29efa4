package org.depositary.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The documents that are read. */
public final class DocumentsOption {
    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder of documents (plain text, HTML, PDF, Word), with a manifest.tsv beside them if there"
                    + " is one. Default: seeds/")
    private Optional<Path> folder = Optional.empty();

    /** Whether a folder is named. */
    boolean given() {
        return folder.isPresent();
    }

    /**
     * The folder of the documents.
     *
     * @param home the folder of the program, which has documents of its own
     */
    public Path folder(Path home) {
        return folder.orElseGet(() -> home.resolve("seeds"));
    }
}
