package org.depositary.web.crawl;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.page.Catalogue;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** For crawlers and watchers: {@code robots.txt} (RFC 9309), {@code sitemap.xml} (sitemaps.org) and {@code health}. */
public final class SiteMap implements Resource {
    private final Library library;
    private final Refusals refusals;
    private final Supplier<Instant> modified;

    /** @param modified when the data were published */
    public SiteMap(Library library, Refusals refusals, Supplier<Instant> modified) {
        this.library = library;
        this.refusals = refusals;
        this.modified = modified;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 1) {
            return refusals.unknown(request);
        }
        return switch (path.getFirst()) {
            case "robots.txt" -> robots();
            case "sitemap.xml" -> siteMap(request);
            default -> health();
        };
    }

    private Reply robots() {
        String base = library.catalogue().base().iri();
        String root = library.catalogue().root();
        return Reply.ok(
                "text/plain;charset=utf-8",
                "User-agent: *\nDisallow: " + root + "sparql\nDisallow: " + root + "search\n\nSitemap: " + base
                        + "sitemap.xml\n");
    }

    private Reply siteMap(Request request) {
        Optional<String> part = request.first("part");
        return library.remembered(
                part.map(number -> "sitemap part " + number).orElse("sitemap"),
                () -> files().text(part)
                        .map(text -> Reply.ok("application/xml;charset=utf-8", text))
                        .orElseGet(() -> refusals.unknown(request)));
    }

    private SiteMapFiles files() {
        Catalogue catalogue = library.catalogue();
        String base = catalogue.base().iri();
        String day = day(modified.get());
        List<SiteMapFiles.Place> places = new ArrayList<>();
        places.add(new SiteMapFiles.Place(base, day));
        places.add(new SiteMapFiles.Place(base + "ontology", day));
        for (String iri : catalogue.everything()) {
            String address =
                    iri.startsWith(base + "id/") ? base + "page/" + iri.substring((base + "id/").length()) : iri;
            places.add(new SiteMapFiles.Place(address, day(library.modified(iri))));
        }
        return new SiteMapFiles(base + "sitemap.xml", places, SiteMapFiles.MOST);
    }

    private static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private Reply health() {
        Optional<String> version = library.catalogue().version();
        String body = "{\"status\":\"" + (version.isPresent() ? "ready" : "empty") + "\",\"version\":\""
                + version.orElse("").replaceAll("[^\\w.:-]", "") + "\"}\n";
        Reply reply = Reply.ok("application/json", body);
        return new Reply(version.isPresent() ? 200 : 503, reply.contentType(), reply.body(), reply.fields(), 0);
    }
}
