package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.depositary.cli.Shell.Outcome;
import org.depositary.store.Configuration;
import org.depositary.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {
    private static final String SENTENCE =
            "Foreign Minister Ana Lima of Brazil paid an official visit to Chile last week.";

    @TempDir
    private Path folder;

    @Test
    void a_text_is_explained_step_by_step() {
        Outcome outcome = Shell.run("explain", SENTENCE, "--date", "2011-05-11");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("Tokens (", "2:Ana 3:Lima")
                .contains("Entity rules tried, each with the furthest point that it reached (")
                .containsPattern("person-[a-z-]+ @ \\w+ \\d+–\\d+: fits “Foreign Minister Ana Lima")
                .contains("State 11–11 “Chile”; by states")
                .contains("Date 12–13 “last week” = 2011-05-02/2011-05-08")
                .containsPattern("visit-paid @ \\w+ \\d+–\\d+: fits “Foreign Minister Ana Lima of Brazil paid")
                .containsPattern("[a-z-]+ @ \\w+ \\d+–\\d+: wanted .+, found ")
                .containsPattern(
                        "f1 dip:Visit\\R    visitor: Ana Lima  “Foreign Minister Ana Lima of Brazil”, read by visit-paid")
                .contains("from: Brazil  “Brazil”, inferred by visit-paid from stateOf(visitor)")
                .contains("dip:visitor")
                .contains("<http://localhost:7070/id/person/ana-lima>");
    }

    @Test
    void the_same_is_told_to_programs_with_positions_in_code_points() {
        JsonNode document = Shell.with("\uD83D\uDD4A " + SENTENCE, Map.of())
                .execute("explain", "-", "--date", "2011-05-11", "--json")
                .json();
        assertThat(document.get("text").asText()).endsWith(SENTENCE);
        JsonNode frame = document.get("frames").get(0);
        assertThat(frame.get("type").asText()).isEqualTo("dip:Visit");
        assertThat(frame.get("evidence").get(0).get("rule").asText()).isEqualTo("visit-paid");
        JsonNode visitor = frame.get("roles").get(0);
        assertThat(visitor.get("value").asText()).isEqualTo("Ana Lima");
        assertThat(visitor.get("start").asInt()).isEqualTo(2);
        assertThat(visitor.get("origin").asText()).isEqualTo("read");
        assertThat(document.get("attempts")).anySatisfy(attempt -> {
            assertThat(attempt.get("outcome").asText()).isEqualTo("misses");
            assertThat(attempt.get("wanted").asText()).isNotEmpty();
        });
        assertThat(document.get("attempts").findValuesAsText("stage")).contains("entity", "frame");
        assertThat(document.get("triples")).anySatisfy(triple -> {
            assertThat(triple.get("predicate").get("value").asText()).endsWith("#destination");
            assertThat(triple.get("object").get("value").asText()).endsWith("id/state/chile");
        });
    }

    @Test
    void an_address_is_explained_with_the_words_the_document_and_the_rule() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), SENTENCE + "\n");
        Files.writeString(letters.resolve("manifest.tsv"), "file\ttitle\tdate\nletter.txt\tA letter\t2011-05-11\n");
        String visit = "http://localhost:7070/id/event/visit-of-ana-lima-to-chile-2-8-may-2011";
        Outcome outcome = Shell.run("explain", visit, "--documents", letters.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("destination: Chile", "words “Chile”", "in A letter")
                .contains("“" + SENTENCE + "”", "by the rule visit-paid");
        JsonNode evidence = Shell.run("explain", visit, "--documents", letters.toString(), "--json")
                .json()
                .get("evidence")
                .get(0);
        assertThat(evidence.get("words").asText()).isEqualTo(SENTENCE);
        assertThat(evidence.get("rule").asText()).isEqualTo("visit-paid");
    }

    @Test
    void an_evidence_and_a_person_are_explained_by_their_addresses() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), SENTENCE + "\n");
        Path out = folder.resolve("out.nt");
        Shell.run("convert", "--documents", letters.toString(), "--out", out.toString());
        String evidence = Files.readAllLines(out).stream()
                .filter(line -> line.contains("ns#role> <https://w3id.org/depositary/ns#destination>"))
                .map(line -> line.substring(1, line.indexOf('>')))
                .findFirst()
                .orElseThrow();
        Outcome outcome = Shell.run("explain", evidence, "--documents", letters.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("role: destination", "“Chile”", "in letter", "by the rule visit-paid", "has body: Visit of");
        assertThat(Shell.run("explain", "http://localhost:7070/id/person/ana-lima", "--documents", letters.toString())
                        .out())
                .contains("Ana Lima  <http://localhost:7070/id/person/ana-lima>")
                .contains("Named by")
                .contains("“" + SENTENCE + "”");
    }

    @Test
    void who_was_taken_for_one_or_kept_apart_is_told_with_features_score_and_gate() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "Foreign Minister Ana Lima of Brazil visited Chile in May 2011.\n");
        Files.writeString(letters.resolve("b.txt"), "Foreign Minister A. Lima of Brazil visited Peru in June 2011.\n");
        Files.writeString(letters.resolve("c.txt"), "Foreign Minister Ana Lima of Chile visited Peru in June 2011.\n");
        String lima = "http://localhost:7070/id/person/ana-lima";
        String[] command = {"explain", lima, "--documents", letters.toString()};
        Outcome outcome = Shell.run(command);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("Who is who")
                .containsPattern("\"A. Lima\" \\(b\\) is \"Ana Lima\" \\(a\\): .*both of Brazil")
                .containsPattern("\"Ana Lima\" \\(c\\) is not \"Ana Lima\" \\(a\\): state Chile against Brazil\\R"
                        + "        score 0\\.\\d\\d; gate not passed: state\\R"
                        + "        name 1\\.00 \\(the same name: Ana Lima\\)")
                .contains("Wikidata, not linked: nothing is known of that name");
        JsonNode who = Shell.run("explain", lima, "--documents", letters.toString(), "--json")
                .json()
                .get("whoIsWho")
                .get(0);
        assertThat(who.get("members")).hasSize(2);
        assertThat(who.get("decisions")).anySatisfy(decision -> {
            assertThat(decision.get("same").asBoolean()).isFalse();
            assertThat(decision.get("gate").asText()).isEqualTo("state");
            assertThat(decision.get("score").asDouble()).isBetween(0.5, 0.95);
            assertThat(decision.get("features").findValuesAsText("aspect"))
                    .containsExactly("name", "kind", "state", "post", "date");
        });
        assertThat(who.at("/links/0/outcome").asText()).isEqualTo("none");
    }

    @Test
    void what_is_published_tells_who_was_taken_for_one_and_who_was_not() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "Foreign Minister Ana Lima of Brazil visited Chile in May 2011.\n");
        Files.writeString(letters.resolve("b.txt"), "Foreign Minister A. Lima of Brazil visited Peru in June 2011.\n");
        Files.writeString(letters.resolve("c.txt"), "Foreign Minister Ana Lima of Chile visited Peru in June 2011.\n");
        Path data = folder.resolve("data.nq");
        Shell.run("convert", "--documents", letters.toString(), "--out", data.toString());
        Path published = Files.createDirectory(folder.resolve("store"));
        try (EmbeddedStore store = EmbeddedStore.open(published, Configuration.read(Path.of("fuseki", "config.ttl")))) {
            store.publish(RDFDataMgr.loadDataset(data.toString()));
        }
        Outcome outcome =
                Shell.run("explain", "http://localhost:7070/id/person/ana-lima", "--store", published.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .containsPattern("decided: \"A. Lima\" \\(b\\) is \"Ana Lima\" \\(a\\): .*\\[score 0\\.\\d\\d: name 0")
                .containsPattern("decided: \"Ana Lima\" \\(c\\) is not \"Ana Lima\" \\(a\\): state Chile against Brazil"
                        + " \\[score 0\\.\\d\\d, gate not passed state: name 1\\.00");
    }

    @Test
    void what_tells_father_from_son_is_in_the_name_whatever_goes_on_behind() {
        assertThat(Shell.run("explain", "It rained. John Berg Sr. of Norway sang.")
                        .out())
                .contains("Person 3–7 “John Berg Sr. of Norway” is John Berg Sr., name John Berg Sr., state Norway");
    }

    @Test
    void a_candidate_that_was_refused_or_left_for_review_is_told_with_what_was_compared() {
        Outcome outcome = Shell.run("explain", "The President of Congo visited Norway.");
        assertThat(outcome.out())
                .contains("Who is who (", "Wikidata, left for review: not agreed: doubt")
                .containsPattern("score 0\\.\\d\\d; gate not passed: doubt");
        JsonNode links = Shell.run("explain", "The President of Congo visited Norway.", "--json")
                .json()
                .get("whoIsWho");
        assertThat(links).anySatisfy(thing -> {
            assertThat(thing.at("/links/0/outcome").asText()).isEqualTo("review");
            assertThat(thing.at("/links/0/gates/0").asText()).isEqualTo("doubt");
            assertThat(thing.at("/links/0/candidates/0/features").findValuesAsText("aspect"))
                    .contains("name", "entry", "doubt");
        });
    }

    @Test
    void an_address_of_which_nothing_is_said_is_told() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), SENTENCE + "\n");
        Outcome outcome =
                Shell.run("explain", "http://localhost:7070/id/person/nobody", "--documents", letters.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Nothing is said of http://localhost:7070/id/person/nobody");
    }

    @Test
    void a_date_that_is_none_and_a_text_that_is_empty_are_usage_errors() {
        assertThat(Shell.run("explain", SENTENCE, "--date", "last week"))
                .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("--date last week is no date; write 2006"));
        assertThat(Shell.run("explain", " ").exit()).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void a_store_that_is_not_there_is_named() {
        Outcome outcome = Shell.run(
                "explain",
                "http://localhost:7070/id/x/y",
                "--store",
                folder.resolve("nowhere").toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("nowhere: there is no such store").doesNotContain("\tat ");
    }
}
