package org.depositary.web.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.store.Store;

/**
 * What the dataset says of itself beyond what its run has written: VoID's statistics, partitions and linksets (W3C
 * Interest Group Note of 3 March 2011), measurements of links (DQV). All figures are counted in the store.
 */
public final class DatasetDescription {
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String INTERLINKING = "http://www.w3.org/2016/05/ldqd#interlinking";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final int EXAMPLES = 6;

    private final Store store;
    private final Search search;
    private final String base;
    private final String dataset;

    /** @param base the address that everything stands under, ending in a slash */
    public DatasetDescription(Store store, Search search, String base) {
        this.store = store;
        this.search = search;
        this.base = base;
        this.dataset = base + "dataset";
    }

    /** All of it, of what is published now. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Census census = new Census(store, base);
        List<Entry> things = search.all().stream()
                .filter(entry -> entry.iri().startsWith(search.things()))
                .toList();
        Sentences all = Sentences.of(graph, dataset);
        Map<String, Long> totals = census.totals();
        all.count(VOID.entities.getURI(), totals.getOrDefault("entities", 0L))
                .count(VOID.distinctObjects.getURI(), totals.getOrDefault("objects", 0L))
                .count(VOID.properties.getURI(), totals.getOrDefault("properties", 0L))
                .count(VOID.classes.getURI(), totals.getOrDefault("classes", 0L))
                .link(VOID.openSearchDescription.getURI(), base + "opensearch.xml")
                .plain(VOID.uriRegexPattern.getURI(), "^" + search.things().replaceAll("[.+?()\\[\\]*$]", "\\\\$0"));
        for (String format : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads")) {
            all.link(VOID.feature.getURI(), FORMATS + format);
        }
        store.version().ifPresent(version -> all.plain(DCAT.NS + "version", version));
        examples(all, things);
        spaces(graph, things, census.partitions());
        properties(graph, all, census.properties());
        links(graph, all, census.links(), census.linkDumps(), things.size());
        census.time().ifPresent(time -> time(graph, all, time));
        return graph;
    }

    /** Of each of the commonest classes, the thing that is spoken of most. */
    private static void examples(Sentences all, List<Entry> things) {
        Map<String, List<Entry>> byType = byType(things);
        byType.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(EXAMPLES)
                .map(entry -> entry.getValue().stream()
                        .max(Comparator.comparingInt(Entry::weight)
                                .thenComparing(Comparator.comparing(Entry::iri).reversed()))
                        .orElseThrow())
                .forEach(entry -> all.link(VOID.exampleResource.getURI(), entry.iri()));
    }

    private static Map<String, List<Entry>> byType(List<Entry> things) {
        Map<String, List<Entry>> byType = new TreeMap<>();
        things.forEach(thing -> thing.types()
                .forEach(type ->
                        byType.computeIfAbsent(type, none -> new ArrayList<>()).add(thing)));
        return byType;
    }

    /** Where all things of a class stand under one address, its partition says so. */
    private static void spaces(Graph graph, List<Entry> things, Map<String, String> partitions) {
        byType(things).forEach((type, its) -> {
            Set<String> spaces = its.stream()
                    .map(thing -> thing.iri().substring(0, thing.iri().lastIndexOf('/') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            String partition = partitions.get(type);
            if (spaces.size() == 1 && partition != null) {
                Sentences.of(graph, partition)
                        .plain(VOID.uriSpace.getURI(), spaces.iterator().next());
            }
        });
    }

    private void properties(Graph graph, Sentences all, List<Census.Said> properties) {
        Set<String> names = new TreeSet<>();
        for (Census.Said said : properties) {
            String name = local(said.property());
            String unique = name;
            for (int i = 2; !names.add(unique); i++) {
                unique = name + "-" + i;
            }
            String partition = dataset + "#property-" + unique;
            all.link(VOID.propertyPartition.getURI(), partition);
            Sentences.of(graph, partition)
                    .link(VOID.property.getURI(), said.property())
                    .count(VOID.triples.getURI(), said.triples())
                    .count(VOID.distinctSubjects.getURI(), said.subjects())
                    .count(VOID.distinctObjects.getURI(), said.objects());
        }
    }

    private void links(Graph graph, Sentences all, List<Census.Links> linksets, List<String> dumps, int things) {
        long links = 0;
        for (Census.Links set : linksets) {
            links += set.count();
            String host = set.space().replaceFirst("^\\w+://([^/]*).*$", "$1").toLowerCase(Locale.ROOT);
            String name = host + "-" + local(set.property());
            String target = dataset + "#target-" + host;
            all.link(VOID.subset.getURI(), dataset + "#links-" + name);
            Sentences.of(graph, dataset + "#links-" + name)
                    .type(VOID.Linkset.getURI())
                    .label("Links to " + host + " by " + local(set.property()))
                    .link(VOID.subjectsTarget.getURI(), dataset)
                    .link(VOID.objectsTarget.getURI(), target)
                    .link(VOID.linkPredicate.getURI(), set.property())
                    .link(DCTerms.isPartOf.getURI(), base + "graph/links")
                    .count(VOID.triples.getURI(), set.count());
            Sentences.of(graph, target)
                    .type(VOID.Dataset.getURI())
                    .label(host)
                    .plain(VOID.uriSpace.getURI(), set.space())
                    .link("http://xmlns.com/foaf/0.1/homepage", set.space().replaceFirst("^(\\w+://[^/]*/).*$", "$1"));
        }
        if (!dumps.isEmpty()) {
            // All of them together, as they can be had by themselves.
            Sentences together = Sentences.of(graph, base + "graph/links").type(VOID.Linkset.getURI());
            dumps.forEach(dump -> together.link(VOID.dataDump.getURI(), dump));
        }
        String metric = dataset + "#metric-links";
        Sentences.of(graph, metric)
                .type(DQV + "Metric")
                .label("Links to other datasets for each thing")
                .link(DQV + "expectedDataType", Sentences.decimals())
                .link(DQV + "inDimension", INTERLINKING);
        String measurement = dataset + "#measurement-links";
        all.link(DQV + "hasQualityMeasurement", measurement);
        Sentences.of(graph, measurement)
                .type(DQV + "QualityMeasurement")
                .label(links + " links of " + things + " things to other datasets")
                .link(DQV + "computedOn", dataset)
                .link(DQV + "isMeasurementOf", metric)
                .decimal(DQV + "value", things == 0 ? 0 : (double) links / things);
    }

    private void time(Graph graph, Sentences all, Map<String, RDFNode> time) {
        all.link(DCTerms.temporal.getURI(), dataset + "#time");
        Sentences period = Sentences.of(graph, dataset + "#time").type(DCTerms.PeriodOfTime.getURI());
        Optional.ofNullable(time.get("begin")).ifPresent(day -> period.value(DCAT.startDate.getURI(), day.asNode()));
        Optional.ofNullable(time.get("end")).ifPresent(day -> period.value(DCAT.endDate.getURI(), day.asNode()));
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
