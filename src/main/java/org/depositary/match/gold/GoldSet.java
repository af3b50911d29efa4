package org.depositary.match.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.rule.Vocabulary;

/**
 * All facts that people have read in some documents: a folder with a file {@code <document>.jsonl} for each, one JSON
 * object (RFC 8259) a line with {@code type}, {@code roles} (a value or a list of values for each property),
 * {@code label} (what a ship, say, is called) and, if something can be written in several ways, {@code also} (for a
 * value a list of others) and {@code alsoType} (other classes). All else that is known ({@code id}, {@code level},
 * {@code text}, {@code optional}, {@code modality}, {@code suspect}, {@code note}) is for people. A file
 * {@code about.tsv} may say, in a line for each language (tag, tab, words), what is measured by these facts.
 *
 * @param facts by the document's name
 * @param about what is measured by them, by the tag of a language
 */
public record GoldSet(Map<String, List<GoldFact>> facts, Map<String, String> about) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ABOUT = "about.tsv";
    private static final String ENDING = ".jsonl";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Set<String> KEYS = Set.of(
            "type",
            "alsoType",
            "label",
            "roles",
            "also",
            "id",
            "level",
            "text",
            "optional",
            "modality",
            "suspect",
            "note");

    public GoldSet {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /**
     * Reads a folder.
     *
     * @param vocabulary the ontology's terms, which facts must use
     * @throws IllegalArgumentException for whatever is wrong with its files, each with file and line
     */
    public static GoldSet read(Path folder, Vocabulary vocabulary) {
        Map<String, List<GoldFact>> facts = new TreeMap<>();
        Map<String, String> about = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                facts.put(
                        name.substring(0, name.length() - ENDING.length()),
                        new Reader(file, vocabulary, faults).facts());
            }
            if (Files.exists(folder.resolve(ABOUT))) {
                about = about(folder.resolve(ABOUT), faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (facts.isEmpty()) {
            faults.add(folder + ": holds no facts (<document>" + ENDING + ")");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new GoldSet(facts, about);
    }

    private static Map<String, String> about(Path file, List<String> faults) throws IOException {
        Map<String, String> about = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 2 || !TAG.matcher(cells[0]).matches() || cells[1].isBlank()) {
                faults.add(file + ":" + (i + 1) + ": is not the tag of a language, a tab and words");
            } else {
                about.put(cells[0], cells[1].strip());
            }
        }
        return about;
    }

    private record Reader(Path file, Vocabulary vocabulary, List<String> faults) {
        List<GoldFact> facts() throws IOException {
            List<GoldFact> facts = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    fact(file + ":" + (i + 1), lines.get(i)).ifPresent(facts::add);
                }
            }
            return facts;
        }

        private Optional<GoldFact> fact(String where, String line) {
            JsonNode json;
            try {
                json = JSON.readTree(line);
            } catch (JsonProcessingException e) {
                faults.add(where + ": is no JSON: " + e.getOriginalMessage());
                return Optional.empty();
            }
            if (!json.path("type").isTextual() || !json.path("roles").isObject()) {
                faults.add(where + ": a fact is an object with \"type\" (a text) and \"roles\" (an object)");
                return Optional.empty();
            }
            json.fieldNames().forEachRemaining(key -> {
                if (!KEYS.contains(key)) {
                    faults.add(where + ": unknown key \"" + key + "\"; known are " + String.join(", ", sorted(KEYS)));
                }
            });
            Set<String> types = new LinkedHashSet<>(Set.of(json.path("type").textValue()));
            texts(json.path("alsoType")).forEach(types::add);
            for (String type : types) {
                if (vocabulary.classes().stream()
                        .noneMatch(known -> known.equals(type) || known.endsWith(":" + type))) {
                    faults.add(where + ": the ontology has no class " + type);
                }
            }
            Map<String, List<Set<String>>> roles = new LinkedHashMap<>();
            json.path("roles").properties().forEach(role -> {
                if (!vocabulary.properties().containsKey(role.getKey())) {
                    faults.add(where + ": the ontology has no property " + role.getKey());
                }
                roles.put(
                        role.getKey(),
                        texts(role.getValue()).map(value -> ways(json, value)).toList());
            });
            return Optional.of(new GoldFact(
                    types,
                    texts(json.path("label"))
                            .findFirst()
                            .map(it -> ways(json, it))
                            .orElse(Set.of()),
                    roles));
        }

        private static List<String> sorted(Set<String> keys) {
            return keys.stream().sorted().toList();
        }

        private static Set<String> ways(JsonNode fact, String value) {
            Set<String> ways = new LinkedHashSet<>(Set.of(value));
            texts(fact.path("also").path(value)).forEach(ways::add);
            return ways;
        }

        private static Stream<String> texts(JsonNode node) {
            return node.isArray()
                    ? node.valueStream().map(JsonNode::asText)
                    : node.isValueNode() ? Stream.of(node.asText()) : Stream.empty();
        }
    }
}
