package org.depositary.rule.syntax;

/** How big a pattern has become while it is read, with the fragments that are put in. */
final class Extent {
    /** How deep groups and fragments may stand in each other. */
    static final int DEEPEST = 40;

    /** How many elements a pattern may have once its fragments are put in. */
    static final int LARGEST = 4000;

    private int elements;
    private int depth;
    private int deepest;
    private int turns;

    /**
     * How big a part is, wherever it is put in.
     *
     * @param elements how many it has
     * @param height how deep its groups stand in each other
     * @param turns how many repetitions each{ } it has
     */
    record Part(int elements, int height, int turns) {}

    /** How deep the reading stands. */
    int depth() {
        return depth;
    }

    /** Counts an element; false if that is one too many. */
    boolean element() {
        return ++elements <= LARGEST;
    }

    /** Goes into a group; false if that is too deep. */
    boolean enter() {
        deepest = Math.max(deepest, ++depth);
        return depth <= DEEPEST;
    }

    /** Comes out of a group. */
    void leave() {
        depth--;
    }

    /** Counts an each{ }. */
    void turn() {
        turns++;
    }

    /** Begins a part that is put in here: the pattern up to it, without its heights. */
    Extent before() {
        Extent before = new Extent();
        before.elements = elements;
        before.depth = depth;
        before.deepest = deepest;
        before.turns = turns;
        deepest = depth;
        return before;
    }

    /** Ends the part that began after {@code before}. */
    Part since(Extent before) {
        Part part = new Part(elements - before.elements, deepest - depth, turns - before.turns);
        deepest = Math.max(deepest, before.deepest);
        return part;
    }

    /** Whether a part may be put in here. */
    boolean fits(Part part) {
        return elements + part.elements() <= LARGEST && depth + part.height() <= DEEPEST;
    }

    /** Puts in a part whose extent is known. */
    void add(Part part) {
        elements += part.elements();
        deepest = Math.max(deepest, depth + part.height());
        turns += part.turns();
    }
}
