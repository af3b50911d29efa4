package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.depositary.graph.ontology.Ontology;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.language.Languages;
import org.depositary.page.language.Tagged;
import org.depositary.page.presentation.Presentation;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class LanguagesTest {
    private final Running running;
    private final Languages languages = Languages.read(java.nio.file.Path.of("ontology"));

    LanguagesTest(Running running) {
        this.running = running;
    }

    @Test
    void every_language_has_all_words_of_the_interface() {
        List<Language> offered = languages.offered();
        assertThat(offered).hasSizeGreaterThan(1);
        for (Language language : offered) {
            assertThat(language.words().keySet())
                    .as(language.tag())
                    .containsExactlyInAnyOrderElementsOf(
                            languages.usual().words().keySet());
            assertThat(language.words().values()).as(language.tag()).noneMatch(String::isBlank);
        }
    }

    @Test
    void every_class_that_is_listed_has_a_name_for_one_and_for_many_in_every_language() {
        Ontology ontology = Ontology.read(java.nio.file.Path.of("ontology/depositary.ttl"));
        Presentation presentation = Presentation.read(ontology.graph(), java.nio.file.Path.of("ontology"));
        for (Language language : languages.offered()) {
            presentation.themes(language).stream()
                    .flatMap(theme -> theme.types().stream())
                    .forEach(type -> {
                        for (String property :
                                List.of(Presentation.PLURAL, "http://www.w3.org/2000/01/rdf-schema#label")) {
                            boolean english = language.tag().equals("en") && !property.equals(Presentation.PLURAL);
                            assertThat(presentation.terms().stream(
                                                    org.apache.jena.graph.NodeFactory.createURI(type),
                                                    org.apache.jena.graph.NodeFactory.createURI(property),
                                                    org.apache.jena.graph.Node.ANY)
                                            .map(triple -> triple.getObject().getLiteralLanguage()))
                                    .as("%s %s", type, property)
                                    .satisfies(tags -> assertThat(english || tags.contains(language.tag()))
                                            .isTrue());
                        }
                    });
        }
    }

    @Test
    void where_a_language_counts_in_more_forms_than_two_every_class_that_is_listed_has_them() {
        Ontology ontology = Ontology.read(java.nio.file.Path.of("ontology/depositary.ttl"));
        Presentation presentation = Presentation.read(ontology.graph(), java.nio.file.Path.of("ontology"));
        for (Language language : languages.offered()) {
            Words words = new Words(presentation.terms(), language);
            if (com.ibm.icu.text.PluralRules.forLocale(language.locale())
                            .getKeywords()
                            .size()
                    > 2) {
                assertThat(presentation.themes(language).stream().flatMap(theme -> theme.types().stream()))
                        .as(language.tag())
                        .isNotEmpty()
                        .allSatisfy(type -> assertThat(words.counted(type, 2)).isNotEqualTo(words.counted(type, 5)));
            }
        }
        Words russian = new Words(
                presentation.terms(),
                languages.offered().stream()
                        .filter(language -> language.tag().equals("ru"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Stream.of(1L, 3L, 22L, 11L, 1_000L).map(number -> russian.counted(Catalogue.DIP + "Visit", number)))
                .containsExactly("визит", "визита", "визита", "визитов", "визитов");
        Words english = new Words(presentation.terms(), languages.usual());
        assertThat(Stream.of(1L, 2L).map(number -> english.counted(Catalogue.DIP + "Visit", number)))
                .containsExactly("visit", "visits");
    }

    @Test
    void what_our_own_terms_mean_is_said_in_every_language() {
        Ontology ontology = Ontology.read(java.nio.file.Path.of("ontology/depositary.ttl"));
        Presentation presentation = Presentation.read(ontology.graph(), java.nio.file.Path.of("ontology"));
        for (Language language : languages.offered()) {
            Words words = new Words(presentation.terms(), language);
            List<String> terms = Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                    .flatMap(type -> words.ofType(type.asNode()).stream())
                    .filter(term -> term.startsWith(Catalogue.DIP))
                    .toList();
            assertThat(terms).hasSizeGreaterThan(90);
            assertThat(terms)
                    .as(language.tag())
                    .allSatisfy(term -> assertThat(words.definition(term))
                            .hasValueSatisfying(text -> assertThat(text).isEqualTo(Tagged.plain(text))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/browse",
                "/browse?type=https%3A%2F%2Fw3id.org%2Fdepositary%2Fns%23Visit",
                "/search?q=lima",
                "/page/person/ana-lima",
                "/page/event/visit-lima-chile-2011",
                "/doc/a",
                "/rule/made-up",
                "/ontology",
                "/dataset",
                "/sparql",
                "/changes",
                "/fragments?predicate=http%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label",
                "/reconcile"
            })
    void each_page_is_in_the_language_that_the_address_or_the_browser_asks_for(String path) {
        var response = running.get(path, "Accept", "text/html", "Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language"));
        Document page = Jsoup.parse(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("nav").text()).contains("Обзор", "English");
        assertThat(page.select("link[hreflang=en]")).hasSize(1);
        String asked = path + (path.contains("?") ? "&" : "?") + "lang=ru";
        Document chosen = Jsoup.parse(running.text(asked, "Accept", "text/html", "Accept-Language", "en"));
        assertThat(chosen.select("html").attr("lang")).isEqualTo("ru");
        for (Element link : chosen.select("a[href^=/page/], a[href^=/browse], a[href=/]")) {
            assertThat(link.attr("href")).contains("lang=");
        }
        assertThat(chosen.select("a[href^=/data/], a[href^=/dump/]").eachAttr("href"))
                .noneMatch(href -> href.contains("lang="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "xx", "ru;q=0", ";;;", "en;q=abc", "\u00e9\u00e9", "a-b-c-d-e-f-g-h, ru;q=2"})
    void nonsense_asks_for_no_language(String header) {
        assertThat(languages
                        .reader(Optional.of("../en"), List.of(header))
                        .language()
                        .tag())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-03/2000-04-05, 3–5 April 2000, 3–5 апреля 2000 г.",
        "1995-08-30/1995-09-02, 30 August – 2 September 1995, 30 августа – 2 сентября 1995 г.",
        "1995-09/1995-12, September – December 1995, сентябрь – декабрь 1995 г.",
        "1992-12/1994-01, December 1992 – January 1994, декабрь 1992 г. – январь 1994 г.",
        "1992/1996, 1992–1996, 1992–1996",
        "1999-12, December 1999, декабрь 1999 г.",
        "1999-12/.., since December 1999, с декабря 1999 г.",
        "../2002-06, until June 2002, до июня 2002 г.",
        "1997/.., since 1997, с 1997 г.",
        "1992-04-10/.., since 10 April 1992, с 10 апреля 1992 г.",
        "XXXX-08-31, '31 August, year not said', '31 августа, год не указан'",
        "XXXX-08, 'August, year not said', 'август, год не указан'",
        "1998/1999-02, 1998 – February 1999, 1998 – февраль 1999 г.",
    })
    void dates_are_written_as_the_language_writes_them(String edtf, String english, String russian) {
        assertThat(written(edtf, "en")).isEqualTo(english);
        assertThat(written(edtf, "ru")).isEqualTo(russian);
    }

    private String written(String edtf, String tag) {
        return Dates.written(edtf, languages.reader(Optional.of(tag), List.of()).language())
                .replaceAll("\\p{Z}", " ");
    }

    @Test
    void what_points_at_a_thing_stands_under_a_heading_a_reader_understands() {
        Document state = Jsoup.parse(running.text("/page/state/chile", "Accept", "text/html"));
        assertThat(state.select("details.group summary").eachText())
                .anyMatch(heading -> heading.startsWith("Visits to Chile"))
                .noneMatch(heading -> heading.contains(":"));
        assertThat(state.select("p.lead").text()).contains("visit");
    }
}
