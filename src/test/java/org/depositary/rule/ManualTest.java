package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.graph.ontology.Ontology;
import org.depositary.match.example.RuleExamples;
import org.depositary.match.example.Sample;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/rules.md} shows is what the program does. */
class ManualTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Path MAPPINGS = HOME.resolve("mappings");

    private final Vocabulary vocabulary =
            Ontology.read(HOME.resolve("ontology/depositary.ttl")).vocabulary();

    @TempDir
    private Path folder;

    @Test
    void the_first_rule_of_the_manual_reads_its_example_among_all_rules() throws IOException {
        RuleSet rules = read(firstRule());

        Set<String> abbreviations = rules.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        RuleExamples examples = new RuleExamples(rules, Lexicon.load(MAPPINGS.resolve("lexicon"), abbreviations));
        List<Sample> samples = examples.samples()
                .filter(sample -> sample.rule().id().equals("stay-in-a-place"))
                .toList();

        assertThat(samples)
                .hasSize(2)
                .allSatisfy(sample -> assertThat(examples.run(sample).faults()).isEmpty());
    }

    @Test
    void the_error_that_the_manual_shows_is_the_one_that_is_told() throws IOException {
        RuleErrors errors =
                catchThrowableOfType(RuleErrors.class, () -> read(firstRule().replace("{visitor:", "{visiter:")));

        String told = errors.errors().getFirst().toString();
        assertThat(manual()).contains(told.indent(4));
    }

    @Test
    void every_key_of_the_language_is_in_the_manual() throws IOException {
        String schema = Files.readString(MAPPINGS.resolve("rules.schema.json"));
        Matcher key = Pattern.compile("^ +\"([a-z]+)\": \\{", Pattern.MULTILINE).matcher(schema);
        String manual = manual();
        List<String> inSchemaOnly = List.of(
                "properties",
                "items",
                "kind",
                "rule",
                "name",
                "slot",
                "slots",
                "scalar",
                "text",
                "pattern",
                "patterns",
                "expression",
                "expressions",
                "template",
                "metadata",
                "segment");
        while (key.find()) {
            if (!inSchemaOnly.contains(key.group(1))) {
                assertThat(manual).contains("`" + key.group(1) + "`");
            }
        }
    }

    private RuleSet read(String rule) throws IOException {
        try (Stream<Path> files = Files.walk(MAPPINGS)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(MAPPINGS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(folder.resolve("stay.yaml"), rule);
        return RuleReader.read(folder, vocabulary);
    }

    private static String firstRule() throws IOException {
        Matcher block = Pattern.compile("```yaml\n(# mappings/stay.yaml\n.*?)```", Pattern.DOTALL)
                .matcher(manual());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String manual() throws IOException {
        return Files.readString(HOME.resolve("docs/rules.md"));
    }
}
