package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** What every store must do, whatever it runs on. */
interface StoreContract {
    String ONE = """
            PREFIX ex: <http://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX void: <http://rdfs.org/ns/void#>
            ex:g1 { ex:a rdfs:label "Åre – Осло"@en ; ex:p "line\\nbreak \\"quoted\\"" }
            ex:g2 { ex:a ex:q ex:b . ex:dataset a void:Dataset ; dcat:version "one" }
            """;
    String TWO = """
            PREFIX ex: <http://example.org/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX void: <http://rdfs.org/ns/void#>
            ex:g3 { ex:c ex:q ex:d . ex:dataset a void:Dataset ; dcat:version "two" }
            """;

    Duration PATIENCE = Duration.ofSeconds(60);

    Store store();

    static Dataset dataset(String trig) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return dataset;
    }

    @Test
    default void an_empty_store_answers_and_has_no_version() {
        assertThat(store().select(QueryFactory.create("SELECT * { ?s ?p ?o }"))).isEmpty();
        assertThat(store().version()).isEmpty();
    }

    @Test
    default void the_default_graph_is_the_union_of_the_named_graphs() {
        store().publish(dataset(ONE));
        assertThat(store().ask(QueryFactory.create(
                        "PREFIX ex: <http://example.org/> ASK { ex:a ex:p ?x ; ex:q ex:b }")))
                .isTrue();
    }

    @Test
    default void literals_come_back_as_they_went_in() {
        store().publish(dataset(ONE));
        var rows = store().select(QueryFactory.create(
                "PREFIX ex: <http://example.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                        + " SELECT ?label ?p ?none { ex:a rdfs:label ?label ; ex:p ?p }"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("label").asLiteral().getLexicalForm()).isEqualTo("Åre – Осло");
        assertThat(rows.getFirst().get("p").asLiteral().getLexicalForm()).isEqualTo("line\nbreak \"quoted\"");
        assertThat(rows.getFirst()).doesNotContainKey("none");
    }

    @Test
    default void a_named_graph_can_be_constructed() {
        store().publish(dataset(ONE));
        assertThat(store().construct(QueryFactory.create(
                                "PREFIX ex: <http://example.org/> CONSTRUCT { ?s ?p ?o } { GRAPH ex:g1 { ?s ?p ?o } }"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    default void a_publication_replaces_all_that_was_there() {
        store().publish(dataset(ONE));
        var first = store().version();
        store().publish(dataset(TWO));
        assertThat(store().ask(QueryFactory.create("ASK { <http://example.org/a> ?p ?o }")))
                .isFalse();
        assertThat(store().ask(QueryFactory.create("ASK { <http://example.org/c> ?p ?o }")))
                .isTrue();
        assertThat(first).isPresent();
        assertThat(store().version()).isPresent().isNotEqualTo(first);
    }

    @Test
    default void a_publication_that_fails_leaves_the_old_one() {
        store().publish(dataset(ONE));
        Dataset broken = DatasetFactory.wrap(new BrokenDataset(dataset(TWO).asDatasetGraph()));
        assertThatThrownBy(() -> store().publish(broken)).isInstanceOf(StoreException.class);
        assertThat(store().ask(QueryFactory.create("ASK { <http://example.org/a> ?p ?o }")))
                .isTrue();
        assertThat(store().ask(QueryFactory.create("ASK { <http://example.org/c> ?p ?o }")))
                .isFalse();
    }

    @Test
    default void a_query_of_any_form_is_answered_while_its_execution_is_open() {
        store().publish(dataset(ONE));
        Query select = QueryFactory.create("PREFIX ex: <http://example.org/> SELECT ?x { ex:a ex:q ?x }");
        String told = store().answer(select, PATIENCE, execution -> {
            ResultSet rows = execution.execSelect();
            return rows.getResultVars() + " " + rows.next().getResource("x") + " " + rows.hasNext();
        });
        assertThat(told).isEqualTo("[x] http://example.org/b false");
        Query ask = QueryFactory.create("PREFIX ex: <http://example.org/> ASK { ex:b ?p ?o }");
        assertThat(store().answer(ask, PATIENCE, QueryExecution::execAsk)).isFalse();
        Query construct = QueryFactory.create("CONSTRUCT WHERE { ?s <http://example.org/q> ?o }");
        assertThat(store().answer(construct, PATIENCE, QueryExecution::execConstruct)
                        .size())
                .isOne();
        Query describe = QueryFactory.create("DESCRIBE <http://example.org/a>");
        assertThat(store().answer(describe, PATIENCE, QueryExecution::execDescribe)
                        .size())
                .isEqualTo(3);
    }

    @Test
    default void an_answer_speaks_of_the_graphs_that_the_query_names_and_of_no_others() {
        store().publish(dataset(ONE));
        Query one = QueryFactory.create("ASK FROM <http://example.org/g1> { ?s <http://example.org/p> ?o }");
        Query other = QueryFactory.create("ASK FROM <http://example.org/g1> { ?s <http://example.org/q> ?o }");
        assertThat(store().answer(one, PATIENCE, QueryExecution::execAsk)).isTrue();
        assertThat(store().answer(other, PATIENCE, QueryExecution::execAsk)).isFalse();
    }

    @Test
    default void what_goes_wrong_while_an_answer_is_read_comes_out_and_harms_no_later_question() {
        store().publish(dataset(ONE));
        Query query = QueryFactory.create("SELECT * { ?s ?p ?o }");
        RuntimeException mine = new IllegalStateException("the reader's own fault");
        assertThatThrownBy(() -> store().answer(query, PATIENCE, execution -> {
                    execution.execSelect().next();
                    throw mine;
                }))
                .isSameAs(mine);
        store().publish(dataset(TWO));
        int rows = store().answer(query, PATIENCE, execution -> ResultSetFormatter.consume(execution.execSelect()));
        assertThat(rows).isEqualTo(3);
    }

    @Test
    default void a_query_that_takes_longer_than_anyone_wants_to_wait_is_broken_off() {
        StringBuilder many = new StringBuilder("GRAPH <http://example.org/g> {\n");
        for (int i = 0; i < 400; i++) {
            many.append("<http://example.org/")
                    .append(i)
                    .append("> <http://example.org/p> ")
                    .append(i)
                    .append(" .\n");
        }
        store().publish(dataset(many.append("}").toString()));
        Query endless = QueryFactory.create(
                "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?p ?y . ?c ?p ?z . ?d ?p ?w FILTER(?x + ?y + ?z + ?w < 0) }");
        assertThatThrownBy(() -> store().answer(
                                endless,
                                Duration.ofMillis(200),
                                execution -> ResultSetFormatter.consume(execution.execSelect())))
                .isInstanceOf(QueryException.class);
    }
}
