package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depositary.cli.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void documents_that_are_read_without_fault_are_counted() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(
                letters.resolve("letter.txt"),
                "Foreign Minister Ana Lima of Brazil paid an official visit to Chile on 3 May 2011.\n");
        Outcome outcome = Shell.run("validate", "--documents", letters.toString());
        assertThat(outcome.exit()).as(outcome.out()).isZero();
        assertThat(outcome.out()).startsWith("All is well: ").contains(" rules, 1 documents, ");
    }

    @Test
    void a_violation_names_the_document_the_passage_and_the_rule() throws IOException {
        String base = "http://localhost:7070/";
        String dip = "https://w3id.org/depositary/ns#";
        Path file = Files.writeString(folder.resolve("bad.ttl"), """
                PREFIX dip: <%s>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                GRAPH <%sgraph/doc/letter> {
                  <%1$sx> a dip:Nothing .
                  <%2$sid/agreement/x> a dip:Agreement .
                  <%2$sdoc/letter#e1> a dip:Evidence ; oa:hasBody <%2$sid/agreement/x> ; dip:rule <%2$srule/signed> ;
                    oa:hasTarget <%2$sdoc/letter/text#char=0,5> .
                  <%2$sdoc/letter/text#char=0,5> oa:hasSelector <%2$sdoc/letter#q> .
                  <%2$sdoc/letter#q> a oa:TextQuoteSelector ; oa:exact "They\\n signed." .
                }
                """.formatted(dip, base));
        Path trig = Files.move(file, folder.resolve("bad.trig"));
        Outcome outcome = Shell.run("validate", "--in", trig.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsPattern(
                        "error: letter: .*<http://localhost:7070/id/agreement/x>.*, by signed\n  “They signed\\.”");
        JsonNode finding = Shell.run("validate", "--in", trig.toString(), "--json")
                .json()
                .get("findings")
                .get(0);
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("check").asText()).isEqualTo("shapes");
        assertThat(finding.get("document").asText()).isEqualTo("letter");
    }

    @Test
    void mistakes_in_rules_and_dictionaries_are_told_together() throws IOException {
        Ships ships = Ships.in(folder);
        ships.change("mappings/voyages.yaml", "{ship:Ship} <leave>", "{shipp:Ship} <leave>");
        ships.change("mappings/lexicon/harbours.tsv", "# licence", "# license");
        Outcome outcome = Shell.run("validate", "--home", ships.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsPattern("error: voyages\\.yaml:11:14: .*did you mean `ship`\\?")
                .containsPattern("harbours\\.tsv:\\d+:\\d+: ")
                .doesNotContain("Exception");
    }

    @Test
    void findings_in_rules_are_told_to_programs_with_file_line_and_column() throws IOException {
        Ships ships = Ships.in(folder);
        ships.change("mappings/voyages.yaml", "{lost:Gear}", "{lost:Geer}");
        JsonNode document =
                Shell.run("validate", "--home", ships.toString(), "--json").json();
        assertThat(document.get("valid").asBoolean()).isFalse();
        JsonNode finding = document.get("findings").get(0);
        assertThat(finding.get("check").asText()).isEqualTo("mappings");
        assertThat(finding.get("file").asText()).isEqualTo("voyages.yaml");
        assertThat(finding.get("line").asInt()).isEqualTo(24);
        assertThat(finding.get("column").asInt()).isPositive();
        assertThat(finding.get("suggestion").asText()).isEqualTo("Gear");
    }

    @Test
    void an_ontology_that_is_not_well_formed_is_told_with_its_line() throws IOException {
        Ships ships = Ships.in(folder);
        ships.change("ontology/depositary.ttl", "sea:Loss a owl:Class ;", "sea:Loss a owl:Class ; ;; a");
        Outcome outcome = Shell.run("validate", "--home", ships.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).containsPattern("error: .*depositary\\.ttl: \\[line: \\d+, col: ?\\d+");
    }

    @Test
    void a_manifest_that_names_no_file_is_told_with_its_line() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "Nothing of note.\n");
        Files.writeString(letters.resolve("manifest.tsv"), "file\ttitle\nother.txt\tOther\n");
        Outcome outcome = Shell.run("validate", "--documents", letters.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("manifest.tsv:2: there is no file other.txt");
    }
}
