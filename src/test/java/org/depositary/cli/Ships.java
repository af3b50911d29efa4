package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.rule.SecondDomain;

/**
 * A folder with mappings and an ontology of ships and harbours, small and quick to read, that tests may break.
 *
 * @param home the folder
 */
record Ships(Path home) {
    private static final String ONTOLOGY = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX vann: <http://purl.org/vocab/vann/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX sea: <https://example.org/sea#>
            PREFIX dip: <https://w3id.org/depositary/ns#>
            <https://example.org/sea> a owl:Ontology ; vann:preferredNamespaceUri "https://example.org/sea#" .
            sea:Ship a owl:Class . sea:Harbour a owl:Class .
            sea:Voyage a owl:Class ; rdfs:subClassOf dip:Frame . sea:Loss a owl:Class ; rdfs:subClassOf dip:Frame .
            sea:ship a owl:ObjectProperty ; rdfs:range sea:Ship .
            sea:origin a owl:ObjectProperty ; rdfs:range sea:Harbour .
            sea:port a owl:ObjectProperty ; rdfs:range sea:Harbour .
            sea:voyage a owl:ObjectProperty ; rdfs:range sea:Voyage .
            sea:cargo a owl:DatatypeProperty . sea:coast a owl:DatatypeProperty . sea:lost a owl:DatatypeProperty .
            sea:departed a owl:DatatypeProperty ; rdfs:range <http://id.loc.gov/datatypes/edtf> .
            sea:count a owl:DatatypeProperty ; rdfs:range xsd:decimal .
            """;

    /** Lays the folder. */
    static Ships in(Path home) throws IOException {
        copy(SecondDomain.mappings(), home.resolve("mappings"));
        Files.createDirectories(home.resolve("ontology"));
        Files.writeString(home.resolve("ontology/depositary.ttl"), ONTOLOGY);
        return new Ships(home);
    }

    /** Changes words of a file below the folder. */
    void change(String file, String from, String to) throws IOException {
        Path path = home.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not hold: " + from);
        }
        Files.writeString(path, text.replace(from, to));
    }

    @Override
    public String toString() {
        return home.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
