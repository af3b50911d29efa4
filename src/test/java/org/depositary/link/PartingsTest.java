package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.link.Corpora.RULES;
import static org.depositary.link.Corpora.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Story;
import org.depositary.claim.Value;
import org.depositary.link.authority.Authority;
import org.depositary.link.review.Rows;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decide of names that a dictionary takes for one, or for two. */
class PartingsTest {
    private static final String CHILE = "states/chile";

    @TempDir
    private Path folder;

    private Authority authority;

    @BeforeEach
    void chile_and_norway_have_items() throws Exception {
        authority = Tables.authority(folder, "");
    }

    private static String row(String verdict, String subject, String object) {
        String not = verdict.equals("-") ? "Not" : "";
        return String.join("\t", verdict, subject, "", Mapping.SAME_AS, not, object, "", Mapping.BY_HAND, "", "seen")
                + "\n";
    }

    private Overrules decided(String rows) throws Exception {
        return Overrules.read(Files.writeString(
                folder.resolve("decisions.sssom.tsv"), String.join("\t", Mapping.COLUMNS) + "\n" + rows));
    }

    private Corpus link(String rows, Story... stories) throws Exception {
        return new Linker(RULES, authority, decided(rows))
                .link(Stream.of(stories).map(Story::claims).toList());
    }

    /** A document that names Chile by the dictionary's name, or by another name of the same entry. */
    private static Story calling(String id, String name) {
        return Story.of(id, "1999", "Envoys of " + name + ".")
                .entity("x", "State", "Chile", name.equals("Chile") ? List.of() : List.of(name), Optional.of(CHILE));
    }

    private static List<String> links(Corpus corpus, String document, String entity) {
        return corpus.identity(document, entity).orElseThrow().links().stream()
                .map(link -> link.target().toString().replaceAll(".*/", ""))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} and {2}")
    @CsvSource(textBlock = """
            -, doc:a#state/longland, doc:b#state/chile
            -, doc:b#state/chile, doc:a#state/longland
            -, doc:a#state/longland, doc:*#state/chile
            -, doc:*#state/longland, doc:*#state/chile
            -, doc:*#state/chile, doc:*#state/longland
            -, doc:a#state/longland, doc:gone#state/chile
            ?, doc:a#state/longland, doc:b#state/chile
            """)
    void a_name_that_people_part_from_its_entry_is_something_of_its_own_and_linked_to_nothing(
            String verdict, String subject, String object) throws Exception {
        Story a = calling("a", "Longland");
        Story b = calling("b", "Chile");
        assertThat(identity(link("", a, b), "a", "x")).isEqualTo("state " + CHILE);
        for (Story[] order : List.of(new Story[] {a, b}, new Story[] {b, a})) {
            Corpus corpus = link(row(verdict, subject, object), order);
            Identity parted = corpus.identity("a", "x").orElseThrow();
            assertThat(parted.label()).isEqualTo("Longland");
            assertThat(parted.entry()).isEmpty();
            assertThat(parted.links()).isEmpty();
            assertThat(identity(corpus, "b", "x")).isEqualTo("state " + CHILE);
            assertThat(links(corpus, "b", "x")).containsExactly("Q298");
            assertThat(Rows.review(corpus.judgements())).isEmpty();
            assertThat(Rows.merges(corpus)).singleElement().satisfies(told -> {
                assertThat(told.verdict()).hasValue(verdict.equals("?") ? Verdict.OPEN : Verdict.DIFFERENT);
                assertThat(told.subject()).isEqualTo("doc:a#state/longland");
                assertThat(told.object()).isEqualTo("doc:b#state/chile");
                assertThat(told.comment()).endsWith(" by hand: seen");
            });
            assertThat(corpus.decisions(parted)).as("which explain tells").hasSize(1);
            assertThat(corpus.certain().identities())
                    .as("published though no fact tells of it")
                    .contains(parted);
        }
    }

    @Test
    void of_one_name_in_two_documents_the_one_that_people_name_leaves_the_entry() throws Exception {
        Story[] stories = {calling("a", "Chile"), calling("b", "Chile"), calling("c", "Chile")};
        Corpus corpus = link(row("-", "doc:*#state/chile", "doc:b#state/chile"), stories);
        assertThat(links(corpus, "b", "x")).isEmpty();
        assertThat(identity(corpus, "a", "x"))
                .isEqualTo(identity(corpus, "c", "x"))
                .isEqualTo("state " + CHILE);
        Corpus all = link(row("?", "doc:*#state/chile", "doc:*#state/chile"), stories);
        assertThat(all.identities())
                .extracting(Identity::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void it_stays_parted_in_runs_of_fewer_and_of_more_documents_and_when_it_is_linked_again() throws Exception {
        String row = row("-", "doc:a#state/longland", "doc:*#state/chile");
        Corpus alone = link(row, calling("a", "Longland"));
        assertThat(links(alone, "a", "x")).isEmpty();
        assertThat(Rows.merges(alone))
                .singleElement()
                .satisfies(told -> assertThat(told.object()).isEqualTo("doc:*#state/chile"));
        Corpus more = link(row, calling("a", "Longland"), calling("b", "Chile"), calling("c", "Longland"));
        assertThat(links(more, "a", "x")).isEmpty();
        assertThat(identity(more, "c", "x"))
                .as("another document's use of the name is not what was decided about")
                .isEqualTo(identity(more, "b", "x"))
                .isNotEqualTo(identity(more, "a", "x"));
        Corpus again = new Linker(RULES, authority, decided(row)).link(more.documents());
        assertThat(again.identities())
                .extracting(Identity::id)
                .isEqualTo(more.identities().stream().map(Identity::id).toList());
    }

    @Test
    void what_a_document_calls_by_both_names_is_parted_word_by_word() throws Exception {
        Story both = Story.of("a", "1999", "Longland sent envoys. Chile sent envoys.")
                .entity("x", "State", "Chile", List.of("Longland"), Optional.of(CHILE))
                .frame("f1", "dip:Visit", "Longland sent envoys", "destination", "x")
                .frame("f2", "dip:Visit", "Chile sent envoys", "destination", "x");
        DocumentClaims document = link(row("-", "doc:*#state/longland", "doc:*#state/chile"), both)
                .documents()
                .getFirst();
        assertThat(document.entities()).extracting(Entity::label).containsExactly("Chile", "Longland");
        Entity chile = document.entities().getFirst();
        Entity parted = document.entities().getLast();
        assertThat(chile.entry()).hasValue(CHILE);
        assertThat(chile.names()).isEmpty();
        assertThat(parted.entry()).isEmpty();
        assertThat(chile.mentions()).hasSize(1).doesNotContainAnyElementsOf(parted.mentions());
        assertThat(document.frames().getFirst().values("destination")).containsExactly(new Value.Thing(parted.id()));
        assertThat(document.frames().getLast().values("destination")).containsExactly(new Value.Thing(chile.id()));
    }

    @Test
    void people_take_a_name_of_one_entry_for_another() throws Exception {
        Story a = calling("a", "Longland");
        Story b = Story.of("b", "1999", "Envoys of Norway.").known("n", "State", "Norway", "states/norway");
        for (Story[] order : List.of(new Story[] {a, b}, new Story[] {b, a})) {
            Corpus corpus = link(row("+", "doc:*#state/longland", "doc:*#state/norway"), order);
            assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "n"));
            assertThat(links(corpus, "a", "x")).containsExactly("Q20");
            assertThat(Rows.merges(corpus)).singleElement().satisfies(told -> {
                assertThat(told.verdict()).hasValue(Verdict.SAME);
                assertThat(told.subject()).isEqualTo("doc:a#state/longland");
                assertThat(told.object()).isEqualTo("doc:b#state/norway");
            });
        }
    }

    @Test
    void what_people_link_to_a_dataset_that_a_dictionary_has_identifiers_of_is_linked() throws Exception {
        Story town = Story.of("a", "1999", "Long Bay.").entity("x", "City", "Long Bay");
        assertThat(link(row("+", "doc:a#place/long-bay", "geonames:77"), town)
                        .identity("a", "x")
                        .orElseThrow()
                        .links())
                .singleElement()
                .satisfies(link -> assertThat(link.target()).hasToString("https://sws.geonames.org/77/"));
    }
}
