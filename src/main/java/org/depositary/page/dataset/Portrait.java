package org.depositary.page.dataset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.entrance.Entrances;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.DatasetView;
import org.depositary.page.view.StartView.Count;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;

/** Makes the page about the dataset from what the dataset says of itself (VoID, DCAT 3, DQV, PROV-O). */
public final class Portrait {
    private static final int DAY = 10;
    private static final int YEAR = 4;

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private static final String GRAPHS = """
            SELECT ?graph (MIN(?name) AS ?label) (MAX(?count) AS ?triples)
            WHERE {
              ?thing <http://rdfs.org/ns/void#subset> ?graph .
              ?graph <http://rdfs.org/ns/void#triples> ?count ; rdfs:label ?name
              FILTER(STRSTARTS(STR(?graph), REPLACE(STR(?thing), "dataset$", "graph/")) && !CONTAINS(STR(?graph), "#"))
            }
            GROUP BY ?graph
            """;

    private final Catalogue catalogue;
    private final Language language;
    private final List<Example> examples;
    private final Resource dataset;
    private final Said said;
    private final Reach reach;

    /**
     * A portrait.
     *
     * @param description all that the dataset says of itself
     * @param examples questions that can be asked
     */
    public Portrait(Catalogue catalogue, Graph description, List<Example> examples) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
        this.examples = List.copyOf(examples);
        Model model = ModelFactory.createModelForGraph(description);
        this.dataset = model.createResource(catalogue.base().iri() + "dataset");
        this.said = Said.of(language, model);
        this.reach = new Reach(catalogue, dataset);
    }

    /**
     * The page.
     *
     * @param data the addresses of its description, by format
     */
    public DatasetView page(List<Link> data) {
        return new DatasetView(
                said.text(dataset, DCTerms.title).orElse("Depositary"),
                said.text(dataset, DCTerms.description).orElse(""),
                figures(),
                new Entrances(catalogue, List.of()).themes(true),
                graphs(),
                measures(),
                reach.targets(),
                reach.linkFiles(),
                reach.files(),
                reach.ways(),
                terms(),
                Said.objects(dataset, VOID.vocabulary)
                        .map(vocabulary -> Link.to(
                                vocabulary
                                        .toString()
                                        .replaceFirst("^https?://(www\\.)?", "")
                                        .replaceFirst("[/#]$", ""),
                                vocabulary.toString()))
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                examples.stream().limit(8).toList(),
                data);
    }

    private List<Count> figures() {
        List<Count> figures = new ArrayList<>();
        figure(figures, "dataset.statements", VOID.triples, "sparql");
        figure(figures, "dataset.things", VOID.entities, "browse?from=0");
        int sources = new Entrances(catalogue, List.of()).sources();
        figures.add(new Count(
                Link.to(language.say("dataset.documents", sources), catalogue.root() + "browse?type=SourceDocument"),
                sources));
        figure(figures, "dataset.classes", VOID.classes, "ontology");
        figure(figures, "dataset.properties", VOID.properties, "ontology");
        return figures;
    }

    private void figure(List<Count> figures, String key, Property property, String page) {
        Said.number(dataset, property)
                .ifPresent(number -> figures.add(new Count(
                        Link.to(language.say(key, number), catalogue.root() + page), Math.toIntExact(number))));
    }

    /** Named graphs with how much each holds; those of single documents are told of together. */
    private List<Count> graphs() {
        String shared = catalogue.base().iri() + "graph/";
        List<Count> graphs = new ArrayList<>();
        long documents = 0;
        long statements = 0;
        ParameterizedSparqlString query = Asking.written(GRAPHS, language);
        query.setIri("thing", dataset.getURI());
        for (Map<String, RDFNode> row : catalogue.select(query.asQuery())) {
            String iri = Catalogue.text(row, "graph").orElse("");
            long triples = Long.parseLong(Catalogue.text(row, "triples").orElse("0"));
            if (iri.startsWith(shared + "doc/")) {
                documents++;
                statements += triples;
            } else {
                String key = "dataset.graph." + Words.local(iri);
                String name = language.knows(key)
                        ? language.say(key)
                        : Catalogue.text(row, "label").orElse(iri);
                graphs.add(new Count(Link.to(name, catalogue.page(iri)), Math.toIntExact(triples)));
            }
        }
        if (documents > 0) {
            graphs.add(new Count(
                    Link.to(
                            language.say("dataset.graph.documents", documents),
                            catalogue.root() + "browse?type=SourceDocument"),
                    Math.toIntExact(statements)));
        }
        graphs.sort(Comparator.comparingInt(graph -> -graph.number()));
        return graphs;
    }

    private List<DatasetView.Measure> measures() {
        Map<String, DatasetView.Measure> measures = new TreeMap<>();
        Said.objects(dataset, Said.property(DQV + "hasQualityMeasurement"))
                .map(RDFNode::asResource)
                .forEach(measurement -> {
                    String metric = Said.objects(measurement, Said.property(DQV + "isMeasurementOf"))
                            .map(RDFNode::toString)
                            .map(Words::local)
                            .findFirst()
                            .orElse("");
                    double value = Said.objects(measurement, Said.property(DQV + "value"))
                            .map(found -> found.asLiteral().getDouble())
                            .findFirst()
                            .orElse(0.0);
                    String name = metric.replaceFirst("^.*metric-", "");
                    String key = "quality." + name;
                    Optional<Link> note = said.text(measurement, RDFS.label).map(Link::plain);
                    measures.put(
                            place(name) + name,
                            language.knows(key)
                                    ? new DatasetView.Measure(
                                            language.say(key + ".value", value), language.say(key), note)
                                    : new DatasetView.Measure(
                                            language.figure(value),
                                            said.text(measurement, RDFS.label).orElse(name),
                                            Optional.empty()));
                });
        return List.copyOf(measures.values());
    }

    /** What is right comes first, then how much is found, then the rest by name. */
    private static int place(String metric) {
        return metric.startsWith("precision") ? 0 : metric.startsWith("recall") ? 1 : 2;
    }

    private List<DatasetView.Term> terms() {
        List<DatasetView.Term> terms = new ArrayList<>();
        Said.objects(dataset, DCTerms.license)
                .findFirst()
                .map(RDFNode::toString)
                .ifPresent(licence -> term(
                        terms,
                        "dataset.licence",
                        Link.to(
                                licence.endsWith("/licenses/by/4.0/")
                                        ? "Creative Commons Attribution 4.0 International (CC BY 4.0)"
                                        : licence,
                                licence)));
        Said.objects(dataset, DCTerms.temporal)
                .findFirst()
                .map(RDFNode::asResource)
                .ifPresent(time -> term(
                        terms,
                        "dataset.covers",
                        Link.plain(Stream.of(DCAT.startDate, DCAT.endDate)
                                .flatMap(day -> said.text(time, day).stream())
                                .map(day -> day.substring(0, DAY))
                                .reduce(Portrait::span)
                                .map(span -> Dates.written(span, language))
                                .orElse(""))));
        said.text(dataset, DCTerms.issued)
                .map(moment -> OffsetDateTime.parse(moment).toInstant())
                .ifPresent(moment -> term(terms, "dataset.published", published(moment)));
        Said.objects(dataset, Said.property(PROV + "wasGeneratedBy"))
                .findFirst()
                .map(RDFNode::toString)
                .ifPresent(run -> term(
                        terms,
                        "dataset.run",
                        Link.to(language.say("dataset.run.words", Words.local(run)), catalogue.page(run))));
        said.text(dataset, Said.property(DCAT.NS + "version"))
                .ifPresent(version -> term(terms, "dataset.version", Link.plain(version)));
        return terms;
    }

    /** From one day to another; what lasts from the first of a year to the last of one is told in years. */
    private static String span(String from, String to) {
        boolean years = from.endsWith("-01-01") && to.endsWith("-12-31");
        return years ? from.substring(0, YEAR) + "/" + to.substring(0, YEAR) : from + "/" + to;
    }

    private Link published(Instant moment) {
        return Link.to(Dates.moment(moment, language), catalogue.root() + "changes");
    }

    private void term(List<DatasetView.Term> terms, String key, Link value) {
        terms.add(new DatasetView.Term(language.say(key), value));
    }
}
