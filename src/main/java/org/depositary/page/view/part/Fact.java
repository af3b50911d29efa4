package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is said under one property.
 *
 * @param property its label, leading to its definition
 * @param definition what it means
 * @param values in order
 */
public record Fact(Link property, Optional<String> definition, List<Value> values) {
    private static final int FEW = 3;

    /** Whether there are many values, of which no more is said than what they are: such stand in a line. */
    public boolean listed() {
        return values.size() > FEW
                && values.stream()
                        .allMatch(value ->
                                value.documents().isEmpty() && value.quotes().isEmpty() && !value.disputed());
    }

    /** The same with its values in other words. */
    public Fact said(UnaryOperator<String> words) {
        return new Fact(
                property,
                definition,
                values.stream().map(value -> value.said(words)).toList());
    }
}
