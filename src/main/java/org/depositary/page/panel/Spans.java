package org.depositary.page.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.page.view.panel.SpansView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with {@code begin} and {@code end} as spans of time: what is dated by days, or from one date to another,
 * as it was; what is dated by a month or year as long as it may have been; what has not ended up to the edge. Rows are
 * parted by {@code lane}.
 */
final class Spans {
    private static final int LEFT = 330;
    private static final int RIGHT = 980;
    private static final int TOP = 30;
    private static final int ROW = 24;
    private static final int LEAST = 7;
    private static final int LETTERS = 41;
    private static final int VAGUE_DAYS = 27;
    private static final int TICKS = 9;

    private final LocalDate first;
    private final long days;

    private Spans(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /** The drawing; none where fewer than two rows are dated. */
    static Optional<SpansView> of(List<Row> rows) {
        Map<Link, Row> dated = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.day("begin").or(() -> row.day("end")).isPresent())
                .forEach(row -> dated.putIfAbsent(subject(row), row));
        List<LocalDate> days = dated.values().stream()
                .flatMap(row -> java.util.stream.Stream.concat(row.day("begin").stream(), row.day("end").stream()))
                .sorted()
                .toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(days.getFirst().getYear(), 1, 1);
        LocalDate to = LocalDate.of(days.getLast().getYear() + 1, 1, 1);
        return Optional.of(new Spans(from, to).drawn(new ArrayList<>(dated.values()), from.getYear(), to.getYear()));
    }

    private static Link subject(Row row) {
        return row.link("thing");
    }

    private SpansView drawn(List<Row> dated, int from, int to) {
        boolean lanes = dated.stream().anyMatch(row -> row.holds("lane"));
        if (lanes) {
            dated.sort(Comparator.comparing((Row row) -> row.link("lane").text()));
        }
        List<SpansView.Row> rows = new ArrayList<>();
        int y = TOP;
        String lane = "";
        for (Row row : dated) {
            String own = lanes ? row.link("lane").text() : "";
            if (!own.equals(lane)) {
                rows.add(new SpansView.Row(
                        y, 0, 0, "lane", own, own, row.link("lane").href()));
                lane = own;
                y += ROW;
            }
            rows.add(span(row, y));
            y += ROW;
        }
        int step = Math.max(1, (int) Math.ceil((to - from) / (double) TICKS));
        List<SpansView.Tick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year += step) {
            ticks.add(new SpansView.Tick(x(LocalDate.of(year, 1, 1)), String.valueOf(year)));
        }
        return new SpansView(y + ROW / 2, ticks, rows);
    }

    private SpansView.Row span(Row row, int y) {
        Optional<LocalDate> begin = row.day("begin");
        Optional<LocalDate> end = row.day("end");
        int x = begin.map(this::x).orElse(LEFT);
        int last = end.map(day -> x(day.plusDays(1))).orElse(RIGHT);
        boolean open = begin.isEmpty() || end.isEmpty();
        boolean vague = !open
                && ChronoUnit.DAYS.between(begin.get(), end.get()) >= VAGUE_DAYS
                && row.text("date").filter(date -> date.contains("/")).isEmpty();
        Link subject = subject(row);
        String date = row.holds("date") ? row.link("date").text() : "";
        String whole = date.isEmpty() || subject.text().contains(date) ? subject.text() : subject.text() + ", " + date;
        return new SpansView.Row(
                y,
                Math.min(x, RIGHT - LEAST),
                Math.max(LEAST, last - x),
                open ? "open" : vague ? "vague" : "exact",
                shortened(subject.text()),
                whole,
                subject.href());
    }

    private int x(LocalDate day) {
        long since = ChronoUnit.DAYS.between(first, day);
        return LEFT + (int) Math.round((RIGHT - LEFT) * Math.clamp(since / (double) days, 0, 1));
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }
}
