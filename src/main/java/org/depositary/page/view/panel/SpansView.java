package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things in time, one a row. Places and lengths are hundredths of the breadth there is, so that the same rows are drawn
 * at a desk, on a phone and on paper.
 *
 * @param ticks of the axis
 * @param rows from above
 */
public record SpansView(List<Tick> ticks, List<Row> rows) {
    public SpansView {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** How sure the dates of some row are, in the order in which it is explained. */
    public List<String> looks() {
        return Stream.of("exact", "vague", "open", "seen")
                .filter(look -> rows.stream()
                        .flatMap(row -> row.marks().stream())
                        .anyMatch(mark -> mark.look().startsWith(look)))
                .toList();
    }

    /** A year or month of the axis, and where it stands. */
    public record Tick(double x, String name) {
        /** How its name stands to it: inside the drawing at both ends. */
        public String anchor() {
            return x < 5 ? "start" : x > 95 ? "end" : "middle";
        }
    }

    /**
     * A line of the drawing, or a heading over those below it, which has no marks.
     *
     * @param name what it is, or what its marks have in common
     * @param dates of its marks as people write them, unless the name tells them
     */
    public record Row(String name, String dates, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        /** The line with another mark on it; of more than two dates the first and the last are told. */
        public Row with(Mark mark) {
            List<Mark> all = Stream.concat(marks.stream(), Stream.of(mark)).toList();
            List<String> told = all.stream()
                    .map(Mark::date)
                    .filter(date -> !name.contains(date))
                    .toList();
            return new Row(
                    name, told.size() > 2 ? told.getFirst() + " … " + told.getLast() : String.join(", ", told), all);
        }
    }

    /**
     * A span.
     *
     * @param x where it begins
     * @param length of the span
     * @param look {@code exact}, {@code vague}, {@code open} or {@code seen}: how sure the dates are; with
     *     {@code until} where the beginning is what is not known, with {@code own} for what the page is about
     * @param name of what it is
     * @param date as people write it; empty where there is none
     * @param href where it leads
     */
    public record Mark(double x, double length, String look, String name, String date, Optional<String> href) {
        /** The name and the date. */
        public String whole() {
            return name.contains(date) ? name : name + ", " + date;
        }
    }
}
