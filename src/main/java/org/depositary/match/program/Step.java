package org.depositary.match.program;

import java.util.List;
import java.util.Optional;

/** One instruction of a compiled pattern; {@code next} is the number of the step that follows. */
public sealed interface Step {
    /** What an instruction is, for those who ask at every step of a search. */
    enum Op {
        TEST,
        ENTRY,
        NAMED,
        FREE,
        AGAIN,
        SKIP,
        ASIDE,
        FORK,
        CLOSED,
        EDGE,
        TURN_START,
        TURN_END,
        ACCEPT,
        FAIL
    }

    /** One token that passes a numbered test. */
    record Test(int predicate, String wanted, int next) implements Step {}

    /**
     * An entry of a word list, the longest first.
     *
     * @param begins the test that the word passes with which an entry begins, in the direction of reading
     */
    record Entry(WordTrie words, int begins, String wanted, int next) implements Step {}

    /**
     * A mention of one of some kinds.
     *
     * @param byName whether it must name or point, not only tell a post
     * @param shortest whether the shortest is tried first
     */
    record Named(Optional<String> slot, KindSet kinds, boolean byName, boolean shortest, String wanted, int next)
            implements Step {}

    /**
     * Free words.
     *
     * @param next what follows them
     * @param found the same, in a form that takes at least one token: where it fits, the words end
     * @param last whether the pattern may be over after them, so that they may run to the clause's end
     */
    record Free(Optional<String> slot, String wanted, int next, int found, boolean last) implements Step {}

    /** An earlier frame of a type named again. */
    record Again(Optional<String> slot, String type, String wanted, int next) implements Step {}

    /** At most so many tokens, the fewest first. */
    record Skip(int max, int next) implements Step {}

    /**
     * Nothing, or a mention of one of some kinds that interrupts what is told; nothing is preferred, then the shortest.
     */
    record Aside(KindSet kinds, int next) implements Step {}

    /** Several ways on, the first preferred. */
    record Fork(List<Integer> options) implements Step {}

    /** Where a comma has just been taken, as one that closes an apposition. */
    record Closed(int next) implements Step {}

    /** An edge of the sentence. */
    record Edge(boolean start, int next) implements Step {}

    /** The left end of a turn of a repetition. */
    record TurnStart(int next) implements Step {}

    /** The right end of a turn of a repetition. */
    record TurnEnd(int next) implements Step {}

    /** The pattern fits. */
    record Accept() implements Step {}

    /** No way on. */
    record Fail() implements Step {}
}
