package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MappingSchemaTest {
    private static final Path MAPPINGS = Path.of(System.getProperty("depositary.home", "."), "mappings");

    private final ObjectMapper json = new ObjectMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(MAPPINGS.resolve("rules.schema.json")));

    static Stream<Path> mapping_files() throws IOException {
        try (Stream<Path> own = Files.walk(MAPPINGS);
                Stream<Path> second = Files.walk(SecondDomain.mappings());
                Stream<Path> every = Files.walk(RuleFolder.EVERY_KEY)) {
            return Stream.of(own.toList(), second.toList(), every.toList())
                    .flatMap(List::stream)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mapping_files")
    void every_mapping_file_is_what_editors_are_told_to_expect(Path file) {
        assertThat(errors(read(file))).isEmpty();
    }

    @Test
    void every_mapping_file_of_the_project_tells_editors_where_the_schema_is() throws IOException {
        try (Stream<Path> files = Files.walk(MAPPINGS)) {
            assertThat(files.filter(path -> path.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        String first = Files.readAllLines(file).getFirst();
                        assertThat(first).startsWith("# yaml-language-server: $schema=");
                        Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1));
                        assertThat(Files.isSameFile(schema, MAPPINGS.resolve("rules.schema.json")))
                                .isTrue();
                    });
        }
    }

    @Test
    void the_schema_knows_every_key_of_the_language() {
        String file = read(RuleFolder.EVERY_KEY.resolve("all.yaml"));
        for (String key : List.of("gates", "lends", "says", "carry", "construct", "before", "fragments")) {
            assertThat(errors(file.replace(key + ":", key + "x:"))).as(key).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule: []",
                "rules: [{id: a, says: b, match: c, examples: [{text: d, gives: [{e: f}]}]}]",
                "rules: [{id: A, says: b, match: c, examples: [{text: d, gives: [{e: f}]}], not: [g]}]",
                "rules: [{id: a, says: b, match: {c: d}, examples: [{text: d, gives: [{e: f}]}], not: [g]}]",
                "rules: [{id: a, says: b, match: c, examples: [{text: d, gives: []}], not: [g]}]",
                "rules: [{id: a, says: b, match: c, confidence: 2, examples: [{text: d, gives: [{e: f}]}], not: [g]}]",
                "kinds: {ship: {}}",
                "kinds: {Ship: {class: sea:Ship}}",
                "frames: {Voyage: {iri: voyage}}",
                "frames: {sea:Voyage: {event: true}}",
                "words: {sail: []}",
                "stage: third"
            })
    void the_schema_refuses_what_the_reader_refuses(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
        assertThat(RuleFolder.errors(yaml)).isNotEmpty();
    }

    private List<Error> errors(String yaml) {
        LoadSettings settings = LoadSettings.builder().build();
        return schema.validate(tree(new Load(settings).loadFromString(yaml)));
    }

    private JsonNode tree(Object yaml) {
        return json.valueToTree(yaml);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
