package org.depositary.text.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.text.Edtf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: as JSON-LD with the vocabulary of schema.org, as Open Graph, as Dublin Core in
 * {@code meta} elements (DCMI, "Expressing Dublin Core metadata using HTML"), and by its own title and language; the
 * first of these that says something is taken.
 */
final class HtmlMetadata {
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(?=$|[T ].*)");
    private static final Set<String> WORKS = Set.of(
            "article",
            "newsarticle",
            "report",
            "blogposting",
            "webpage",
            "creativework",
            "pressrelease",
            "reportagenewsarticle",
            "scholarlyarticle");

    /** More nodes of JSON-LD are not looked at. */
    private static final int NODES = 10_000;

    private final Document page;
    private final List<JsonNode> works;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.works = works(page);
    }

    static Known of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        return new Known(
                metadata.title(),
                first(
                        metadata.works.stream().flatMap(work -> names(work.path("publisher"))),
                        metadata.meta("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")),
                metadata.date(),
                metadata.language(),
                metadata.source(),
                first(
                        metadata.works.stream().flatMap(work -> text(work.path("license"))),
                        page.select("link[rel=license]").stream().map(link -> link.attr("href")),
                        metadata.meta("dc.rights", "dcterms.license")),
                Optional.empty());
    }

    private Optional<String> title() {
        return first(
                works.stream().flatMap(work -> text(work.path("headline"))),
                meta("og:title", "dc.title", "dcterms.title", "twitter:title"),
                Stream.of(page.select("h1")).filter(all -> all.size() == 1).map(all -> all.text()),
                Stream.of(page.title()));
    }

    private Optional<Edtf> date() {
        return Stream.of(
                        works.stream().flatMap(work -> text(work.path("datePublished"))),
                        meta(
                                "article:published_time",
                                "og:published_time",
                                "dcterms.issued",
                                "dc.date.issued",
                                "dc.date",
                                "dcterms.date",
                                "dcterms.created",
                                "pubdate",
                                "publish-date",
                                "date"),
                        page.select("[itemprop=datePublished]").stream()
                                .map(element -> element.hasAttr("content")
                                        ? element.attr("content")
                                        : element.attr("datetime")),
                        page.select("time[pubdate], article header time[datetime], time.published[datetime]").stream()
                                .map(time -> time.attr("datetime")))
                .flatMap(written -> written)
                .flatMap(written -> day(written).stream())
                .findFirst();
    }

    private Optional<String> language() {
        return Stream.of(
                        works.stream().flatMap(work -> text(work.path("inLanguage"))),
                        page.select("html[lang]").stream().map(html -> html.attr("lang")),
                        page.select("html[xml:lang]").stream().map(html -> html.attr("xml:lang")),
                        meta("og:locale", "dc.language", "dcterms.language", "content-language", "language"))
                .flatMap(written -> written)
                .flatMap(written -> Known.tag(written).stream())
                .findFirst();
    }

    private Optional<URI> source() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        meta("og:url"),
                        works.stream().flatMap(work -> text(work.path("url"))))
                .flatMap(written -> written)
                .flatMap(written -> address(written).stream())
                .findFirst();
    }

    /** What {@code meta} elements of these names say, in the order of the names. */
    private Stream<String> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta[content]").stream()
                        .filter(meta -> Stream.of("property", "name", "http-equiv")
                                .anyMatch(attribute -> meta.attr(attribute)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(name)))
                        .map(meta -> meta.attr("content")));
    }

    @SafeVarargs
    private static Optional<String> first(Stream<String>... saying) {
        return Stream.of(saying)
                .flatMap(said -> said)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .findFirst();
    }

    /** The day, month or year of a date with or without a time (ISO 8601). */
    private static Optional<Edtf> day(String written) {
        Matcher matcher = DAY.matcher(written.strip());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Edtf(matcher.group()));
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String written) {
        try {
            return Optional.of(new URI(written.strip()))
                    .filter(URI::isAbsolute)
                    .filter(uri ->
                            Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT)));
        } catch (java.net.URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> works(Document page) {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> works = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(mapper.readTree(script.data()), works);
            } catch (JsonProcessingException wrong) {
                // What is no JSON says nothing.
                continue;
            }
        }
        return works;
    }

    private static void collect(JsonNode root, List<JsonNode> works) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                if (text(node.path("@type"))
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .anyMatch(WORKS::contains)) {
                    works.add(node);
                }
                open.addAll(node.path("@graph").isArray() ? List.of(node.path("@graph")) : List.of());
                open.addAll(node.path("mainEntity").isObject() ? List.of(node.path("mainEntity")) : List.of());
            } else if (node.isArray()) {
                node.forEach(open::add);
            }
        }
    }

    /** The name of an organisation, or the names of several; a bare text is one. */
    private static Stream<String> names(JsonNode node) {
        return node.isObject()
                ? text(node.path("name"))
                : node.isArray()
                        ? Stream.of(node).flatMap(all -> all.valueStream().flatMap(HtmlMetadata::names))
                        : text(node);
    }

    private static Stream<String> text(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : node.isArray()
                        ? node.valueStream().filter(JsonNode::isTextual).map(JsonNode::textValue)
                        : Stream.empty();
    }
}
