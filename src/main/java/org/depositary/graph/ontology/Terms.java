package org.depositary.graph.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the data model itself, those that hold for every domain: frames, evidence, sources, rules. What a domain
 * adds is read from its ontology.
 */
public final class Terms {
    /** Namespace of the project's ontology. */
    public static final String DIP = "https://w3id.org/depositary/ns#";

    /** Datatype of Extended Date/Time Format literals (ISO 8601-2:2019, annex A). */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf";

    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SCHEMA = "http://schema.org/";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    public static final Node FRAME = dip("Frame");
    public static final Node EVENT = dip("Event");
    public static final Node SOURCE_DOCUMENT = dip("SourceDocument");
    public static final Node EVIDENCE = dip("Evidence");
    public static final Node RULE_CLASS = dip("Rule");

    public static final Node DATE = dip("date");
    public static final Node BEGIN = dip("begin");
    public static final Node END = dip("end");
    public static final Node PART_OF = dip("partOf");
    public static final Node MODALITY = dip("modality");
    public static final Node SUSPECT = dip("suspect");
    public static final Node RULE = dip("rule");
    public static final Node ROLE = dip("role");
    public static final Node CONFIDENCE = dip("confidence");
    public static final Node SCHEME = dip("scheme");

    public static final Node HAS_BODY = iri(OA + "hasBody");
    public static final Node HAS_TARGET = iri(OA + "hasTarget");
    public static final Node HAS_SOURCE = iri(OA + "hasSource");
    public static final Node HAS_SELECTOR = iri(OA + "hasSelector");
    public static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");
    public static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
    public static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
    public static final Node START = iri(OA + "start");
    public static final Node STOP = iri(OA + "end");
    public static final Node EXACT = iri(OA + "exact");
    public static final Node PREFIX = iri(OA + "prefix");
    public static final Node SUFFIX = iri(OA + "suffix");
    public static final Node MENTIONS = iri(SCHEMA + "mentions");

    private Terms() {}

    /** A term of the project's ontology. */
    public static Node dip(String name) {
        return iri(DIP + name);
    }

    /** A term by its IRI. */
    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
