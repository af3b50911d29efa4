package org.depositary.graph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.graph.Workshop.BASE;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationTest {
    @TempDir
    private Path folder;

    private DatasetGraph run(String... queries) throws Exception {
        for (int i = 0; i < queries.length; i++) {
            Files.writeString(folder.resolve((i + 1) + "0-step.rq"), queries[i]);
        }
        DatasetGraph data = DatasetGraphFactory.create();
        data.add(Quad.create(BASE.documentGraph("a"), BASE.node("id/x/a"), BASE.node("p"), BASE.node("id/x/b")));
        data.add(Quad.create(BASE.documentGraph("b"), BASE.node("id/x/b"), BASE.node("p"), BASE.node("id/x/c")));
        Derivation.read(folder).run(data, BASE);
        return data;
    }

    private static boolean derived(DatasetGraph data, String subject, String property, String object) {
        return data.contains(BASE.sharedGraph("derived"), BASE.node(subject), BASE.node(property), BASE.node(object));
    }

    @Test
    void a_query_sees_all_graphs_as_one_and_what_queries_before_it_made() throws Exception {
        DatasetGraph data = run(
                "PREFIX : <https://example.org/> CONSTRUCT { ?a :q ?c } WHERE { ?a :p ?b . ?b :p ?c }",
                "PREFIX : <https://example.org/> CONSTRUCT { ?c :r ?a } WHERE { ?a :q ?c }");
        assertThat(derived(data, "id/x/a", "q", "id/x/c")).isTrue();
        assertThat(derived(data, "id/x/c", "r", "id/x/a")).isTrue();
    }

    @Test
    void graphs_can_be_told_apart_and_addresses_made_from_the_base() throws Exception {
        DatasetGraph data =
                run("PREFIX : <https://example.org/> CONSTRUCT { ?new :told ?g } WHERE { GRAPH ?g { ?s :p ?o }"
                        + " BIND(IRI(CONCAT(?base, \"id/x/new\")) AS ?new) }");
        assertThat(derived(data, "id/x/new", "told", "graph/doc/a")).isTrue();
        assertThat(derived(data, "id/x/new", "told", "graph/doc/b")).isTrue();
    }

    @Test
    void a_query_that_makes_blank_nodes_is_refused() {
        assertThatThrownBy(() -> run("PREFIX : <https://example.org/> CONSTRUCT { ?a :q [] } WHERE { ?a :p ?b }"))
                .hasMessageContaining("10-step.rq")
                .hasMessageContaining("blank nodes");
    }

    @Test
    void a_query_that_is_none_is_refused_with_its_place() {
        assertThatThrownBy(() -> run("CONSTRUCT { ?a ?b }\nWHERE { ?a ?b ?c }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10-step.rq:1:19");
        assertThatThrownBy(() -> run("SELECT * WHERE { ?a ?b ?c }")).hasMessageContaining("not a CONSTRUCT query");
    }
}
