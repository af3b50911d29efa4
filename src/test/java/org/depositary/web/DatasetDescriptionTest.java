package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class DatasetDescriptionTest {
    private static final String PREFIXES = """
            PREFIX d: <http://example.org/dataset#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dqv: <http://www.w3.org/ns/dqv#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX : <http://example.org/>
            """;

    private final Running running;
    private final Model description;

    DatasetDescriptionTest(Running running) {
        this.running = running;
        this.description = ModelFactory.createDefaultModel();
        RDFParser.fromString(running.text("/dataset", "Accept", "text/turtle"), Lang.TURTLE)
                .parse(description);
    }

    private boolean says(String pattern) {
        return QueryExecution.model(description)
                .query(PREFIXES + "ASK { " + pattern + " }")
                .ask();
    }

    private long number(String pattern) {
        return QueryExecution.model(description)
                .query(PREFIXES + "SELECT (SUM(?n) AS ?sum) { " + pattern + " }")
                .select()
                .next()
                .getLiteral("sum")
                .getLong();
    }

    /** What anybody counts who asks the endpoint. */
    private long counted(String select) {
        String answer = running.text(
                "/sparql?query=" + URLEncoder.encode(PREFIXES + select, StandardCharsets.UTF_8), "Accept", "text/csv");
        return Long.parseLong(answer.lines().skip(1).findFirst().orElseThrow().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void", "/.well-known/void"})
    void the_usual_places_lead_to_the_description(String path) {
        HttpResponse<byte[]> response = running.get(path);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/dataset");
    }

    @Test
    void the_figures_are_what_anybody_counts_at_the_endpoint() {
        long statements = counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertThat(number(":dataset void:triples ?n")).isEqualTo(statements);
        assertThat(number(":dataset void:propertyPartition ?part . ?part void:triples ?n"))
                .isEqualTo(statements);
        assertThat(number(":dataset void:distinctSubjects ?n"))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        assertThat(number(":dataset void:distinctObjects ?n"))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"));
        assertThat(number(":dataset void:properties ?n"))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"));
        assertThat(number(":dataset void:classes ?n"))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"));
        assertThat(number(":dataset void:entities ?n; void:uriRegexPattern ?pattern"))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o"
                        + " FILTER(REGEX(STR(?s), \"^http://example[.]org/id/\")) }"));
        assertThat(says("d:property-destination void:property <https://w3id.org/depositary/ns#destination>"))
                .isTrue();
    }

    @Test
    void each_graph_and_each_class_is_counted_as_anybody_counts_it() {
        String graphs = running.text(
                "/sparql?query="
                        + URLEncoder.encode(
                                PREFIXES + "SELECT ?g ?n { ?g void:triples ?n FILTER(CONTAINS(STR(?g), \"/graph/\")) }",
                                StandardCharsets.UTF_8),
                "Accept",
                "text/csv");
        assertThat(graphs.lines().skip(1)).hasSizeGreaterThan(3).allSatisfy(line -> {
            String[] cells = line.split(",");
            assertThat(Long.parseLong(cells[1]))
                    .isEqualTo(counted("SELECT (COUNT(*) AS ?n) { GRAPH <" + cells[0] + "> { ?s ?p ?o } }"));
        });
        var classes = QueryExecution.model(description)
                .query(PREFIXES + "SELECT * { :dataset void:classPartition [ void:class ?c ; void:entities ?n ] }")
                .select()
                .materialise();
        int count = 0;
        for (; classes.hasNext(); count++) {
            var row = classes.next();
            assertThat(row.getLiteral("n").getLong())
                    .as("%s", row.get("c"))
                    .isEqualTo(counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + row.get("c") + "> }"));
        }
        assertThat(count).isEqualTo((int) number(":dataset void:classes ?n"));
    }

    @Test
    void the_lines_of_the_triples_are_as_many_as_the_dataset_says_and_those_of_the_quads_are_more() throws IOException {
        long statements = number(":dataset void:triples ?n");
        assertThat(lines("/dump/depositary.nt.gz")).hasSize((int) statements).doesNotHaveDuplicates();
        assertThat(lines("/dump/depositary.nq.gz")).hasSizeGreaterThan((int) statements);
    }

    private List<String> lines(String dump) throws IOException {
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(running.get(dump).body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void every_page_that_the_site_map_lists_of_the_data_is_a_document_of_the_dataset() {
        // The start page and the ontology are none.
        assertThat(number(":dataset void:documents ?n"))
                .isEqualTo(running.text("/sitemap.xml").split("<loc>", -1).length - 1 - 2);
    }

    @Test
    void links_are_counted_for_each_other_dataset() {
        assertThat(says("""
                ?links a void:Linkset ; void:triples 3 ; void:subjectsTarget :dataset ; void:objectsTarget ?target ;
                       void:linkPredicate <http://www.w3.org/2002/07/owl#sameAs> .
                ?target a void:Dataset ; void:uriSpace "http://www.wikidata.org/entity/" .
                :dataset void:subset ?links""")).isTrue();
        assertThat(says("?links void:objectsTarget ?target ; dct:isPartOf <http://example.org/graph/links>"))
                .isTrue();
        assertThat(says(":dataset dqv:hasQualityMeasurement [ dqv:isMeasurementOf d:metric-links ; dqv:value ?v ]"
                        + " FILTER(?v > 0 && ?v < 1)"))
                .isTrue();
    }

    @Test
    void every_example_and_every_own_address_in_it_dereferences() {
        List<String> examples = description
                .listObjectsOfProperty(description.createProperty("http://rdfs.org/ns/void#exampleResource"))
                .mapWith(Object::toString)
                .toList();
        assertThat(examples).hasSizeGreaterThan(3);
        Stream.concat(
                        examples.stream(),
                        description
                                .listObjects()
                                .filterKeep(node ->
                                        node.isURIResource() && node.toString().startsWith(Served.BASE))
                                .mapWith(Object::toString)
                                .toList()
                                .stream())
                .map(iri -> iri.replaceFirst("#.*", ""))
                .distinct()
                .forEach(iri -> assertThat(running.get(iri, "Accept", "text/turtle, */*;q=0.1")
                                .statusCode())
                        .as(iri)
                        .isIn(200, 303));
    }

    @Test
    void every_file_is_described_as_it_is_sent() throws IOException {
        var files =
                QueryExecution.model(description).query(PREFIXES + """
                        SELECT * { :dataset a dcat:Dataset ; dcat:distribution ?d ; void:dataDump ?url .
                        ?d a dcat:Distribution ; dcat:downloadURL ?url ; dcat:byteSize ?bytes ; dcat:mediaType ?type ;
                           dcat:compressFormat ?packed ; dct:license ?licence ; spdx:checksum ?sum .
                        ?sum spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue ?value }""").select().materialise();
        int count = 0;
        while (files.hasNext()) {
            var file = files.next();
            count++;
            byte[] body = running.get(file.getResource("url").getURI()).body();
            assertThat(file.getLiteral("bytes").getLong()).isEqualTo(body.length);
            assertThat(file.getLiteral("value").getLexicalForm())
                    .isEqualTo(org.apache.commons.codec.digest.DigestUtils.sha256Hex(body));
            assertThat(file.getResource("packed").getURI()).endsWith("application/gzip");
        }
        assertThat(count).isEqualTo(4);
        try (Stream<java.nio.file.Path> dumps = Files.list(running.folder().resolve("dump"))) {
            assertThat(dumps).hasSize(1);
        }
    }

    @Test
    void the_ways_to_ask_and_the_run_are_described() {
        for (String service : List.of("sparql", "reconcile", "fragments")) {
            assertThat(says("?s a dcat:DataService ; dcat:endpointURL :" + service + " ; dcat:servesDataset :dataset"))
                    .as(service)
                    .isTrue();
        }
        assertThat(says(":dataset prov:wasGeneratedBy ?run . ?run a prov:Activity ; prov:endedAtTime ?when ;"
                        + " prov:wasAssociatedWith :program"))
                .isTrue();
        assertThat(says(":dataset dct:temporal [ dcat:startDate ?a ; dcat:endDate ?b ] FILTER(?a < ?b)"))
                .isTrue();
    }

    @Test
    void the_page_tells_search_engines_the_same() throws IOException {
        JsonNode structured = new ObjectMapper()
                .readTree(Jsoup.parse(running.text("/dataset", "Accept", "text/html"))
                        .select("script[type=application/ld+json]")
                        .first()
                        .data());
        assertThat(structured.path("@type").asText()).isEqualTo("Dataset");
        assertThat(structured.path("license").asText()).startsWith("https://creativecommons.org/");
        assertThat(structured.path("distribution")).hasSize(4).allSatisfy(file -> {
            assertThat(file.path("contentUrl").asText()).startsWith("http://example.org/dump/");
            assertThat(file.path("encodingFormat").asText()).contains("/");
        });
    }

    @Test
    void signposts_lead_from_the_page_to_everything_else_and_the_linkset_holds_them_all() throws IOException {
        List<String> links = running.get("/page/state/chile", "Accept", "text/html")
                .headers()
                .allValues("Link");
        assertThat(links)
                .contains("<http://example.org/id/state/chile>; rel=\"cite-as\"")
                .contains("</data/state/chile.ttl>; rel=\"describedby\"; type=\"text/turtle\"")
                .contains("<https://schema.org/AboutPage>; rel=\"type\"")
                .contains("<http://example.org/program>; rel=\"author\"")
                .contains("<http://example.org/dataset>; rel=\"collection\"")
                .contains("</linkset/id/state/chile>; rel=\"linkset\"; type=\"application/linkset+json\"");
        assertThat(running.get("/dataset", "Accept", "text/html").headers().allValues("Link"))
                .contains("</dump/depositary.nq.gz>; rel=\"item\"; type=\"application/gzip\"")
                .contains("<https://schema.org/Dataset>; rel=\"type\"");
        HttpResponse<byte[]> linkset = running.get("/linkset/id/state/chile");
        assertThat(linkset.headers().firstValue("Content-Type")).hasValue("application/linkset+json");
        JsonNode contexts = new ObjectMapper().readTree(linkset.body()).path("linkset");
        assertThat(contexts)
                .hasSize(7)
                .allSatisfy(
                        context -> assertThat(context.path("anchor").asText()).startsWith(Served.BASE));
        assertThat(contexts.at("/0/describedby/1/href").asText()).isEqualTo("http://example.org/data/state/chile.ttl");
        HttpResponse<byte[]> text = running.get("/linkset/id/state/chile", "Accept", "application/linkset");
        assertThat(new String(text.body(), StandardCharsets.UTF_8))
                .contains("rel=\"cite-as\"; anchor=\"http://example.org/page/state/chile\"");
        assertThat(running.get("/linkset/id/state/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void shapes_are_written_with_their_prefix() {
        assertThat(running.text("/shapes.ttl"))
                .contains("PREFIX sh:")
                .doesNotContain("<http://www.w3.org/ns/shacl#class>");
    }
}
