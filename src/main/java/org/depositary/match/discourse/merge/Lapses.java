package org.depositary.match.discourse.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;

/** Tells where what is told on two dates did not last from one to the other. */
final class Lapses {
    /** The role that holds from when to when what is told lasted. */
    private static final String TERM = "date";

    private final Map<String, FrameType> types;
    private final Agreement agreement;

    /** @param types frame types by name */
    Lapses(Map<String, FrameType> types, Agreement agreement) {
        this.types = types;
        this.agreement = agreement;
    }

    /**
     * Whether two frames of a group tell of two: their dates lie years apart, no term that either tells spans the
     * years, and another of the group tells of the same bearers something else. Symmetric.
     */
    boolean between(Draft one, Draft other, Collection<Draft> group) {
        Optional<FrameType.Lapse> lapse = lapse(one);
        return lapse.isPresent()
                && apart(one, other, lapse.get())
                && group.stream()
                        .anyMatch(third -> changed(one, third, lapse.get()) || changed(other, third, lapse.get()));
    }

    /** The frame without a date on which it is inferred to be so if its beginning or its end tells that already. */
    Draft unsaid(Draft draft) {
        Optional<FrameType.Lapse> lapse = lapse(draft);
        List<Edtf> bounds = draft.values(TERM).stream()
                .filter(Value.Time.class::isInstance)
                .flatMap(value -> Stream.of(((Value.Time) value).date().value().split("/")))
                .filter(bound -> !bound.equals(Edtf.OPEN))
                .map(Edtf::new)
                .toList();
        return lapse.isEmpty() || bounds.isEmpty()
                ? draft
                : draft.having(draft.fillers().stream()
                        .filter(filler -> !filler.role().equals(lapse.get().date())
                                || filler.origin() instanceof Origin.Read
                                || !(filler.value() instanceof Value.Time(Edtf date))
                                || bounds.stream().noneMatch(bound -> bound.covers(date) || date.covers(bound)))
                        .toList());
    }

    /** The frame with the first of its dates alone; the others it gives besides. */
    Draft first(Draft draft) {
        Optional<FrameType.Lapse> lapse = lapse(draft);
        if (lapse.isEmpty()) {
            return draft;
        }
        String role = lapse.get().date();
        Optional<Filler> first = draft.of(role).stream()
                .filter(filler -> filler.value() instanceof Value.Time)
                .min(java.util.Comparator.comparing(filler -> start(((Value.Time) filler.value()).date())));
        return first.isEmpty()
                ? draft
                : draft.keeping(draft.fillers().stream()
                        .filter(filler -> !filler.role().equals(role) || filler.equals(first.get()))
                        .toList());
    }

    private Optional<FrameType.Lapse> lapse(Draft draft) {
        return Optional.ofNullable(types.get(draft.type())).flatMap(FrameType::lapse);
    }

    private boolean apart(Draft one, Draft other, FrameType.Lapse lapse) {
        List<Edtf> a = dates(one, lapse.date());
        List<Edtf> b = dates(other, lapse.date());
        if (a.isEmpty() || b.isEmpty() || spans(one, b) || spans(other, a)) {
            return false;
        }
        return a.stream().noneMatch(x -> b.stream().anyMatch(y -> near(x, y, lapse.years())));
    }

    /** Whether a term that a frame tells covers all of these dates. */
    private static boolean spans(Draft draft, List<Edtf> dates) {
        return draft.fillers().stream()
                .filter(filler -> filler.role().equals("date"))
                .map(Filler::value)
                .anyMatch(value ->
                        value instanceof Value.Time(Edtf term) && dates.stream().allMatch(term::covers));
    }

    private static boolean near(Edtf one, Edtf other, int years) {
        LocalDate a = start(one);
        LocalDate b = start(other);
        return !a.isBefore(b.minusYears(years)) && !a.isAfter(b.plusYears(years));
    }

    private static LocalDate start(Edtf date) {
        return date.earliest().or(date::latest).orElse(LocalDate.EPOCH);
    }

    private static List<Edtf> dates(Draft draft, String role) {
        return draft.values(role).stream()
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time) value).date())
                .toList();
    }

    /** Whether a third frame tells the same of the same, but with another value where values change. */
    private boolean changed(Draft one, Draft third, FrameType.Lapse lapse) {
        boolean same = one.key().stream()
                .filter(role -> !role.equals(lapse.changes()))
                .allMatch(role -> agree(one, third, role)
                        || one.values(role).isEmpty() && third.values(role).isEmpty());
        return same && !third.values(lapse.changes()).isEmpty() && !agree(one, third, lapse.changes());
    }

    private boolean agree(Draft one, Draft other, String role) {
        return one.values(role).stream()
                .anyMatch(a -> other.values(role).stream().anyMatch(b -> agreement.agree(a, b)));
    }
}
