package org.depositary.rule.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Expression;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.yaml.YamlNode;

/**
 * Parses expressions: {@code a | b} the first that gives a value, {@code a + b} the values of both; + binds more
 * tightly, brackets group.
 */
public final class ExpressionParser {
    /** What may stand behind {@code document.} */
    public static final Set<String> DOCUMENT = Set.of("date", "day", "place", "issuer", "author", "lands");

    private static final int DEEPEST = 20;

    private final Problems problems;
    private final IdentityHashMap<Expression, Position> places = new IdentityHashMap<>();
    private int depth;

    public ExpressionParser(Problems problems) {
        this.problems = problems;
    }

    /** @return none if it is broken; what is wrong is reported */
    public Optional<ParsedExpression> parse(YamlNode.Text text) {
        Cursor cursor = new Cursor(text);
        depth = 0;
        places.clear();
        try {
            Expression expression = firstOf(cursor);
            if (!cursor.atEnd()) {
                throw cursor.error("`|`, `+` or the end is wanted here, not " + cursor.characterText());
            }
            return Optional.of(new ParsedExpression(text, expression, places));
        } catch (Cursor.SyntaxError error) {
            problems.report(error.position(), error.reason());
            return Optional.empty();
        }
    }

    private Expression firstOf(Cursor cursor) {
        List<Expression> options = new ArrayList<>();
        do {
            options.add(allOf(cursor));
        } while (cursor.take("|"));
        return options.size() == 1 ? options.getFirst() : new Expression.FirstOf(options);
    }

    private Expression allOf(Cursor cursor) {
        List<Expression> parts = new ArrayList<>();
        do {
            cursor.skipSpace();
            Position start = cursor.position();
            Expression part = single(cursor);
            places.putIfAbsent(part, start);
            parts.add(part);
            cursor.skipSpace();
        } while (cursor.take("+"));
        return parts.size() == 1 ? parts.getFirst() : new Expression.AllOf(parts);
    }

    private Expression single(Cursor cursor) {
        if (cursor.take("(")) {
            if (++depth > DEEPEST) {
                throw cursor.error("brackets stand more than " + DEEPEST + " deep in each other");
            }
            Expression inner = firstOf(cursor);
            depth--;
            cursor.expect(")", "`)` is wanted here, not " + cursor.characterText());
            return inner;
        }
        if (cursor.take("'")) {
            String words = cursor.takeWhile(character -> character != '\'');
            cursor.expect("'", "this text in quotes is never closed");
            return new Expression.Constant(words);
        }
        int start = cursor.index();
        String name = Names.takeSimple(cursor);
        if (name.isEmpty()) {
            throw cursor.error(
                    "an expression is a slot, homeOf(slot), document.date, focus.date, this.date or 'words'; not "
                            + cursor.characterText());
        }
        if (cursor.take("(")) {
            return attribute(cursor, name, start);
        }
        if (cursor.take(".")) {
            return member(cursor, name, start);
        }
        return name.equals("this") ? new Expression.This() : new Expression.OfSlot(name);
    }

    private static Expression attribute(Cursor cursor, String name, int start) {
        if (!name.endsWith("Of") || name.length() == 2) {
            throw new Cursor.SyntaxError(
                    cursor.positionAt(start), "an attribute is written with Of, as in homeOf(slot), not " + name + "(");
        }
        cursor.skipSpace();
        String slot = Names.takeSimple(cursor);
        cursor.skipSpace();
        if (slot.isEmpty() || !cursor.take(")")) {
            throw cursor.error("one slot stands in the brackets, as in homeOf(slot)");
        }
        String attribute = name.substring(0, name.length() - 2);
        if (attribute.equals("first") || attribute.equals("second")) {
            return new Expression.OneOf(attribute.equals("first") ? 1 : 2, slot);
        }
        return Character.isUpperCase(attribute.charAt(0))
                ? new Expression.Inside(attribute, slot)
                : new Expression.AttributeOf(attribute, slot);
    }

    private Expression member(Cursor cursor, String name, int start) {
        int at = cursor.index();
        String member = Names.takeSimple(cursor);
        if (member.isEmpty()) {
            throw cursor.error("a name is wanted behind the full stop, as in document.date");
        }
        return switch (name) {
            case "document" -> {
                if (!DOCUMENT.contains(member)) {
                    problems.unknown(
                            cursor.positionAt(at),
                            "document." + member
                                    + " is not known: there are document.date, document.day, document.place, document.issuer, document.author,"
                                    + " document.lands",
                            member,
                            DOCUMENT);
                }
                yield new Expression.OfDocument(member);
            }
            case "focus" -> new Expression.OfFocus(member, false);
            case "here" -> new Expression.OfFocus(member, true);
            case "previous" -> new Expression.OfPrevious(member);
            case "this" -> new Expression.OfThis(member);
            default ->
                throw new Cursor.SyntaxError(
                        cursor.positionAt(start),
                        "only document, focus, here, previous and this have members, not " + name);
        };
    }
}
