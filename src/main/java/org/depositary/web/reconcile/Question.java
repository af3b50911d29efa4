package org.depositary.web.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * A reconciliation query: which thing is meant?
 *
 * @param name by which it is called; empty when only properties are given
 * @param type IRI of the class that it should be of
 * @param strict whether things of other classes are left out
 * @param limit the most candidates
 * @param conditions what else is known of it
 */
record Question(String name, Optional<String> type, boolean strict, int limit, List<Condition> conditions) {
    Question {
        conditions = List.copyOf(conditions);
        if (limit < 1) {
            throw new IllegalArgumentException("no candidates are wanted");
        }
    }

    /** Of the values of a condition, how many have to fit. */
    enum Quantifier {
        ANY,
        ALL,
        NONE
    }

    /**
     * What is known of the thing by one property.
     *
     * @param property its IRI
     * @param values names, literals or identifiers
     * @param required whether candidates that do not fit are left out
     */
    record Condition(String property, List<String> values, boolean required, Quantifier quantifier) {
        Condition {
            values = List.copyOf(values);
        }
    }
}
