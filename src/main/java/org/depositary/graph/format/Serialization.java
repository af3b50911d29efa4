package org.depositary.graph.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes datasets so that the same statements always give the same bytes. Formats without named graphs get the union of
 * all graphs.
 */
public final class Serialization {
    private final Prefixes prefixes;
    private final JsonLd jsonLd;

    /** @param jsonLd with the context that compacts */
    public Serialization(Prefixes prefixes, JsonLd jsonLd) {
        this.prefixes = prefixes.withModel();
        this.jsonLd = jsonLd;
    }

    /** Writes a dataset. The stream stays open. */
    public void write(DatasetGraph dataset, Format format, OutputStream out) {
        try {
            OutputStream buffered = new BufferedOutputStream(out);
            switch (format) {
                case N_QUADS -> new NQuads().write(Iter.toList(dataset.find()), true, buffered);
                case N_TRIPLES -> new NQuads().write(union(dataset), false, buffered);
                case TURTLE -> blocks(union(dataset), RDFFormat.TURTLE_BLOCKS, buffered);
                case TRIG -> blocks(quads(dataset), RDFFormat.TRIG_BLOCKS, buffered);
                case RDF_XML -> xml(union(dataset), buffered);
                case JSON_LD -> jsonLd.write(quads(dataset), JsonLd.Profile.COMPACTED, buffered);
            }
            buffered.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a dataset as JSON-LD of a form. The stream stays open. */
    public void write(DatasetGraph dataset, JsonLd.Profile profile, OutputStream out) {
        try {
            OutputStream buffered = new BufferedOutputStream(out);
            jsonLd.write(quads(dataset), profile, buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return sorted(quads);
    }

    private static List<Quad> union(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find()
                .forEachRemaining(quad -> quads.add(Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple())));
        return sorted(quads.stream().distinct().toList());
    }

    /** By graph, subject, property (the class first) and value. */
    private static List<Quad> sorted(List<Quad> quads) {
        record Key(Quad quad, String graph, String subject, String predicate, String object) {}
        NQuads terms = new NQuads();
        Function<Quad, Key> key = quad -> new Key(
                quad,
                quad.isDefaultGraph() ? "" : quad.getGraph().toString(),
                quad.getSubject().toString(),
                quad.getPredicate().equals(RDF.type.asNode())
                        ? ""
                        : quad.getPredicate().toString(),
                terms.of(quad.getObject()));
        return quads.stream()
                .map(key)
                .sorted(Comparator.comparing(Key::graph)
                        .thenComparing(Key::subject)
                        .thenComparing(Key::predicate)
                        .thenComparing(Key::object))
                .map(Key::quad)
                .toList();
    }

    private void blocks(List<Quad> quads, RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        Set<String> used = namespaces(quads);
        prefixes.names().forEach((name, namespace) -> {
            if (used.contains(namespace)) {
                stream.prefix(name, namespace);
            }
        });
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        }
        stream.finish();
    }

    /** What addresses begin with, up to their last part. */
    private static Set<String> namespaces(List<Quad> quads) {
        Set<String> namespaces = new HashSet<>();
        for (Quad quad : quads) {
            for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
                namespaces.add(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
            }
        }
        return namespaces;
    }

    private void xml(List<Quad> quads, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(
                Triple.create(quad.getSubject(), quad.getPredicate(), XmlCharacters.legible(quad.getObject()))));
        prefixes.names().forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.create().source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    }
}
