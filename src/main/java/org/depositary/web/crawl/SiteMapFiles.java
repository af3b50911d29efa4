package org.depositary.web.crawl;

import java.util.List;
import java.util.Optional;

/**
 * A site map in as many files as it needs (sitemaps.org, "Using Sitemap index files"): one that holds all addresses, or
 * an index of several.
 *
 * @param address where the site map is found, without a part
 * @param places what it lists
 * @param most how many addresses a file may hold
 */
record SiteMapFiles(String address, List<Place> places, int most) {
    /** The most that crawlers take in one file. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /**
     * An address for crawlers.
     *
     * @param modified the day on which it last changed, {@code 2011-05-03}
     */
    record Place(String iri, String modified) {}

    SiteMapFiles {
        places = List.copyOf(places);
    }

    /**
     * The text of a file.
     *
     * @param part its number from 1 on, as it stands in the index; the first file that a crawler asks for has none
     * @return empty where there is no such part
     */
    Optional<String> text(Optional<String> part) {
        int parts = (places.size() + most - 1) / most;
        if (part.isEmpty()) {
            return Optional.of(parts <= 1 ? list(places) : index(parts));
        }
        return part.filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> parts > 1 && number <= parts)
                .map(number -> list(part(number)));
    }

    private List<Place> part(int number) {
        return places.subList((number - 1) * most, Math.min(places.size(), number * most));
    }

    private static String list(List<Place> places) {
        StringBuilder xml = begun("urlset");
        places.forEach(place -> entry(xml, "url", place.iri(), place.modified()));
        return xml.append("</urlset>\n").toString();
    }

    private String index(int parts) {
        StringBuilder xml = begun("sitemapindex");
        for (int number = 1; number <= parts; number++) {
            String latest = part(number).stream()
                    .map(Place::modified)
                    .max(String::compareTo)
                    .orElseThrow();
            entry(xml, "sitemap", address + "?part=" + number, latest);
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private static StringBuilder begun(String root) {
        return new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
    }

    private static void entry(StringBuilder xml, String element, String iri, String modified) {
        xml.append('<')
                .append(element)
                .append("><loc>")
                .append(iri.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</loc><lastmod>")
                .append(modified)
                .append("</lastmod></")
                .append(element)
                .append(">\n");
    }
}
