package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.graph.ontology.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** OWL 2 DL and consistency, by the OWL API and HermiT. */
class OntologyProfileTest {
    private static final String INDIVIDUAL = "\n<http://example.org/x> a owl:NamedIndividual, ";

    @ParameterizedTest
    @ValueSource(strings = {"depositary.ttl", "alignments.ttl"})
    void an_ontology_is_in_the_profile_OWL_2_DL(String file) throws Exception {
        assertThat(violations(Published.text(file))).isEmpty();
    }

    @Test
    void a_property_that_is_both_kinds_at_once_is_found_out() throws Exception {
        assertThat(violations(Published.text("depositary.ttl") + "\ndip:visitor a owl:DatatypeProperty .\n"))
                .isNotEmpty();
    }

    @Test
    void a_datatype_that_OWL_does_not_have_is_found_out() throws Exception {
        assertThat(violations(Published.text("depositary.ttl") + "\ndip:begin rdfs:range xsd:date .\n"))
                .isNotEmpty();
    }

    @Test
    void the_ontology_is_consistent_and_every_class_can_have_members() throws Exception {
        OWLReasoner reasoner = reasoner(Published.text("depositary.ttl"));
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dip:Visit, dip:Agreement",
                "dip:Meeting, dip:Tenure",
                "dip:TradeObservation, dip:Event",
                "dip:State, schema:Person",
                "dip:Evidence, dip:Rule",
                "skos:Concept, dip:State"
            })
    void nothing_can_be_of_two_disjoint_classes(String classes) throws Exception {
        assertThat(reasoner(Published.text("depositary.ttl") + INDIVIDUAL + classes + " .\n")
                        .isConsistent())
                .isFalse();
    }

    @Test
    void an_actor_may_be_a_place_as_a_state_is() throws Exception {
        assertThat(reasoner(Published.text("depositary.ttl") + INDIVIDUAL + "dip:State, schema:Place, dip:Actor .\n")
                        .isConsistent())
                .isTrue();
    }

    @Test
    void whoever_has_a_role_takes_part_in_an_event() throws Exception {
        String fact = "\n<http://example.org/e> dip:visitor <http://example.org/x> .\n"
                + "<http://example.org/x> a owl:NamedIndividual . <http://example.org/e> a owl:NamedIndividual .\n";
        OWLReasoner reasoner = reasoner(Published.text("depositary.ttl") + fact);
        var factory = OWLManager.getOWLDataFactory();
        assertThat(reasoner.isEntailed(factory.getOWLClassAssertionAxiom(
                        factory.getOWLClass(IRI.create(Terms.FRAME.getURI())),
                        factory.getOWLNamedIndividual(IRI.create("http://example.org/e")))))
                .isTrue();
    }

    private static List<OWLProfileViolation> violations(String turtle) throws OWLOntologyCreationException {
        return new OWL2DLProfile().checkOntology(ontology(turtle)).getViolations();
    }

    private static OWLReasoner reasoner(String turtle) throws OWLOntologyCreationException {
        Configuration configuration = new Configuration();
        // EDTF is no datatype of OWL: the reasoner takes its literals as they are.
        configuration.ignoreUnsupportedDatatypes = true;
        return new ReasonerFactory().createReasoner(ontology(turtle), configuration);
    }

    private static OWLOntology ontology(String turtle) throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(
                        turtle, IRI.create("http://example.org/ontology"), new TurtleDocumentFormat(), null));
    }
}
