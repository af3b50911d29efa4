package org.depositary.graph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;

/** Validation gives the report of Jena's validator, which asks each query for each focus node. */
class ValidationTest {
    private static final String SPACE = "http://example.org/";
    private static final String PREFIXES =
            "@prefix : <http://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> .\n";

    /** Queries of which some can be asked with $this open, and some cannot. */
    private static final List<String> QUERIES = List.of(
            "SELECT $this ?value { $this :p ?value }",
            "SELECT $this ($this AS ?value) ?path { VALUES ?path { :p :q } $this ?path $this }",
            "SELECT $this ?value { ?value :q $this . FILTER NOT EXISTS { $this :p ?any } }",
            "SELECT DISTINCT $this { $this :p ?one ; :p ?other . FILTER(STR(?one) < STR(?other)) }",
            "SELECT $this ?value { $this :p/:q ?value . OPTIONAL { ?value :p ?next } FILTER(!BOUND(?next)) }",
            "SELECT $this { { $this :p :a } UNION { $this :q :b } }",
            "SELECT $this ?value { ?value :p :a . FILTER(?value != $this) }",
            "SELECT $this ?value { $this :p ?value . MINUS { ?value :q ?any } }",
            "SELECT $this { FILTER NOT EXISTS { $this :p ?any } }",
            "SELECT $this ?value { $this :q ?value } ORDER BY ?value LIMIT 1");

    private static final Shapes SHAPES = shapes();

    private static Shapes shapes() {
        StringBuilder text = new StringBuilder(PREFIXES);
        text.append(": sh:declare [ sh:prefix \"\" ; sh:namespace \"http://example.org/\" ] .\n");
        for (int i = 0; i < QUERIES.size(); i++) {
            text.append("""
                    :shape%1$d a sh:NodeShape ; sh:targetClass :T ; sh:targetObjectsOf :q ;
                        sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes : ; sh:message "%1$d {?value}" ; sh:select "%2$s" ] .
                    """.formatted(i, QUERIES.get(i)));
        }
        text.append("""
                :both a sh:NodeShape ; sh:targetClass :T ; sh:nodeKind sh:Literal ; sh:property [ sh:path :p ; sh:maxCount 1 ] ;
                    sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes : ; sh:message "both" ; sh:select "%s" ] .
                :off a sh:NodeShape ; sh:deactivated true ; sh:targetClass :T ; sh:nodeKind sh:Literal .
                """.formatted(QUERIES.getFirst()));
        return Shapes.parse(graph(text.toString()));
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    @Property(tries = 200)
    void whatever_the_data_the_report_is_that_of_jenas_validator(@ForAll("graphs") String turtle) {
        Graph data = graph(PREFIXES + turtle);
        assertThat(lines(Validation.validate(SHAPES, data)))
                .isEqualTo(lines(ShaclValidator.get().validate(SHAPES, data)));
    }

    @Test
    void all_queries_have_something_to_report_somewhere() {
        Graph data = graph(PREFIXES + """
                :a a :T ; :p :a , :b , :d ; :q :a , :b , :c . :b a :T ; :p :a ; :q :b . :c a :T ; :q :a .
                """);
        assertThat(Validation.validate(SHAPES, data).getEntries().stream()
                        .map(entry -> entry.source().toString())
                        .filter(source -> source.startsWith(SPACE))
                        .map(source -> source.substring(SPACE.length())))
                .contains("both")
                .doesNotContain("off")
                .containsAll(IntStream.range(0, QUERIES.size())
                        .mapToObj(i -> "shape" + i)
                        .toList());
    }

    @Provide
    Arbitrary<String> graphs() {
        Arbitrary<String> nodes = Arbitraries.of(":a", ":b", ":c", ":d");
        Arbitrary<String> properties = Arbitraries.of(":p", ":q");
        Arbitrary<String> links = Combinators.combine(nodes, properties, nodes)
                .as((subject, property, object) -> subject + " " + property + " " + object + " .\n");
        Arbitrary<String> types = nodes.map(node -> node + " a :T .\n");
        return Arbitraries.frequencyOf(Tuple.of(3, links), Tuple.of(1, types))
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    private static Set<String> lines(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.source() + " " + entry.focusNode() + " " + entry.resultPath() + " " + entry.value()
                        + " " + entry.message() + " " + entry.severity().level())
                .collect(Collectors.toSet());
    }
}
