package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.depositary.page.Examples;
import org.depositary.page.view.part.Example;
import org.depositary.web.sparql.Limits;
import org.junit.jupiter.api.Test;

class FederatedExamplesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("depositary.home", "."), "ontology", "queries", "federated");

    @Test
    void questions_that_need_a_network_say_so_and_ask_only_where_links_lead() {
        List<Example> examples = Examples.read(FOLDER);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3).allSatisfy(example -> {
            assertThat(example.abroad()).isTrue();
            assertThat(example.explanations().get("en"))
                    .startsWith("Needs network: ")
                    .contains("--federate");
            assertThat(example.query()).contains("SERVICE <" + Limits.WIKIDATA + ">");
            assertThat(QueryFactory.create(example.query(), Syntax.syntaxSPARQL_11)
                            .isSelectType())
                    .isTrue();
        });
    }
}
