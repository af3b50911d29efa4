package org.depositary.graph;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The invented dataset that shapes and queries are tried on ({@code src/test/resources/ontology/example.trig}). */
final class ExampleDataset {
    static final String BASE = "http://example.org/";

    private final Dataset dataset =
            RDFDataMgr.loadDataset(String.valueOf(ExampleDataset.class.getResource("/ontology/example.trig")));
    private final Model ontology = Published.model("depositary.ttl");
    private final Model union =
            ModelFactory.createDefaultModel().add(dataset.getUnionModel()).add(ontology);

    /** What the shapes for a document are run over: its graph, the authority graph and the ontology. */
    Model document(String name) {
        return ModelFactory.createDefaultModel()
                .add(dataset.getNamedModel(BASE + "graph/doc/" + name))
                .add(dataset.getNamedModel(BASE + "graph/authority"))
                .add(ontology);
    }

    /** What the shapes for the dataset are run over: all of it, derived statements included, and the ontology. */
    Model union() {
        return ModelFactory.createDefaultModel()
                .add(dataset.getUnionModel())
                .add(derived())
                .add(ontology);
    }

    /** What the queries of a folder construct, each seeing what those before it made. */
    Model constructed(String folder) {
        Model made = ModelFactory.createDefaultModel();
        for (String query : Published.queries(folder)) {
            made.add(constructed(folder, query, made));
        }
        return made;
    }

    /** The derived graph: what follows, and what looks wrong. */
    Model derived() {
        return constructed("derived").add(constructed("checks"));
    }

    /** What one query constructs. */
    Model constructed(String folder, String query, Model before) {
        Dataset whole = DatasetFactory.create(ModelFactory.createUnion(union, before));
        dataset.listNames().forEachRemaining(name -> whole.addNamedModel(name, dataset.getNamedModel(name)));
        try (QueryExecution execution = QueryExecution.dataset(whole)
                .query(Published.text("queries/" + folder + "/" + query))
                .substitution("base", ResourceFactory.createStringLiteral(BASE))
                .build()) {
            return execution.execConstruct();
        }
    }
}
