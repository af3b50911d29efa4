package org.depositary.link.sssom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A row of SSSOM.
 *
 * @param verdict a person's decision; empty where the machine decided, and where nobody did
 * @param subject identifier of what is mapped
 * @param subjectLabel its name
 * @param predicate how the two are related, as a prefixed name
 * @param not that they are not so related ({@code predicate_modifier})
 * @param object identifier of what it is mapped to
 * @param objectLabel its name
 * @param justification how this was found, as a prefixed name of the Semantic Mapping Vocabulary
 * @param confidence from 0 to 1
 * @param comment for people: the features, or the reason
 */
public record Mapping(
        Optional<Verdict> verdict,
        String subject,
        String subjectLabel,
        String predicate,
        boolean not,
        String object,
        String objectLabel,
        String justification,
        OptionalDouble confidence,
        String comment) {
    /** That a person looked at it. */
    public static final String BY_HAND = "semapv:ManualMappingCuration";

    /** That names, states, posts and dates were compared. */
    public static final String BY_SCORE = "semapv:CompositeMatching";

    /** That two identifiers stand for one thing. */
    public static final String SAME_AS = "owl:sameAs";

    /** The columns, in the order in which they are written. */
    public static final List<String> COLUMNS = List.of(
            "verdict",
            "subject_id",
            "subject_label",
            "predicate_id",
            "predicate_modifier",
            "object_id",
            "object_label",
            "mapping_justification",
            "confidence",
            "comment");

    /** Its cells, in the order of the columns. */
    List<String> cells() {
        return List.of(
                verdict.map(Verdict::sign).orElse(""),
                subject,
                subjectLabel,
                predicate,
                not ? "Not" : "",
                object,
                objectLabel,
                justification,
                confidence.isPresent() ? String.format(Locale.ROOT, "%.3f", confidence.getAsDouble()) : "",
                comment);
    }

    /** Writes mappings as SSSOM/TSV: a heading of remarks with what holds for all, and the rows. */
    public static String tsv(Map<String, String> heading, Map<String, String> prefixes, List<Mapping> mappings) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(heading)
                .forEach((slot, value) -> text.append("#")
                        .append(slot)
                        .append(": ")
                        .append(quoted(value))
                        .append('\n'));
        text.append("#curie_map:\n");
        new TreeMap<>(prefixes)
                .forEach((prefix, namespace) -> text.append("#  ")
                        .append(prefix)
                        .append(": ")
                        .append(quoted(namespace))
                        .append('\n'));
        text.append("#extension_definitions:\n")
                .append("#  - slot_name: verdict\n")
                .append("#    property: ")
                .append(quoted("https://w3id.org/depositary/ns#verdict"))
                .append('\n');
        text.append(String.join("\t", COLUMNS)).append('\n');
        mappings.forEach(mapping -> text.append(String.join(
                        "\t", mapping.cells().stream().map(Mapping::plain).toList()))
                .append('\n'));
        return text.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
