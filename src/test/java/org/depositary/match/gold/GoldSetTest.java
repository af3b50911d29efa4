package org.depositary.match.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.match.Extractor;
import org.depositary.rule.RuleSet;
import org.depositary.rule.SecondDomain;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Metadata;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts about ships, as somebody might have read them. */
class GoldSetTest {
    private static final RuleSet RULES = RuleReader.read(SecondDomain.mappings(), SecondDomain.vocabulary());
    private static final Lexicon LEXICON = Lexicon.load(SecondDomain.mappings().resolve("lexicon"), Set.of());
    private static final String LOG = "The schooner Petrel departed from Riga for Bergen on 3 May 1911.\n\n"
            + "The schooner Petrel departed from Bergen for Riga on 9 May 1911.\n";
    private static final String ANY = "{\"type\": \"Voyage\", \"roles\": {\"ship\": \"Petrel\"}}";

    @TempDir
    private Path folder;

    private GoldSet gold(String... lines) throws IOException {
        Files.write(folder.resolve("log.jsonl"), List.of(lines));
        return GoldSet.read(folder, RULES.vocabulary());
    }

    private static List<DocumentClaims> read(String id) {
        return List.of(new Extractor(RULES, LEXICON)
                .extract(new DocumentReader(LEXICON.tokeniser()).string(id, LOG, Metadata.unknown())));
    }

    @Test
    void a_rules_precision_is_the_share_of_its_facts_that_people_have_read_too() throws IOException {
        GoldSet gold = gold(
                "{\"id\": \"f1\", \"type\": \"Voyage\", \"roles\": {\"ship\": \"PETREL\", \"port\": [\"Bjorgvin\"],"
                        + " \"departed\": \"1911-05\"}, \"also\": {\"Bjorgvin\": [\"Bergen\"]}}",
                "",
                "{\"type\": \"sea:Voyage\", \"roles\": {\"ship\": \"Petrel\", \"port\": \"Riga\", \"departed\": \"1912\"}}");
        assertThat(new Judge(gold).precisions(read("log"))).isEqualTo(Map.of("voyage-sailed", new Precision(1, 2)));
        assertThat(new Precision(1, 2).share()).isEqualByComparingTo("0.5");
    }

    @Test
    void each_fact_of_the_gold_set_is_found_once() throws IOException {
        assertThat(new Judge(gold(ANY)).precisions(read("log")))
                .isEqualTo(Map.of("voyage-sailed", new Precision(1, 2)));
        assertThat(new Judge(gold(ANY, ANY)).precisions(read("log")))
                .isEqualTo(Map.of("voyage-sailed", new Precision(2, 2)));
    }

    @Test
    void documents_that_nobody_has_read_are_not_judged() throws IOException {
        assertThat(new Judge(gold(ANY)).precisions(read("diary"))).isEmpty();
    }

    @Test
    void in_a_document_without_facts_all_that_is_read_is_wrong() throws IOException {
        assertThat(new Judge(gold()).precisions(read("log"))).isEqualTo(Map.of("voyage-sailed", new Precision(0, 2)));
    }

    @Test
    void a_fact_may_have_other_types_a_label_and_remarks_for_people() throws IOException {
        String more = "{\"type\": \"Loss\", \"alsoType\": [\"Voyage\"], \"label\": \"The voyage of the Petrel\","
                + " \"roles\": {\"ship\": \"Petrel\"}, \"optional\": {}, \"modality\": \"planned\", \"suspect\": \"?\"}";
        GoldSet gold = gold(more);
        assertThat(new Judge(gold).precisions(read("log"))).isEqualTo(Map.of("voyage-sailed", new Precision(1, 2)));
        assertThat(new Judge(gold).whole(read("log")))
                .isEqualTo(new Judge.Whole(Optional.of(new Precision(1, 2)), Optional.of(new Precision(1, 1))));
        assertThat(new Judge(gold).whole(read("diary"))).isEqualTo(new Judge.Whole(Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_measured_is_told_by_language() throws IOException {
        Files.writeString(folder.resolve("about.tsv"), "en\tMeasured on ships\nsv\tOm skepp\n");
        assertThat(gold(ANY).about()).isEqualTo(Map.of("en", "Measured on ships", "sv", "Om skepp"));
        Files.writeString(folder.resolve("about.tsv"), "en\tMeasured on ships\nonly words\n");
        assertThatThrownBy(() -> gold(ANY)).hasMessageContaining("about.tsv:2: is not the tag of a language");
    }

    @Test
    void all_that_is_wrong_with_a_gold_set_is_told_with_file_and_line() {
        assertThatThrownBy(() -> gold(
                        "{\"type\": \"Voyage\"",
                        "{\"type\": \"Voyage\"}",
                        "{\"type\": \"Voyag\", \"roles\": {\"shipp\": \"Petrel\"}, \"rolls\": 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("log.jsonl:1: is no JSON: ")
                .hasMessageContaining("log.jsonl:2: a fact is an object with")
                .hasMessageContaining("log.jsonl:3: the ontology has no class Voyag")
                .hasMessageContaining("log.jsonl:3: the ontology has no property shipp")
                .hasMessageContaining("log.jsonl:3: unknown key \"rolls\"");
        assertThatThrownBy(() -> GoldSet.read(Files.createDirectory(folder.resolve("none")), RULES.vocabulary()))
                .hasMessageContaining("none: holds no facts");
    }
}
