package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rule.reader.RuleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code src/test/resources/broken-mappings} is broken in its own way and says itself, in comments that
 * begin with {@code # !}, what the reader has to say of it when {@code base.yaml} stands beside it.
 */
class BrokenMappingsTest {
    private static final String EXPECTED = "# ! ";
    private static final Path BROKEN = broken();

    static Stream<String> broken_files() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("base.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken_files")
    void every_error_is_told_with_its_place_and_what_was_meant(String name) throws IOException {
        String text = Files.readString(BROKEN.resolve(name));
        List<String> expected = text.lines()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();

        String mapping =
                text.lines().filter(line -> !line.startsWith(EXPECTED)).collect(Collectors.joining("\n", "", "\n"));

        List<RuleError> errors = RuleFolder.errors(
                Map.of("base.yaml", Files.readString(BROKEN.resolve("base.yaml")), "rules.yaml", mapping));

        assertThat(expected).isNotEmpty();
        assertThat(errors)
                .extracting(error -> error.position() + ": " + error.advice())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void an_error_shows_its_line_with_a_caret_below_the_place() {
        List<RuleError> errors = RuleFolder.errors("words:\n  sail: [sailed, <sails>, ~]\n");

        assertThat(new RuleErrors(errors)).hasMessage("""
                        rules.yaml:2:18: no word list `sails`; did you mean `sail`?
                            sail: [sailed, <sails>, ~]
                                           ^
                        rules.yaml:2:27: ~ stands before the word that it inflects, as in ~sign
                            sail: [sailed, <sails>, ~]
                                                    ^""");
    }

    @Test
    void errors_of_several_files_come_in_the_order_of_files_and_lines() {
        List<RuleError> errors = RuleFolder.errors(Map.of(
                "b.yaml", "words:\n  x: []\n", "a/c.yaml", "words:\n  y: []\n\nkind: 1\n", "a.yaml", "rule: []\n"));

        assertThat(errors)
                .extracting(error -> error.position().toString())
                .containsExactly("a.yaml:1:1", "a/c.yaml:2:3", "a/c.yaml:4:1", "b.yaml:2:3");
    }

    @Test
    void what_all_files_share_is_declared_once() {
        String words = "words:\n  x: [a]\nfragments:\n  f: a\nadjuncts:\n  g: a\n";

        assertThat(RuleFolder.errors(Map.of("a.yaml", words, "b.yaml", words)))
                .extracting(RuleError::advice)
                .containsExactly(
                        "word list `x` is declared in a.yaml:2:3 already",
                        "fragment `f` is declared in a.yaml:4:3 already",
                        "adjunct `g` is declared in a.yaml:6:3 already");
    }

    @Test
    void two_rules_of_different_files_may_not_have_the_same_id() {
        String rule = """
                kinds: {}
                rules:
                  - {id: one, says: a, type: X, stage: entity, match: b, examples: [{text: b, gives: [{X: b}]}], not: [c]}
                """;

        assertThat(RuleFolder.errors(Map.of("a.yaml", rule.replace("kinds: {}", "kinds: {X: {}}"), "b.yaml", rule)))
                .extracting(error -> error.position() + ": " + error.advice())
                .containsExactly("b.yaml:3:5: rule `one` is declared in a.yaml:3:5 already");
    }

    @Test
    void irregular_forms_stand_in_columns_behind_their_base() {
        assertThat(RuleFolder.errors(Map.of("lexicon/irregular.tsv", "word\tpast\ngo\twent\n")))
                .extracting(RuleError::toString)
                .containsExactly("lexicon/irregular.tsv:1:1: the first column is called base\n  word\tpast\n  ^");
        assertThat(RuleFolder.errors(Map.of("lexicon/irregular.tsv", "# forms\nbase\tpast\ngo\twent\tgone\n")))
                .extracting(RuleError::advice)
                .containsExactly("a base form and at most 1 cells of forms stand in a line");
    }

    @Test
    void a_file_that_is_not_utf8_is_named(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.yaml"), "words: {x: [é]}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RuleReader.read(folder, SecondDomain.vocabulary()))
                .isInstanceOf(RuleErrors.class)
                .hasMessage("a.yaml:1:1: this file is not UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_is_named(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> RuleReader.read(nowhere, SecondDomain.vocabulary()))
                .isInstanceOf(RuleErrors.class)
                .hasMessageStartingWith(nowhere + ":1:1: there is no such file or folder");
    }

    private static Path broken() {
        try {
            return Path.of(Objects.requireNonNull(BrokenMappingsTest.class.getResource("/broken-mappings"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
