package org.depositary.graph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Node, String> addresses = new HashMap<>();

    /** A term. Addresses stand in many statements: what one gives is kept. */
    String of(Node node) {
        return node.isURI() ? addresses.computeIfAbsent(node, this::format) : format(node);
    }

    private String format(Node node) {
        written.getBuffer().setLength(0);
        format.format(writer, node);
        writer.flush();
        return written.toString();
    }

    /** Writes statements, a line each, sorted. The stream stays open. */
    void write(List<Quad> quads, boolean graphs, OutputStream out) throws IOException {
        String[] lines = new String[quads.size()];
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            Quad quad = quads.get(i);
            line.setLength(0);
            line.append(of(quad.getSubject())).append(' ');
            line.append(of(quad.getPredicate())).append(' ');
            line.append(of(quad.getObject()));
            if (graphs && !quad.isDefaultGraph()) {
                line.append(' ').append(of(quad.getGraph()));
            }
            lines[i] = line.append(" .\n").toString();
        }
        Arrays.sort(lines);
        for (String sorted : lines) {
            out.write(sorted.getBytes(StandardCharsets.UTF_8));
        }
    }
}
