package org.depositary.page.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The languages that pages are offered in: one file of words each, named in {@code languages.properties}. */
public final class Languages {
    private final Map<String, Language> offered;

    private Languages(Map<String, Language> offered) {
        this.offered = offered;
    }

    /** Reads the words of all languages that are offered. */
    public static Languages read() {
        Map<String, Language> offered = new LinkedHashMap<>();
        for (String tag : properties("languages").getProperty("offered").split("\\s+")) {
            Map<String, String> words = new LinkedHashMap<>();
            Properties read = properties(tag);
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
            offered.put(tag, new Language(tag, words));
        }
        return new Languages(offered);
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
