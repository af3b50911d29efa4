package org.depositary.graph.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.graph.Workshop.BASE;
import static org.depositary.graph.Workshop.ONTOLOGY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.depositary.rule.FrameType;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.rule.reader.RuleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private static final Path TERMS = Path.of(System.getProperty("depositary.home", "."), "ontology");
    private static final String PREFIXES = """
            PREFIX : <%sid/>
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX show: <https://w3id.org/depositary/presentation#>
            PREFIX edtf: <http://id.loc.gov/datatypes/>
            """.formatted(BASE.iri());
    private static final String VISIT = """
            :event a dip:Visit ; rdfs:label "Visit of Ana Lima to Chile"@en ; dip:visitor :lima , :berg ; dip:destination :chile .
            :lima rdfs:label "Ana Lima"@en . :berg rdfs:label "Kari Berg"@en .
            :chile rdfs:label "Chile"@en , "Чили"@ru .
            """;

    @TempDir
    private Path folder;

    private static Naming naming(Path folder) {
        return Naming.read(folder, ONTOLOGY, EntryNames.read(folder));
    }

    private static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static List<String> labels(Naming naming, String thing, String turtle) {
        return naming.labels(read(turtle)).stream()
                .filter(triple -> triple.getSubject().equals(BASE.node("id/" + thing)))
                .map(triple -> triple.getObject().getLiteralLexicalForm().replaceAll("[\\u00a0\\u202f]", " ") + "@"
                        + triple.getObject().getLiteralLanguage())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-05-03 | Визит: Ana Lima и Kari Berg → Чили, 3 мая 2011 г.",
                "2011-05-03/2011-05-05 | Визит: Ana Lima и Kari Berg → Чили, 3–5 мая 2011 г.",
                "2011-05 | Визит: Ana Lima и Kari Berg → Чили, май 2011 г.",
                "2011 | Визит: Ana Lima и Kari Berg → Чили, 2011",
                "XXXX-05-03 | Визит: Ana Lima и Kari Berg → Чили, 3 мая",
                "2011/.. | Визит: Ana Lima и Kari Berg → Чили, с 2011",
                "2011-05/.. | Визит: Ana Lima и Kari Berg → Чили, с мая 2011 г.",
                "../2011-05-03 | Визит: Ana Lima и Kari Berg → Чили, до 3 мая 2011 г.",
                "../XXXX-05-03 | Визит: Ana Lima и Kari Berg → Чили, до 3 мая"
            })
    void a_visit_is_called_by_its_pattern_and_names_keep_their_script(String date, String label) {
        Naming naming = naming(TERMS);
        assertThat(labels(naming, "event", VISIT + ":event dip:date \"" + date + "\"^^edtf:edtf ."))
                .containsExactly(label + "@ru");
    }

    @Test
    void of_several_dates_the_most_exact_is_told_and_what_has_no_value_is_left_out() {
        Naming naming = naming(TERMS);
        assertThat(labels(naming, "event", VISIT + ":event dip:date \"2011\"^^edtf:edtf , \"2011-05-03\"^^edtf:edtf ."))
                .containsExactly("Визит: Ana Lima и Kari Berg → Чили, 3 мая 2011 г.@ru");
        assertThat(labels(naming, "event", VISIT)).containsExactly("Визит: Ana Lima и Kari Berg → Чили@ru");
        assertThat(labels(naming, "event", ":event a dip:Visit ; dip:destination :chile ."))
                .isEmpty();
    }

    @Test
    void a_thing_in_the_name_of_another_is_called_as_it_is_called_itself() {
        assertThat(labels(naming(TERMS), "relation", VISIT + """
                        :relation a dip:BilateralRelation ; dip:between :chile , :peru .
                        :peru rdfs:label "Peru"@en , "Перу"@ru .
                        """)).containsExactly("Отношения Перу и Чили@ru");
        assertThat(labels(naming(TERMS), "signing", VISIT + """
                        :signing a dip:Signing ; dip:signed :event .
                        """))
                .containsExactly("Подписание: Визит: Ana Lima и Kari Berg → Чили@ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dip:kind-embassy   | :norway | dip:receivingState :cuba | Посольство Норвегии на Кубе",
                "dip:kind-embassy   | :states | dip:receivingState :france ; dip:seat :nice | Посольство Соединенных Штатов во Франции (Ницца)",
                "dip:kind-consulate | :norway | dip:seat :nice | Консульство Норвегии (Ницца)"
            })
    void a_mission_is_called_by_its_kind_and_states_stand_in_their_cases(
            String kind, String sender, String rest, String label) {
        assertThat(labels(naming(TERMS), "mission", """
                        :norway rdfs:label "Norway"@en , "Норвегия"@ru . :cuba rdfs:label "Cuba"@en , "Куба"@ru .
                        :france rdfs:label "France"@en , "Франция"@ru . :nice rdfs:label "Nice"@en , "Ницца"@ru .
                        :states rdfs:label "United States"@en , "Соединенные Штаты"@ru .
                        :mission a dip:DiplomaticMission ; rdfs:label "Mission"@en ; dip:kind %s ; dip:sendingState %s ; %s .
                        """.formatted(kind, sender, rest)))
                .containsExactly(label + "@ru");
    }

    @Test
    void where_a_form_or_a_word_of_the_language_is_missing_the_next_pattern_serves() {
        String mission = ":mission a dip:DiplomaticMission ; rdfs:label \"Mission\"@en ; dip:sendingState :norway . "
                + ":norway rdfs:label \"Norway\"@en , \"Норвегия\"@ru . ";
        assertThat(labels(naming(TERMS), "mission", mission))
                .as("a mission whose kind nobody tells")
                .isEmpty();
        assertThat(labels(
                        naming(TERMS),
                        "mission",
                        mission + ":mission dip:kind :outpost . :outpost rdfs:label \"Outpost\"@en ."))
                .as("a kind that the language has no word for")
                .isEmpty();
        String office = ":office a dip:Office ; dip:officeOf :norway ; dip:position dip:position-ambassador . "
                + ":norway rdfs:label \"Norway\"@en , \"Норвегия\"@ru . ";
        assertThat(labels(naming(TERMS), "office", office)).containsExactly("Посол Норвегии@ru");
        assertThat(labels(
                        naming(TERMS),
                        "office",
                        office + ":office dip:accreditedTo :league . :league rdfs:label \"League\"@en ."))
                .containsExactly("Посол Норвегии → League@ru");
        assertThat(labels(
                        naming(TERMS),
                        "office",
                        ":office a dip:Office ; dip:officeOf :league ; dip:position dip:position-ambassador . "
                                + ":league rdfs:label \"League\"@en ."))
                .containsExactly("Посол: League@ru");
    }

    @Test
    void a_tenure_says_where_an_envoy_is_accredited_and_when() {
        assertThat(labels(naming(TERMS), "tenure", """
                        :tenure a dip:Tenure ; dip:holder :lima ; dip:position dip:position-ambassador ; dip:officeOf :norway ;
                            dip:accreditedTo :cuba ; dip:date "1996/1999"^^edtf:edtf .
                        :lima rdfs:label "Ana Lima"@en . :norway rdfs:label "Норвегия"@ru . :cuba rdfs:label "Куба"@ru .
                        """))
                .containsExactly("Ana Lima – посол Норвегии на Кубе, 1996–1999@ru");
    }

    @Test
    void an_envoy_of_whom_no_state_is_told_has_a_post_where_he_is() {
        String tenure = """
                :tenure a dip:Tenure ; dip:holder :lima ; dip:position dip:position-ambassador ; dip:accreditedTo :cuba .
                :lima rdfs:label "Ana Lima"@en . :cuba rdfs:label "Куба"@ru . :league rdfs:label "League"@en .
                """;
        assertThat(labels(naming(TERMS), "tenure", tenure)).containsExactly("Ana Lima – посол на Кубе@ru");
        assertThat(labels(naming(TERMS), "tenure", tenure + ":tenure dip:officeOf :league ."))
                .containsExactly("Ana Lima: посол (League) → Куба@ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export | dip:partner :chile | Экспорт: Норвегия → Чили, 2005",
                "import | dip:partner :chile | Импорт: Чили → Норвегия, 2005",
                "import | rdfs:comment ''    | Импорт: Норвегия, 2005",
                "turnover | dip:partner :chile | Товарооборот Норвегии и Чили, 2005",
                "turnover | dip:partner :league | Товарооборот: Норвегия – League, 2005",
                "surplus | dip:partner :chile | Положительное торговое сальдо Норвегии (партнёр: Чили), 2005",
                "investment | dip:partner :chile | Инвестиции: Норвегия – Чили, 2005"
            })
    void a_figure_is_called_by_what_it_counts_and_which_way_it_went(String flow, String partner, String label) {
        assertThat(labels(naming(TERMS), "figure", """
                        :norway rdfs:label "Norway"@en , "Норвегия"@ru . :chile rdfs:label "Chile"@en , "Чили"@ru .
                        :league rdfs:label "League"@en .
                        :figure a dip:TradeObservation ; dip:flow dip:flow-%s ; dip:reporter :norway ; %s ;
                            dip:date "2005"^^edtf:edtf .
                        """.formatted(flow, partner)))
                .containsExactly(label + "@ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export | Norway | Chile | Exports of Norway to Chile, 2005",
                "import | Norway | Chile | Imports of Norway from Chile, 2005",
                "import | '' | Chile | Imports from Chile, 2005",
                "turnover | Norway | Chile | Trade turnover between Norway and Chile, 2005",
                "turnover | Norway | '' | Trade turnover of Norway, 2005",
                "surplus | Norway | Chile | Trade surplus of Norway with Chile, 2005",
                "deficit | Norway | Chile | Trade deficit of Norway with Chile, 2005",
                "balance | Norway | Chile | Trade balance of Norway with Chile, 2005",
                "investment | Norway | Chile | Investment between Norway and Chile, 2005",
                "investment | Norway | '' | investment: Norway, 2005"
            })
    void in_english_a_preposition_tells_which_way_it_went(String flow, String reporter, String partner, String label) {
        FrameType figure = RuleReader.read(TERMS.resolveSibling("mappings"), ONTOLOGY.vocabulary())
                .frameTypes()
                .get("dip:TradeObservation");
        Map<String, String> values = Map.of("flow", flow, "reporter", reporter, "partner", partner, "date", "2005");

        Function<String, List<String>> words = slot ->
                Stream.of(values.get(slot)).filter(word -> !word.isEmpty()).toList();
        assertThat(figure.label().orElseThrow().fill(words)).contains(label);
        assertThat(figure.addressed().orElseThrow().fill(words).orElse("no reporter"))
                .as("its address does not change with the flow")
                .startsWith(reporter.isEmpty() ? "no reporter" : flow + " of " + reporter);
    }

    @Test
    void what_names_of_facts_ask_for_are_concepts_of_the_ontology() {
        List<LabelTemplate.Piece.Only> demands =
                RuleReader.read(TERMS.resolveSibling("mappings"), ONTOLOGY.vocabulary()).frameTypes().values().stream()
                        .flatMap(type -> type.label().stream())
                        .flatMap(label -> label.demands().stream())
                        .toList();
        assertThat(demands)
                .hasSizeGreaterThan(5)
                .allSatisfy(only -> assertThat(ONTOLOGY.property(only.slot().name())
                                .flatMap(ONTOLOGY::scheme)
                                .flatMap(scheme -> ONTOLOGY.concept(scheme, only.value())))
                        .as(only.value())
                        .isPresent());
    }

    @Test
    void one_file_adds_a_language() throws Exception {
        Files.writeString(folder.resolve("labels-fr.ttl"), PREFIXES + """
                dip:Visit show:naming "Visite : {visitor} → {destination}[, {date}]"@fr .
                """);
        Naming naming = naming(folder);
        assertThat(naming.languages()).containsExactly("fr");
        assertThat(labels(naming, "event", VISIT + ":event dip:date \"2011-05-03/2011-05-05\"^^edtf:edtf ."))
                .containsExactly("Visite : Ana Lima et Kari Berg → Chile, 3–5 mai 2011@fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visite : {visitr} | character 11: no property is called visitr",
                "Visite : {visitor | character 10: this { is never closed",
                "Visite] | character 7: nothing opens this ]",
                "Visite : {visitor:datif} | character 11: names-fr.tsv has no column datif",
                "Visite {kind=officielle} | character 9: nothing is called officielle"
            })
    void a_pattern_that_is_wrong_is_refused_with_its_place(String pattern, String message) throws Exception {
        Files.writeString(folder.resolve("labels-fr.ttl"), PREFIXES + "dip:Visit show:naming \"" + pattern + "\"@fr .");
        assertThatThrownBy(() -> naming(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labels-fr.ttl")
                .hasMessageContaining("Visit")
                .hasMessageContaining(message);
    }

    @Test
    void every_type_whose_english_name_is_made_from_a_pattern_has_one_in_every_language() {
        Naming naming = naming(TERMS);
        List<String> types =
                RuleReader.read(TERMS.resolveSibling("mappings"), ONTOLOGY.vocabulary()).frameTypes().values().stream()
                        .filter(type ->
                                type.label().isPresent() && type.titled().isEmpty())
                        .map(type -> type.type())
                        .toList();
        assertThat(types).hasSizeGreaterThan(12);
        for (String tag : naming.languages()) {
            assertThat(types).as(tag).allMatch(type -> naming.names(ONTOLOGY.term(type), tag));
        }
    }

    @Test
    void concepts_of_the_ontology_are_called_as_its_labels_say() {
        Node president = ONTOLOGY.term("dip:position-president");
        assertThat(naming(TERMS).labels(ONTOLOGY.graph()))
                .anySatisfy(triple -> {
                    assertThat(triple.getSubject()).isEqualTo(president);
                    assertThat(triple.getObject().getLiteralLexicalForm()).isEqualTo("президент");
                })
                .noneMatch(triple ->
                        ONTOLOGY.graph().contains(triple.getSubject(), RDF.type.asNode(), ONTOLOGY.term("owl:Class")));
    }
}
