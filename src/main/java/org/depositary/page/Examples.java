package org.depositary.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.page.view.part.Example;

/** Reads the questions that are offered as examples: query files whose first comments say question and explanation. */
public final class Examples {
    /** What is said of a query, in English where no language is named: {@code # question@ru: …}. */
    private static final Pattern SAID = Pattern.compile("# (topic|question|explains)(?:@([a-zA-Z-]+))?:\\s*(.*)");

    private Examples() {}

    /** The questions of a folder, by file name; none when there is no such folder. */
    public static List<Example> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(Examples::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
            String query = text.lines()
                    .dropWhile(line -> line.startsWith("#") || line.isBlank())
                    .collect(Collectors.joining("\n"));
            return new Example(name, said(text, "topic"), said(text, "question"), said(text, "explains"), query + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> said(String text, String what) {
        return text.lines()
                .map(SAID::matcher)
                .filter(line -> line.matches() && line.group(1).equals(what))
                .collect(Collectors.toMap(
                        line -> line.group(2) == null ? "en" : line.group(2),
                        line -> line.group(3).strip(),
                        (before, after) -> before + " " + after));
    }
}
