package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.List;
import java.util.Optional;
import org.depositary.text.Token;
import org.depositary.text.date.Written.Calendar;

/** Days written in figures, month names in telegraphic form among them. */
final class FigureGrammar {
    private final List<Token> tokens;
    private final int limit;
    private final Strokes strokes;

    /** @param strokes what the dates of the whole text tell of their order */
    FigureGrammar(List<Token> tokens, int limit, Strokes strokes) {
        this.tokens = tokens;
        this.limit = limit;
        this.strokes = strokes;
    }

    /**
     * Which figure is the day in the dates of a text that are written in figures between strokes; looked for once, when
     * it is first asked.
     */
    static final class Strokes {
        private final List<Token> tokens;
        private boolean known;
        private boolean days;
        private boolean months;

        Strokes(List<Token> tokens) {
            this.tokens = tokens;
        }

        /** Whether some date begins with a figure that can be no month. */
        boolean days() {
            look();
            return days;
        }

        /** Whether some date begins with a month: its second figure can be none. */
        boolean months() {
            look();
            return months;
        }

        private void look() {
            for (int i = 0; !known && i + 4 < tokens.size(); i++) {
                if (sameMark(tokens, i + 1, i + 3) && tokens.get(i + 4).text().matches("[12][0-9]{3}")) {
                    days |= above(i, i + 2);
                    months |= above(i + 2, i);
                }
            }
            known = true;
        }

        /** Whether of two figures the one is above twelve and the other can be a month. */
        private boolean above(int one, int other) {
            int month = figures(tokens.get(other));
            return figures(tokens.get(one)) > 12 && month > 0 && month <= 12;
        }
    }

    /**
     * {@code 1999-11-09}, {@code 1999/11/09}, {@code 22-MAR-1987}, {@code 25/12/2001}, {@code 25.12.2001},
     * {@code 2001.12.25-27}.
     */
    Optional<Found> at(int i) {
        if (i >= limit) {
            return Optional.empty();
        }
        Optional<Found> range = dottedRange(i);
        if (range.isPresent()) {
            return range;
        }
        Token token = tokens.get(i);
        if (token.shape() == Token.Shape.MIXED || token.shape() == Token.Shape.NUMBER) {
            String[] parts = token.text().length() <= 10 ? token.text().split("\\.", 4) : new String[0];
            if (parts.length == 3 && parts[0].length() == 4) {
                return yearFirst(i, parts);
            }
            if (parts.length == 3) {
                return european(i, i + 1, parts[0], parts[1], parts[2]);
            }
        }
        if (i + 4 >= limit || !sameMark(tokens, i + 1, i + 3)) {
            return Optional.empty();
        }
        Token second = tokens.get(i + 2);
        Token third = tokens.get(i + 4);
        if (CalendarWords.year(token) > 0 && figures(second) > 0 && figures(third) > 0) {
            return point(i, i + 5, CalendarWords.year(token), figures(second), figures(third));
        }
        if (CalendarWords.month(second) > 0 && CalendarWords.day(token) > 0 && CalendarWords.year(third) > 0) {
            return point(i, i + 5, CalendarWords.year(third), CalendarWords.month(second), CalendarWords.day(token));
        }
        return european(i, i + 5, token.text(), second.text(), third.text());
    }

    /**
     * Day, month, year in figures. Month and day are told apart where one is above twelve or both are the same, or by
     * the other dates of the text; where nothing tells which is which, the year alone is known.
     */
    private Optional<Found> european(int first, int end, String a, String b, String c) {
        if (!a.matches("[0-9]{1,2}") || !b.matches("[0-9]{1,2}") || !c.matches("[12][0-9]{3}")) {
            return Optional.empty();
        }
        int one = Integer.parseInt(a);
        int two = Integer.parseInt(b);
        int year = Integer.parseInt(c);
        if (two <= 12 && (one > 12 || one == two || first + 1 == end)) {
            return point(first, end, year, two, one);
        }
        if (one > 12) {
            return Optional.empty();
        }
        if (two > 12) {
            return point(first, end, year, one, two);
        }
        if (strokes.days() == strokes.months()) {
            return Optional.of(new Found(first, end, Calendar.at(new Point(year, 0, 0))));
        }
        return strokes.days() ? point(first, end, year, two, one) : point(first, end, year, one, two);
    }

    /** Year, month, day in figures, and a day of the same month behind a dash. */
    private Optional<Found> yearFirst(int i, String[] parts) {
        if (!parts[0].matches("[12][0-9]{3}") || !parts[1].matches("[0-9]{1,2}") || !parts[2].matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        Optional<Found> day =
                point(i, i + 1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        if (day.isEmpty() || !(day.get().written() instanceof Calendar date) || i + 2 >= limit) {
            return day;
        }
        int last = isDash(tokens.get(i + 1)) ? figures(tokens.get(i + 2)) : 0;
        Point to = new Point(date.to().year(), date.to().month(), last);
        return last > date.to().day() && to.exists()
                ? Optional.of(new Found(i, i + 3, new Calendar(date.from(), to, false)))
                : day;
    }

    private static Optional<Found> point(int first, int end, int year, int month, int day) {
        return month < 1 || month > 12 || day < 1
                ? Optional.empty()
                : Optional.of(new Found(first, end, Calendar.at(new Point(year, month, day))));
    }

    private static boolean sameMark(List<Token> tokens, int one, int other) {
        String mark = tokens.get(one).folded();
        return (mark.equals("-") || mark.equals("/"))
                && mark.equals(tokens.get(other).folded())
                && !tokens.get(one).spaceBefore()
                && !tokens.get(other).spaceBefore();
    }

    private static int figures(Token token) {
        return token.text().matches("[0-9]{1,2}") ? Integer.parseInt(token.text()) : 0;
    }

    /** {@code 2-3.05.2010}. */
    private Optional<Found> dottedRange(int i) {
        if (i + 2 >= limit
                || !isDash(tokens.get(i + 1))
                || tokens.get(i + 2).text().indexOf('.') < 0) {
            return Optional.empty();
        }
        int from = CalendarWords.day(tokens.get(i));
        Optional<Found> last = at(i + 2);
        if (from == 0
                || last.isEmpty()
                || !(last.get().written() instanceof Calendar date)
                || date.to().day() <= from) {
            return Optional.empty();
        }
        Point first = new Point(date.to().year(), date.to().month(), from);
        return Optional.of(new Found(i, last.get().end(), new Calendar(first, date.to(), false)));
    }
}
