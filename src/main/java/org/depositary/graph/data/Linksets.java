package org.depositary.graph.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.link.Corpus;
import org.depositary.link.Judgement;
import org.depositary.link.authority.Dataset;
import org.depositary.link.authority.Outcome;

/**
 * Describes the links to other datasets (VoID, section 5): one linkset for those of things, one for those of concepts.
 */
final class Linksets {
    /** The files in which the linkset can be had by itself, below the dataset's downloads. */
    private static final String[] FILES = {"dump/links.nt", "dump/links.sssom.tsv"};

    private final Base base;
    private final Writer out;

    Linksets(Base base, Writer out) {
        this.base = base;
        this.out = out;
    }

    /** @param concepts whether concepts of the ontology are linked, too */
    void write(Corpus corpus, boolean concepts) {
        Node links = base.sharedGraph("links");
        linkset(links, OWL.sameAs.asNode());
        Map<String, Dataset> datasets = new LinkedHashMap<>();
        corpus.judgements().stream()
                .filter(judgement -> judgement.outcome() == Outcome.ACCEPT)
                .map(Judgement::dataset)
                .forEach(dataset -> datasets.putIfAbsent(dataset.name(), dataset));
        datasets.values().forEach(dataset -> target(links, dataset));
        if (concepts) {
            // A linkset has one predicate (VoID, section 5.1): concepts are matched, not the same.
            linkset(Terms.iri(links.getURI() + "#concepts"), SKOS.exactMatch.asNode());
        }
    }

    private void target(Node links, Dataset dataset) {
        Node target = Terms.iri(dataset.home().toString());
        out.add(links, VOID.objectsTarget.asNode(), target);
        out.type(target, VOID.Dataset.asNode());
        out.add(target, DCTerms.title.asNode(), Writer.text(dataset.title(), "en"));
        out.label(target, dataset.title(), "en");
        out.add(target, DCTerms.license.asNode(), Terms.iri(dataset.licence().toString()));
        out.add(target, VOID.uriSpace.asNode(), Writer.string(dataset.namespace()));
        dataset.endpoint()
                .ifPresent(endpoint -> out.add(target, VOID.sparqlEndpoint.asNode(), Terms.iri(endpoint.toString())));
    }

    private void linkset(Node linkset, Node predicate) {
        out.add(base.dataset(), VOID.subset.asNode(), linkset);
        for (String file : FILES) {
            out.add(linkset, VOID.dataDump.asNode(), base.node(file));
        }
        out.type(linkset, VOID.Linkset.asNode());
        out.add(linkset, VOID.subjectsTarget.asNode(), base.dataset());
        out.add(linkset, VOID.linkPredicate.asNode(), predicate);
    }
}
