package org.depositary.rule.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a label is written: words with slots in braces, and parts in square brackets that are left out where a slot in
 * them has no value ({@code {what} of {state}[ in {host}]}). {@code {words:60}} takes the {@link Beginning} of the
 * slot's first value. Of several ways, divided by {@code |}, the first serves all of whose slots outside brackets have
 * values; {@code {instrument=violin}} writes nothing, and has a value only where that is one of the slot's.
 *
 * @param written the template as it is written
 * @param ways what each way is made of, in order; one at least
 */
public record LabelTemplate(String written, List<List<Piece>> ways) {
    private static final Pattern WORD = Pattern.compile("(?s).*\\p{Ll} ");

    /** A piece of a template. */
    public sealed interface Piece {
        /** Words that stand as they are. */
        record Text(String text) implements Piece {}

        /**
         * A place for values.
         *
         * @param at where it stands in the template, the brace not counted
         */
        record Slot(Beginning beginning, int at) implements Piece {
            /** The slot's name. */
            public String name() {
                return beginning.slot();
            }
        }

        /** Asks that a slot has a certain value, and writes nothing. */
        record Only(Slot slot, String value) implements Piece {}

        /** What is left out where a slot in it has no value. */
        record Optionally(List<Piece> pieces) implements Piece {
            public Optionally {
                pieces = List.copyOf(pieces);
            }
        }
    }

    /** A template that is none, and where its fault stands. */
    public static final class Flaw extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int at;
        private final String fault;

        Flaw(int at, String fault) {
            super(fault);
            this.at = at;
            this.fault = fault;
        }

        /** What is wrong there. */
        public String fault() {
            return fault;
        }

        /** The fault's place in the template. */
        public int at() {
            return at;
        }
    }

    public LabelTemplate {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a template.
     *
     * @throws Flaw if a brace or bracket is not paired, or brackets stand in one another
     */
    public static LabelTemplate parse(String template) {
        List<List<Piece>> ways = new ArrayList<>();
        int start = 0;
        for (String way : template.split("\\|", -1)) {
            int indent = way.length() - way.stripLeading().length();
            ways.add(way(way.strip(), start + indent));
            start += way.length() + 1;
        }
        return new LabelTemplate(template, ways);
    }

    /** @param start where it begins in the template */
    private static List<Piece> way(String template, int start) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> inner = new ArrayList<>();
        int bracket = -1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            List<Piece> current = bracket >= 0 ? inner : pieces;
            switch (template.charAt(i)) {
                case '{' -> {
                    int close = template.indexOf('}', i);
                    if (close < 0) {
                        throw new Flaw(start + i, "this { is never closed");
                    }
                    flush(text, current);
                    current.add(slot(template.substring(i + 1, close), start + i + 1));
                    i = close;
                }
                case '}' -> throw new Flaw(start + i, "nothing opens this }");
                case '[' -> {
                    if (bracket >= 0) {
                        throw new Flaw(start + i, "optional parts of a label do not stand in each other");
                    }
                    flush(text, pieces);
                    bracket = i;
                }
                case ']' -> {
                    if (bracket < 0) {
                        throw new Flaw(start + i, "nothing opens this ]");
                    }
                    flush(text, inner);
                    pieces.add(new Piece.Optionally(inner));
                    inner.clear();
                    bracket = -1;
                }
                default -> text.append(template.charAt(i));
            }
        }
        if (bracket >= 0) {
            throw new Flaw(start + bracket, "this [ is never closed");
        }
        flush(text, pieces);
        return pieces;
    }

    private static Piece slot(String written, int at) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Piece.Slot(Beginning.of(written), at)
                : new Piece.Only(
                        new Piece.Slot(Beginning.of(written.substring(0, equals)), at), written.substring(equals + 1));
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
     * @param values the labels of a slot's values, by its name
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
        return ways.stream()
                .flatMap(way -> fill(way, values, list, Optional.empty()).stream())
                .findFirst();
    }

    /**
     * As above, in the last way where none serves.
     *
     * @param absent what is written for a slot outside brackets that has no value
     */
    public String fill(Function<String, List<String>> values, Function<List<String>, String> list, String absent) {
        return fill(values, list)
                .orElseGet(() ->
                        fill(ways.getLast(), values, list, Optional.of(absent)).orElse(absent));
    }

    /** Its slots, those in brackets as well, in order. */
    public List<Piece.Slot> slots() {
        return ways.stream().flatMap(LabelTemplate::slots).toList();
    }

    /** The values that it asks for, by their slots, in order. */
    public List<Piece.Only> demands() {
        return ways.stream()
                .flatMap(List::stream)
                .flatMap(piece -> piece instanceof Piece.Optionally part ? part.pieces().stream() : Stream.of(piece))
                .filter(Piece.Only.class::isInstance)
                .map(Piece.Only.class::cast)
                .toList();
    }

    /**
     * Whether a slot stands behind a word, as a part of what is told: neither at the beginning nor set off by a comma.
     *
     * @param name of the slot
     */
    public boolean behindWord(String name) {
        return ways.stream().anyMatch(way -> behindWord(way, name));
    }

    private static boolean behindWord(List<Piece> pieces, String name) {
        boolean word = false;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Only only -> {}
                case Piece.Text text -> word = WORD.matcher(text.text()).matches();
                case Piece.Optionally part -> {
                    if (behindWord(part.pieces(), name)) {
                        return true;
                    }
                    word = false;
                }
                case Piece.Slot slot -> {
                    if (word && slot.name().equals(name)) {
                        return true;
                    }
                    word = false;
                }
            }
        }
        return false;
    }

    /** The same template without what holds only the beginning of a value. */
    public LabelTemplate withoutBeginnings() {
        return new LabelTemplate(
                written,
                ways.stream()
                        .map(way -> way.stream()
                                .filter(piece -> slots(List.of(piece))
                                        .noneMatch(slot -> slot.beginning().cut()))
                                .toList())
                        .toList());
    }

    private static Stream<Piece.Slot> slots(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Piece.Text text -> Stream.empty();
            case Piece.Optionally part -> slots(part.pieces());
            case Piece.Slot slot -> Stream.of(slot);
            case Piece.Only only -> Stream.of(only.slot());
        });
    }

    private static Optional<String> fill(
            List<Piece> pieces,
            Function<String, List<String>> values,
            Function<List<String>, String> list,
            Optional<String> absent) {
        StringBuilder label = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> label.append(text.text());
                case Piece.Only only -> {
                    if (!values.apply(only.slot().name()).contains(only.value())) {
                        return Optional.empty();
                    }
                }
                case Piece.Optionally part ->
                    fill(part.pieces(), values, list, Optional.empty()).ifPresent(label::append);
                case Piece.Slot slot -> {
                    List<String> labels = values.apply(slot.name());
                    if (labels.isEmpty() && absent.isEmpty()) {
                        return Optional.empty();
                    }
                    label.append(labels.isEmpty() ? absent.get() : words(slot.beginning(), labels, list));
                }
            }
        }
        return Optional.of(label.toString());
    }

    private static String words(Beginning beginning, List<String> labels, Function<List<String>, String> list) {
        return beginning.cut() ? beginning.shorten(labels.getFirst()) : list.apply(labels);
    }

    private static String enumerated(List<String> labels) {
        int last = labels.size() - 1;
        return last == 0 ? labels.getFirst() : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }
}
