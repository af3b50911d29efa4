package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.Problems;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.check.ExpressionChecks;
import org.depositary.rule.check.Ranges;
import org.depositary.rule.check.Slots;
import org.depositary.rule.check.WrittenLabels;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.rule.syntax.ExpressionParser;
import org.depositary.rule.syntax.Words;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Reads the section {@code frames:}. */
final class FrameTypes {
    private static final String LABEL = "label";
    private static final String ADDRESS = "address";
    private static final String AFAR = "afar";
    private static final Set<String> FRAME_KEYS = Set.of(
            "iri",
            "event",
            "key",
            "single",
            "required",
            "named",
            "nouns",
            "titled",
            LABEL,
            ADDRESS,
            "lends",
            "completes",
            "lapse",
            "passes",
            "tells",
            "between",
            "sides",
            "belongs",
            "background",
            "past",
            "bare",
            "apart",
            "first",
            "mutual",
            "below",
            "quotes",
            AFAR);
    private static final Set<String> LAPSE_KEYS = Set.of("date", "years", "changes");
    private static final Set<String> BELONGS_KEYS = Set.of("role", "bearer", "attribute", "post", "rank", "ranks");
    private static final String BETWEEN = "between";
    private static final String ACROSS = "across";
    private static final String ACROSS_AT = "across at ";
    private static final String NOT = "not ";

    private final Vocabulary vocabulary;
    private final Map<String, Kind> kinds;
    private final Problems problems;
    private final Map<String, FrameType> types = new LinkedHashMap<>();

    /** @param kinds those declared, which are all there before a frame type is read */
    FrameTypes(Vocabulary vocabulary, Map<String, Kind> kinds, Problems problems) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.problems = problems;
    }

    Map<String, FrameType> types() {
        return types;
    }

    /** Reads those of a file. */
    void read(Section file) {
        for (YamlNode.Field field : file.entries("frames")) {
            String type = field.key().value();
            known(field.key(), vocabulary.classes(), "class");
            if (types.containsKey(type)) {
                problems.report(field.key().position(), "frame type `" + type + "` is declared twice");
            } else {
                Section.of(field.value(), "a frame type", FRAME_KEYS, problems)
                        .ifPresent(section -> types.put(type, frame(type, section)));
            }
        }
    }

    private FrameType frame(String type, Section section) {
        Optional<YamlNode.Text> titled = section.text("titled");
        titled.filter(slot -> vocabulary.properties().containsKey(slot.value()))
                .ifPresent(slot -> problems.report(
                        slot.position(), "`" + slot.value() + "` is a property; a title's slot is none"));
        Set<String> roles = new LinkedHashSet<>(vocabulary.properties().keySet());
        titled.ifPresent(slot -> roles.add(slot.value()));
        for (String key : List.of("key", "single", "required", "named", "past", "apart", "first", "mutual", "quotes")) {
            section.texts(key).forEach(role -> known(role, roles, "property"));
        }
        for (String key : List.of("passes", AFAR)) {
            section.texts(key).forEach(kind -> known(kind, kinds.keySet(), "kind"));
        }
        List<String> nouns = new ArrayList<>();
        section.names("nouns").forEach(noun -> nouns.add(Words.fold(noun)));
        return new FrameType(
                type,
                section.required("iri").map(text -> segment(text, problems)).orElse(""),
                section.flag("event"),
                section.names("key"),
                section.names("single"),
                section.names("required"),
                section.names("named"),
                nouns,
                titled.map(YamlNode.Text::value),
                template(section, LABEL, roles),
                template(section, ADDRESS, roles),
                expressions(section, "lends", vocabulary.properties().keySet(), roles),
                expressions(section, "completes", roles, roles),
                section.node("lapse")
                        .flatMap(node -> Section.of(node, "`lapse`", LAPSE_KEYS, problems))
                        .flatMap(lapse -> lapse(lapse, roles)),
                section.names("passes"),
                tells(section, roles),
                section.text("between").flatMap(text -> expression(text, BETWEEN, roles)),
                sides(section, roles),
                section.node("belongs")
                        .flatMap(node -> Section.of(node, "`belongs`", BELONGS_KEYS, problems))
                        .flatMap(belongs -> belongs(belongs, roles)),
                section.flag("background"),
                section.names("past"),
                bare(section, roles),
                section.names("apart"),
                section.names("first"),
                section.names("mutual"),
                section.flag("below"),
                section.names("quotes"),
                section.names(AFAR));
    }

    private Optional<LabelTemplate> template(Section section, String key, Set<String> roles) {
        return section.text(key).flatMap(text -> {
            Optional<LabelTemplate> template = WrittenLabels.read(text, problems);
            template.ifPresent(read -> WrittenLabels.known(read, text, roles, problems));
            return template;
        });
    }

    /**
     * On which side those in a role stand: {@code across}, {@code across at} a place, where another role's things
     * belong, or {@code not} there.
     */
    private Map<String, FrameType.Side> sides(Section section, Set<String> roles) {
        Map<String, FrameType.Side> sides = new LinkedHashMap<>();
        section.entries("sides").forEach(field -> known(field.key(), roles, "property"));
        section.map("sides").forEach((role, text) -> {
            String other = text.value().startsWith(NOT) ? text.value().substring(NOT.length()) : text.value();
            if (other.equals(ACROSS)) {
                sides.put(role, new FrameType.Side.Across(Optional.empty()));
            } else if (other.startsWith(ACROSS_AT) && roles.contains(other.substring(ACROSS_AT.length()))) {
                sides.put(role, new FrameType.Side.Across(Optional.of(other.substring(ACROSS_AT.length()))));
            } else if (roles.contains(other)) {
                sides.put(
                        role,
                        other.equals(text.value())
                                ? new FrameType.Side.With(other)
                                : new FrameType.Side.Against(other));
            } else {
                problems.unknown(text.position(), "a side is across, a property, or not and a property", other, roles);
            }
        });
        return sides;
    }

    private Optional<FrameType.Belongs> belongs(Section section, Set<String> roles) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : List.of("role", "bearer", "post")) {
            section.required(key).ifPresent(text -> said.put(key, known(text, roles, "property")));
        }
        for (String key : List.of("attribute", "rank")) {
            section.required(key).ifPresent(text -> said.put(key, known(text, attributes(), "attribute")));
        }
        return said.size() < BELONGS_KEYS.size() - 1
                ? Optional.empty()
                : Optional.of(new FrameType.Belongs(
                        said.getOrDefault("role", ""),
                        said.getOrDefault("bearer", ""),
                        said.getOrDefault("attribute", ""),
                        said.getOrDefault("post", ""),
                        said.getOrDefault("rank", ""),
                        section.names("ranks")));
    }

    /** The roles that tell attributes, by the bearer's role and the attribute: {@code holder.office}. */
    private Map<String, String> tells(Section section, Set<String> roles) {
        Map<String, String> tells = new LinkedHashMap<>();
        section.map("tells").forEach((attribute, role) -> {
            if (!roles.contains(attribute.split("\\.")[0])) {
                problems.report(role.position(), "`" + attribute + "` begins with no property");
            }
            tells.put(attribute, known(role, roles, "property"));
        });
        return tells;
    }

    /** By role the kind of what has nothing but a name there. */
    private Map<String, String> bare(Section section, Set<String> roles) {
        Map<String, String> bare = new LinkedHashMap<>();
        section.entries("bare").forEach(field -> known(field.key(), roles, "property"));
        Set<String> published = kinds.values().stream()
                .filter(kind -> kind.iri().isPresent())
                .map(Kind::name)
                .collect(Collectors.toSet());
        section.map("bare").forEach((role, kind) -> bare.put(role, known(kind, published, "kind with addresses")));
        return bare;
    }

    private Set<String> attributes() {
        return kinds.values().stream()
                .flatMap(kind -> kind.attributes().keySet().stream())
                .collect(Collectors.toSet());
    }

    private Optional<FrameType.Lapse> lapse(Section section, Set<String> roles) {
        Optional<YamlNode.Text> date = section.required("date");
        Optional<YamlNode.Text> changes = section.required("changes");
        Stream.of(date, changes).flatMap(Optional::stream).forEach(role -> known(role, roles, "property"));
        Optional<Integer> years = section.required("years").flatMap(this::years);
        return date.flatMap(when ->
                changes.flatMap(what -> years.map(number -> new FrameType.Lapse(when.value(), number, what.value()))));
    }

    private Optional<Integer> years(YamlNode.Text text) {
        if (text.value().matches("[1-9][0-9]{0,2}")) {
            return Optional.of(Integer.valueOf(text.value()));
        }
        problems.report(text.position(), "`" + text.value() + "` is no number of years from 1 to 999");
        return Optional.empty();
    }

    /** Expressions over the type's own roles, by the role that they are for. */
    private Map<String, Expression> expressions(Section section, String key, Set<String> known, Set<String> roles) {
        Map<String, Expression> expressions = new LinkedHashMap<>();
        section.map(key)
                .forEach((role, text) ->
                        expression(text, role, roles).ifPresent(expression -> expressions.put(role, expression)));
        section.entries(key).forEach(field -> known(field.key(), known, "property"));
        return expressions;
    }

    private Optional<Expression> expression(YamlNode.Text text, String role, Set<String> roles) {
        ExpressionChecks checks = new ExpressionChecks(
                Slots.named(roles),
                roles,
                vocabulary.properties(),
                new Ranges(kinds, problems),
                problems,
                false,
                List.of());
        return new ExpressionParser(problems).parse(text).map(expression -> {
            checks.check(expression, role);
            return expression.expression();
        });
    }

    /** A segment of addresses. */
    static String segment(YamlNode.Text text, Problems problems) {
        if (!text.value().matches("[a-z][a-z-]*")) {
            problems.report(text.position(), "a segment of an address has small letters and hyphens only");
        }
        return text.value();
    }

    private String known(YamlNode.Text text, Set<String> names, String what) {
        if (!names.contains(text.value())) {
            problems.unknown(text.position(), "no " + what + " `" + text.value() + "`", text.value(), names);
        }
        return text.value();
    }
}
