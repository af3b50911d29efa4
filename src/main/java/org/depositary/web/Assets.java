package org.depositary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.ontology.Ontology;
import org.depositary.page.Words;
import org.depositary.page.language.Language;
import org.depositary.web.exchange.Json;
import org.depositary.web.resource.FileResource;

/** What pages load from here: style, scripts, the logo, the terms that queries are completed from. */
final class Assets {
    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private Assets() {}

    /** All of them by their paths below the base, the names of terms in a language. */
    static Map<String, FileResource.Content> read(Ontology ontology, Path terms, Language language) {
        Map<String, FileResource.Content> files = new HashMap<>();
        String editor = editor();
        files.put("assets/style.css", resource(CSS, "assets/style.css"));
        files.put("assets/page.js", resource(SCRIPT, "assets/page.js"));
        files.put("assets/document.js", resource(SCRIPT, "assets/document.js"));
        files.put("assets/query.js", resource(SCRIPT, "assets/query.js"));
        files.put("assets/yasqe.min.css", resource(CSS, editor + "yasqe.min.css"));
        files.put("assets/yasqe.min.js", resource(SCRIPT, editor + "yasqe.min.js"));
        files.put(
                "assets/terms.json",
                new FileResource.Content("application/json", Json.bytes(terms(ontology, language))));
        try {
            byte[] logo = Files.readAllBytes(terms.resolve("logo.svg"));
            files.put("assets/logo.svg", new FileResource.Content("image/svg+xml", logo));
            files.put("favicon.ico", new FileResource.Content("image/svg+xml", logo));
            files.put(
                    "context.jsonld",
                    new FileResource.Content(
                            "application/ld+json", Files.readAllBytes(terms.resolve("context.jsonld"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Where the editor of queries lies in its jar, whose version the build writes down. */
    private static String editor() {
        String versions =
                new String(resource("text/plain", "versions.properties").bytes(), StandardCharsets.UTF_8);
        Properties known = new Properties();
        try {
            known.load(new StringReader(versions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/zazuko__yasqe/" + known.getProperty("yasqe") + "/build/";
    }

    private static FileResource.Content resource(String type, String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new FileResource.Content(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> terms(Ontology ontology, Language language) {
        Words words = new Words(ontology.graph(), language);
        Map<String, Object> known = new TreeMap<>();
        known.put("prefixes", new TreeMap<>(ontology.prefixes()));
        known.put("classes", named(ontology, words, List.of(OWL.Class.asNode())));
        known.put(
                "properties",
                named(
                        ontology,
                        words,
                        List.of(
                                OWL.ObjectProperty.asNode(),
                                OWL.DatatypeProperty.asNode(),
                                OWL.AnnotationProperty.asNode())));
        return known;
    }

    private static List<List<String>> named(Ontology ontology, Words words, List<Node> types) {
        return types.stream()
                .flatMap(type -> ontology.graph().stream(Node.ANY, RDF.type.asNode(), type))
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .map(iri -> List.of(iri, words.label(iri)))
                .toList();
    }
}
