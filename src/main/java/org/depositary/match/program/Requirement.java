package org.depositary.match.program;

import java.util.Set;

/**
 * What must stand somewhere for a pattern to fit: a word that passes one of some tests, or a mention of one of some
 * kinds.
 *
 * @param needs the tests, as {@link WordPredicates#need} numbers them
 * @param kinds the kinds
 */
@SuppressWarnings("ArrayRecordComponent") // Asked wherever a pattern might be tried.
public record Requirement(int[] needs, KindSet kinds) {
    /** What an element of a pattern that cannot be left out begins with. */
    static Requirement of(Anchor anchor, Glossary glossary, WordPredicates predicates) {
        int[] tests = anchor.predicates();
        int[] needs = new int[tests.length + anchor.types().size()];
        for (int i = 0; i < tests.length; i++) {
            needs[i] = predicates.need(tests[i]);
        }
        int at = tests.length;
        for (String type : anchor.types()) {
            needs[at++] = predicates.need(predicates.anyOf(Set.copyOf(glossary.nouns(type))));
        }
        return new Requirement(needs, anchor.kinds());
    }
}
