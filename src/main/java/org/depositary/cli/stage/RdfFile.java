package org.depositary.cli.stage;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.registry.Base;

/**
 * A file of RDF, as {@code convert} writes it or from anywhere else. Nothing is fetched while it is read.
 *
 * @param dataset what it says, all of it in named graphs
 * @param base the address that its things stand under
 */
public record RdfFile(DatasetGraph dataset, Base base) {
    /** Where statements go that the file has in no graph: stores show named graphs only. */
    private static final String GRAPH = "file";

    /**
     * Reads a file; its ending says the format.
     *
     * @param context the project's JSON-LD context, which is published under an address that nobody may serve yet
     * @param otherwise the base if the file does not tell it ({@code void:uriSpace})
     * @throws IllegalArgumentException if it cannot be read as RDF, with file, line and column
     */
    public static RdfFile read(Path file, Path context, Base otherwise) {
        Lang lang = Optional.ofNullable(RDFLanguages.pathnameToLang(file.toString()))
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ": no RDF format has this ending (.nq .trig .jsonld .ttl .nt .rdf)"));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": there is no such file, or it may not be read");
        }
        DatasetGraph read = DatasetGraphFactory.create();
        try {
            RDFParser.source(file)
                    .forceLang(lang)
                    .base(otherwise.iri())
                    .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, offline(context)))
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(read);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        Base base = base(read).orElse(otherwise);
        return new RdfFile(named(file, read, base.sharedGraph(GRAPH)), base);
    }

    private static DatasetGraph named(Path file, DatasetGraph read, Node graph) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Iterator<Quad> quads = read.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (!quad.isDefaultGraph() && !quad.getGraph().isURI()) {
                throw new IllegalArgumentException(file + ": holds a graph without an IRI");
            }
            dataset.add(
                    quad.isDefaultGraph() ? graph : quad.getGraph(),
                    quad.getSubject(),
                    quad.getPredicate(),
                    quad.getObject());
        }
        if (dataset.isEmpty()) {
            throw new IllegalArgumentException(file + ": says nothing");
        }
        return dataset;
    }

    private static Optional<Base> base(DatasetGraph dataset) {
        Iterator<Quad> spaces = dataset.find(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY);
        return spaces.hasNext()
                ? Optional.of(new Base(spaces.next().getObject().getLiteralLexicalForm()))
                : Optional.empty();
    }

    /** The project's context is read from its file; no other is fetched. */
    private static JsonLdOptions offline(Path context) {
        return new JsonLdOptions((address, asked) -> {
            if (!address.getPath().endsWith("/" + context.getFileName())) {
                throw new JsonLdError(
                        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                        "the context " + address + " is elsewhere, and contexts are not fetched");
            }
            try (InputStream in = Files.newInputStream(context)) {
                return JsonDocument.of(in);
            } catch (java.io.IOException e) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
            }
        });
    }
}
