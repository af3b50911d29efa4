package org.depositary.rule.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.rule.Kind;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.syntax.SlotUse;

/**
 * Whether a value can be what a property holds. Words can stand for an entity, a concept or a text; a date only for a
 * date or a text, a number only for a number or a text.
 */
public final class Ranges {
    private static final Set<String> NUMBERS = Set.of("Money", "Number", "Ordinal");

    private final Map<String, Kind> kinds;
    private final Problems problems;

    public Ranges(Map<String, Kind> kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** What a slot takes, against the property that it is named after. */
    void slot(SlotUse use, Vocabulary.Property property) {
        value(use, property, use.position());
    }

    /** What a slot takes, against a property that it is given to elsewhere. */
    void value(SlotUse use, Vocabulary.Property property, Position position) {
        boolean fits = switch (use.form()) {
            case PHRASE -> words(property.range());
            case EARLIER -> frames(property.range());
            case MENTION -> memberKinds(use.kind()).stream().anyMatch(kind -> kind(kind, property.range()));
        };
        if (!fits) {
            problems.report(
                    position,
                    "property `" + property.name() + "` holds " + describe(property.range()) + ", which " + use.kind()
                            + " cannot give");
        }
    }

    void document(String given, Vocabulary.Property property, Position position) {
        boolean fits = given.equals("date") || given.equals("day")
                ? property.range() == Vocabulary.Range.DATE || property.range() == Vocabulary.Range.TEXT
                : words(property.range());
        if (!fits) {
            problems.report(
                    position,
                    "property `" + property.name() + "` holds " + describe(property.range()) + ", which document."
                            + given + " cannot give");
        }
    }

    /** What mentions of a kind inside a slot's words give the role. */
    void inside(String kind, String role, Map<String, Vocabulary.Property> properties, Position position) {
        if (!Kind.BUILT_IN.contains(kind) && !kinds.containsKey(kind)) {
            Set<String> known = new TreeSet<>(kinds.keySet());
            known.addAll(Kind.BUILT_IN);
            problems.unknown(position, "no kind `" + kind + "`", kind, known);
            return;
        }
        Vocabulary.Property property = properties.get(role);
        if (property != null && memberKinds(kind).stream().noneMatch(member -> kind(member, property.range()))) {
            problems.report(
                    position,
                    "property `" + property.name() + "` holds " + describe(property.range()) + ", which " + kind
                            + " cannot give");
        }
    }

    void frame(Vocabulary.Property property, Position position) {
        if (!frames(property.range())) {
            problems.report(
                    position,
                    "property `" + property.name() + "` holds " + describe(property.range()) + ", not a frame");
        }
    }

    void constant(String text, Vocabulary.Property property, Position position) {
        boolean fits = switch (property.range()) {
            case TEXT, CONCEPT, THING -> true;
            case FRAME -> false;
            case NUMBER -> text.matches("-?[0-9]+(\\.[0-9]+)?");
            case DATE -> text.matches("[0-9.X/-]{2,}");
        };
        if (!fits) {
            problems.report(
                    position,
                    "property `" + property.name() + "` holds " + describe(property.range()) + ", which `" + text
                            + "` is not");
        }
    }

    /** The attributes that entities of a kind, of a union's members or of the kind referred to can have. */
    Set<String> attributes(String name) {
        Set<String> attributes = new TreeSet<>();
        for (String member : memberKinds(name)) {
            Kind kind = kinds.get(member);
            if (kind != null) {
                attributes.addAll(kind.attributes().keySet());
                kind.refers()
                        .filter(other -> !other.equals(member))
                        .map(kinds::get)
                        .ifPresent(other -> attributes.addAll(other.attributes().keySet()));
            }
        }
        return attributes;
    }

    private Set<String> memberKinds(String name) {
        Set<String> found = new LinkedHashSet<>();
        members(name, found, new LinkedHashSet<>());
        return found;
    }

    private void members(String name, Set<String> found, Set<String> seen) {
        Kind kind = kinds.get(name);
        if (kind == null || kind.members().isEmpty()) {
            found.add(name);
        } else if (seen.add(name)) {
            kind.members().forEach(member -> members(member, found, seen));
        }
    }

    private static boolean kind(String kind, Vocabulary.Range range) {
        if (kind.equals("Date")) {
            return range == Vocabulary.Range.DATE || range == Vocabulary.Range.TEXT;
        }
        if (NUMBERS.contains(kind)) {
            return range == Vocabulary.Range.NUMBER || range == Vocabulary.Range.TEXT;
        }
        return !kind.equals("Dash") && words(range);
    }

    private static boolean words(Vocabulary.Range range) {
        return switch (range) {
            case THING, CONCEPT, TEXT, FRAME -> true;
            case DATE, NUMBER -> false;
        };
    }

    private static boolean frames(Vocabulary.Range range) {
        return switch (range) {
            case THING, FRAME -> true;
            case CONCEPT, TEXT, DATE, NUMBER -> false;
        };
    }

    private static String describe(Vocabulary.Range range) {
        return switch (range) {
            case THING -> "an entity";
            case CONCEPT -> "a concept";
            case FRAME -> "a frame";
            case TEXT -> "a text";
            case DATE -> "a date";
            case NUMBER -> "a number";
        };
    }
}
