package org.depositary.rule.reader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.Problems;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Reads the sections {@code kinds:} and {@code frames:}. */
final class Declarations {
    private static final Set<String> KIND_KEYS = Set.of(
            "class",
            "iri",
            "union",
            "identity",
            "refers",
            "attributes",
            "gates",
            "post",
            "opposite",
            "career",
            "unnamed");
    private static final Set<String> CAREER_KEYS = Set.of("sort", "seat", "few", "lasting", "sent", "top");
    private static final Set<String> IDENTITIES = Set.of("label", "name", "title", "none");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final AttributeSources sources;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Section> kindSections = new LinkedHashMap<>();
    private final FrameTypes frames;

    Declarations(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.sources = new AttributeSources(problems);
        this.frames = new FrameTypes(vocabulary, kinds, problems);
    }

    Map<String, Kind> kinds() {
        return kinds;
    }

    Map<String, FrameType> frameTypes() {
        return frames.types();
    }

    /** Where the attributes of kinds come from. */
    AttributeSources sources() {
        return sources;
    }

    /** Reads the kinds of a file. */
    void kinds(Section file) {
        for (YamlNode.Field field : file.entries("kinds")) {
            YamlNode.Text name = field.key();
            if (!name.value().matches("[A-Z][A-Za-z0-9]*") || name.value().equals("Phrase")) {
                problems.report(
                        name.position(),
                        "a kind's name begins with a capital, has letters and digits, and is not Phrase");
            } else if (Kind.BUILT_IN.contains(name.value())) {
                problems.report(name.position(), "kind `" + name.value() + "` is built in");
            } else if (kinds.containsKey(name.value())) {
                problems.report(name.position(), "kind `" + name.value() + "` is declared twice");
            } else {
                Section.of(field.value(), "a kind", KIND_KEYS, problems)
                        .ifPresent(section -> kind(name.value(), section));
            }
        }
    }

    private void kind(String name, Section section) {
        List<String> members = section.names("union");
        Map<String, String> attributes = new LinkedHashMap<>();
        section.map("attributes").forEach((attribute, source) -> {
            attributes.put(attribute, source.value());
            sources.declare(attribute, source);
        });
        for (String key : List.of("gates", "post")) {
            section.texts(key).forEach(attribute -> attribute(name, attribute, attributes.keySet()));
        }
        Optional<String> type = section.text("class").map(text -> known(text, vocabulary.classes(), "class"));
        Optional<String> iri = section.text("iri").map(this::segment);
        if (type.isPresent() != iri.isPresent()) {
            problems.report(section.position(), "kind `" + name + "` needs both `class` and `iri`, or neither");
        }
        if (!members.isEmpty() && (type.isPresent() || section.has("refers"))) {
            problems.report(section.position(), "a union has neither `class` nor `refers`");
        }
        kindSections.put(name, section);
        kinds.put(
                name,
                new Kind(
                        name,
                        type,
                        iri,
                        members,
                        identity(section, type),
                        section.text("refers").map(YamlNode.Text::value),
                        attributes,
                        section.names("gates"),
                        section.text("post").map(YamlNode.Text::value),
                        opposite(name, section, attributes.keySet()),
                        career(name, section, attributes.keySet()),
                        unnamed(section)));
    }

    /** By another kind the list of nouns by which those are called who are of it. */
    private static Map<String, String> unnamed(Section section) {
        Map<String, String> unnamed = new LinkedHashMap<>();
        section.map("unnamed").forEach((kind, nouns) -> unnamed.put(kind, nouns.value()));
        return unnamed;
    }

    private Optional<Kind.Career> career(String name, Section section, Set<String> attributes) {
        return section.node("career")
                .flatMap(node -> Section.of(node, "a career", CAREER_KEYS, problems))
                .flatMap(career -> {
                    Optional<YamlNode.Text> sort = career.required("sort");
                    Optional<YamlNode.Text> seat = career.required("seat");
                    sort.ifPresent(attribute -> attribute(name, attribute, attributes));
                    seat.ifPresent(attribute -> attribute(name, attribute, attributes));
                    Optional<YamlNode.Text> top = career.text("top");
                    top.ifPresent(attribute -> attribute(name, attribute, attributes));
                    return sort.flatMap(its -> seat.map(where -> new Kind.Career(
                            its.value(),
                            where.value(),
                            Set.copyOf(career.names("few")),
                            Set.copyOf(career.names("lasting")),
                            Set.copyOf(career.names("sent")),
                            top.map(YamlNode.Text::value))));
                });
    }

    private Map<String, String> opposite(String name, Section section, Set<String> attributes) {
        Map<String, String> opposite = new LinkedHashMap<>();
        section.entries("opposite").forEach(field -> attribute(name, field.key(), attributes));
        section.map("opposite").forEach((one, other) -> {
            attribute(name, other, attributes);
            opposite.put(one, other.value());
        });
        return opposite;
    }

    private void attribute(String kind, YamlNode.Text attribute, Set<String> attributes) {
        if (!attributes.contains(attribute.value())) {
            problems.unknown(
                    attribute.position(),
                    "kind `" + kind + "` has no attribute `" + attribute.value() + "`",
                    attribute.value(),
                    attributes);
        }
    }

    private Kind.Identity identity(Section section, Optional<String> type) {
        Optional<YamlNode.Text> written = section.text("identity");
        if (written.isEmpty()) {
            return type.isPresent() ? Kind.Identity.LABEL : Kind.Identity.NONE;
        }
        YamlNode.Text text = written.get();
        if (!IDENTITIES.contains(text.value())) {
            problems.unknown(text.position(), "identity is one of label, name, title, none", text.value(), IDENTITIES);
            return Kind.Identity.NONE;
        }
        return Kind.Identity.valueOf(text.value().toUpperCase(Locale.ROOT));
    }

    /** Adds the kinds that a dictionary's columns make, where no file says more of them. */
    void dictionary(TableFile table) {
        sources.features(table);
        for (TableFile.Row header : table.header().stream().toList()) {
            for (String column : header.cells()) {
                if (column.matches("[A-Z][A-Za-z0-9]*")) {
                    kinds.putIfAbsent(column, plain(column));
                }
            }
        }
    }

    /** Adds the kinds that need no declaration and checks that those named by others exist. */
    void completeKinds() {
        Kind.BUILT_IN.forEach(name -> kinds.put(name, plain(name)));
        kindSections.forEach((name, section) -> {
            for (String key : List.of("union", "refers")) {
                for (YamlNode.Text other : section.texts(key)) {
                    known(other, kinds.keySet(), "kind");
                }
            }
            section.entries("unnamed").forEach(other -> known(other.key(), kinds.keySet(), "kind"));
            if (reaches(name, name, new LinkedHashSet<>())) {
                problems.report(section.position(), "kind `" + name + "` is a union of itself");
            }
        });
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        Kind kind = kinds.get(from);
        if (kind == null || !seen.add(from)) {
            return false;
        }
        return kind.members().stream().anyMatch(member -> member.equals(wanted) || reaches(member, wanted, seen));
    }

    private static Kind plain(String name) {
        return new Kind(
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Kind.Identity.NONE,
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of());
    }

    /** Reads the frame types of a file. */
    void frames(Section file) {
        frames.read(file);
    }

    private String segment(YamlNode.Text text) {
        return FrameTypes.segment(text, problems);
    }

    private String known(YamlNode.Text text, Set<String> names, String what) {
        if (!names.contains(text.value())) {
            problems.unknown(text.position(), "no " + what + " `" + text.value() + "`", text.value(), names);
        }
        return text.value();
    }
}
