package org.depositary.rule.syntax;

import java.util.IdentityHashMap;
import org.depositary.rule.Expression;
import org.depositary.rule.Position;
import org.depositary.rule.yaml.YamlNode;

/** An expression whose parts know where they stand. */
public final class ParsedExpression {
    private final YamlNode.Text text;
    private final Expression expression;
    private final IdentityHashMap<Expression, Position> places;

    ParsedExpression(YamlNode.Text text, Expression expression, IdentityHashMap<Expression, Position> places) {
        this.text = text;
        this.expression = expression;
        this.places = new IdentityHashMap<>(places);
    }

    /** As it stands in the file. */
    public YamlNode.Text text() {
        return text;
    }

    /** The expression itself. */
    public Expression expression() {
        return expression;
    }

    /** Where one of its parts, the very object, stands. */
    public Position position(Expression part) {
        return places.getOrDefault(part, text.position());
    }
}
