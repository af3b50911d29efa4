package org.depositary.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Facts that people have read, to judge rules by. */
public final class GoldOption {
    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Folder of facts that people have read, <document>.jsonl for each document: what share of a"
                    + " rule's facts is right is published with the rule. Default: none;"
                    + " serve judges the program's own documents, where they are served, by evaluation/facts")
    private Optional<Path> folder = Optional.empty();

    /** The folder, if there is one. */
    public Optional<Path> folder() {
        return folder;
    }

    /** The folder; where none is named and the program's own documents are read, the one that comes with them. */
    public Optional<Path> folder(Path home, DocumentsOption documents) {
        return folder.or(() -> Optional.of(home.resolve("evaluation/facts"))
                .filter(own -> !documents.given() && Files.isDirectory(own)));
    }
}
