package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Story;
import org.depositary.claim.Story.Said;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {
    static final RuleSet RULES = new RuleSet(
            List.of(),
            Map.of(
                    "State", kind("State", "dip:State", "state", Kind.Identity.LABEL, List.of(), null),
                    "City", kind("City", "schema:City", "place", Kind.Identity.LABEL, List.of(), null),
                    "Organisation",
                            kind(
                                    "Organisation",
                                    "org:Organization",
                                    "organisation",
                                    Kind.Identity.TITLE,
                                    List.of("state"),
                                    null),
                    "Person",
                            kind(
                                    "Person",
                                    "schema:Person",
                                    "person",
                                    Kind.Identity.NAME,
                                    List.of("state", "gender"),
                                    "office")),
            Map.of(
                    "dip:Visit", type("dip:Visit", List.of("visitor", "destination"), null),
                    "dip:Signing", type("dip:Signing", List.of("signed"), null),
                    "dip:Agreement", type("dip:Agreement", List.of("title"), "title"),
                    "dip:TradeObservation",
                            type("dip:TradeObservation", List.of("reporter", "partner", "flow", "date"), null)),
            Map.of(),
            new Vocabulary(Map.of(), Set.of(), Map.of()));

    private final Linker linker = new Linker(RULES, Authority.empty(), Overrules.none());

    private static Kind kind(
            String name, String type, String iri, Kind.Identity identity, List<String> gates, String post) {
        Map<String, String> attributes = Map.of("state", "state");
        return new Kind(
                name,
                Optional.of(type),
                Optional.of(iri),
                List.of(),
                identity,
                Optional.empty(),
                attributes,
                gates,
                Optional.ofNullable(post));
    }

    private static FrameType type(String type, List<String> key, String titled) {
        return new FrameType(
                type,
                "event",
                true,
                key,
                List.of("date", "value", "place"),
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(titled),
                Optional.empty(),
                Map.of());
    }

    private static final String TEXT =
            "Gulnara Karimova G. Kerimova Kerimova Kari Berg Olav Dahl Norway Chile Peru Port Authority two firms";

    private static Story story(String id, String date) {
        return Story.of(id, date, TEXT)
                .known("n", "State", "Norway", "states/norway")
                .known("c", "State", "Chile", "states/chile")
                .known("p", "State", "Peru", "states/peru");
    }

    private Corpus link(Story... stories) {
        return linker.link(List.of(stories).stream().map(Story::claims).toList());
    }

    private static String identity(Corpus corpus, String document, String entity) {
        return corpus.identity(document, entity).orElseThrow().id();
    }

    @Test
    void one_dictionary_entry_is_one_identity() {
        Corpus corpus = link(story("a", "2001"), story("b", "2040"));
        assertThat(identity(corpus, "a", "n")).isEqualTo(identity(corpus, "b", "n"));
        assertThat(corpus.identities()).hasSize(3);
    }

    @Test
    void a_full_name_and_its_initial_in_another_transliteration_are_one_person_of_one_state() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "2004").entity("x", "Person", "G. Kerimova", "state", "Chile"));
        Identity person = corpus.identity("b", "x").orElseThrow();
        assertThat(person.id()).isEqualTo(identity(corpus, "a", "x"));
        assertThat(person.label()).isEqualTo("Gulnara Karimova");
        assertThat(person.names()).containsExactly("G. Kerimova");
        assertThat(person.decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.reason()).contains("initials").contains("both of Chile"));
    }

    @Test
    void initials_without_state_or_office_link_nothing() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "2004").entity("x", "Person", "G. Kerimova"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
        assertThat(corpus.decisions()).anySatisfy(decision -> {
            assertThat(decision.same()).isFalse();
            assertThat(decision.reason()).contains("nothing else says so");
        });
    }

    @Test
    void the_same_name_in_two_states_is_two_people() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Ana Lima", "state", "Chile"),
                story("b", "1999").entity("x", "Person", "Ana Lima", "state", "Peru"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
    }

    @Test
    void a_bare_family_name_needs_state_office_and_nearness_in_time() {
        Story full = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Harbour Master");
        Story near = story("b", "2002").entity("x", "Person", "Kerimova", "state", "Chile", "office", "Harbour Master");
        Story far = story("c", "2012").entity("x", "Person", "Kerimova", "state", "Chile", "office", "Harbour Master");
        Corpus corpus = link(full, near, far);
        assertThat(identity(corpus, "b", "x")).isEqualTo(identity(corpus, "a", "x"));
        assertThat(identity(corpus, "c", "x")).isNotEqualTo(identity(corpus, "a", "x"));
    }

    @Test
    void an_office_without_a_name_is_never_somebody_of_another_document() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Person", "Harbour Master of Chile", "state", "Chile", "office", "Harbour Master"),
                story("b", "1999")
                        .entity(
                                "x",
                                "Person",
                                "Harbour Master of Chile",
                                "state",
                                "Chile",
                                "office",
                                "Harbour Master"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
    }

    @Test
    void who_fits_two_people_equally_stays_alone() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "1999").entity("x", "Person", "Galina Karimova", "state", "Chile"),
                story("c", "1999").entity("x", "Person", "G. Karimova", "state", "Chile"));
        assertThat(Set.of(identity(corpus, "a", "x"), identity(corpus, "b", "x"), identity(corpus, "c", "x")))
                .hasSize(3);
        assertThat(corpus.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).contains("might as well"));
    }

    @Test
    void what_one_document_keeps_apart_stays_apart() {
        Corpus corpus = link(story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile")
                .entity("y", "Person", "G. Karimova", "state", "Chile"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "a", "y"));
    }

    @Test
    void a_description_is_no_name_but_an_organisation_of_one_name_is_one() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Organisation", "Port Authority")
                        .entity("y", "Organisation", "two firms"),
                story("b", "1999")
                        .entity("x", "Organisation", "Port Authority")
                        .entity("y", "Organisation", "two firms"));
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "x"));
        assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
    }

    @Test
    void what_people_decided_wins(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("decisions.tsv"), """
                # remark
                verdict	kind	name	document	other	other-document	reason
                same	person	Kari Berg	*	Olav Dahl	b	took her husband's name
                different	person	Ana Lima	a	Ana Lima	b	aunt and niece
                """);
        Linker overruled = new Linker(RULES, Authority.empty(), Overrules.read(file));
        Corpus corpus = overruled.link(List.of(
                story("a", "1999")
                        .entity("x", "Person", "Kari Berg")
                        .entity("y", "Person", "Ana Lima", "state", "Chile")
                        .claims(),
                story("b", "1999")
                        .entity("x", "Person", "Olav Dahl")
                        .entity("y", "Person", "Ana Lima", "state", "Chile")
                        .claims()));
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "x"));
        assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
    }

    @Test
    void a_malformed_decision_is_refused_with_its_line(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("decisions.tsv"), """
                verdict	kind	name	document	other	other-document	reason
                perhaps	person	A	*	B	*	who knows
                """);
        assertThatThrownBy(() -> Overrules.read(file))
                .hasMessageContaining("decisions.tsv:2")
                .hasMessageContaining("perhaps");
    }

    @Test
    void the_order_of_documents_changes_nothing() {
        DocumentClaims a = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile")
                .claims();
        DocumentClaims b = story("b", "1999")
                .entity("x", "Person", "G. Karimova", "state", "Chile")
                .claims();
        assertThat(linker.link(List.of(a, b)).identities())
                .isEqualTo(linker.link(List.of(b, a)).identities());
    }

    @Test
    void a_visit_that_two_documents_date_differently_but_compatibly_is_one() {
        Corpus corpus = link(
                visit("a", "1999-08-30/1999-08-31", "x", "Ana Lima"), visit("b", "1999-08/1999-09", "x", "Ana Lima"));
        assertThat(corpus.occurrences())
                .singleElement()
                .satisfies(event -> assertThat(event.tellings()).hasSize(2));
    }

    @Test
    void visits_of_two_years_are_two() {
        assertThat(link(visit("a", "1999-08", "x", "Ana Lima"), visit("b", "2000-08", "x", "Ana Lima"))
                        .occurrences())
                .hasSize(2);
    }

    @Test
    void an_undated_visit_is_one_with_the_only_dated_one() {
        assertThat(link(visit("a", "1999-08", "x", "Ana Lima"), visit("b", null, "x", "Ana Lima"))
                        .occurrences())
                .hasSize(1);
        assertThat(link(
                                visit("a", "1999-08", "x", "Ana Lima"),
                                visit("b", "2000-08", "x", "Ana Lima"),
                                visit("c", null, "x", "Ana Lima"))
                        .occurrences())
                .hasSize(3);
    }

    private static Story visit(String id, String date, String key, String name) {
        Story story = story(id, "2001").entity(key, "Person", name, "state", "Chile");
        return date == null
                ? story.frame("f1", "dip:Visit", "Norway", "visitor", key, "destination", "n")
                : story.frame("f1", "dip:Visit", "Norway", "visitor", key, "destination", "n", "date", new Edtf(date));
    }

    @Test
    void a_figure_that_two_documents_give_differently_is_one_figure_in_dispute() {
        Corpus corpus = link(figure("a", 700), figure("b", 900));
        assertThat(corpus.occurrences()).hasSize(1);
    }

    private static Story figure(String id, int value) {
        return story(id, "2001")
                .frame(
                        "f1",
                        "dip:TradeObservation",
                        "Norway",
                        "reporter",
                        "n",
                        "partner",
                        "c",
                        "flow",
                        new Said("export"),
                        "date",
                        new Edtf("2000"),
                        "value",
                        value);
    }

    @Test
    void events_about_one_agreement_are_one_once_the_agreement_is_known_to_be_one() {
        Corpus corpus = link(signing("a"), signing("b"));
        assertThat(corpus.occurrences()).hasSize(2);
    }

    private static Story signing(String id) {
        return story(id, "2001")
                .frame("f1", "dip:Signing", "Norway", "signed", "f2", "date", new Edtf("2000-05-01"))
                .titled("f2", "dip:Agreement", "on fisheries", "Norway", "status", new Said("signed"));
    }

    @Test
    void a_link_needs_name_kind_and_state(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.tsv"), """
                # remark
                label	kind	spellings	state	qid	verified-by
                Gulnara Karimova	person	G. Kerimova	Chile	Q1	register of Chile
                Ana Lima	person		Chile	Q2	register of Chile
                Ana Lima	person		Chile	Q3	another register of Chile
                Kari Berg	person				nobody could say
                Chile	state		-	Q4	list of states
                """);
        Linker linking = new Linker(RULES, Authority.read(folder), Overrules.none());
        Corpus corpus = linking.link(List.of(
                story("a", "1999")
                        .entity("x", "Person", "G. Kerimova", "state", "Chile")
                        .entity("y", "Person", "Ana Lima", "state", "Chile")
                        .entity("z", "Person", "Kari Berg", "state", "Chile")
                        .claims(),
                story("b", "1999")
                        .entity("x", "Person", "Gulnara Karimova", "state", "Peru")
                        .entity("y", "Organisation", "Gulnara Karimova", "state", "Chile")
                        .claims()));
        assertThat(corpus.identity("a", "x").orElseThrow().links())
                .extracting(link -> link.target().toString())
                .containsExactly("http://www.wikidata.org/entity/Q1");
        assertThat(corpus.identity("a", "c").orElseThrow().links()).hasSize(1);
        assertThat(corpus.identity("a", "y").orElseThrow().links())
                .as("two candidates")
                .isEmpty();
        assertThat(corpus.identity("a", "z").orElseThrow().links())
                .as("none verified")
                .isEmpty();
        assertThat(corpus.identity("b", "x").orElseThrow().links())
                .as("another state")
                .isEmpty();
        assertThat(corpus.identity("b", "y").orElseThrow().links())
                .as("another kind")
                .isEmpty();
    }

    @Test
    void an_identifier_without_verification_is_refused_with_its_line(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.tsv"), """
                label	kind	spellings	state	qid	verified-by
                Ana Lima	person		Chile	Q2	""" + "\n");
        assertThatThrownBy(() -> Authority.read(folder)).hasMessageContaining("people.tsv:2");
    }
}
