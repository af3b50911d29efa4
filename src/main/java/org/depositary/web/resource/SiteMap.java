package org.depositary.web.resource;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.page.Catalogue;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;

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
            case "sitemap.xml" -> library.remembered("sitemap", this::siteMap);
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

    private Reply siteMap() {
        Catalogue catalogue = library.catalogue();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        String day = day(modified.get());
        String base = catalogue.base().iri();
        entry(xml, base, day);
        entry(xml, base + "ontology", day);
        for (String iri : catalogue.everything()) {
            if (iri.startsWith(base + "id/")) {
                entry(xml, base + "page/" + iri.substring((base + "id/").length()), day(library.modified(iri)));
            } else {
                entry(xml, iri, day(library.modified(iri)));
            }
        }
        return Reply.ok(
                "application/xml;charset=utf-8", xml.append("</urlset>\n").toString());
    }

    private static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static void entry(StringBuilder xml, String iri, String day) {
        xml.append("<url><loc>")
                .append(iri.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</loc><lastmod>")
                .append(day)
                .append("</lastmod></url>\n");
    }

    private Reply health() {
        Optional<String> version = library.catalogue().version();
        String body = "{\"status\":\"" + (version.isPresent() ? "ready" : "empty") + "\",\"version\":\""
                + version.orElse("").replaceAll("[^\\w.:-]", "") + "\"}\n";
        Reply reply = Reply.ok("application/json", body);
        return new Reply(version.isPresent() ? 200 : 503, reply.contentType(), reply.body(), reply.fields(), 0);
    }
}
