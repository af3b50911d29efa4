package org.depositary.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Facts that people have read, to judge rules by. */
public final class GoldOption {
    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Folder of facts that people have read, <document>.jsonl for each document: what share of a"
                    + " rule's facts is right is published with the rule. Default: nothing is judged")
    private Optional<Path> folder = Optional.empty();

    /** The folder, if there is one. */
    public Optional<Path> folder() {
        return folder;
    }
}
