package org.depositary.web.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depositary.web.crawl.SiteMapFiles.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SiteMapFilesTest {
    private static final List<Place> PLACES = List.of(
            new Place("http://example.org/a?b&c", "2011-05-03"),
            new Place("http://example.org/b", "2012-06-04"),
            new Place("http://example.org/c", "2010-01-01"));

    private static Document parsed(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static SiteMapFiles files(int most) {
        return new SiteMapFiles("http://example.org/sitemap.xml", PLACES, most);
    }

    @Test
    void what_fits_into_one_file_is_one() {
        Document map = parsed(files(3).text(Optional.empty()).orElseThrow());
        assertThat(map.select("urlset > url > loc").eachText())
                .containsExactly("http://example.org/a?b&c", "http://example.org/b", "http://example.org/c");
        assertThat(files(3).text(Optional.of("1"))).isEmpty();
    }

    @Test
    void more_is_an_index_of_parts_each_with_the_day_of_its_latest_change() {
        Document index = parsed(files(2).text(Optional.empty()).orElseThrow());
        assertThat(index.select("sitemapindex > sitemap > loc").eachText())
                .containsExactly("http://example.org/sitemap.xml?part=1", "http://example.org/sitemap.xml?part=2");
        assertThat(index.select("lastmod").eachText()).containsExactly("2012-06-04", "2010-01-01");
        Document second = parsed(files(2).text(Optional.of("2")).orElseThrow());
        assertThat(second.select("urlset > url > loc").eachText()).containsExactly("http://example.org/c");
    }

    @Test
    void a_part_that_is_not_in_the_index_is_none() {
        for (String part : List.of("0", "3", "-1", "two", "", "99999999999999999999")) {
            assertThat(files(2).text(Optional.of(part))).as(part).isEmpty();
        }
    }
}
