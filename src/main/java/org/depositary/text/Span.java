package org.depositary.text;

/**
 * A half-open stretch {@code [start, end)} of a document's text as received, in UTF-16 code units.
 *
 * <p>Published selectors count code points (Web Annotation Data Model, section 4.2.2); {@link SourceDocument#codePoint}
 * converts.
 *
 * @param start first unit, from 0
 * @param end unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The number of units covered. */
    public int length() {
        return end - start;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
