package org.depositary.web.dataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.ontology.Terms;
import org.depositary.store.DumpFile;
import org.depositary.web.exchange.Json;

/**
 * Where the dataset can be had (DCAT 3, sections 6.8 and 6.9): its files with their sizes and checksums, and the ways
 * to ask it; the same for search engines (schema.org).
 *
 * @param base the address that everything stands under, ending in a slash
 * @param files none while they are being written
 * @param modified when the data were published
 * @param licence its address, where the data say so
 */
public record Distributions(String base, List<DumpFile> files, Instant modified, Optional<String> licence) {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    public Distributions {
        files = List.copyOf(files);
    }

    /**
     * As DCAT says it.
     *
     * @param run the address of what made the data, where the data say so
     */
    public Graph graph(Optional<String> run) {
        Graph graph = GraphFactory.createDefaultGraph();
        String dataset = base + "dataset";
        String time = modified.truncatedTo(ChronoUnit.SECONDS).toString();
        Sentences all = Sentences.of(graph, dataset)
                .type(DCAT.Dataset.getURI())
                .typed(DCTerms.issued.getURI(), time, XSDDatatype.XSDdateTime)
                .link(DCTerms.language.getURI(), "http://id.loc.gov/vocabulary/iso639-1/en")
                .text(DCAT.keyword.getURI(), "linked data")
                .text(DCAT.keyword.getURI(), "evidence");
        run.ifPresent(made -> Sentences.of(graph, made)
                .type(Terms.PROV + "Activity")
                .link(Terms.PROV + "generated", dataset)
                .link(Terms.PROV + "wasAssociatedWith", base + "program")
                .typed(Terms.PROV + "endedAtTime", time, XSDDatatype.XSDdateTime));
        for (DumpFile file : files) {
            String distribution = dataset + "#" + file.name();
            String url = base + "dump/" + file.name();
            all.link(DCAT.distribution.getURI(), distribution).link(VOID.dataDump.getURI(), url);
            Sentences one = Sentences.of(graph, distribution)
                    .type(DCAT.Distribution.getURI())
                    .label("The whole dataset as " + file.format().title() + ", compressed")
                    .text(
                            DCTerms.title.getURI(),
                            "The whole dataset as " + file.format().title() + ", compressed")
                    .link(DCAT.accessURL.getURI(), dataset)
                    .link(DCAT.downloadURL.getURI(), url)
                    .link(DCAT.mediaType.getURI(), MEDIA_TYPES + file.format().mediaType())
                    .link(DCAT.compressFormat.getURI(), MEDIA_TYPES + DumpFile.COMPRESSION)
                    .typed(DCAT.byteSize.getURI(), String.valueOf(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
                    .typed(DCTerms.modified.getURI(), time, XSDDatatype.XSDdateTime)
                    .link(SPDX + "checksum", distribution + "-sha256");
            licence.ifPresent(at -> one.link(DCTerms.license.getURI(), at));
            Sentences.of(graph, distribution + "-sha256")
                    .type(SPDX + "Checksum")
                    .link(SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256")
                    .typed(SPDX + "checksumValue", file.sha256(), XSDDatatype.XSDhexBinary);
        }
        asked(graph, all, "sparql", "SPARQL 1.1 query endpoint", "https://www.w3.org/TR/sparql11-protocol/");
        asked(
                graph,
                all,
                "reconcile",
                "Reconciliation of names in tables",
                "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/");
        asked(
                graph,
                all,
                "fragments",
                "Quad pattern fragments",
                "https://linkeddatafragments.org/specification/quad-pattern-fragments/");
        return graph;
    }

    /** A way to ask: a data service, and a distribution that is had by it. */
    private void asked(Graph graph, Sentences all, String path, String label, String specification) {
        String dataset = base + "dataset";
        String distribution = dataset + "#by-" + path;
        all.link(DCAT.distribution.getURI(), distribution);
        Sentences.of(graph, distribution)
                .type(DCAT.Distribution.getURI())
                .label(label)
                .text(DCTerms.title.getURI(), label)
                .link(DCAT.accessURL.getURI(), base + path)
                .link(DCAT.NS + "accessService", dataset + "#service-" + path);
        Sentences.of(graph, dataset + "#service-" + path)
                .type(DCAT.NS + "DataService")
                .label(label)
                .text(DCTerms.title.getURI(), label)
                .link(DCAT.NS + "endpointURL", base + path)
                .link(DCAT.NS + "endpointDescription", base + path)
                .link(DCAT.NS + "servesDataset", dataset)
                .link(DCTerms.conformsTo.getURI(), specification);
    }

    /** As schema.org says it, inside a description of the dataset. */
    public Map<String, Object> structured() {
        Map<String, Object> more = new LinkedHashMap<>();
        licence.ifPresent(at -> more.put("license", at));
        more.put("creator", Json.object("@type", "Organization", "name", "Depositary", "url", base));
        more.put("dateModified", modified.truncatedTo(ChronoUnit.SECONDS).toString());
        more.put("isAccessibleForFree", true);
        more.put("keywords", List.of("linked data", "evidence"));
        more.put(
                "distribution",
                files.stream()
                        .map(file -> Json.object(
                                "@type",
                                "DataDownload",
                                "name",
                                "The whole dataset as " + file.format().title(),
                                "contentUrl",
                                base + "dump/" + file.name(),
                                "encodingFormat",
                                file.format().mediaType(),
                                "contentSize",
                                file.bytes() + " B",
                                "sha256",
                                file.sha256()))
                        .toList());
        return more;
    }
}
