package org.depositary.web.dataset;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.VOID;
import org.depositary.page.Catalogue;
import org.depositary.page.search.Search;
import org.depositary.store.DumpFile;
import org.depositary.store.Store;

/** What is to be said of the dataset as it is published now. */
public final class SelfDescription {
    private final DatasetDescription description;
    private final Catalogue catalogue;
    private final Supplier<Instant> modified;
    private final Supplier<Optional<Path>> dumps;

    /**
     * A description.
     *
     * @param modified when the data were published
     * @param dumps the folder of the files of the dataset; none while they are being written
     */
    public SelfDescription(
            Store store,
            Search search,
            Catalogue catalogue,
            Supplier<Instant> modified,
            Supplier<Optional<Path>> dumps) {
        this.description =
                new DatasetDescription(store, search, catalogue.base().iri());
        this.catalogue = catalogue;
        this.modified = modified;
        this.dumps = dumps;
    }

    /** The files of the dataset; none while they are being written. */
    public List<DumpFile> files() {
        return dumps.get().map(DumpFile::of).orElse(List.of());
    }

    /** As RDF. */
    public Graph graph() {
        Graph graph = description.graph();
        Sentences.of(graph, catalogue.base().dataset().getURI())
                .count(VOID.documents.getURI(), catalogue.everything().size());
        GraphUtil.addInto(
                graph,
                distributions()
                        .graph(Optional.ofNullable(catalogue.provenance().get("run"))
                                .map(RDFNode::toString)));
        return graph;
    }

    /** As schema.org says it, for search engines. */
    public Map<String, Object> structured() {
        return distributions().structured();
    }

    private Distributions distributions() {
        return new Distributions(
                catalogue.base().iri(),
                files(),
                modified.get(),
                Optional.ofNullable(catalogue.provenance().get("licence")).map(RDFNode::toString));
    }
}
