package org.depositary.page.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.view.panel.SpansView;
import org.depositary.page.view.panel.SpansView.Mark;
import org.depositary.page.view.panel.SpansView.Tick;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with {@code begin} and {@code end} as spans of time: what is dated by days, or from one date to another,
 * as it was; what is dated by a month or year as long as it may have been; what has no known end fades out soon after
 * it began, what has no known beginning soon before it ended; what is only {@code attested} at a time as a mark there.
 * Rows are parted by {@code lane}, many without one by years; rows of the same {@code line} share one, where they lie
 * apart.
 */
final class Spans {
    private static final double ALL = 100;

    /** What is shorter could not be seen. */
    private static final double LEAST = 0.9;

    /** How far what has no known end is drawn: enough to be seen to fade, not so far that it seems to be known. */
    private static final double FADING = 12;

    /** More rows than these are parted by years, a heading for so many rows or more. */
    private static final int MOST_ROWS = 12;

    private static final int ROWS_A_HEADING = 4;

    /** More names than these would run into one another on a phone. */
    private static final int MOST_TICKS = 7;

    private static final int HALF = 6;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);
    private static final int VAGUE_DAYS = 27;

    private final LocalDate first;
    private final long days;
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

        Drawn in(String other) {
            return new Drawn(row, subject, span, line, other);
        }

        /** This, unless the other tells the same more exactly. */
        Drawn exacter(Drawn other) {
            return span.encloses(other.span) ? other : this;
        }

        /** Whether another on its line tells the same more exactly: then this is left to the table. */
        boolean saysLessThan(Drawn other) {
            return row.holds("line") && line.equals(other.line) && lane.equals(other.lane) && span.encloses(other.span);
        }

        int year() {
            return span.days().findFirst().orElseThrow().getYear();
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

        /** Whether this only says less exactly what the other says. */
        boolean encloses(Span other) {
            return !equals(other)
                    && begin.isPresent()
                    && end.isPresent()
                    && other.begin.filter(day -> !day.isBefore(begin.get())).isPresent()
                    && other.end.filter(day -> !day.isAfter(end.get())).isPresent();
        }
    }

    private Spans(LocalDate first, LocalDate last, Optional<String> own) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.own = own;
    }

    /**
     * The drawing; none where fewer than two rows are dated.
     *
     * @param own where that leads which is to stand out
     */
    static Optional<SpansView> of(List<Row> rows, Language language, Optional<String> own) {
        Map<List<Object>, Drawn> dated = new LinkedHashMap<>();
        rows.stream()
                .flatMap(Drawn::of)
                .forEach(drawn ->
                        dated.merge(List.of(drawn.subject, drawn.span.seen ? drawn.span : ""), drawn, Drawn::exacter));
        if (dated.size() < 2) {
            return Optional.empty();
        }
        List<Drawn> drawings = lanes(dated.values().stream()
                .filter(drawn -> !drawn.span.seen || dated.values().stream().noneMatch(drawn::saysLessThan))
                .toList());
        List<LocalDate> days =
                drawings.stream().flatMap(drawn -> drawn.span.days()).sorted().toList();
        int from = days.getFirst().getYear();
        int to = days.getLast().getYear() + 1;
        Spans spans = new Spans(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1), own);
        return Optional.of(new SpansView(spans.ticks(from, to, language), spans.drawn(drawings)));
    }

    /** In order of their lanes; many that have none are parted by years, or by as many years as make few headings. */
    private static List<Drawn> lanes(List<Drawn> drawings) {
        if (drawings.size() <= MOST_ROWS || drawings.stream().anyMatch(drawn -> !drawn.lane.isEmpty())) {
            return drawings.stream().sorted(Comparator.comparing(Drawn::lane)).toList();
        }
        int step = STEPS.stream()
                .filter(years -> drawings.stream()
                                .map(drawn -> Math.floorDiv(drawn.year(), years))
                                .distinct()
                                .count()
                        <= drawings.size() / ROWS_A_HEADING)
                .findFirst()
                .orElse(STEPS.getLast());
        return drawings.stream()
                .map(drawn -> drawn.in(years(Math.floorDiv(drawn.year(), step) * step, step)))
                .toList();
    }

    private static String years(int first, int step) {
        return step == 1 ? String.valueOf(first) : first + "–" + (first + step - 1);
    }

    private List<SpansView.Row> drawn(List<Drawn> dated) {
        List<SpansView.Row> rows = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Double> ends = new LinkedHashMap<>();
        String lane = "";
        for (Drawn drawn : dated) {
            if (!drawn.lane.equals(lane)) {
                lane = drawn.lane;
                rows.add(new SpansView.Row(lane, "", List.of()));
            }
            String key = lane + "\n" + drawn.line;
            Mark mark = mark(drawn);
            boolean shared = drawn.row.holds("line")
                    && lines.containsKey(key)
                    && (drawn.span.seen || ends.getOrDefault(key, -1.0) < mark.x());
            if (shared) {
                int at = lines.getOrDefault(key, 0);
                rows.set(at, rows.get(at).with(mark));
            } else {
                lines.put(key, rows.size());
                rows.add(new SpansView.Row(drawn.line, "", List.of()).with(mark));
            }
            if (!drawn.span.seen) {
                ends.put(key, mark.x() + mark.length());
            }
        }
        return rows;
    }

    /** Round years, or half a year where there is only one. */
    private List<Tick> ticks(int from, int to, Language language) {
        if (to - from == 1) {
            return IntStream.rangeClosed(0, 2)
                    .mapToObj(half -> YearMonth.of(from, 1).plusMonths(half * HALF))
                    .map(month -> new Tick(x(month.atDay(1)), Dates.written(month.toString(), language)))
                    .toList();
        }
        int step = STEPS.stream()
                .filter(years -> (to - from) / years < MOST_TICKS)
                .findFirst()
                .orElse(to - from);
        return IntStream.rangeClosed(from, to)
                .filter(year -> Math.floorMod(year, step) == 0)
                .mapToObj(year -> new Tick(x(LocalDate.of(year, 1, 1)), String.valueOf(year)))
                .toList();
    }

    private Mark mark(Drawn drawn) {
        Optional<LocalDate> begin = drawn.span.begin;
        Optional<LocalDate> end = drawn.span.end;
        double to = end.map(day -> x(day.plusDays(1))).orElse(ALL);
        double x = Math.min(begin.map(this::x).orElse(Math.max(0, to - FADING)), ALL - LEAST);
        double last = end.isPresent() ? to : Math.min(ALL, x + FADING);
        boolean open = begin.isEmpty() || end.isEmpty();
        boolean vague = !open
                && ChronoUnit.DAYS.between(begin.get(), end.get()) >= VAGUE_DAYS
                && drawn.row.text("date").filter(date -> date.contains("/")).isEmpty();
        String look =
                drawn.span.seen ? "seen" : open ? begin.isEmpty() ? "open until" : "open" : vague ? "vague" : "exact";
        String date = drawn.row.link(drawn.span.seen ? "attested" : "date").text();
        return new Mark(
                x,
                rounded(Math.max(LEAST, last - x)),
                own.isPresent() && drawn.subject.href().equals(own) ? look + " own" : look,
                drawn.subject.text(),
                date,
                drawn.subject.href());
    }

    private double x(LocalDate day) {
        long since = ChronoUnit.DAYS.between(first, day);
        return rounded(ALL * Math.clamp(since / (double) days, 0, 1));
    }

    private static double rounded(double hundredths) {
        return Math.round(hundredths * 100) / 100.0;
    }
}
