package org.depositary.page.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.page.language.Language;

/**
 * A query whose answer is a part of a page. Its first comments say {@code title}, {@code title.ru} and so on, with
 * names of what it is about in braces, and {@code form}. A line that ends in {@code # if NAME} counts only where
 * something is given for that variable.
 *
 * @param name of its file, without number and ending
 * @param titles by language tag, the usual one's under the empty tag
 * @param form how the answer is shown
 * @param text the query
 */
public record PanelQuery(String name, Map<String, String> titles, Form form, String text) {
    private static final Pattern SAID = Pattern.compile("(?m)^# (title|form)(?:\\.([\\w-]+))?: *(.*)$");
    private static final Pattern ONLY = Pattern.compile("(?m)^(.*)# if (\\w+)\\s*$\\n?");

    public PanelQuery {
        titles = Map.copyOf(titles);
    }

    /** The queries of a folder, by file name. */
    public static List<PanelQuery> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(PanelQuery::one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PanelQuery one(Path file) {
        try {
            String text = Files.readString(file);
            Map<String, String> titles = new HashMap<>();
            Form form = Form.TABLE;
            Matcher said = SAID.matcher(text);
            while (said.find()) {
                if (said.group(1).equals("form")) {
                    form = Form.valueOf(said.group(3).strip().toUpperCase(Locale.ROOT));
                } else {
                    titles.put(
                            said.group(2) == null ? "" : said.group(2),
                            said.group(3).strip());
                }
            }
            String query = text.lines()
                    .dropWhile(line -> line.startsWith("#") || line.isBlank())
                    .collect(Collectors.joining("\n", "", "\n"));
            String name =
                    file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.rq$", "");
            return new PanelQuery(name, titles, form, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** The title in a language, with the names of what it is about. */
    public String title(Language language, Map<String, Object> names) {
        return language.filled(titles.getOrDefault(language.tag(), titles.getOrDefault("", name)), names);
    }

    /** The query for what is given. */
    public String text(Set<String> given) {
        return ONLY.matcher(text)
                .replaceAll(
                        line -> given.contains(line.group(2)) ? Matcher.quoteReplacement(line.group(1) + "\n") : "");
    }
}
