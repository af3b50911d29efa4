package org.depositary.page.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages that pages are offered in: one file of words each. */
public final class Languages {
    private static final Pattern FURTHER = Pattern.compile("words-([A-Za-z0-9-]+)\\.properties");

    private final Map<String, Language> offered;

    private Languages(Map<String, Language> offered) {
        this.offered = offered;
    }

    /** Reads the words of the languages that come with the program. */
    public static Languages read() {
        Map<String, Language> offered = new LinkedHashMap<>();
        for (String tag : properties("languages").getProperty("offered").split("\\s+")) {
            offered.put(tag, language(tag, words(properties(tag)), offered));
        }
        return new Languages(offered);
    }

    /**
     * Reads these, and the further ones of a folder: a file {@code words-<tag>.properties} each, in UTF-8. Words that
     * one lacks are those of the usual language.
     *
     * @throws IllegalArgumentException when a file is named after no language
     */
    public static Languages read(Path folder) {
        Map<String, Language> offered = new LinkedHashMap<>(read().offered);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FURTHER.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String tag = Locale.forLanguageTag(name.group(1)).toLanguageTag();
                    if (tag.equals("und")) {
                        throw new IllegalArgumentException(file + ": is named after no language (BCP 47)");
                    }
                    Properties read = new Properties();
                    try (java.io.Reader in = Files.newBufferedReader(file)) {
                        read.load(in);
                    }
                    Map<String, String> words = offered.containsKey(tag)
                            ? new LinkedHashMap<>(offered.get(tag).words())
                            : new LinkedHashMap<>();
                    words.putAll(words(read));
                    offered.put(tag, language(tag, words, offered));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Languages(offered);
    }

    private static Language language(String tag, Map<String, String> words, Map<String, Language> before) {
        return new Language(
                tag,
                words,
                before.values().stream()
                        .findFirst()
                        .filter(usual -> !usual.tag().equals(tag)));
    }

    private static Map<String, String> words(Properties read) {
        Map<String, String> words = new LinkedHashMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    /** In order; the first is for those who ask for none of them. */
    public List<Language> offered() {
        return List.copyOf(offered.values());
    }

    /** The first of them. */
    public Language usual() {
        return offered.values().iterator().next();
    }

    /**
     * Who reads.
     *
     * @param asked the language that the address names
     * @param accepted lines of the header field {@code Accept-Language} (RFC 9110, section 12.5.4); nonsense is passed
     *     over
     */
    public Reader reader(Optional<String> asked, List<String> accepted) {
        Optional<Language> named = asked.map(offered::get);
        if (named.isPresent()) {
            return new Reader(named.get(), true);
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(String.join(",", accepted));
            String tag = Locale.lookupTag(ranges, offered.keySet());
            return new Reader(tag == null ? usual() : offered.getOrDefault(tag, usual()), false);
        } catch (IllegalArgumentException e) {
            return new Reader(usual(), false);
        }
    }

    private static Properties properties(String name) {
        try (InputStream in = Languages.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name + ".properties");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
