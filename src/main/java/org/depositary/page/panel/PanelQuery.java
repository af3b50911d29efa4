package org.depositary.page.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;

/**
 * A query whose answer is a part of a page. Its first comments say {@code title}, {@code title.ru} and so on, with
 * names of what it is about in braces, and {@code form}. A line that ends in {@code # if NAME} counts only where
 * something is given for that variable. What {@code LIMIT n OFFSET 0} stands in has pages. On the pages of things,
 * {@code of} names the classes that a query is for, and {@code first} those on whose pages its answer stands at the
 * top.
 *
 * @param name of its file, without number and ending
 * @param titles by language tag, the usual one's under the empty tag
 * @param form how the answer is shown
 * @param of the classes that it is for; of every class where there are none
 * @param first the classes for which it is what a page begins with
 * @param text the query
 */
public record PanelQuery(
        String name, Map<String, String> titles, Form form, Set<String> of, Set<String> first, String text) {
    private static final Pattern SAID = Pattern.compile("(?m)^# (title|form|of|first)(?:\\.([\\w-]+))?: *(.*)$");
    private static final Pattern PAGE = Pattern.compile("LIMIT (\\d+) OFFSET 0\\b");
    private static final int MOST = 20_000;
    private static final Pattern ONLY = Pattern.compile("(?m)^(.*)# if (\\w+)\\s*$\\n?");

    public PanelQuery {
        titles = Map.copyOf(titles);
        of = Set.copyOf(of);
        first = Set.copyOf(first);
    }

    /** Whether it is for things of these classes. */
    public boolean isFor(Collection<String> types) {
        return of.isEmpty() || !Collections.disjoint(of, types);
    }

    /** Whether a page about a thing of these classes begins with it. */
    public boolean leads(Collection<String> types) {
        return !of.isEmpty() || !Collections.disjoint(first, types);
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
            Set<String> of = new HashSet<>();
            Set<String> first = new HashSet<>();
            Form form = Form.TABLE;
            Matcher said = SAID.matcher(text);
            while (said.find()) {
                String value = said.group(3).strip();
                switch (said.group(1)) {
                    case "form" -> form = Form.valueOf(value.toUpperCase(Locale.ROOT));
                    case "of" -> of.addAll(classes(value));
                    case "first" -> first.addAll(classes(value));
                    default -> titles.put(said.group(2) == null ? "" : said.group(2), value);
                }
            }
            String query = text.lines()
                    .dropWhile(line -> line.startsWith("#") || line.isBlank())
                    .collect(Collectors.joining("\n", "", "\n"));
            String name =
                    file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.rq$", "");
            return new PanelQuery(name, titles, form, of, first, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> classes(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .map(Asking::iri)
                .toList();
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

    /** The query for what is given, from a row on where it has pages: where it says {@code OFFSET 0}. */
    String text(Set<String> given, int from) {
        return PAGE.matcher(text(given)).replaceFirst("LIMIT $1 OFFSET " + from);
    }

    /** The things of all its pages in their order, where it has pages: the inner query that the pages are cut from. */
    Optional<String> whole(Set<String> given) {
        String asked = text(given);
        Matcher page = PAGE.matcher(asked);
        return page.find()
                ? Optional.of(asked.substring(asked.lastIndexOf("{ SELECT", page.start()) + 1, page.start()) + "LIMIT "
                        + MOST)
                : Optional.empty();
    }

    /** How many things a page of it holds; none where it has no pages. */
    public OptionalInt page() {
        Matcher page = PAGE.matcher(text);
        return page.find() ? OptionalInt.of(Integer.parseInt(page.group(1))) : OptionalInt.empty();
    }
}
