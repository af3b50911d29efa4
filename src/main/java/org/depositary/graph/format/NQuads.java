package org.depositary.graph.format;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Writes terms and statements as RDF 1.1 N-Quads and N-Triples do, into one buffer. Not for several threads. */
final class NQuads {
    private final StringWriter written = new StringWriter();
    private final AWriter writer = IO.wrap(written);
    private final NodeFormatterNT format = new NodeFormatterNT();

    /** A term. */
    String of(Node node) {
        written.getBuffer().setLength(0);
        format.format(writer, node);
        writer.flush();
        return written.toString();
    }

    /** Statements, a line each, sorted. */
    String of(List<Quad> quads, boolean graphs) {
        String[] lines = quads.stream()
                .map(quad -> of(quad.getSubject()) + " " + of(quad.getPredicate()) + " " + of(quad.getObject())
                        + (graphs && !quad.isDefaultGraph() ? " " + of(quad.getGraph()) : "") + " .\n")
                .toArray(String[]::new);
        Arrays.sort(lines);
        return String.join("", lines);
    }
}
