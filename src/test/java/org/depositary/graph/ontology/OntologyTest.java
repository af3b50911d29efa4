package org.depositary.graph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.depositary.rule.Vocabulary.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {
    private final Ontology ontology =
            Ontology.read(Path.of(System.getProperty("depositary.home", "."), "ontology", "depositary.ttl"));

    @Test
    void a_property_says_whether_it_holds_a_thing_a_concept_a_frame_or_a_literal() {
        var properties = ontology.vocabulary().properties();
        assertThat(properties.get("visitor").range()).isEqualTo(Range.THING);
        assertThat(properties.get("visitor").type()).contains("dip:Actor");
        assertThat(properties.get("status").range()).isEqualTo(Range.CONCEPT);
        assertThat(properties.get("signed").range()).isEqualTo(Range.FRAME);
        assertThat(properties.get("date").range()).isEqualTo(Range.DATE);
        assertThat(properties.get("begin").range()).isEqualTo(Range.DATE);
        assertThat(properties.get("value").range()).isEqualTo(Range.NUMBER);
        assertThat(properties.get("ordinal").range()).isEqualTo(Range.NUMBER);
        assertThat(properties.get("purpose").range()).isEqualTo(Range.TEXT);
        assertThat(properties).doesNotContainKey("hasBody");
    }

    @Test
    void classes_are_known_by_their_prefixed_names_borrowed_ones_too() {
        assertThat(ontology.vocabulary().classes()).contains("dip:Visit", "schema:Person", "org:Organization");
    }

    @Test
    void a_class_is_below_its_ancestors_and_below_a_union_that_names_it() {
        assertThat(ontology.isA(Terms.dip("Visit"), Terms.FRAME)).isTrue();
        assertThat(ontology.isA(ontology.term("schema:Person"), Terms.dip("Actor")))
                .isTrue();
        assertThat(ontology.isA(Terms.dip("DiplomaticMission"), Terms.dip("Location")))
                .isTrue();
        assertThat(ontology.isA(Terms.dip("Agreement"), Terms.EVENT)).isFalse();
    }

    @Test
    void a_property_admits_the_subjects_of_its_domain_and_below() {
        assertThat(ontology.admits(Terms.dip("signatory"), Set.of(Terms.dip("Agreement"))))
                .isFalse();
        assertThat(ontology.admits(Terms.dip("signatory"), Set.of(Terms.dip("Signing"))))
                .isTrue();
        assertThat(ontology.admits(Terms.dip("position"), Set.of(Terms.dip("Tenure"))))
                .isTrue();
    }

    @Test
    void a_concept_is_found_by_any_of_its_labels_within_its_scheme() {
        assertThat(ontology.concept(Terms.dip("kinds"), "Memorandum of Understanding"))
                .contains(Terms.dip("kind-memorandum"));
        assertThat(ontology.concept(Terms.dip("statuses"), "memorandum")).isEmpty();
        assertThat(ontology.scheme(Terms.dip("flow"))).contains(Terms.dip("flows"));
    }

    @Test
    void an_ontology_that_is_no_turtle_is_refused_with_its_place(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("broken.ttl"), "@prefix a: <http://example.org/> .\na:b a:c ;;; .. a:d .\n");
        assertThatThrownBy(() -> Ontology.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.ttl")
                .hasMessageContaining("line: 2");
    }

    @Test
    void a_prefix_that_nobody_declared_is_refused() {
        assertThatThrownBy(() -> ontology.term("nobody:Thing")).hasMessageContaining("nobody:Thing");
    }
}
