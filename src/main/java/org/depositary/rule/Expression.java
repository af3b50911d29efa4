package org.depositary.rule;

import java.util.List;

/** What a rule infers for a role that the words do not fill. */
public sealed interface Expression {
    /** What the match itself took for one of its slots. */
    sealed interface OfMatch extends Expression {
        /** The slot. */
        String slot();
    }

    /** What other frames, told before, give. */
    sealed interface OfOthers extends Expression {}

    /** What is known only when all else of the frame is: of the document, or of the frame itself. */
    sealed interface Late extends Expression {}

    /** What is put together from others. */
    sealed interface Compound extends Expression {
        /** These, in order. */
        List<Expression> parts();
    }

    /** {@code performer}: the values bound to a slot of the match. */
    record OfSlot(String slot) implements OfMatch {}

    /**
     * {@code firstOf(pair)}, {@code secondOf(pair)}: one of several that a slot took or that its words mean ("the two
     * ports"); nothing where there are not as many.
     *
     * @param place 1 for the first
     */
    record OneOf(int place, String slot) implements OfMatch {}

    /** {@code this}: the frame that the rule itself makes (in {@code with:}). */
    record This() implements Late {}

    /** {@code homeOf(performer)}: an attribute of the entities bound to a slot. */
    record AttributeOf(String attribute, String slot) implements OfMatch {}

    /**
     * {@code document.date}, {@code document.day}, {@code document.place}, {@code document.issuer}: of the document's
     * metadata or dateline.
     */
    record OfDocument(String property) implements Late {}

    /**
     * {@code focus.date}: a role of the event in focus; {@code here.date}: of those alone that the sentence itself
     * tells or names.
     */
    record OfFocus(String role, boolean here) implements OfOthers {}

    /** {@code previous.date}: a role of the frame of the same type that was told last before. */
    record OfPrevious(String role) implements OfOthers {}

    /** {@code DateOf(stay)}: mentions of a kind inside the words that a slot took. */
    record Inside(String kind, String slot) implements OfMatch {}

    /** {@code this.date}: another role of the same frame, after everything else is known. */
    record OfThis(String role) implements Late {}

    /** {@code 'signed'}: these words. */
    record Constant(String text) implements Expression {}

    /** {@code a | b}: the first that gives a value. */
    record FirstOf(List<Expression> options) implements Compound {
        public FirstOf {
            options = List.copyOf(options);
        }

        @Override
        public List<Expression> parts() {
            return options;
        }
    }

    /** {@code a + b}: the values of all. */
    record AllOf(List<Expression> parts) implements Compound {}
}
