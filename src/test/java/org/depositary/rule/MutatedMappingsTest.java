package org.depositary.rule;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.depositary.rule.reader.RuleReader;

/** Mapping files that were damaged at random are read, or all that is wrong is told; nothing else comes of them. */
class MutatedMappingsTest {
    private static final List<String> MARKS = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "|",
            "?",
            "{0,50}",
            "<",
            ">",
            "%",
            "~",
            "\"",
            "'",
            ":",
            "- ",
            "#",
            "&a ",
            "*a ",
            "!!x ",
            "|\n",
            ">\n",
            "\t",
            "\n",
            "\n  ",
            "each{",
            "..50",
            "^",
            "$",
            ",",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "e\u0301",
            "((((((((((((((((((((((((((((((((((((((((((((",
            "a{50}{50}{50}",
            "---\n",
            "? ");

    @Property(tries = 200)
    void a_damaged_folder_is_read_or_told_what_is_wrong(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("mappings");
        try {
            Random random = new Random(seed);
            copy(SecondDomain.mappings(), folder);
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            Files.writeString(file, damaged(Files.readString(file), random));
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(folder));
        } finally {
            delete(folder);
        }
    }

    private static void read(Path folder) {
        try {
            RuleReader.read(folder, SecondDomain.vocabulary());
        } catch (RuleErrors told) {
            Assertions.assertThat(told.errors()).isNotEmpty().allSatisfy(error -> {
                Assertions.assertThat(error.position().line()).isPositive();
                Assertions.assertThat(error.message()).isNotBlank();
            });
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end).repeat(1 + random.nextInt(3)));
                default -> damaged.insert(at, MARKS.get(random.nextInt(MARKS.size())));
            }
        }
        // What no encoder can write reaches no file.
        return damaged.toString().replaceAll("[\uD800-\uDFFF]", "\uFFFD");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
