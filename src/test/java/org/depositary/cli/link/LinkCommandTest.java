package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.depositary.cli.Flow;
import org.depositary.cli.report.Linkset;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.ConceptLink;
import org.depositary.link.gold.Evaluation;
import org.depositary.link.gold.Figures;
import org.depositary.link.gold.GoldLink;
import org.depositary.link.sssom.Mapping;
import org.depositary.page.Examples;
import org.depositary.page.view.part.Example;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of the seeds, as they are published and as they are judged. */
class LinkCommandTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Base BASE = new Base("http://localhost:7070/");

    @TempDir
    private static Path folder;

    private static Chain.Result result;
    private static Map<String, Integer> written;

    @BeforeAll
    static void the_seeds_are_linked() throws Exception {
        result = new Flow(HOME, BASE)
                .convert(HOME.resolve("seeds"), Registry.empty(), Progress.on(new PrintWriter(Writer.nullWriter())));
        written = new Linkset(BASE).write(result, folder);
        Statistics.write(BASE, result.dataset());
    }

    private static Evaluation evaluation() {
        List<org.depositary.link.authority.Dataset> datasets =
                Authority.read(HOME.resolve("mappings/authority")).datasets();
        return Evaluation.of(
                result.corpus(), GoldLink.read(HOME.resolve("evaluation/link-gold.tsv"), datasets), datasets);
    }

    /** The precisions that are asked for; what is measured beyond them may grow. */
    @Test
    void links_of_the_seeds_are_as_precise_as_asked_for() {
        Evaluation evaluation = evaluation();
        Map<String, Double> gates =
                Map.of("state", 1.0, "place", 0.99, "person", 0.98, "organisation", 0.98, "event", 0.98, "award", 0.98);
        evaluation
                .figures()
                .forEach((kind, figures) -> figures.precision()
                        .ifPresent(precision -> assertThat(precision)
                                .as(kind + " " + evaluation.errors())
                                .isGreaterThanOrEqualTo(gates.getOrDefault(kind, 1.0))));
        // Whom and what a document names with certainty is published though no fact tells of it.
        assertThat(evaluation.figures().get("state").recallOfAll()).hasValue(1.0);
        assertThat(evaluation.figures().get("place").recallOfAll()).hasValue(1.0);
        assertThat(evaluation.figures().get("organisation").right()).isGreaterThanOrEqualTo(6);
        assertThat(evaluation.figures().get("person").right()).isGreaterThanOrEqualTo(13);
        evaluation.figures().values().stream()
                .flatMap(figures -> figures.nilAccuracy().stream())
                .forEach(accuracy -> assertThat(accuracy).isEqualTo(1.0));
    }

    @Test
    void the_linkset_has_the_same_links_as_triples_as_rows_and_in_its_description() {
        long triples =
                RDFDataMgr.loadModel(folder.resolve(Linkset.TRIPLES).toString()).size();
        assertThat(written.get(Linkset.LINKS)).isEqualTo((int) triples).isEqualTo(written.get(Linkset.TRIPLES));
        Node meta = BASE.sharedGraph("meta");
        assertThat(count(meta, BASE.sharedGraph("links"))).isEqualTo(triples);
        assertThat(objects(meta, VOID.objectsTarget.asNode()))
                .containsExactlyInAnyOrder("https://www.wikidata.org/", "https://www.geonames.org/");
        assertThat(objects(meta, VOID.dataDump.asNode()))
                .contains(BASE.node("dump/" + Linkset.TRIPLES).getURI());
    }

    private static List<String> objects(Node graph, Node property) {
        return result.dataset().stream(graph, BASE.sharedGraph("links"), property, Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .toList();
    }

    private static long count(Node graph, Node linkset) {
        return result.dataset().stream(graph, linkset, VOID.triples.asNode(), Node.ANY)
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElseThrow();
    }

    /** Two sources that know nothing of each other, and a concept that is there. */
    @Test
    void positions_are_matched_with_items_and_offices_are_narrower_than_those() {
        List<ConceptLink> concepts =
                Authority.read(HOME.resolve("mappings/authority")).concepts();
        assertThat(concepts)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(link -> assertThat(link.verified().split(", ")).hasSizeGreaterThan(1));
        assertThat(result.dataset().stream(BASE.sharedGraph("links"), Node.ANY, SKOS.exactMatch.asNode(), Node.ANY))
                .hasSameSizeAs(concepts)
                .allSatisfy(quad -> assertThat(quad.getSubject().getURI()).startsWith(Terms.DIP + "position-"));
        assertThat(result.dataset().stream(
                        BASE.sharedGraph("derived"),
                        BASE.node("id/office/ambassador-kazakhstan-israel"),
                        SKOS.broadMatch.asNode(),
                        Node.ANY))
                .singleElement()
                .satisfies(quad ->
                        assertThat(quad.getObject().getURI()).isEqualTo("http://www.wikidata.org/entity/Q121998"));
    }

    @Test
    void what_no_fact_tells_of_is_mentioned_by_its_document_and_by_the_sentence_that_names_it() {
        Node named = BASE.node("id/state/russia");
        List<String> passages = result.dataset().stream(Node.ANY, Node.ANY, Terms.MENTIONS, named)
                .map(quad -> quad.getSubject().getURI())
                .toList();
        assertThat(passages)
                .hasSize(4)
                .filteredOn(subject -> subject.contains("/text#char="))
                .hasSize(2)
                .allSatisfy(passage -> assertThat(
                                result.dataset().stream(Node.ANY, Terms.iri(passage), Terms.HAS_SELECTOR, Node.ANY))
                        .hasSize(2));
    }

    @Test
    void what_is_for_review_is_not_published_and_can_be_signed() throws Exception {
        List<String> review = Files.readAllLines(folder.resolve(Linkset.REVIEW)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(review).hasSizeGreaterThan(1);
        List<String> links = Files.readAllLines(folder.resolve(Linkset.LINKS));
        for (String row : review.subList(1, review.size())) {
            String[] asked = row.split("\t");
            assertThat(asked).hasSize(Mapping.COLUMNS.size()).startsWith("?");
            assertThat(links)
                    .noneMatch(link -> link.contains("\t" + asked[2] + "\t") && link.contains("\t" + asked[5] + "\t"));
        }
        Path decisions = folder.resolve("decisions.sssom.tsv");
        Files.writeString(decisions, String.join("\n", review).replace("\n?", "\n+") + "\n");
        Flow flow = new Flow(HOME, BASE);
        assertThat(new org.depositary.link.Linker(
                                flow.rules(),
                                Authority.read(HOME.resolve("mappings/authority")),
                                org.depositary.link.Overrules.read(decisions))
                        .link(result.corpus().documents()).identities().stream()
                                .flatMap(identity -> identity.links().stream())
                                .map(link -> link.target().toString()))
                .contains("http://www.wikidata.org/entity/"
                        + review.get(1).split("\t")[5].replace("wd:", ""));
    }

    @Test
    void names_taken_together_over_documents_are_told_with_score_and_features() throws Exception {
        assertThat(Files.readAllLines(folder.resolve(Linkset.MERGES)))
                .anySatisfy(line -> assertThat(line)
                        .contains("owl:sameAs")
                        .contains("semapv:CompositeMatching")
                        .contains("name ")
                        .contains("state "));
    }

    /** Each table says where it is served, or that it is not. */
    @Test
    void a_table_names_an_address_that_is_served_or_none() throws Exception {
        Map<String, String> sets = Map.of(
                Linkset.LINKS,
                "http://localhost:7070/dump/links.sssom.tsv",
                Linkset.REVIEW,
                "http://localhost:7070/review.tsv",
                Linkset.MERGES,
                "http://localhost:7070/merges.tsv");
        for (Map.Entry<String, String> set : sets.entrySet()) {
            assertThat(Files.readAllLines(folder.resolve(set.getKey())))
                    .anySatisfy(
                            line -> assertThat(line).contains("mapping_set_id:").contains(set.getValue()));
        }
    }

    /** A local server stands in for the one on the network: what it is asked, and what comes back, is the same. */
    @Test
    void federated_examples_join_our_links_with_what_the_other_side_answers() throws Exception {
        Dataset other = DatasetFactory.createTxnMem();
        RDFParser.fromString("""
                        @prefix wd: <http://www.wikidata.org/entity/> .
                        @prefix wdt: <http://www.wikidata.org/prop/direct/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        wd:Q57410 wdt:P569 "1923-08-02T00:00:00Z"^^xsd:dateTime ; wdt:P19 wd:Q1 ; wdt:P39 wd:Q2 .
                        wd:Q1 rdfs:label "Town of birth"@en .
                        wd:Q2 rdfs:label "post elsewhere"@en .
                        wd:Q35493 wdt:P1082 1234567 .
                        """, Lang.TURTLE).parse(other.asDatasetGraph());
        FusekiServer server =
                FusekiServer.create().port(0).add("other", other, false).build().start();
        try {
            String endpoint = "http://localhost:" + server.getPort() + "/other/sparql";
            Map<String, String> rows = new TreeMap<>();
            Model ours = ModelFactory.createModelForGraph(result.dataset().getUnionGraph());
            for (Example example : Examples.read(HOME.resolve("ontology/queries/federated"))) {
                String query = example.query().replace("https://query.wikidata.org/sparql", endpoint);
                try (QueryExecution asking =
                        QueryExecution.model(ours).query(query).build()) {
                    rows.put(example.query(), ResultSetFormatter.asText(asking.execSelect()));
                }
            }
            assertThat(rows.values()).hasSize(3);
            assertThat(rows.values())
                    .anySatisfy(table -> assertThat(table).contains("Shimon Peres", "1923-08-02", "Town of birth"))
                    .anySatisfy(table -> assertThat(table).contains("Shimon Peres", "post elsewhere"))
                    .anySatisfy(table -> assertThat(table).contains("Almaty", "1234567"));
        } finally {
            server.stop();
        }
    }

    @Test
    void figures_tell_shares_of_what_there_is() {
        Figures figures = new Figures(8, 2, 5, 5, 9, 1);
        assertThat(figures.precision()).hasValue(0.8);
        assertThat(figures.recall()).hasValue(8 / 14.0);
        assertThat(figures.recallOfAll()).hasValue(8 / 19.0);
        assertThat(figures.nilAccuracy()).hasValue(0.9);
        assertThat(figures.abstention()).hasValue(5 / 14.0);
        assertThat(new Figures(0, 0, 0, 0, 0, 0).precision()).isEmpty();
    }
}
