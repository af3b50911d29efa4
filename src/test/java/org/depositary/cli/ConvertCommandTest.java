package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.depositary.cli.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_of_any_mix_is_converted_and_what_could_not_be_read_is_told_with_the_reason() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("page.html"), """
                <html lang="en"><head><meta property="article:published_time" content="2011-05-09"></head>
                <body><nav><a href="/">Home</a></nav>
                <p>Foreign Minister Ana Lima of Brazil paid an official visit to Chile last week.</p></body></html>""");
        Files.writeString(
                letters.resolve("lettre.txt"),
                "Le ministre a effectué une visite officielle au Chili à l'invitation du président de la République.");
        Files.writeString(letters.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
        Files.writeString(letters.resolve("empty.txt"), "");
        Path out = folder.resolve("out.nq");
        Outcome outcome = Shell.run("convert", "--documents", letters.toString(), "--out", out.toString(), "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("Reading documents (4)")
                .contains("broken.pdf: is broken: ")
                .contains("empty.txt: is empty")
                .contains("warning: lettre: is in French (fr), which no rule reads: published without statements")
                .contains("2 documents; 2 files could not be read");
        JsonNode json = outcome.json();
        assertThat(json.get("documents").asInt()).isEqualTo(2);
        assertThat(json.get("refused").asInt()).isEqualTo(2);
        List<String> files = StreamSupport.stream(json.get("findings").spliterator(), false)
                .filter(finding -> finding.has("file"))
                .map(finding -> Path.of(finding.get("file").asText()).getFileName() + " "
                        + finding.get("severity").asText())
                .toList();
        assertThat(files).containsExactly("broken.pdf error", "empty.txt error");
        assertThat(Files.readAllLines(out))
                .anyMatch(line -> line.startsWith(
                        "<http://localhost:7070/doc/lettre> <http://purl.org/dc/terms/language> \"fr\""))
                .anyMatch(line -> line.startsWith(
                        "<http://localhost:7070/doc/page> <http://purl.org/dc/terms/format> \"text/html\""))
                .anyMatch(line -> line.startsWith("<http://localhost:7070/doc/page/text>"
                        + " <http://purl.org/dc/terms/description> \"Taken from the file received (text/html)"))
                .anyMatch(line -> line.contains("ns#date> \"2011-05-02/2011-05-08\""))
                .noneMatch(line -> line.contains("graph/doc/lettre> .") && line.contains("ns#visitor>"));
    }

    @Test
    void a_folder_of_nothing_readable_is_told_file_by_file_and_nothing_is_written() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "");
        Files.writeString(letters.resolve("b.txt"), " ");
        Path out = folder.resolve("out.nq");
        Outcome outcome = Shell.run("convert", "--documents", letters.toString(), "--out", out.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("a.txt: is empty").contains("b.txt: holds no text");
        assertThat(out).doesNotExist();
    }

    @Test
    void rules_are_judged_by_facts_that_people_have_read_and_the_share_is_published_with_the_rule() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), """
                Foreign Minister Ana Lima of Brazil paid an official visit to Chile on 3 May 2011.

                Foreign Minister Ana Lima of Brazil paid an official visit to Peru on 9 May 2011.
                """);
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.jsonl"), """
                {"type": "Visit", "roles": {"visitor": "Ana Lima", "destination": "Chile", "date": "2011-05-03"}}
                {"type": "Visit", "roles": {"visitor": "Ana Lima", "destination": "Bolivia", "date": "2011-05-09"}}
                """);
        Path out = folder.resolve("out.nq");
        Outcome outcome = Shell.run(
                "convert",
                "--documents",
                letters.toString(),
                "--gold",
                gold.toString(),
                "--out",
                out.toString(),
                "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("precision of visit-paid: 0.500 (1 of 2)");
        assertThat(outcome.json().get("precision").findValuesAsText("rule")).contains("visit-paid");
        String measurement = "<http://localhost:7070/rule/visit-paid#precision>";
        assertThat(Files.readAllLines(out))
                .anyMatch(line -> line.startsWith("<http://localhost:7070/rule/visit-paid>"
                        + " <http://www.w3.org/ns/dqv#hasQualityMeasurement> " + measurement))
                .anyMatch(line -> line.startsWith(measurement + " <http://www.w3.org/ns/dqv#value> \"0.500\""));
        assertThat(Shell.run("validate", "--in", out.toString()).exit()).isZero();
    }

    @Test
    void a_gold_set_that_is_wrong_stops_the_work_before_it_begins() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.jsonl"), "{}\n");
        Outcome outcome = Shell.run(
                "convert",
                "--gold",
                gold.toString(),
                "--out",
                folder.resolve("a.nq").toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("a.jsonl:1: a fact is an object with")
                .doesNotContain("Reading documents");
    }

    @Test
    void limits_that_nothing_could_be_read_within_are_refused() {
        Outcome outcome = Shell.run(
                "convert", "--largest", "0", "--out", folder.resolve("a.nq").toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("--largest takes 1 to 2047 MiB, not 0");
    }
}
