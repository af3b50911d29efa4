package org.depositary.rule;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depositary.rule.reader.RuleReader;

/** Mapping files written for a test, read against the ships' ontology. */
public final class RuleFolder {
    /** A folder with one file in which every key of the language stands. */
    public static final Path EVERY_KEY = everyKey();

    private RuleFolder() {}

    /** A rule set of one file. */
    public static RuleSet read(String yaml) {
        return read(Map.of("rules.yaml", yaml));
    }

    /** A rule set of several files, by name. */
    public static RuleSet read(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("mappings");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.writeString(path, file.getValue());
                }
                return RuleReader.read(folder, SecondDomain.vocabulary());
            } finally {
                try (var walk = Files.walk(folder)) {
                    for (Path path :
                            walk.sorted((one, other) -> other.compareTo(one)).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    /** What is wrong with one file. */
    public static List<RuleError> errors(String yaml) {
        return errors(Map.of("rules.yaml", yaml));
    }

    /** What is wrong with several files, by name. */
    public static List<RuleError> errors(Map<String, String> files) {
        try {
            read(files);
            return List.of();
        } catch (RuleErrors wrong) {
            return wrong.errors();
        }
    }

    private static Path everyKey() {
        try {
            return Path.of(Objects.requireNonNull(RuleFolder.class.getResource("/every-key"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
