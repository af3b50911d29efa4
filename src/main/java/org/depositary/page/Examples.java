package org.depositary.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.page.view.part.Example;

/** Reads the questions that are offered as examples: query files whose first comments say question and explanation. */
public final class Examples {
    private static final String QUESTION = "# question:";
    private static final String EXPLAINS = "# explains:";

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
            return new Example(name, said(text, QUESTION), said(text, EXPLAINS), query + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String text, String mark) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .collect(Collectors.joining(" "));
    }
}
