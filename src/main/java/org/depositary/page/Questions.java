package org.depositary.page;

import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;

/** The queries that pages and documents are made from (SPARQL 1.1 Query Language). */
final class Questions {
    static final String TYPES = """
            SELECT ?type (COUNT(DISTINCT ?s) AS ?count)
            WHERE { ?s a ?type ; rdfs:label ?label FILTER(STRSTARTS(STR(?s), STR(?thing))) }
            GROUP BY ?type ORDER BY DESC(?count) ?type
            """;

    static final String KNOWN = "ASK { { ?thing ?p ?o } UNION { GRAPH ?thing { ?s ?q ?r } } }";

    static final String FACTS = """
            SELECT DISTINCT ?p ?o ?label ?graph
            WHERE { GRAPH ?graph { ?thing ?p ?o } OPTIONAL { ?o rdfs:label ?label } }
            """;

    static final String DOCUMENTS = """
            SELECT ?s ?label WHERE { ?s a dip:SourceDocument ; rdfs:label ?label FILTER(STRSTARTS(STR(?s), STR(?thing))) }
            ORDER BY ?s
            """;

    static final String EVIDENCE = """
            SELECT ?evidence ?role ?value ?given ?rule ?confidence ?target ?exact ?start ?end ?document ?title ?against
            WHERE {
              ?evidence oa:hasBody ?thing ; oa:hasTarget ?target .
              ?target oa:hasSource ?source ; oa:hasSelector ?quote , ?position .
              ?quote oa:exact ?exact .
              ?position oa:start ?start ; oa:end ?end .
              OPTIONAL { ?evidence dip:role ?role }
              OPTIONAL { ?evidence schema:mentions ?value }
              OPTIONAL { ?evidence rdf:value ?given }
              OPTIONAL { ?evidence dip:rule ?rule }
              OPTIONAL { ?evidence dip:confidence ?confidence }
              OPTIONAL { ?evidence dip:contradicts ?against }
              BIND(IRI(STRBEFORE(STR(?source), "/text")) AS ?document)
              OPTIONAL { ?document rdfs:label ?title }
            }
            ORDER BY ?document ?start ?end ?role
            """;

    /** Of one evidence, by its own address. */
    static final String THIS_EVIDENCE =
            EVIDENCE.replace("?evidence oa:hasBody ?thing ;", "BIND(?thing AS ?evidence) ?evidence");

    /** The sentences of the facts that a query gives with the values that follow from them. */
    static final String FOLLOWING = """
            SELECT DISTINCT ?of ?exact ?start ?end ?document ?sure
            WHERE {
              { SELECT (?value AS ?of) ?fact WHERE { { %s } } LIMIT 1000 }
              ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
              OPTIONAL { ?evidence dip:confidence ?sure }
              FILTER NOT EXISTS { ?evidence dip:role ?role }
              ?target oa:hasSource ?source ; oa:hasSelector ?quote , ?position .
              ?quote oa:exact ?exact .
              ?position oa:start ?start ; oa:end ?end .
              BIND(IRI(STRBEFORE(STR(?source), "/text")) AS ?document)
            }
            ORDER BY ?document DESC(?sure) ?start ?end
            """;

    static final String POINTING = """
            SELECT ?role ?type ?from ?label (GROUP_CONCAT(DISTINCT STR(?when); SEPARATOR = " ") AS ?dates) (MIN(?day) AS ?begin)
            WHERE {
              ?from ?role ?thing ; rdfs:label ?label .
              OPTIONAL { ?from a ?type }
              OPTIONAL { ?from dip:date ?when }
              OPTIONAL { ?from dip:attested ?when }
              OPTIONAL { ?from dip:begin ?day }
              FILTER(LANG(?label) IN ("", "en", ?lang))
              FILTER(?role NOT IN (oa:hasBody, oa:hasSource, schema:mentions, <http://www.w3.org/ns/prov#used>))
            }
            GROUP BY ?role ?type ?from ?label
            ORDER BY ?role ?begin ?label
            LIMIT 20000
            """;

    /** The passages that state some facts, and the words in them that gave a date or a thing. */
    static final String TELLING = """
            SELECT ?from ?document ?start ?end ?exact ?role ?named ?given
            WHERE {
              VALUES ?from { %s }
              ?evidence oa:hasBody ?from ; oa:hasTarget ?target .
              ?target oa:hasSource ?document ; oa:hasSelector ?quote , ?position .
              ?quote oa:exact ?exact .
              ?position oa:start ?start ; oa:end ?end .
              OPTIONAL { ?evidence dip:role ?role }
              OPTIONAL { ?evidence schema:mentions ?named }
              OPTIONAL { ?evidence rdf:value ?given }
              FILTER(!BOUND(?role) || ?named = ?thing || DATATYPE(?given) = <http://id.loc.gov/datatypes/edtf>)
            }
            ORDER BY ?from ?document ?start ?end
            """;

    /** The passages of documents that name a thing and state no fact of it. */
    static final String NAMED = """
            SELECT ?document (MIN(?words) AS ?label) ?start ?end ?quote
            WHERE {
              ?passage schema:mentions ?thing ; oa:hasSource ?text ; oa:hasSelector ?exact , ?position .
              ?exact oa:exact ?quote .
              ?position oa:start ?start ; oa:end ?end .
              BIND(IRI(STRBEFORE(STR(?text), "/text")) AS ?document)
              ?document rdfs:label ?words
            }
            GROUP BY ?document ?start ?end ?quote
            ORDER BY ?label ?document ?start
            LIMIT 2000
            """;

    static final String DOCUMENT_FRAMES = """
            SELECT DISTINCT ?frame ?type ?label ?start ?end ?date
            WHERE {
              ?evidence oa:hasBody ?frame ; oa:hasTarget ?target .
              ?target oa:hasSource ?thing ; oa:hasSelector ?position .
              ?position oa:start ?start ; oa:end ?end .
              FILTER NOT EXISTS { ?evidence dip:role ?role }
              ?frame a ?type . label(?frame, ?label)
              OPTIONAL { ?frame dip:date ?date }
            }
            ORDER BY ?start ?end ?type ?label
            """;

    /** The words of a document that gave facts their values. */
    static final String DOCUMENT_ROLES = """
            SELECT DISTINCT ?frame ?role ?rule ?start ?end ?exact
            WHERE {
              ?evidence oa:hasBody ?frame ; oa:hasTarget ?target ; dip:role ?role .
              ?target oa:hasSource ?thing ; oa:hasSelector ?position , ?quote .
              ?position oa:start ?start ; oa:end ?end .
              ?quote oa:exact ?exact .
              OPTIONAL { ?evidence dip:rule ?rule }
            }
            ORDER BY ?start ?end ?role
            """;

    /** Who and what a document names. */
    static final String DOCUMENT_NAMES = """
            SELECT ?s ?type (MIN(?words) AS ?label) (MIN(?own) AS ?local)
            WHERE {
              ?thing schema:mentions ?s . ?s a ?type ; rdfs:label ?words
              OPTIONAL { ?s rdfs:label ?own FILTER(LANG(?own) = ?lang) }
              FILTER(LANG(?words) IN ("", "en"))
            }
            GROUP BY ?s ?type ORDER BY ?label
            """;

    static final String USES = """
            SELECT ?term (COUNT(*) AS ?count)
            WHERE {
              { ?s ?term ?o } UNION { ?s a ?term } UNION { ?s dip:position|dip:status|dip:flow|dip:kind|dip:modality ?term }
              FILTER(STRSTARTS(STR(?term), STR(?thing)))
            }
            GROUP BY ?term
            """;

    static final String EVERYTHING = """
            SELECT DISTINCT ?s WHERE { ?s rdfs:label ?label FILTER(STRSTARTS(STR(?s), STR(?thing))) } ORDER BY ?s
            """;

    /** Figures of quality by the names of their metrics, and what was measured. */
    static final String QUALITY = """
            SELECT DISTINCT ?name ?value ?about
            WHERE {
              ?thing <http://www.w3.org/ns/dqv#hasQualityMeasurement> ?measurement .
              ?measurement <http://www.w3.org/ns/dqv#isMeasurementOf> ?metric ; <http://www.w3.org/ns/dqv#value> ?value .
              BIND(STRAFTER(STR(?metric), "#") AS ?name)
              OPTIONAL { ?metric rdfs:comment ?about FILTER(LANG(?about) IN ("en", ?lang)) }
            }
            """;

    static final String CHANGED = """
            SELECT ?heir WHERE { ?thing owl:deprecated true OPTIONAL { ?thing dct:isReplacedBy ?heir } } LIMIT 1
            """;

    static final String PROVENANCE = """
            SELECT ?licence ?run
            WHERE { ?thing dct:license ?licence ; <http://www.w3.org/ns/prov#wasGeneratedBy> ?run } LIMIT 1
            """;

    private Questions() {}

    /** A query with the thing put in, and the language that names are wanted in. */
    static Query about(String question, String thing, Language language) {
        return written(question, thing, language).asQuery();
    }

    private static ParameterizedSparqlString written(String question, String thing, Language language) {
        ParameterizedSparqlString text = Asking.written(question, language);
        text.setIri("thing", thing);
        text.setLiteral("lang", language.tag());
        return text;
    }
}
