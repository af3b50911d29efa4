package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.cli.Flow;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that no document uses and by which readers look for things all the same. */
class OtherNamesTest {
    private static final String BASE = "http://example.org/";

    @Test
    void what_a_dictionary_or_another_dataset_calls_it_is_published(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("letter.txt"),
                "Foreign Minister of Norway Kari Berg visited Saint Petersburg on 5 May 2003. "
                        + "She met the delegation of WHO there on 6 May 2003.\n");
        DatasetGraph made = new Flow(Prose.HOME, new Base(BASE))
                .convert(folder, Registry.empty(), new Progress(new PrintWriter(Writer.nullWriter()), false))
                .dataset();
        assertThat(names(made, "place/saint-petersburg"))
                .as("what it is read by and was called, and nothing that differs in marks and capitals only")
                .contains("Leningrad", "Petrograd")
                .doesNotContain("Saint Petersburg", "Saint-Petersburg");
        assertThat(names(made, "organisation/world-health-organization")).contains("WHO");
        assertThat(names(made, "state/norway"))
                .as("names, not adjectives")
                .contains("Kingdom of Norway")
                .doesNotContain("Norwegian", "Norway");
        assertThat(names(made, "person/kari-berg"))
                .as("who is linked to nothing")
                .isEmpty();
    }

    private static Set<String> names(DatasetGraph made, String thing) {
        return made.stream(Node.ANY, Terms.iri(BASE + "id/" + thing), SKOS.altLabel.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
    }
}
