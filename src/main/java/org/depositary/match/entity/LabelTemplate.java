package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a label is written: words with slots in braces, and parts in square brackets that are left out where a slot in
 * them has no value ({@code {what} of {state}[ in {host}]}).
 */
public final class LabelTemplate {
    private sealed interface Piece {
        record Text(String text) implements Piece {}

        record Slot(String name) implements Piece {}

        record Optionally(List<Piece> pieces) implements Piece {}
    }

    private final List<Piece> pieces;

    private LabelTemplate(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if a brace or bracket is not closed, or brackets stand in one another
     */
    public static LabelTemplate parse(String template) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> inner = new ArrayList<>();
        boolean optional = false;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            List<Piece> current = optional ? inner : pieces;
            if (c == '{') {
                int close = template.indexOf('}', i);
                if (close < 0) {
                    throw new IllegalArgumentException("a brace that is not closed in label '" + template + "'");
                }
                flush(text, current);
                current.add(new Piece.Slot(template.substring(i + 1, close)));
                i = close;
            } else if (c == '[' || c == ']') {
                if (optional == (c == '[')) {
                    throw new IllegalArgumentException("brackets that do not pair in label '" + template + "'");
                }
                flush(text, current);
                if (optional) {
                    pieces.add(new Piece.Optionally(List.copyOf(inner)));
                    inner.clear();
                }
                optional = !optional;
            } else {
                text.append(c);
            }
        }
        if (optional) {
            throw new IllegalArgumentException("brackets that do not pair in label '" + template + "'");
        }
        flush(text, pieces);
        return new LabelTemplate(List.copyOf(pieces));
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Text(text.toString()));
            text.setLength(0);
        }
    }

    /**
     * The label, slots replaced by their values; several values as a list with "and". None where a slot outside
     * brackets has no value.
     *
     * @param values the labels of a slot's values
     */
    public Optional<String> fill(Function<String, List<String>> values) {
        return fill(values, LabelTemplate::enumerated);
    }

    /**
     * As above, several values put together in another way.
     *
     * @param list what becomes of the values of one slot, one at least
     */
    public Optional<String> fill(Function<String, List<String>> values, Function<List<String>, String> list) {
        return fill(pieces, values, list);
    }

    /** The slots it has. */
    public Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        slots(pieces, slots);
        return slots;
    }

    private static void slots(List<Piece> pieces, Set<String> slots) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> {}
                case Piece.Optionally part -> slots(part.pieces(), slots);
                case Piece.Slot slot -> slots.add(slot.name());
            }
        }
    }

    private static Optional<String> fill(
            List<Piece> pieces, Function<String, List<String>> values, Function<List<String>, String> list) {
        StringBuilder label = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> label.append(text.text());
                case Piece.Optionally part -> fill(part.pieces(), values, list).ifPresent(label::append);
                case Piece.Slot slot -> {
                    List<String> labels = values.apply(slot.name());
                    if (labels.isEmpty()) {
                        return Optional.empty();
                    }
                    label.append(list.apply(labels));
                }
            }
        }
        return Optional.of(label.toString());
    }

    private static String enumerated(List<String> labels) {
        int last = labels.size() - 1;
        return last == 0 ? labels.getFirst() : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }
}
