package org.depositary.web.resource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.Legible;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Found;
import org.depositary.page.search.Search;
import org.depositary.page.search.Telling;
import org.depositary.page.view.lookup.SearchView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Json;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;

/**
 * The search over names and texts, as a page and as JSON; suggestions while somebody types; and the description by
 * which browsers and programs find both (OpenSearch 1.1, with its Suggestions extension).
 */
public final class SearchResource implements Resource {
    /** How long a reader waits for what is made once of each version. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** The same while somebody types. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private static final int LONGEST = 200;
    private static final int A_PAGE = 25;
    private static final int SUGGESTED = 10;
    private static final String SUGGESTIONS = "application/x-suggestions+json";

    private static final List<Form> FORMS = List.of(Form.HTML, Form.JSON);

    private record Asked(String words, Set<String> types, int from) {}

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Search search;

    /** @param search what finds */
    public SearchResource(Library library, Refusals refusals, Pages pages, Search search) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.search = search;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.equals(List.of("opensearch.xml"))) {
            return description();
        }
        boolean suggest = path.equals(List.of("search", "suggest"));
        if (!suggest && !path.equals(List.of("search"))) {
            return refusals.unknown(request);
        }
        String asked = request.first("q").orElse("");
        if (asked.codePointCount(0, asked.length()) > LONGEST) {
            return refusals.say(request, 400, "Too long", "Search for fewer than " + LONGEST + " characters.");
        }
        Set<String> types = Set.copyOf(request.parameter("type"));
        if (!types.stream().allMatch(Address::iri)) {
            return refusals.say(request, 400, "Not a type", "A type is named by its address.");
        }
        int from = request.first("from")
                .filter(given -> given.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Asked what = new Asked(clean(asked), types, from);
        if (suggest) {
            Reader reader = pages.reader(request);
            return suggestions(what, library.catalogue().in(reader.language())).with("Vary", "Accept-Language");
        }
        Accept accept = Accept.of(request.header("Accept"));
        Optional<Form> form = accept.indifferent() ? Optional.of(Form.HTML) : accept.choose(FORMS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        return (form.get().equals(Form.HTML) ? page(request, what) : json(what)).with("Vary", "Accept");
    }

    private static String clean(String asked) {
        return asked.codePoints()
                .filter(c -> !Character.isISOControl(c) && !(c >= 0xd800 && c <= 0xdfff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Found found(Asked asked, int most) {
        return asked.words.isBlank() ? Found.none() : search.find(asked.words, asked.types, asked.from, most);
    }

    private Reply page(Request request, Asked asked) {
        Reader reader = pages.reader(request);
        Catalogue catalogue = library.catalogue().in(reader.language());
        boolean ready = asked.words.isBlank() || search.ready(PATIENCE);
        Found found = ready ? found(asked, A_PAGE) : meanwhile(asked);
        Map<String, String> notes =
                ready ? search.notes(found.entries(), reader.language().tag()) : Map.of();
        Map<String, Telling> told = ready ? Telling.of(catalogue, found.entries()) : Map.of();
        List<SearchView.Hit> hits = found.entries().stream()
                .map(entry -> hit(entry, asked, catalogue, notes, told.getOrDefault(entry.iri(), Telling.nothing())))
                .toList();
        SearchView view = new SearchView(
                asked.words,
                ready,
                found.entries().stream().anyMatch(entry -> Search.says(entry, asked.words)),
                found.total(),
                asked.from,
                hits,
                asked.from > 0 ? Optional.of(part(asked, Math.max(0, asked.from - A_PAGE))) : Optional.empty(),
                asked.from + hits.size() < found.total()
                        ? Optional.of(part(asked, asked.from + A_PAGE))
                        : Optional.empty());
        Language language = reader.language();
        String title = asked.words.isEmpty() ? language.say("search") : language.say("search.for", asked.words);
        return pages.page(
                "search", pages.heads().of(reader).plain(title, language.say("search.about"), "search"), view);
    }

    private static SearchView.Hit hit(
            Entry entry, Asked asked, Catalogue catalogue, Map<String, String> notes, Telling told) {
        Link name = told.link(entry, catalogue);
        return new SearchView.Hit(
                name,
                Telling.kind(entry, catalogue),
                notes.getOrDefault(entry.iri(), ""),
                told.when(name),
                told.said(),
                Legible.excerpt(Search.snippet(entry, asked.words)));
    }

    /** What is found before all can be. */
    private Found meanwhile(Asked asked) {
        List<Entry> entries = search.meanwhile(asked.words, A_PAGE, PATIENCE.dividedBy(2));
        return new Found(entries.size(), entries);
    }

    private String part(Asked asked, int from) {
        StringBuilder query =
                new StringBuilder(library.catalogue().root() + "search?q=").append(Percent.encoded(asked.words));
        asked.types.forEach(type -> query.append("&type=").append(Percent.encoded(type)));
        return query.append(from > 0 ? "&from=" + from : "").toString();
    }

    private Reply json(Asked asked) {
        Found found = found(asked, A_PAGE);
        Map<String, String> notes = search.notes(found.entries());
        List<Map<String, Object>> hits = new ArrayList<>();
        for (Entry entry : found.entries()) {
            Map<String, Object> hit = new LinkedHashMap<>();
            hit.put("id", entry.iri());
            hit.put("name", entry.name());
            hit.put("type", entry.types().stream().sorted().toList());
            hit.put(
                    "alternateName",
                    entry.names().stream()
                            .filter(name -> !name.equals(entry.name()))
                            .toList());
            hit.put("description", notes.getOrDefault(entry.iri(), ""));
            String snippet = Search.snippet(entry, asked.words);
            if (!snippet.isEmpty()) {
                hit.put("snippet", snippet);
            }
            hits.add(hit);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("query", asked.words);
        answer.put("total", found.total());
        answer.put("from", asked.from);
        answer.put("hits", hits);
        String base = library.catalogue().base().iri();
        if (asked.from + hits.size() < found.total()) {
            answer.put(
                    "next",
                    base
                            + part(asked, asked.from + A_PAGE)
                                    .substring(library.catalogue().root().length()));
        }
        return Json.reply(answer);
    }

    /** OpenSearch Suggestions 1.1, section "Search Suggestions Response". */
    private Reply suggestions(Asked asked, Catalogue catalogue) {
        boolean ready = search.ready(SHORT);
        Found found = ready ? found(new Asked(asked.words, asked.types, 0), SUGGESTED) : Found.none();
        String base = catalogue.base().iri();
        Reply reply = Reply.ok(
                SUGGESTIONS,
                Json.bytes(List.of(
                        asked.words,
                        found.entries().stream().map(Entry::name).toList(),
                        found.entries().stream()
                                .map(entry -> Telling.kind(entry, catalogue))
                                .toList(),
                        found.entries().stream()
                                .map(entry -> base
                                        + catalogue
                                                .page(entry.iri())
                                                .substring(catalogue.root().length()))
                                .toList())));
        return ready ? reply : reply.kept(0).with("Retry-After", "1");
    }

    private Reply description() {
        String base = library.catalogue().base().iri().replace("&", "&amp;");
        return Reply.ok("application/opensearchdescription+xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>Depositary</ShortName>
                <Description>Names and words of documents</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Image type="image/svg+xml">%1$sassets/logo.svg</Image>
                <Url type="text/html" indexOffset="0" template="%1$ssearch?q={searchTerms}&amp;from={startIndex?}"/>
                <Url type="application/json" indexOffset="0" template="%1$ssearch?q={searchTerms}&amp;from={startIndex?}"/>
                <Url type="application/x-suggestions+json" rel="suggestions" template="%1$ssearch/suggest?q={searchTerms}"/>
                <Url type="application/opensearchdescription+xml" rel="self" template="%1$sopensearch.xml"/>
                </OpenSearchDescription>
                """.formatted(base));
    }
}
