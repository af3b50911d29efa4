package org.depositary.match.discourse.focus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.text.Edtf;

/**
 * Makes one date of a date and a beginning, an end or a length told beside it: "last week" and "which ended on 31
 * August"; "two days" and "which ended on 31 August"; "three days" and "on 3 May", the first of them. What is told of
 * an end alone leaves the beginning open (EDTF, ISO 8601-2:2019, 4.4).
 */
final class Bounds {
    private static final String DATE = "date";
    private static final String BEGIN = "begin";
    private static final String END = "end";

    private Bounds() {}

    /** The frame with its bounds in its date; as it was where none are told, and without a length that found no use. */
    static Draft whole(Draft draft) {
        Draft dated = inDate(draft);
        List<Filler> fillers = new ArrayList<>(dated.fillers());
        return fillers.removeIf(filler -> filler.role().equals(Draft.LENGTH)) ? dated.having(fillers) : dated;
    }

    /** The frame with its bounds in its date; as it was where none are told. */
    static Draft inDate(Draft draft) {
        Optional<Integer> days = draft.of(Draft.LENGTH).stream()
                .filter(filler -> filler.value() instanceof Value.Number)
                .map(filler -> ((Value.Number) filler.value()).amount().intValue())
                .filter(length -> length > 0)
                .findFirst();
        Optional<Filler> begin = time(draft, BEGIN);
        Optional<Filler> end = time(draft, END);
        Optional<Filler> whole = time(draft, DATE);
        Optional<Edtf> counted = days.flatMap(length -> end.isPresent()
                ? day(end.get()).map(last -> span(last.minusDays(length - 1L), last))
                : begin.or(() -> whole).flatMap(Bounds::day).map(start -> span(start, start.plusDays(length - 1L))));
        if (counted.isPresent()) {
            return dated(
                    draft, counted.get(), end.or(() -> begin).or(() -> whole).orElseThrow());
        }
        if (begin.isEmpty() && end.isEmpty()) {
            return draft;
        }
        String first = begin.or(() -> whole).map(filler -> date(filler).start()).orElse("..");
        String last = end.or(() -> whole).map(filler -> date(filler).end()).orElse("..");
        Filler told = begin.or(() -> end).orElseThrow();
        Edtf date = between(first, last, told.equals(begin.orElse(told)) && begin.isPresent());
        return dated(draft, date, told);
    }

    private static Draft dated(Draft draft, Edtf date, Filler told) {
        List<Filler> fillers = new ArrayList<>(draft.fillers());
        fillers.removeIf(filler -> Set.of(DATE, BEGIN, END, Draft.LENGTH).contains(filler.role()));
        fillers.add(new Filler(DATE, new Value.Time(date), told.words(), told.rule(), told.origin()));
        return draft.having(fillers);
    }

    /** The one day that a date names, if it does. */
    private static Optional<LocalDate> day(Filler filler) {
        Edtf date = date(filler);
        return date.yearless() || !date.earliest().equals(date.latest()) ? Optional.empty() : date.earliest();
    }

    private static Edtf span(LocalDate first, LocalDate last) {
        return new Edtf(first.equals(last) ? first.toString() : first + "/" + last);
    }

    /** From one point to the other; the point that was told alone where the other lies on its wrong side. */
    private static Edtf between(String first, String last, boolean beginTold) {
        if (first.equals(last)) {
            return new Edtf(first);
        }
        Edtf both = new Edtf(first + "/" + last);
        boolean ordered = both.earliest().isEmpty()
                || both.latest().isEmpty()
                || !both.earliest().get().isAfter(both.latest().get());
        if (ordered) {
            return both;
        }
        return beginTold ? new Edtf(first + "/..") : new Edtf("../" + last);
    }

    private static Optional<Filler> time(Draft draft, String role) {
        return draft.of(role).stream()
                .filter(filler -> filler.value() instanceof Value.Time)
                .findFirst();
    }

    private static Edtf date(Filler filler) {
        return ((Value.Time) filler.value()).date();
    }

    /** Whether a frame has a date that is over before another begins. */
    static boolean before(Draft draft, Edtf other) {
        return draft.fillers().stream()
                .map(Filler::value)
                .anyMatch(value -> value instanceof Value.Time(Edtf date) && Dates.ahead(other, Optional.of(date)));
    }

    /** Whether a frame has a date that begins after another is over; not where that is unknown. */
    static boolean after(Draft draft, Optional<Edtf> other) {
        return draft.fillers().stream()
                .map(Filler::value)
                .anyMatch(value -> value instanceof Value.Time(Edtf date) && Dates.ahead(date, other));
    }
}
