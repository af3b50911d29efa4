package org.depositary.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.graph.registry.Base;
import org.depositary.page.language.Languages;
import org.depositary.page.language.Reader;
import org.depositary.page.view.part.Head;
import org.depositary.page.view.part.Link;

/** Makes what stands in the head of pages: titles, the one address of each, its other formats, schema.org data. */
public final class Heads {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONG = 300;

    private final Base base;
    private final String root;
    private final Supplier<Optional<String>> notice;
    private final Languages languages;
    private final Reader reader;

    /**
     * Heads of pages.
     *
     * @param root the path that all own addresses begin with, ending in a slash
     * @param notice what keeps the data from being newer
     * @param languages that pages are offered in
     */
    public Heads(Base base, String root, Supplier<Optional<String>> notice, Languages languages) {
        this(base, root, notice, languages, new Reader(languages.usual(), false));
    }

    private Heads(Base base, String root, Supplier<Optional<String>> notice, Languages languages, Reader reader) {
        this.base = base;
        this.root = root;
        this.notice = notice;
        this.languages = languages;
        this.reader = reader;
    }

    /** The languages that pages are offered in. */
    public Languages languages() {
        return languages;
    }

    /** Heads of pages for a reader. */
    public Heads of(Reader other) {
        return new Heads(base, root, notice, languages, other);
    }

    /** The head of a page that is itself all there is. */
    public Head plain(String title, String description, String path) {
        return head(title, description, path, List.of(), Optional.empty());
    }

    /**
     * The head of a page about something that programs can read too.
     *
     * @param path of the page below the base
     * @param iri of the thing
     * @param type of schema.org
     * @param alternates the same for programs
     * @param more further properties of schema.org
     */
    public Head about(
            String title,
            String description,
            String path,
            String iri,
            String type,
            List<Link> alternates,
            Map<String, Object> more) {
        Map<String, Object> structured = new LinkedHashMap<>();
        structured.put("@context", "https://schema.org");
        structured.put("@type", type);
        structured.put("@id", iri);
        structured.put("name", title);
        structured.put("url", base.iri() + path);
        if (!description.isBlank()) {
            structured.put("description", description);
        }
        structured.putAll(more);
        return head(title, description, path, alternates, Optional.of(safe(structured)));
    }

    private Head head(
            String title, String description, String path, List<Link> alternates, Optional<String> structured) {
        List<Link> others = languages.offered().stream()
                .filter(language -> !language.tag().equals(reader.language().tag()))
                .map(language -> Link.to(
                        language.tag(), root + path + (path.indexOf('?') < 0 ? "?" : "&") + "lang=" + language.tag()))
                .toList();
        return new Head(
                title,
                cut(description),
                base.iri() + path,
                root,
                alternates,
                notice.get(),
                structured,
                reader,
                languages.offered(),
                others);
    }

    /** JSON that cannot end the script element it stands in. */
    private static String safe(Map<String, Object> structured) {
        try {
            return JSON.writeValueAsString(structured)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of text are JSON", e);
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONG ? line : line.substring(0, line.lastIndexOf(' ', LONG)) + " …";
    }
}
