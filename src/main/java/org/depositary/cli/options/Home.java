package org.depositary.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the program's own files are: {@code ontology/}, {@code mappings/}, {@code fuseki/}, {@code seeds/}. */
public final class Home {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder that holds ontology/, mappings/ and fuseki/. Default: the program's own")
    private Optional<Path> home = Optional.empty();

    /** The folder given, or the one that the launcher found itself in. */
    public Path folder() {
        return home.orElseGet(() -> Path.of(System.getProperty("depositary.home", ".")));
    }
}
