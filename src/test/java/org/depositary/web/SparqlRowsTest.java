package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Served.class)
class SparqlRowsTest {
    private final Running running;

    SparqlRowsTest(Running running) {
        this.running = running;
    }

    private static final String EVERY = """
            SELECT ?a ?b ?c { VALUES (?a ?b) {
              ("plain" UNDEF) ("quo\\"te \\\\ \\n\\t\\r\\u2028 \\U0001F54A <&>]]>" "Қазақстан"@kk) (1 1.50) (1e9 true) ("01"^^<http://www.w3.org/2001/XMLSchema#integer> "x"^^<http://www.w3.org/2001/XMLSchema#integer>)
              ("1992-08" <http://example.org/%D2%9A?a=b&c#d>) ("" "עברית"@he)
            } BIND(BNODE() AS ?c) }""";

    private byte[] asked(String query, String accept) {
        return running.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", accept)
                .body();
    }

    @Test
    void rows_say_the_same_as_json_xml_and_tsv() {
        ResultSetRewindable json = ResultSetFactory.fromJSON(new ByteArrayInputStream(asked(EVERY, "application/json")))
                .rewindable();
        ResultSetRewindable xml = ResultSetFactory.fromXML(new ByteArrayInputStream(asked(EVERY, "application/xml")))
                .rewindable();
        assertThat(json.size()).isEqualTo(7);
        assertThat(ResultsCompare.equalsByTermAndOrder(json, xml)).isTrue();
        json.reset();
        ResultSetRewindable tsv = ResultsReader.create()
                .lang(ResultSetLang.RS_TSV)
                .build()
                .read(new ByteArrayInputStream(asked(EVERY, "text/tab-separated-values")))
                .rewindable();
        assertThat(ResultsCompare.equalsByTermAndOrder(json, tsv)).isTrue();
        xml.reset();
        assertThat(xml.next().getLiteral("a").getString()).isEqualTo("plain");
        assertThat(xml.next().getLiteral("a").getString()).isEqualTo("quo\"te \\ \n\t\r\u2028 \uD83D\uDD4A <&>]]>");
    }

    @Test
    void what_xml_cannot_say_does_not_end_its_readers() {
        String text = "SELECT (\"a\\u0001b\\uFFFEc\" AS ?a) {}";
        assertThat(ResultSetFactory.fromJSON(new ByteArrayInputStream(asked(text, "application/json")))
                        .next()
                        .getLiteral("a")
                        .getString())
                .isEqualTo("a\u0001b\uFFFEc");
        assertThat(ResultSetFactory.fromXML(new ByteArrayInputStream(asked(text, "application/xml")))
                        .next()
                        .getLiteral("a")
                        .getString())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @ParameterizedTest
    @CsvSource({"ASK {}, true", "ASK { FILTER(false) }, false"})
    void yes_and_no_are_read_from_json_and_xml(String query, boolean answer) {
        assertThat(ResultsReader.create()
                        .lang(ResultSetLang.RS_JSON)
                        .build()
                        .readAny(new ByteArrayInputStream(asked(query, "application/sparql-results+json")))
                        .getBooleanResult())
                .isEqualTo(answer);
        assertThat(ResultsReader.create()
                        .lang(ResultSetLang.RS_XML)
                        .build()
                        .readAny(new ByteArrayInputStream(asked(query, "application/sparql-results+xml")))
                        .getBooleanResult())
                .isEqualTo(answer);
    }
}
