package org.depositary.rule.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.rule.Expression;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.junit.jupiter.api.Test;

class ExpressionParserTest {
    private final Problems problems = new Problems();

    @Test
    void every_kind_of_expression_is_read() {
        assertThat(expression("ship")).isEqualTo(new Expression.OfSlot("ship"));
        assertThat(expression("_peer")).isEqualTo(new Expression.OfSlot("_peer"));
        assertThat(expression("this")).isEqualTo(new Expression.This());
        assertThat(expression("homeOf( ship )")).isEqualTo(new Expression.AttributeOf("home", "ship"));
        assertThat(expression("document.issuer")).isEqualTo(new Expression.OfDocument("issuer"));
        assertThat(expression("focus.departed")).isEqualTo(new Expression.OfFocus("departed", false));
        assertThat(expression("this.departed")).isEqualTo(new Expression.OfThis("departed"));
        assertThat(expression("'the open sea'")).isEqualTo(new Expression.Constant("the open sea"));
    }

    @Test
    void union_binds_more_tightly_than_alternatives_and_brackets_bind_most() {
        Expression a = new Expression.OfSlot("a");
        Expression b = new Expression.OfSlot("b");
        Expression c = new Expression.OfSlot("c");

        assertThat(expression("a | b + c"))
                .isEqualTo(new Expression.FirstOf(List.of(a, new Expression.AllOf(List.of(b, c)))));
        assertThat(expression("(a | b) + c"))
                .isEqualTo(new Expression.AllOf(List.of(new Expression.FirstOf(List.of(a, b)), c)));
        assertThat(expression("a|b|c")).isEqualTo(new Expression.FirstOf(List.of(a, b, c)));
    }

    @Test
    void equal_parts_of_an_expression_know_their_own_places() {
        ParsedExpression parsed = new ExpressionParser(problems)
                .parse(Written.text("ship + homeOf(ship) | ship"))
                .orElseThrow();

        Expression.FirstOf options = (Expression.FirstOf) parsed.expression();
        Expression.AllOf both = (Expression.AllOf) options.options().getFirst();
        assertThat(parsed.position(both.parts().get(0))).isEqualTo(new Position("test", 1, 1));
        assertThat(parsed.position(both.parts().get(1))).isEqualTo(new Position("test", 1, 8));
        assertThat(parsed.position(options.options().get(1))).isEqualTo(new Position("test", 1, 23));
    }

    private Expression expression(String text) {
        Expression expression = new ExpressionParser(problems)
                .parse(Written.text(text))
                .orElseThrow()
                .expression();
        problems.throwAny();
        return expression;
    }
}
