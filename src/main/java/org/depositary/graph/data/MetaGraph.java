package org.depositary.graph.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.depositary.claim.DocumentClaims;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.graph.registry.Row;
import org.depositary.rule.Rule;
import org.depositary.text.Metadata;
import org.depositary.text.SourceDocument;

/**
 * Writes what is known of the data themselves: documents, rules, the run that made them (PROV-O), the dataset (VoID,
 * DCAT), addresses that are no more. Nothing here depends on the hour: the same input gives the same bytes.
 */
final class MetaGraph {
    private static final String PROV = Terms.PROV;
    private static final Node LICENCE = Terms.iri("https://creativecommons.org/licenses/by/4.0/");
    private static final Node DEPRECATED = Terms.iri(OWL.getURI() + "deprecated");
    private static final Node SHA256 = Terms.iri(Terms.SCHEMA + "sha256");
    private static final Node SOURCE_TEXT = Terms.iri(Terms.SCHEMA + "text");

    private final Base base;
    private final Writer out;

    MetaGraph(Base base, Writer out) {
        this.base = base;
        this.out = out;
    }

    void writeDocument(DocumentClaims claims, Node run) {
        SourceDocument document = claims.reading().document();
        Metadata metadata = document.metadata();
        Node subject = base.document(document.id());
        String title = metadata.title().orElse(document.id());
        out.type(subject, Terms.SOURCE_DOCUMENT);
        out.label(subject, title, metadata.language());
        out.add(subject, DCTerms.title.asNode(), Writer.text(title, metadata.language()));
        out.add(subject, DCTerms.identifier.asNode(), Writer.string(document.id()));
        out.add(subject, DCTerms.language.asNode(), Writer.string(metadata.language()));
        out.add(subject, SHA256, Writer.string(document.sha256()));
        out.add(subject, DCTerms.format.asNode(), Writer.string(document.mediaType()));
        metadata.date().ifPresent(date -> out.add(subject, DCTerms.date.asNode(), Writer.edtf(date)));
        metadata.publisher().ifPresent(name -> out.add(subject, DCTerms.publisher.asNode(), Writer.string(name)));
        metadata.source()
                .ifPresent(
                        source -> out.add(subject, DCTerms.source.asNode(), NodeFactory.createURI(source.toString())));
        metadata.licence().ifPresent(licence -> out.add(subject, DCTerms.license.asNode(), licence(licence)));
        Node text = base.text(document.id());
        out.type(text, Terms.iri(PROV + "Entity"));
        out.add(text, DCTerms.isFormatOf.asNode(), subject);
        out.add(text, DCTerms.format.asNode(), Writer.string("text/plain"));
        out.add(text, SOURCE_TEXT, Writer.string(document.text()));
        boolean plain = document.mediaType().equals(SourceDocument.PLAIN);
        out.label(text, "Text of “" + title + "”, as " + (plain ? "received" : "taken from the file received"), "en");
        if (!plain) {
            out.add(text, Terms.iri(PROV + "wasDerivedFrom"), subject);
            out.add(
                    text,
                    DCTerms.description.asNode(),
                    Writer.text(
                            "Taken from the file received (" + document.mediaType()
                                    + "), whose checksum the document has. Positions count the characters of this text.",
                            "en"));
        }
        Node graph = base.documentGraph(document.id());
        graph(graph, "What “" + title + "” says", run);
        out.add(graph, Terms.iri(PROV + "wasDerivedFrom"), subject);
        out.add(run, Terms.iri(PROV + "used"), subject);
    }

    private static Node licence(String licence) {
        return licence.matches("https?://\\S+") ? NodeFactory.createURI(licence) : Writer.string(licence);
    }

    private void graph(Node graph, String label, Node run) {
        out.type(graph, VOID.Dataset.asNode());
        out.type(graph, Terms.iri(PROV + "Entity"));
        out.label(graph, label, "en");
        out.add(graph, Terms.iri(PROV + "wasGeneratedBy"), run);
        out.add(base.dataset(), VOID.subset.asNode(), graph);
    }

    /** @param type the class of what it reads; none for kinds that are never published */
    void writeRule(Rule rule, Optional<Node> type, Node run) {
        Node subject = base.rule(rule.id());
        out.type(subject, Terms.RULE_CLASS);
        out.label(subject, rule.id(), "en");
        out.add(subject, DCTerms.identifier.asNode(), Writer.string(rule.id()));
        out.add(subject, DCTerms.description.asNode(), Writer.text(rule.says(), "en"));
        type.ifPresent(read -> out.add(subject, DCTerms.subject.asNode(), read));
        out.add(subject, SOURCE_TEXT, Writer.string(rule.source()));
        out.add(
                subject,
                DCTerms.source.asNode(),
                Writer.string(
                        rule.position().file() + ", line " + rule.position().line()));
        out.add(run, Terms.iri(PROV + "used"), subject);
    }

    void writeRun(Node run, String version) {
        Node program = base.node("program");
        out.type(run, Terms.iri(PROV + "Activity"));
        out.label(run, "Reading of the documents by the mapping rules", "en");
        out.add(run, Terms.iri(PROV + "wasAssociatedWith"), program);
        out.type(program, Terms.iri(PROV + "SoftwareAgent"));
        out.label(program, "Depositary " + version, "en");
        out.add(program, OWL.versionInfo.asNode(), Writer.string(version));
    }

    void writeRegistry(Registry registry) {
        for (Row row : registry.rows()) {
            if (row.status() != Row.Status.ACTIVE) {
                Node old = base.thing(row.path());
                out.add(old, DEPRECATED, Writer.truth());
                row.replacedBy().ifPresent(heir -> out.add(old, DCTerms.isReplacedBy.asNode(), base.thing(heir)));
            }
        }
    }

    void writeDataset(Node run, Map<String, String> sharedGraphs, Set<String> vocabularies) {
        Node dataset = base.dataset();
        out.type(dataset, VOID.Dataset.asNode());
        out.type(dataset, DCAT.Dataset.asNode());
        out.label(dataset, "Depositary", "en");
        out.add(dataset, DCTerms.title.asNode(), Writer.text("Depositary: what documents say", "en"));
        out.add(
                dataset,
                DCTerms.description.asNode(),
                Writer.text(
                        "Statements of documents as linked data, each with its evidence: the document, the exact words"
                                + " and the mapping rule that read them.",
                        "en"));
        out.add(dataset, DCTerms.license.asNode(), LICENCE);
        Node publisher = base.node("dataset#publisher");
        out.add(dataset, DCTerms.publisher.asNode(), publisher);
        out.type(publisher, Terms.iri("http://xmlns.com/foaf/0.1/Agent"));
        out.label(publisher, "Depositary", "en");
        out.add(publisher, Terms.iri("http://xmlns.com/foaf/0.1/name"), Writer.string("Depositary"));
        out.add(dataset, Terms.iri(PROV + "wasGeneratedBy"), run);
        out.add(dataset, VOID.uriSpace.asNode(), Writer.string(base.iri()));
        out.add(dataset, VOID.sparqlEndpoint.asNode(), base.node("sparql"));
        out.add(dataset, DCAT.landingPage.asNode(), base.node(""));
        vocabularies.forEach(name -> out.add(dataset, VOID.vocabulary.asNode(), Terms.iri(name)));
        sharedGraphs.forEach((name, label) -> graph(base.sharedGraph(name), label, run));
    }
}
