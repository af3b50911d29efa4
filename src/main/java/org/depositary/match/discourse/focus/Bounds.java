package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.text.Edtf;

/**
 * Makes one date of a date and a beginning or an end told beside it: "last week" and "which ended on 31 August". What
 * is told of an end alone leaves the beginning open (EDTF, ISO 8601-2:2019, 4.4).
 */
final class Bounds {
    private static final String DATE = "date";
    private static final String BEGIN = "begin";
    private static final String END = "end";

    private Bounds() {}

    /** The frame with its bounds in its date; as it was where none are told. */
    static Draft inDate(Draft draft) {
        Optional<Filler> begin = time(draft, BEGIN);
        Optional<Filler> end = time(draft, END);
        if (begin.isEmpty() && end.isEmpty()) {
            return draft;
        }
        Optional<Filler> whole = time(draft, DATE);
        String first = begin.or(() -> whole).map(filler -> date(filler).start()).orElse("..");
        String last = end.or(() -> whole).map(filler -> date(filler).end()).orElse("..");
        Filler told = begin.or(() -> end).orElseThrow();
        Edtf date = between(first, last, told.equals(begin.orElse(told)) && begin.isPresent());
        List<Filler> fillers = new ArrayList<>(draft.fillers());
        fillers.removeIf(filler -> Set.of(DATE, BEGIN, END).contains(filler.role()));
        fillers.add(new Filler(DATE, new Value.Time(date), told.words(), told.rule(), told.origin()));
        return draft.having(fillers);
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
}
