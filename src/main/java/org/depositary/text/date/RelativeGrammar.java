package org.depositary.text.date;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.date.Written.Calendar;
import org.depositary.text.date.Written.FromLast;
import org.depositary.text.date.Written.InLastYear;
import org.depositary.text.date.Written.InYear;
import org.depositary.text.date.Written.NearMonth;
import org.depositary.text.date.Written.Shifted;
import org.depositary.text.date.Written.Unit;
import org.depositary.text.date.Written.Weekday;
import org.depositary.text.number.Numerals;

/**
 * Dates that only the document's date or an earlier date of the text makes plain: {@code last week}, {@code on
 * Tuesday}.
 */
final class RelativeGrammar {
    /** Counts beyond this are no way to tell a date. */
    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    private static final Set<String> AFTER = Set.of("later", "afterwards", "afterward", "thereafter");
    private static final Set<String> BEFORE = Set.of("earlier", "previously");
    private static final int YEARS_OF_A_DECADE = 10;

    private final List<Token> tokens;
    private final int first;
    private final int limit;
    private final CalendarGrammar calendar;

    /** Whether the words stand there at all without which nothing need be looked for. */
    private final boolean tellsAgo;

    private final boolean tellsLater;

    private final boolean tellsYear;

    RelativeGrammar(List<Token> tokens, int first, int limit, CalendarGrammar calendar) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        this.calendar = calendar;
        boolean ago = false;
        boolean later = false;
        boolean year = false;
        for (int i = first; i < limit; i++) {
            String word = tokens.get(i).folded();
            ago |= word.equals("ago");
            later |= AFTER.contains(word) || BEFORE.contains(word);
            year |= word.equals("year") || word.equals("years");
        }
        this.tellsAgo = ago;
        this.tellsLater = later;
        this.tellsYear = year;
    }

    /** The relative date that begins at a token. */
    Optional<Found> at(int i) {
        Optional<Found> found = switch (folded(i)) {
            case "today", "tonight" -> day(i, 0);
            case "yesterday" -> day(i, -1);
            case "tomorrow" -> day(i, 1);
            case "earlier", "later" -> part(i);
            case "early", "late", "mid" -> unit(i + 1).map(whole -> whole.from(i));
            case "last", "this", "next", "coming", "past" -> unit(i).or(() -> named(i));
            case "the", "that" -> fromLast(i);
            default -> Optional.empty();
        };
        if (found.isPresent()) {
            return found;
        }
        if (tellsAgo) {
            found = ago(i);
        }
        if (tellsLater && found.isEmpty()) {
            found = later(i);
        }
        if (tellsYear && found.isEmpty()) {
            found = inYear(i);
        }
        return found.isPresent() ? found : weekday(i);
    }

    /** {@code today}; {@code today Friday 12 June} is that day. */
    private Optional<Found> day(int i, int by) {
        int next = is(i + 1, ",") ? i + 2 : i + 1;
        Optional<Found> named = calendar.dayOrMonth(next)
                .filter(date -> date.written() instanceof Calendar c
                        && c.from().day() > 0
                        && c.from().equals(c.to()));
        if (named.isPresent()) {
            return named.map(date -> date.from(i));
        }
        return Optional.of(new Found(i, i + 1, new Shifted(Unit.DAY, by)));
    }

    /** {@code earlier this year} is some time in it: in the year. */
    private Optional<Found> part(int i) {
        if (is(i + 1, "today")) {
            return Optional.of(new Found(i, i + 2, new Shifted(Unit.DAY, 0)));
        }
        if (is(i + 1, "that") || (is(i + 1, "the") && is(i + 2, "same"))) {
            return fromLast(i + 1).map(found -> found.from(i));
        }
        return unit(i + 1).map(found -> found.from(i));
    }

    /** {@code last week}, {@code this morning}, {@code next year}. */
    private Optional<Found> unit(int i) {
        Optional<Integer> by = by(i);
        if (by.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> unit =
                isPartOfDay(i) ? Optional.of(Unit.DAY) : unitOf(i + 1).filter(named -> named != Unit.DAY);
        return unit.map(named -> new Found(i, i + 2, new Shifted(named, by.get())));
    }

    /** {@code this morning} and {@code last night}, not {@code this day} or {@code next night}. */
    private boolean isPartOfDay(int i) {
        return switch (folded(i + 1)) {
            case "morning", "afternoon", "evening" -> is(i, "this");
            case "night" -> is(i, "last");
            default -> false;
        };
    }

    private Optional<Integer> by(int i) {
        return switch (folded(i)) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next", "coming" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** {@code last Tuesday}, {@code next October}, {@code this May}. */
    private Optional<Found> named(int i) {
        Optional<Integer> by = by(i);
        if (by.isEmpty() || i + 1 >= limit) {
            return Optional.empty();
        }
        Token name = tokens.get(i + 1);
        if (CalendarWords.isWeekday(name)) {
            return Optional.of(new Found(i, i + 2, new Weekday(CalendarWords.weekday(name), by.get())));
        }
        int month = CalendarWords.month(name);
        boolean whole = month > 0
                && calendar.yearAt(i + 2) == 0
                && (i + 2 >= limit || CalendarWords.day(tokens.get(i + 2)) == 0);
        return whole ? Optional.of(new Found(i, i + 2, new NearMonth(month, by.get()))) : Optional.empty();
    }

    /** {@code in January this year}, {@code 3 May of last year}, {@code October of that year}. */
    private Optional<Found> inYear(int i) {
        Optional<Found> date = calendar.dayOrMonth(i);
        if (date.isEmpty()
                || !(date.get().written() instanceof Calendar written)
                || written.to().hasYear()) {
            return Optional.empty();
        }
        int end = date.get().end();
        int next = is(end, ",") ? end + 1 : end;
        next = is(next, "of") ? next + 1 : next;
        Optional<Integer> by = by(next);
        if (by.isPresent() && is(next + 1, "year")) {
            return Optional.of(new Found(i, next + 2, new InYear(written.from(), written.to(), by.get())));
        }
        Optional<Found> last = fromLast(next);
        return last.isPresent() && last.get().written() instanceof FromLast year && year.unit() == Unit.YEAR
                ? Optional.of(new Found(i, last.get().end(), new InLastYear(written.from(), written.to(), year.by())))
                : Optional.empty();
    }

    /** {@code the same day}, {@code the following year}, {@code that year}, {@code the previous month}. */
    private Optional<Found> fromLast(int i) {
        int by = switch (folded(i + 1)) {
            case "following", "next" -> 1;
            case "previous", "preceding" -> -1;
            default -> 0;
        };
        int unit = by != 0 || is(i + 1, "same") ? i + 2 : is(i, "that") ? i + 1 : limit;
        return unitOf(unit)
                .filter(named -> named != Unit.WEEK)
                .map(named -> new Found(i, unit + 1, new FromLast(named, by)));
    }

    /** {@code two weeks ago}, {@code a year ago}. */
    private Optional<Found> ago(int i) {
        return count(i).filter(count -> is(count.end() + 1, "ago"))
                .flatMap(count -> unitOf(count.end())
                        .map(unit -> new Found(
                                i,
                                count.end() + 2,
                                new Shifted(unit, -count.amount().intValue()))));
    }

    /** {@code two weeks later}, {@code a year earlier}, {@code three decades afterwards}. */
    private Optional<Found> later(int i) {
        return count(i).filter(count -> is(count.end() + 1, AFTER) || is(count.end() + 1, BEFORE))
                .filter(count -> !is(count.end() + 2, "than") && !is(i - 1, "than"))
                .flatMap(count -> {
                    boolean decades = is(count.end(), "decade") || is(count.end(), "decades");
                    int by = count.amount().intValue()
                            * (is(count.end() + 1, AFTER) ? 1 : -1)
                            * (decades ? YEARS_OF_A_DECADE : 1);
                    return (decades ? Optional.of(Unit.YEAR) : unitOf(count.end()))
                            .map(unit -> new Found(i, count.end() + 2, new FromLast(unit, by)));
                });
    }

    /** How many: {@code two}, {@code a}. */
    private Optional<Numerals.Numeral> count(int i) {
        if (i >= limit) {
            return Optional.empty();
        }
        boolean one = is(i, "a") || is(i, "an");
        return (one
                        ? Optional.of(new Numerals.Numeral(i + 1, BigDecimal.ONE))
                        : Numerals.cardinal(tokens, i, Math.min(limit, i + 4)))
                .filter(count -> count.amount().compareTo(MOST) <= 0);
    }

    private Optional<Unit> unitOf(int i) {
        return switch (folded(i)) {
            case "day", "days", "date" -> Optional.of(Unit.DAY);
            case "week", "weeks" -> Optional.of(Unit.WEEK);
            case "month", "months" -> Optional.of(Unit.MONTH);
            case "year", "years" -> Optional.of(Unit.YEAR);
            default -> Optional.empty();
        };
    }

    private Optional<Found> weekday(int i) {
        return i < limit && CalendarWords.isWeekday(tokens.get(i))
                ? Optional.of(new Found(i, i + 1, new Weekday(CalendarWords.weekday(tokens.get(i)), 0)))
                : Optional.empty();
    }

    private boolean is(int i, Set<String> words) {
        return words.contains(folded(i));
    }

    private boolean is(int i, String folded) {
        return folded(i).equals(folded);
    }

    private String folded(int i) {
        return i < first || i >= limit ? "" : tokens.get(i).folded();
    }
}
