package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class SparqlRowsTest {
    private final Running running;

    SparqlRowsTest(Running running) {
        this.running = running;
    }

    @Test
    void rows_say_the_same_as_json_and_as_xml() {
        String every = """
                SELECT ?a ?b ?c { VALUES (?a ?b) {
                  ("plain" UNDEF) ("quo\\"te \\\\ \\n\\t\\u2028 \\U0001F54A" "Қазақстан"@kk) (1 1.50) (1e9 true)
                  ("1992-08" <http://example.org/%D2%9A?a=b&c#d>)
                } BIND(BNODE() AS ?c) }""";
        String asked = "/sparql?query=" + URLEncoder.encode(every, StandardCharsets.UTF_8);
        ResultSetRewindable json = ResultSetFactory.fromJSON(new ByteArrayInputStream(
                        running.get(asked, "Accept", "application/json").body()))
                .rewindable();
        ResultSetRewindable xml = ResultSetFactory.fromXML(new ByteArrayInputStream(
                        running.get(asked, "Accept", "application/xml").body()))
                .rewindable();
        assertThat(json.size()).isEqualTo(5);
        assertThat(ResultsCompare.equalsByTermAndOrder(json, xml)).isTrue();
        json.reset();
        assertThat(json.next().getLiteral("a").getString()).isEqualTo("plain");
    }
}
