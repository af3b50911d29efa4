package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.depositary.graph.ontology.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that derive statements and those that mark what looks wrong, over the invented dataset. */
class OntologyQueriesTest {
    private static final ExampleDataset EXAMPLE = new ExampleDataset();
    private static final Model DERIVED = EXAMPLE.constructed("derived");

    static Stream<String> all() {
        return Stream.of("derived", "checks", "competency", "pitfalls")
                .flatMap(folder -> Published.queries(folder).stream().map(file -> folder + "/" + file));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_query_is_SPARQL_1_1_and_says_first_what_it_is_for(String file) {
        String text = Published.text("queries/" + file);
        assertThat(text).matches("(?s)(# topic(@[a-z]+)?: [^\\n]+\\n)*# (derives|checks|question|pitfall): \\S.*");
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        boolean constructs = file.startsWith("derived/") || file.startsWith("checks/");
        assertThat(query.isConstructType()).isEqualTo(constructs);
        assertThat(query.isSelectType()).isEqualTo(!constructs);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_query_that_makes_addresses_says_that_it_needs_the_base(String file) {
        String text = Published.text("queries/" + file);
        assertThat(text.contains("# needs: ?base")).isEqualTo(text.contains("STR(?base)"));
    }

    @Test
    void shortcuts_follow_from_events() {
        assertThat(pairs("visited")).containsExactly("ana-lima chile");
        assertThat(pairs("metWith")).containsExactly("ana-lima juan-soto", "juan-soto ana-lima");
        assertThat(pairs("twinnedWith")).containsExactly("curitiba valparaiso", "valparaiso curitiba");
        assertThat(pairs("hasRelationsWith")).containsExactly("brazil chile", "chile brazil");
    }

    @Test
    void what_was_only_planned_makes_no_shortcut() {
        Model only = EXAMPLE.constructed("derived", "20-visited.rq", ModelFactory.createDefaultModel());
        // Document c tells of a planned visit only; the other documents tell of one that took place.
        assertThat(only.size()).isEqualTo(1);
    }

    @Test
    void two_states_have_one_relation_that_all_frames_about_both_concern() {
        assertThat(pairs("between")).containsExactly("brazil-chile brazil", "brazil-chile chile");
        assertThat(pairs("concernsRelation").stream().map(pair -> pair.split(" ")[0]))
                .contains(
                        "visit-lima-chile-2011",
                        "meeting-lima-soto-2011",
                        "signing-fisheries-2011",
                        "fisheries",
                        "turnover-2010",
                        "alves-ambassador",
                        "opening-embassy-1840",
                        "relations-brazil-chile")
                .doesNotContain("twinning-curitiba-valparaiso", "lima-president");
        assertThat(labels("brazil-chile")).containsExactly("Relations of Brazil and Chile");
    }

    @Test
    void successive_tenures_fill_one_office() {
        assertThat(pairs("office"))
                .contains("alves-ambassador ambassador-brazil-chile", "melo-ambassador ambassador-brazil-chile")
                .contains("lima-president president-brazil", "soto-president president-chile");
        assertThat(labels("ambassador-brazil-chile")).containsExactly("Ambassador of Brazil to Chile");
        assertThat(labels("president-brazil")).containsExactly("President of Brazil");
    }

    @Test
    void two_documents_that_date_an_event_differently_contradict_each_other_in_the_words_of_the_date() {
        assertThat(statements("contradicts"))
                .hasSize(2)
                .allMatch(statement -> statement.getSubject().getURI().contains("#evidence-")
                        && !statement.getSubject().equals(statement.getObject()));
    }

    @Test
    void two_documents_that_tell_the_same_corroborate_each_other_unless_they_contradict() {
        Model all = DERIVED;
        assertThat(statements("corroboratedBy"))
                .hasSize(2)
                .allMatch(statement -> all.listSubjectsWithProperty(
                                all.createProperty(Terms.DIP, "evidence"), statement.getSubject())
                        .next()
                        .getURI()
                        .endsWith("meeting-lima-soto-2011"));
    }

    @Test
    void every_frame_leads_to_its_evidence() {
        assertThat(statements("evidence")).hasSizeGreaterThan(30);
    }

    @Test
    void each_check_marks_what_it_is_there_for_and_nothing_else() {
        Map<String, List<String>> suspects = Map.of(
                "10-investment-against-trade.rq", List.of("investment"),
                "20-turnover-is-no-sum.rq", List.of("turnover-2010"),
                "30-two-holders-at-once.rq", List.of("alves-ambassador-2004"),
                "31-another-held-it.rq", List.of("lima-president-of-kazakhstan"),
                "32-overlapping-terms.rq", List.of("alves-ambassador", "melo-ambassador"),
                "33-two-attested-at-once.rq", List.of("rojas-president", "soto-president"),
                "40-dated-after-the-document.rq", List.of("visit-lima-chile-2020"));
        assertThat(Published.queries("checks")).containsExactlyInAnyOrderElementsOf(suspects.keySet());
        suspects.forEach((check, marked) -> {
            Model found = EXAMPLE.constructed("checks", check, ModelFactory.createDefaultModel());
            assertThat(found.listStatements().toList().stream()
                            .map(statement -> name(statement.getSubject()))
                            .sorted())
                    .as(check)
                    .containsExactlyElementsOf(marked);
            assertThat(found.listStatements().toList())
                    .allMatch(statement -> statement.getPredicate().getURI().equals(Terms.SUSPECT.getURI())
                            && statement.getLanguage().equals("en")
                            && statement.getString().matches("[A-Z].*\\."));
        });
    }

    private static List<Statement> statements(String property) {
        return DERIVED.listStatements(null, DERIVED.createProperty(Terms.DIP, property), (RDFNode) null)
                .toList();
    }

    private static List<String> pairs(String property) {
        return statements(property).stream()
                .map(statement -> name(statement.getSubject()) + " " + name(statement.getObject()))
                .sorted()
                .toList();
    }

    private static List<String> labels(String name) {
        return DERIVED.listStatements().toList().stream()
                .filter(statement -> statement.getPredicate().getLocalName().equals("label")
                        && name(statement.getSubject()).equals(name))
                .map(Statement::getString)
                .toList();
    }

    private static String name(RDFNode node) {
        return node.toString().replaceAll("^.*/", "");
    }
}
