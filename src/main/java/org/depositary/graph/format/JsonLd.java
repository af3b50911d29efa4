package org.depositary.graph.format;

import com.github.jsonldjava.core.JsonLdApi;
import com.github.jsonldjava.core.JsonLdConsts;
import com.github.jsonldjava.core.JsonLdError;
import com.github.jsonldjava.core.JsonLdOptions;
import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.core.RDFDataset;
import com.github.jsonldjava.utils.JsonUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;

/**
 * JSON-LD documents under the project's context, which uses features of JSON-LD 1.0 only, so that JSON-LD Java reads it
 * as JSON-LD 1.1 processors do. See {@code docs/decisions/0020-json-ld.md}.
 */
public final class JsonLd {
    private final Map<?, ?> context;
    private final ContextTerms terms;
    private final Optional<String> address;

    /** The forms of JSON-LD 1.1 (section 6, {@code profile} parameter). */
    public enum Profile {
        /** Keys by the context; what the document is about, with all that is said of it inside it. */
        COMPACTED,
        /** Full IRIs, no context. */
        EXPANDED,
        /** One object a node, keys by the context. */
        FLATTENED,
        /** What the document is about, with all that it leads to inside it and nothing else, keys by the context. */
        FRAMED
    }

    private JsonLd(Map<?, ?> context, Optional<String> address) {
        this.context = context;
        this.terms = new ContextTerms(context);
        this.address = address;
    }

    /**
     * Reads the context.
     *
     * @param file a JSON object with the key {@code @context}
     * @param address where it is published: documents point there instead of repeating it
     * @throws IllegalArgumentException if it is no such object
     */
    public static JsonLd read(Path file, Optional<String> address) {
        try (InputStream in = Files.newInputStream(file)) {
            if (JsonUtils.fromInputStream(in) instanceof Map<?, ?> object
                    && object.get(JsonLdConsts.CONTEXT) instanceof Map<?, ?> context) {
                return new JsonLd(context, address);
            }
            throw new IllegalArgumentException(file + ": no JSON-LD context");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes statements. The stream stays open. */
    void write(List<Quad> quads, Profile profile, OutputStream out) throws IOException {
        JsonLdOptions options = new JsonLdOptions();
        options.setUseNativeTypes(false);
        options.setProcessingMode(JsonLdOptions.JSON_LD_1_0);
        Object document;
        try {
            ContextTerms.SetAside aside =
                    profile == Profile.EXPANDED ? new ContextTerms.SetAside(quads, Map.of()) : terms.setAside(quads);
            JsonLdApi api = new JsonLdApi(options);
            List<Object> expanded = api.fromRDF(dataset(aside.quads(), api));
            document = ContextTerms.putBack(
                    switch (profile) {
                        case EXPANDED -> expanded;
                        case COMPACTED ->
                            Nesting.reverseLast(JsonLdProcessor.compact(Nesting.of(expanded), context, options));
                        case FLATTENED -> JsonLdProcessor.flatten(expanded, context, options);
                        case FRAMED -> JsonLdProcessor.frame(expanded, frame(aside.quads()), options);
                    },
                    aside.addresses());
        } catch (JsonLdError e) {
            throw new IllegalStateException("statements that are no JSON-LD: " + e.getMessage(), e);
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonUtils.writePrettyPrint(writer, pointed(document));
        writer.write('\n');
        writer.flush();
    }

    /** The topic of a document; all that there is where a document does not say what it is about. */
    private Map<String, Object> frame(List<Quad> quads) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put(JsonLdConsts.CONTEXT, context);
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(FOAF.primaryTopic.asNode()))
                .findFirst()
                .ifPresent(quad -> frame.put(JsonLdConsts.ID, quad.getObject().getURI()));
        return frame;
    }

    /** Term by term: what JSON-LD Java reads from N-Quads has its backslashes doubled. */
    private static RDFDataset dataset(List<Quad> quads, JsonLdApi api) {
        RDFDataset dataset = new RDFDataset(api);
        for (Quad quad : quads) {
            String graph = quad.isDefaultGraph()
                    ? JsonLdConsts.DEFAULT
                    : quad.getGraph().getURI();
            Node object = quad.getObject();
            if (object.isLiteral()) {
                String language = object.getLiteralLanguage();
                dataset.addQuad(
                        name(quad.getSubject()),
                        quad.getPredicate().getURI(),
                        object.getLiteralLexicalForm(),
                        object.getLiteralDatatypeURI(),
                        language.isEmpty() ? null : language,
                        graph);
            } else {
                dataset.addQuad(name(quad.getSubject()), quad.getPredicate().getURI(), name(object), graph);
            }
        }
        return dataset;
    }

    /** As JSON-LD Java tells IRIs from blank nodes. */
    private static String name(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    private Object pointed(Object document) {
        if (address.isPresent() && document instanceof Map<?, ?> object) {
            Map<String, Object> first = new LinkedHashMap<>();
            first.put(JsonLdConsts.CONTEXT, address.get());
            new TreeMap<>(object).forEach((key, value) -> {
                if (!JsonLdConsts.CONTEXT.equals(key)) {
                    first.put(String.valueOf(key), value);
                }
            });
            return first;
        }
        return document;
    }
}
