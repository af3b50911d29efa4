package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.reader.RuleReader;
import org.junit.jupiter.api.Test;

class MappingsTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));

    @Test
    void the_project_s_own_mapping_files_fit_its_ontology() {
        Vocabulary vocabulary =
                Ontology.read(HOME.resolve("ontology/depositary.ttl")).vocabulary();

        RuleSet rules = RuleReader.read(HOME.resolve("mappings"), vocabulary);

        assertThat(rules.rules()).isNotEmpty();
        assertThat(rules.frameTypes().keySet()).allMatch(vocabulary.classes()::contains);
    }
}
