package org.depositary.page.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.page.view.panel.SpansView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with {@code begin} and {@code end} as spans of time: what is dated by days, or from one date to another,
 * as it was; what is dated by a month or year as long as it may have been; what has not ended up to the edge; what is
 * only {@code attested} at a time as a mark there. Rows are parted by {@code lane}; rows of the same {@code line} share
 * one, where they lie apart.
 */
final class Spans {
    private static final int RIGHT = 980;
    private static final int TOP = 30;
    private static final int ROW = 24;
    private static final int LEAST = 7;
    private static final double LETTER = 7.2;
    private static final int NARROWEST = 150;
    private static final int BROADEST = 480;
    private static final int MARGIN = 16;
    private static final int VAGUE_DAYS = 27;
    private static final int YEAR_BREADTH = 60;

    private final LocalDate first;
    private final long days;
    private final int left;
    private final Optional<String> own;

    /** A row with what is drawn of it. */
    private record Drawn(Row row, Link subject, Span span, String line, String lane) {
        static Stream<Drawn> of(Row row) {
            return Span.of(row).stream()
                    .map(span -> new Drawn(
                            row,
                            row.link("thing"),
                            span,
                            common(row),
                            row.holds("lane") ? row.link("lane").text() : ""));
        }
    }

    /** What stands before a row: itself, or what its spans have in common. */
    private static String common(Row row) {
        return row.holds("line")
                ? row.link("line").text()
                        + (row.holds("lineOf") ? " (" + row.link("lineOf").text() + ")" : "")
                : row.link("thing").text();
    }

    /** The days from and to; none where they are not known. */
    private record Span(Optional<LocalDate> begin, Optional<LocalDate> end, boolean seen) {
        static Optional<Span> of(Row row) {
            Optional<LocalDate> begin = row.day("begin");
            Optional<LocalDate> end = row.day("end");
            if (begin.isPresent() || end.isPresent()) {
                return Optional.of(new Span(begin, end, false));
            }
            return row.date("attested")
                    .filter(date -> date.earliest().isPresent() && date.latest().isPresent())
                    .map(date -> new Span(date.earliest(), date.latest(), true));
        }

        Stream<LocalDate> days() {
            return Stream.concat(begin.stream(), end.stream());
        }
    }

    private Spans(LocalDate first, LocalDate last, int left, Optional<String> own) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.left = left;
        this.own = own;
    }

    /**
     * The drawing; none where fewer than two rows are dated.
     *
     * @param own where that leads which is to stand out
     */
    static Optional<SpansView> of(List<Row> rows, Optional<String> own) {
        Map<Link, Drawn> dated = new LinkedHashMap<>();
        rows.stream().flatMap(Drawn::of).forEach(drawn -> dated.putIfAbsent(drawn.subject, drawn));
        if (dated.size() < 2) {
            return Optional.empty();
        }
        List<LocalDate> days = dated.values().stream()
                .flatMap(drawn -> drawn.span.days())
                .sorted()
                .toList();
        LocalDate from = LocalDate.of(days.getFirst().getYear(), 1, 1);
        LocalDate to = LocalDate.of(days.getLast().getYear() + 1, 1, 1);
        double longest = dated.values().stream()
                .mapToDouble(drawn -> LETTER * drawn.line.codePointCount(0, drawn.line.length()))
                .max()
                .orElse(NARROWEST);
        int left = MARGIN + (int) Math.clamp(longest, NARROWEST, BROADEST);
        return Optional.of(
                new Spans(from, to, left, own).drawn(new ArrayList<>(dated.values()), from.getYear(), to.getYear()));
    }

    private SpansView drawn(List<Drawn> dated, int from, int to) {
        dated.sort(Comparator.comparing(Drawn::lane));
        List<SpansView.Row> rows = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        int y = TOP;
        String lane = "";
        for (Drawn drawn : dated) {
            if (!drawn.lane.equals(lane)) {
                lane = drawn.lane;
                rows.add(new SpansView.Row(
                        y, 0, 0, "lane", lane, lane, drawn.row.link("lane").href()));
                y += ROW;
            }
            String key = lane + "\n" + drawn.line;
            int x = Math.min(drawn.span.begin.map(this::x).orElse(left), RIGHT - LEAST);
            boolean shared = drawn.row.holds("line") && ends.getOrDefault(key, RIGHT) < x;
            int at = shared ? lines.getOrDefault(key, y) : y;
            SpansView.Row row = span(drawn, at, x, shared);
            rows.add(row);
            lines.put(key, at);
            ends.put(key, x + row.length());
            y = shared ? y : y + ROW;
        }
        int step = Math.max(1, (int) Math.ceil((to - from) / Math.max(1.0, (RIGHT - left) / (double) YEAR_BREADTH)));
        List<SpansView.Tick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year += step) {
            ticks.add(new SpansView.Tick(x(LocalDate.of(year, 1, 1)), String.valueOf(year)));
        }
        return new SpansView(y + ROW / 2, left - MARGIN / 2, ticks, rows);
    }

    private SpansView.Row span(Drawn drawn, int y, int x, boolean shared) {
        Optional<LocalDate> begin = drawn.span.begin;
        Optional<LocalDate> end = drawn.span.end;
        int last = end.map(day -> x(day.plusDays(1))).orElse(RIGHT);
        boolean open = begin.isEmpty() || end.isEmpty();
        boolean vague = !open
                && ChronoUnit.DAYS.between(begin.get(), end.get()) >= VAGUE_DAYS
                && drawn.row.text("date").filter(date -> date.contains("/")).isEmpty();
        String look = drawn.span.seen ? "seen" : open ? "open" : vague ? "vague" : "exact";
        String date = drawn.row.link(drawn.span.seen ? "attested" : "date").text();
        String name = drawn.subject.text();
        return new SpansView.Row(
                y,
                x,
                Math.max(LEAST, last - x),
                drawn.subject.href().equals(own) && own.isPresent() ? look + " own" : look,
                shared ? "" : shortened(drawn.line),
                date.isEmpty() || name.contains(date) ? name : name + ", " + date,
                drawn.subject.href());
    }

    private int x(LocalDate day) {
        long since = ChronoUnit.DAYS.between(first, day);
        return left + (int) Math.round((RIGHT - left) * Math.clamp(since / (double) days, 0, 1));
    }

    private static String shortened(String label) {
        int letters = (int) (BROADEST / LETTER);
        return label.codePointCount(0, label.length()) <= letters
                ? label
                : label.substring(0, label.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
