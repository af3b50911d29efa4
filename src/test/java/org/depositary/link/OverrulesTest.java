package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.link.Corpora.RULES;
import static org.depositary.link.Corpora.identity;
import static org.depositary.link.Corpora.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.claim.Story;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.Outcome;
import org.depositary.link.review.Rows;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverrulesTest {
    private static final String HEADER = "# remark\n" + String.join("\t", Mapping.COLUMNS) + "\n";

    @TempDir
    private Path folder;

    private static String row(String verdict, String subject, String object, String reason) {
        String not = verdict.equals("-") ? "Not" : "";
        return String.join("\t", verdict, subject, "", Mapping.SAME_AS, not, object, "", Mapping.BY_HAND, "", reason)
                + "\n";
    }

    private Overrules decided(String rows) throws Exception {
        return Overrules.read(Files.writeString(folder.resolve("decisions.sssom.tsv"), HEADER + rows));
    }

    private static Corpus link(Overrules overrules, Story... stories) {
        return new Linker(RULES, Authority.empty(), overrules)
                .link(List.of(stories).stream().map(Story::claims).toList());
    }

    @Test
    void what_people_decided_of_two_names_wins() throws Exception {
        Overrules overrules =
                decided(row("+", "doc:*#person/kari-berg", "doc:b#person/olav-dahl", "took her husband's name")
                        + row("-", "doc:a#person/ana-lima", "doc:b#person/ana-lima", "aunt and niece"));
        Story a = story("a", "1999")
                .entity("x", "Person", "Kari Berg")
                .entity("y", "Person", "Ana Lima", "state", "Chile");
        Story b = story("b", "1999")
                .entity("x", "Person", "Olav Dahl")
                .entity("y", "Person", "Ana Lima", "state", "Chile");
        Corpus corpus = link(overrules, a, b);
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "x"));
        assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
        assertThat(corpus.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).isEqualTo("decided by hand: aunt and niece"));
        Corpus machine = link(Overrules.none(), a, b);
        assertThat(identity(machine, "a", "y")).isEqualTo(identity(machine, "b", "y"));
    }

    private static Story pilot(String document, String name, String office) {
        return story(document, "1999").entity("y", "Person", name, "state", "Chile", "office", office);
    }

    @Test
    void whoever_is_one_with_somebody_is_not_whom_that_one_is_not() throws Exception {
        Story[] stories = {
            pilot("a", "Ana Lima", "Pilot"), pilot("b", "Ana Lima", "Pilot"), pilot("c", "Ana Lima Soto", "Pilot")
        };
        Corpus corpus = link(
                decided(row("+", "doc:a#person/ana-lima", "doc:c#person/ana-lima-soto", "seen in the archive")
                        + row("-", "doc:b#person/ana-lima", "doc:c#person/ana-lima-soto", "her niece")),
                stories);
        assertThat(identity(corpus, "a", "y")).isEqualTo(identity(corpus, "c", "y"));
        assertThat(identity(corpus, "b", "y"))
                .as("though nothing parts the names of a and b")
                .isNotEqualTo(identity(corpus, "a", "y"));
        assertThat(corpus.decisions())
                .filteredOn(decision -> !decision.same())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.gate()).isEqualTo(Decision.PEOPLE));
    }

    @Test
    void who_is_one_with_two_takes_them_together_and_they_are_not_told_to_be_two() throws Exception {
        Story[] stories = {
            pilot("a", "Ana Lima", "Pilot"), pilot("b", "Ana Lima", "Cantor"), pilot("c", "A. Lima", "Pilot")
        };
        Corpus machine = link(Overrules.none(), stories);
        assertThat(identity(machine, "a", "y")).isNotEqualTo(identity(machine, "b", "y"));
        Corpus corpus = link(
                decided(row("+", "doc:c#person/a-lima", "doc:a#person/ana-lima", "the same hand")
                        + row("+", "doc:c#person/a-lima", "doc:b#person/ana-lima", "the same hand")),
                stories);
        assertThat(identity(corpus, "a", "y"))
                .isEqualTo(identity(corpus, "b", "y"))
                .isEqualTo(identity(corpus, "c", "y"));
        assertThat(corpus.decisions()).allMatch(Decision::same);
    }

    @Test
    void a_pair_left_open_is_not_merged_either() throws Exception {
        Overrules overrules = decided(row("?", "doc:*#person/ana-lima", "doc:*#person/ana-lima", "who can tell"));
        Corpus corpus = link(
                overrules,
                story("a", "1999").entity("y", "Person", "Ana Lima", "state", "Chile"),
                story("b", "1999").entity("y", "Person", "Ana Lima", "state", "Chile"));
        assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
        assertThat(corpus.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).startsWith("left open by hand"));
        assertThat(Rows.merges(corpus))
                .as("told as they left it, and not as a refusal")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.verdict()).hasValue(Verdict.OPEN);
                    assertThat(row.not()).isFalse();
                    assertThat(row.confidence()).isEmpty();
                });
    }

    @Test
    void a_link_decided_by_hand_is_published_refused_or_left_open_whatever_the_machine_thinks() throws Exception {
        Authority authority = Tables.authority(
                folder,
                "Ana Lima\tperson\t\tChile\tQ2\tregister of Chile\n",
                "Q2\tAna Lima\tPilot\t1995\t2001\tregister of Chile\n",
                "");
        Story story = story("a", "1999").entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot");
        assertThat(outcome(authority, Overrules.none(), story)).isEqualTo("ACCEPT Q2");
        assertThat(outcome(authority, decided(row("?", "doc:a#person/ana-lima", "wd:Q2", "who can tell")), story))
                .isEqualTo("REVIEW ");
        assertThat(outcome(authority, decided(row("-", "doc:a#person/ana-lima", "wd:Q2", "her mother")), story))
                .as("a rejected pair never comes back")
                .isEqualTo("NONE ");
        assertThat(outcome(
                        authority,
                        decided(row("-", "doc:a#person/ana-lima", "wd:Q2", "her mother")
                                + row("+", "doc:a#person/ana-lima", "wd:Q77", "seen in the archive")),
                        story))
                .isEqualTo("ACCEPT Q77");
    }

    @Test
    void what_people_refused_is_told_with_their_reason() throws Exception {
        Authority authority = Tables.authority(
                folder,
                "Ana Lima\tperson\t\tChile\tQ2\tregister of Chile\n",
                "Q2\tAna Lima\tPilot\t1995\t2001\tregister of Chile\n",
                "");
        Overrules people = decided(row("-", "doc:a#person/ana-lima", "wd:Q2", "her mother")
                + row("-", "doc:a#person/ana-lima", "doc:b#person/ana-lima", "aunt and niece"));
        Corpus corpus = new Linker(RULES, authority, people)
                .link(List.of(
                        story("a", "1999")
                                .entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot")
                                .claims(),
                        story("b", "1999")
                                .entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot")
                                .claims()));
        assertThat(corpus.judgements())
                .filteredOn(judgement -> judgement.gates().contains(Decision.PEOPLE))
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.reason())
                        .contains("people decided that it is not <http://www.wikidata.org/entity/Q2>: her mother"));
        assertThat(corpus.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.gate()).isEqualTo(Decision.PEOPLE));
    }

    @Test
    void a_rejected_pair_never_comes_back_in_later_runs_nor_with_more_documents() throws Exception {
        Authority authority = Tables.authority(
                folder,
                "Ana Lima\tperson\t\tChile\tQ2\tregister of Chile\n",
                "Q2\tAna Lima\tPilot\t1995\t2001\tregister of Chile\n",
                "");
        String rejected = row("-", "doc:*#person/ana-lima", "wd:Q2", "her mother")
                + row("-", "doc:a#person/ana-lima", "doc:b#person/ana-lima", "aunt and niece");
        Story a = story("a", "1999").entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot");
        Story b = story("b", "1999").entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot");
        Story c = story("c", "2000").entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot");
        for (List<Story> run : List.of(List.of(a, b), List.of(a, b), List.of(c, b, a))) {
            Corpus corpus = new Linker(RULES, authority, decided(rejected))
                    .link(run.stream().map(Story::claims).toList());
            assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
            assertThat(corpus.identities())
                    .flatExtracting(Identity::links)
                    .noneMatch(link -> link.target().toString().endsWith("/Q2"));
            assertThat(Rows.review(corpus.judgements())).isEmpty();
            assertThat(Rows.merges(corpus)).anySatisfy(row -> {
                assertThat(row.not()).isTrue();
                assertThat(row.comment()).contains("decided by hand: aunt and niece");
            });
        }
    }

    private static String outcome(Authority authority, Overrules overrules, Story story) {
        Corpus corpus = new Linker(RULES, authority, overrules).link(List.of(story.claims()));
        String id = identity(corpus, "a", "y");
        return corpus.judgements().stream()
                        .filter(judgement -> judgement.identity().id().equals(id))
                        .map(Judgement::outcome)
                        .map(Outcome::name)
                        .findFirst()
                        .orElse("none")
                + " "
                + corpus.identity("a", "y").orElseThrow().links().stream()
                        .map(link -> link.target().toString().replaceAll(".*/", ""))
                        .findFirst()
                        .orElse("");
    }

    @Test
    void a_malformed_decision_is_refused_with_its_line() {
        assertThatThrownBy(() -> decided(row("perhaps", "doc:*#person/a", "doc:*#person/b", "who knows")))
                .hasMessageContaining("decisions.sssom.tsv:3")
                .hasMessageContaining("perhaps");
        assertThatThrownBy(() -> decided(row("+", "Ana Lima", "doc:*#person/b", "who knows")))
                .hasMessageContaining("decisions.sssom.tsv:3")
                .hasMessageContaining("Ana Lima");
        assertThatThrownBy(() -> decided(row("+", "doc:*#person/a", "Q2", "who knows")))
                .hasMessageContaining("decisions.sssom.tsv:3");
        assertThatThrownBy(() -> decided(row("+", "doc:*#person/a", "wd:Q2", "")))
                .hasMessageContaining("comment");
        assertThatThrownBy(
                        () -> decided(row("-", "doc:*#person/a", "wd:Q2", "no").replace("Not", "")))
                .hasMessageContaining("Not");
    }

    @Test
    void a_row_that_could_have_no_effect_is_refused_with_its_line_and_column_and_what_to_write() {
        assertThatThrownBy(() -> decided(row("-", "doc:a#person/b", "doc:a#person/b", "two of a name")))
                .hasMessageContaining("decisions.sssom.tsv:3: column object_id: ")
                .hasMessageContaining("write another document's name, such as doc:*#person/b");
        assertThatThrownBy(() -> decided(row("+", "doc:a#person/b", "doc:c#state/b", "named after it")))
                .hasMessageContaining("decisions.sssom.tsv:3: column object_id: ")
                .hasMessageContaining("a person is never one with a state");
        assertThatThrownBy(() -> decided(
                        row("+", "doc:a#person/b", "wd:Q2", "nearly").replace(Mapping.SAME_AS, "skos:closeMatch")))
                .hasMessageContaining("decisions.sssom.tsv:3: column predicate_id: ")
                .hasMessageContaining("write owl:sameAs");
        Story story = story("a", "1999");
        assertThatThrownBy(() -> link(decided(row("+", "doc:a#town/lima", "doc:b#town/lima", "the same")), story))
                .hasMessageContaining("decisions.sssom.tsv:3: column subject_id: ")
                .hasMessageContaining("write one of organisation, person, place, state");
        assertThatThrownBy(() -> link(decided(row("+", "doc:a#place/lima", "https://example.org/lima", "so")), story))
                .hasMessageContaining("decisions.sssom.tsv:3: column object_id: ")
                .hasMessageContaining("<https://example.org/lima> is no address of a dataset");
    }
}
