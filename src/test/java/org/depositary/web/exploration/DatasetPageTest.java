package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class DatasetPageTest {
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    private final Model description = ModelFactory.createDefaultModel();
    private final Document page;

    DatasetPageTest(Running running) {
        RDFParser.fromString(running.text("/dataset", "Accept", "text/turtle"), Lang.TURTLE)
                .parse(description);
        this.page = Jsoup.parse(running.text("/dataset?lang=en", "Accept", "text/html"));
    }

    private String told(String pattern) {
        return QueryExecution.model(description)
                .query(PREFIXES + "SELECT (SUM(?n) AS ?sum) { " + pattern + " }")
                .select()
                .next()
                .getLiteral("sum")
                .getLexicalForm();
    }

    private static String written(String number) {
        return String.format(Locale.UK, "%,d", Long.parseLong(number));
    }

    @Test
    void the_figures_for_people_are_those_for_programs() {
        assertThat(page.select(".figures li").eachText())
                .contains(
                        written(told(":dataset void:triples ?n")) + " statements",
                        written(told(":dataset void:entities ?n")) + " things",
                        "3 source documents");
        assertThat(page.select(".tiles li").eachText()).contains("5 people", "3 source documents", "2 mapping rules");
        assertThat(page.select("section[aria-labelledby=links] li strong").eachText().stream()
                        .mapToLong(Long::parseLong)
                        .sum())
                .isEqualTo(
                        Long.parseLong(
                                told(
                                        "?set a void:Linkset ; void:subjectsTarget :dataset ; void:objectsTarget ?to ; void:triples ?n")));
        assertThat(page.select("section[aria-labelledby=quality] li")).isNotEmpty();
    }

    @Test
    void each_file_stands_with_its_size_and_checksum() {
        assertThat(page.select("section[aria-labelledby=files] li")).isNotEmpty();
        for (Element file : page.select("section[aria-labelledby=files] li")) {
            String sum = file.select("code").text().replace("SHA-256 ", "");
            assertThat(QueryExecution.model(description)
                            .query(PREFIXES + "ASK { ?file dcat:downloadURL <http://example.org"
                                    + file.select("a").attr("href")
                                    + "> ; spdx:checksum/spdx:checksumValue ?sum FILTER(STR(?sum) = \"" + sum + "\") }")
                            .ask())
                    .as(file.text())
                    .isTrue();
            assertThat(file.select(".when").text()).matches("[\\d.]+ [kM]B");
        }
    }
}
