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
 * @param besides what other words of the documents give for it, which is not stated: further dates, or vaguer ones
 */
public record Fact(Link property, Optional<String> definition, List<Value> values, List<Value> besides) {
    private static final int FEW = 3;
    private static final int MANY = 40;
    private static final int SHOWN = 20;
    private static final int TOLD = 6;

    /** Of which nothing else is given. */
    public Fact(Link property, Optional<String> definition, List<Value> values) {
        this(property, definition, values, List.of());
    }

    /** Whether there are many values, of which no more is said than what they are: such stand in a line. */
    public boolean listed() {
        return values.size() > FEW
                && values.stream()
                        .allMatch(value ->
                                value.documents().isEmpty() && value.quotes().isEmpty() && !value.disputed());
    }

    /** The values that stand there at once. */
    public List<Value> first() {
        return values.subList(0, values.size() - rest().size());
    }

    /** Those of many that are folded away, more than one at the least. */
    public List<Value> rest() {
        int most = listed() ? MANY : TOLD + 1;
        return values.size() > most ? values.subList(listed() ? SHOWN : TOLD, values.size()) : List.of();
    }

    /** The same with its values in other words. */
    public Fact said(UnaryOperator<String> words) {
        return new Fact(
                property,
                definition,
                values.stream().map(value -> value.said(words)).toList(),
                besides.stream().map(value -> value.said(words)).toList());
    }
}
