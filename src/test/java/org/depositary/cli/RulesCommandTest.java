package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depositary.cli.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {
    @TempDir
    private Path folder;

    private Ships ships;

    @BeforeEach
    void lay() throws IOException {
        ships = Ships.in(folder);
    }

    private Outcome rules(String command, String... arguments) {
        String[] words = new String[arguments.length + 4];
        words[0] = "rules";
        words[1] = command;
        words[2] = "--home";
        words[3] = ships.toString();
        System.arraycopy(arguments, 0, words, 4, arguments.length);
        return Shell.run(words);
    }

    @Test
    void rules_are_listed_with_their_type_and_place_and_what_they_read() {
        Outcome outcome = rules("list");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).hasSize(3);
        assertThat(outcome.out())
                .containsPattern("ship-named +Ship +ships\\.yaml:5 +A ship by its name")
                .containsPattern("voyage-sailed +sea:Voyage +voyages\\.yaml:9 +A ship sailed from one harbour");
    }

    @Test
    void rules_are_listed_as_json() {
        JsonNode rule = rules("list", "--json").json().get("rules").get(1);
        assertThat(rule.get("id").asText()).isEqualTo("voyage-sailed");
        assertThat(rule.get("type").asText()).isEqualTo("sea:Voyage");
        assertThat(rule.get("stage").asText()).isEqualTo("frame");
        assertThat(rule.get("file").asText()).isEqualTo("voyages.yaml");
        assertThat(rule.get("line").asInt()).isEqualTo(9);
        assertThat(rule.get("counterExamples").asInt()).isEqualTo(1);
    }

    @Test
    void examples_that_come_out_right_are_counted() {
        Outcome outcome = rules("test");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("6 examples of 3 rules: all as they should be" + System.lineSeparator());
        assertThat(outcome.err()).contains("Running examples (6)");
    }

    @Test
    void only_the_rules_named_are_run() {
        assertThat(rules("test", "voyage-loss", "ship-named").out()).startsWith("4 examples of 2 rules");
    }

    @Test
    void what_is_watched_is_run_again_after_each_change_and_mistakes_end_nothing() throws Exception {
        try (Shell.Running running = Shell.start("rules", "test", "--watch", "--home", ships.toString())) {
            running.until("6 examples of 3 rules: all as they should be", "Waiting for changes");
            ships.change("mappings/voyages.yaml", "port: Bergen", "port: Riga");
            running.until("this example fails", "Waiting for changes");
            ships.change("mappings/voyages.yaml", "port: Riga", "prt: Riga");
            running.until("voyages.yaml:", "prt", "Waiting for changes");
            ships.change("mappings/voyages.yaml", "prt: Riga", "port: Bergen");
            running.until("6 examples of 3 rules: all as they should be");
        }
    }

    @Test
    void an_example_that_fails_is_shown_with_its_place_and_what_was_read() throws IOException {
        ships.change("mappings/voyages.yaml", "port: Bergen", "port: Riga");
        Outcome outcome = rules("test");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsPattern("voyages\\.yaml:\\d+:\\d+: voyage-sailed: this example fails")
                .contains("text   The schooner Petrel departed from Riga for Bergen")
                .contains("wrong  alone: wanted")
                .contains("wrong  with all rules: wanted")
                .contains("differs  alone: port: wanted [Riga], read [Bergen]")
                .contains("differs  with all rules: port: wanted [Riga], read [Bergen]")
                .contains("6 examples of 3 rules: 1 failed");
    }

    @Test
    void a_counter_example_that_is_read_fails() throws IOException {
        ships.change(
                "mappings/voyages.yaml",
                "- The schooner Petrel departed from custom.",
                "- \"The brig Ann departed from Riga for Bergen.\"");
        JsonNode outcome = rules("test", "--json", "voyage-sailed").json();
        assertThat(outcome.get("passed").asBoolean()).isFalse();
        assertThat(outcome.get("failed").asInt()).isEqualTo(1);
        JsonNode example = outcome.get("examples").get(1);
        assertThat(example.get("counter").asBoolean()).isTrue();
        assertThat(example.get("passed").asBoolean()).isFalse();
        assertThat(example.get("faults").get(0).asText()).contains("and should not");
    }

    @Test
    void a_rule_that_does_not_exist_is_a_usage_error_with_what_was_meant() {
        Outcome outcome = rules("test", "voyage-los");
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(outcome.err()).contains("There is no rule voyage-los; did you mean voyage-loss?");
    }

    @Test
    void all_mistakes_in_rules_are_shown_at_once_with_line_and_caret() throws IOException {
        ships.change("mappings/voyages.yaml", "{ship:Ship} <leave>", "{shipp:Ship} <leave>");
        ships.change("mappings/voyages.yaml", "{lost:Gear}", "{lost:Geer}");
        Outcome outcome = rules("list");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .containsPattern("voyages\\.yaml:11:\\d+: .*shipp.*did you mean `ship`\\?")
                .containsPattern("voyages\\.yaml:24:\\d+: .*Geer.*did you mean `Gear`\\?")
                .containsPattern("\n +\\^")
                .contains("2 mistakes in the mappings")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_home_without_mappings_is_named() {
        Outcome outcome =
                Shell.run("rules", "list", "--home", folder.resolve("nowhere").toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("nowhere", "there is no such file or folder")
                .doesNotContain("\tat ");
    }

    @Test
    void rules_without_a_mistake_are_counted() {
        Outcome outcome = rules("check");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo("All is well: 3 rules" + System.lineSeparator());
    }

    @Test
    void a_check_tells_all_mistakes_of_rules_and_dictionaries_with_their_places() throws IOException {
        ships.change("mappings/voyages.yaml", "{ship:Ship} <leave>", "{shipp:Ship} <leave>");
        ships.change("mappings/voyages.yaml", "{lost:Gear}", "{lost:Geer}");
        Files.writeString(folder.resolve("mappings/lexicon/broken.tsv"), "no header\n");
        Outcome outcome = rules("check", "--json");
        assertThat(outcome.exit()).isEqualTo(1);
        JsonNode json = outcome.json();
        assertThat(json.get("valid").asBoolean()).isFalse();
        assertThat(json.get("errors").asInt()).isGreaterThan(2);
        assertThat(json.get("findings").findValuesAsText("check")).contains("mappings", "dictionaries");
        JsonNode first = json.get("findings").get(0);
        assertThat(first.get("file").asText()).isEqualTo("voyages.yaml");
        assertThat(first.get("line").asInt()).isEqualTo(11);
        assertThat(first.get("suggestion").asText()).isEqualTo("ship");
    }

    @Test
    void coverage_counts_what_each_rule_made_and_shows_what_none_took() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), """
                The schooner Petrel departed from Riga for Bergen on 3 May 1911.

                The schooner Petrel departed in haste with a cargo that nobody had seen.

                Nothing of note came to pass on the shore.
                """);
        Files.writeString(letters.resolve("b.txt"), "");
        Outcome outcome = rules("coverage", "--documents", letters.toString(), "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("b.txt: is empty");
        JsonNode json = outcome.json();
        assertThat(json.get("documents").asInt()).isEqualTo(1);
        assertThat(json.get("sentences").asInt()).isEqualTo(3);
        assertThat(json.get("taken").asInt()).isEqualTo(1);
        assertThat(json.get("rules").findValuesAsText("id"))
                .containsExactly("ship-named", "voyage-sailed", "voyage-loss");
        assertThat(json.get("rules").get(1).get("made").asInt()).isEqualTo(1);
        assertThat(json.get("rules").get(1).get("documents").asInt()).isEqualTo(1);
        assertThat(json.get("rules").get(2).get("made").asInt()).isZero();
        assertThat(json.get("left")).hasSize(1);
        assertThat(json.get("left").get(0).get("text").asText()).contains("departed in haste");
        assertThat(json.get("left").get(0).get("typical").get(0).asText()).isEqualTo("departed");
        assertThat(json.get("left").get(0).get("nearest").asText()).startsWith("voyage-sailed @ departed");
        assertThat(rules("coverage", "--documents", letters.toString(), "--most", "0")
                        .out())
                .contains("1 document, 3 sentences, of which 1 state something")
                .doesNotContain("departed in haste");
        assertThat(rules("coverage", "--documents", letters.toString()).out())
                .contains("the next rules to write")
                .contains("departed in haste");
    }
}
