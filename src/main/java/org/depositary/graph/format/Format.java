package org.depositary.graph.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The RDF formats that are written and read, with all that depends on them. */
public enum Format {
    /** RDF 1.1 Turtle. */
    TURTLE("Turtle", "ttl", false, 1.0, "text/turtle", "application/x-turtle", "text/n3", "application/n3"),
    /** RDF 1.1 TriG. It comes before JSON-LD: it needs no context from elsewhere, which careful clients do not load. */
    TRIG("TriG", "trig", true, 0.9, "application/trig", "application/x-trig"),
    /** JSON-LD 1.1. */
    JSON_LD("JSON-LD", "jsonld", true, 0.8, "application/ld+json", "application/json"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("N-Triples", "nt", false, 0.7, "application/n-triples", "text/plain"),
    /** RDF 1.1 N-Quads. */
    N_QUADS("N-Quads", "nq", true, 0.6, "application/n-quads", "text/x-nquads"),
    /** RDF 1.1 XML Syntax. */
    RDF_XML("RDF/XML", "rdf", false, 0.5, "application/rdf+xml", "application/xml", "text/xml");

    private final String title;
    private final String extension;
    private final boolean quads;
    private final double quality;
    private final List<String> mediaTypes;

    Format(String title, String extension, boolean quads, double quality, String... mediaTypes) {
        this.title = title;
        this.extension = extension;
        this.quads = quads;
        this.quality = quality;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Of files and addresses, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it can hold named graphs. */
    public boolean quads() {
        return quads;
    }

    /** How gladly it is given where a client likes several alike, from 0 to 1 (RFC 9110, section 12.4.2). */
    public double quality() {
        return quality;
    }

    /** Its registered media type. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** Other media types that clients ask for and mean this format by. */
    public List<String> aliases() {
        return mediaTypes.subList(1, mediaTypes.size());
    }

    /** The {@code Content-Type} of an answer. */
    public String contentType() {
        return switch (this) {
            case TURTLE, TRIG -> mediaType() + ";charset=utf-8";
            case JSON_LD, N_TRIPLES, N_QUADS, RDF_XML -> mediaType();
        };
    }

    /** The format of an extension, with or without its dot, or of a file's name. */
    public static Optional<Format> ofExtension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> format.extension.equalsIgnoreCase(extension))
                .findFirst();
    }
}
