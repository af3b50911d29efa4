package org.depositary.graph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.depositary.graph.Workshop;
import org.depositary.rule.RuleErrors;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    private Path mappings;

    private Templates read(String template) throws Exception {
        for (String file : new String[] {"kinds.yaml", "frames.yaml"}) {
            Files.copy(Workshop.MAPPINGS.resolve(file), mappings.resolve(file));
        }
        Files.createDirectory(mappings.resolve("lexicon"));
        for (String file : new String[] {"states.tsv", "people.tsv"}) {
            Files.copy(Workshop.MAPPINGS.resolve("lexicon/" + file), mappings.resolve("lexicon/" + file));
        }
        Files.writeString(
                mappings.resolve("rules.yaml"), """
                type: dip:Visit
                rules:
                  - id: praised
                    says: Somebody praises something.
                    match: '{visitor:Person} praised {destination:City}'
                    construct: |
                %s
                    examples: [{text: Ana Lima praised Bergen., gives: [{visitor: Ana Lima}]}]
                    not: [Nobody came.]
                """.formatted(template.indent(6).stripTrailing()));
        RuleSet rules = RuleReader.read(mappings, Workshop.ONTOLOGY.vocabulary());
        return Templates.read(rules, Workshop.ONTOLOGY.prefixes());
    }

    @Test
    void a_template_uses_the_ontologys_prefixes_and_the_rules_slots() throws Exception {
        assertThat(read("?this dcterms:subject ?visitor .\n?document dcterms:date ?date .")
                        .has("praised"))
                .isTrue();
    }

    @Test
    void what_is_no_template_is_refused_with_file_line_and_column() {
        assertThatThrownBy(() -> read("?this dcterms:subject ?visitor .\n?this dcterms:subject dcterms:a dcterms:b ."))
                .isInstanceOfSatisfying(
                        RuleErrors.class,
                        errors -> assertThat(errors.errors()).singleElement().satisfies(error -> {
                            assertThat(error.position().file()).isEqualTo("rules.yaml");
                            assertThat(error.position().line()).isEqualTo(8);
                            assertThat(error.position().column()).isEqualTo(7 + 32);
                        }));
    }

    @Test
    void a_variable_that_no_slot_binds_is_refused() {
        assertThatThrownBy(() -> read("?this dcterms:subject ?visiter ."))
                .hasMessageContaining("?visiter is no slot of the rule praised")
                .hasMessageContaining("rules.yaml:7:7");
    }

    @Test
    void blank_nodes_are_refused() {
        assertThatThrownBy(() -> read("?this dcterms:subject [ a foaf:Group ] ."))
                .hasMessageContaining("no blank nodes");
    }
}
