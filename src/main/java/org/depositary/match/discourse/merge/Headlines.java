package org.depositary.match.discourse.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;
import org.depositary.text.Span;

/**
 * What a headline tells in short, under a title of its own making, of what the text below tells in full: "Choirs give
 * spring concert" and "sang in the Concert of a Hundred Voices today" tell of one concert.
 */
final class Headlines {
    /** So many days before and after its own day a report tells of what is news. */
    private static final int NEWS = 14;

    private final Map<String, FrameType> types;
    private final Agreement agreement;
    private final Predicate<Span> heading;
    private final Optional<Edtf> day;

    /**
     * @param heading whether a passage is a heading
     * @param day when all this is told
     */
    Headlines(Map<String, FrameType> types, Agreement agreement, Predicate<Span> heading, Optional<Edtf> day) {
        this.types = types;
        this.agreement = agreement;
        this.heading = heading;
        this.day = day;
    }

    /** Whether a frame may be a headline's: it has a title, and no date. */
    boolean headline(Draft draft) {
        return titled(draft).isPresent() && headed(draft) && times(draft).isEmpty();
    }

    /**
     * Whether what a {@link #headline} tells is what another frame, of the text, tells as news, and neither says what
     * the other denies.
     */
    boolean inShort(Draft headline, Draft text) {
        Optional<String> titled = titled(headline);
        return headline.type().equals(text.type())
                && headline.modality().equals(text.modality())
                && headline.start() < text.start()
                && !headed(text)
                && news(text)
                && headline.fillers().stream()
                        .map(Filler::role)
                        .filter(role -> !titled.equals(Optional.of(role)))
                        .distinct()
                        .allMatch(role -> contained(headline.values(role), text.values(role))
                                || contained(text.values(role), headline.values(role)));
    }

    /**
     * Whether a headline tells of nobody by name whom a frame of the text does not name: "Harbour master meets pilots",
     * above a text in which Ana Lima meets two of them, in the days of the report and nowhere else than it says. Only
     * of what somebody does, who is in the first of the type's key.
     */
    boolean nameless(Draft headline, Draft text, Predicate<Value> named) {
        Optional<FrameType> type =
                Optional.ofNullable(types.get(headline.type())).filter(FrameType::event);
        return type.isPresent()
                && headline.type().equals(text.type())
                && headline.modality().equals(text.modality())
                && headline.start() < text.start()
                && headed(headline)
                && !headed(text)
                && type.get().key().stream()
                        .limit(1)
                        .allMatch(role -> headline.values(role).stream().anyMatch(value -> !named.test(value))
                                && headline.values(role).stream()
                                        .filter(named)
                                        .allMatch(value -> contained(List.of(value), text.values(role))))
                && type.get().key().stream()
                        .skip(1)
                        .allMatch(role -> headline.values(role).isEmpty()
                                || headline.values(role).stream()
                                        .anyMatch(value -> contained(List.of(value), text.values(role))))
                && type.get().single().stream()
                        .allMatch(role -> headline.values(role).isEmpty()
                                || text.values(role).isEmpty()
                                || contained(headline.values(role), text.values(role)))
                && news(text);
    }

    /**
     * Whether a headline tells without a date, as one, what the text below tells one after the other: "Choir to sing in
     * Bergen and Oslo".
     *
     * @param whole all that the document tells
     */
    boolean inParts(Draft headline, List<Draft> whole) {
        FrameType type = types.get(headline.type());
        if (type == null
                || !type.event()
                || type.key().size() < 2
                || !headed(headline)
                || !times(headline).isEmpty()) {
            return false;
        }
        String who = type.key().getFirst();
        List<Draft> parts = whole.stream()
                .filter(text -> text.type().equals(headline.type())
                        && headline.start() < text.start()
                        && (text.modality().isPresent() || headline.modality().isEmpty() && news(text))
                        && !headed(text)
                        && contained(headline.values(who), text.values(who)))
                .toList();
        return parts.size() > 1
                && type.key().stream()
                        .skip(1)
                        .allMatch(role -> headline.values(role).size() > 1
                                && headline.values(role).stream()
                                        .allMatch(value -> parts.stream()
                                                .anyMatch(part -> contained(List.of(value), part.values(role)))));
    }

    /** Whether all days that a frame names are near the day on which it is told. */
    private boolean news(Draft text) {
        return times(text).stream()
                .allMatch(date ->
                        day.filter(today -> Dates.near(date, today, NEWS)).isPresent());
    }

    /** What a headline tells without the title that it makes of it. */
    Draft untitled(Draft headline) {
        Optional<String> titled = titled(headline);
        return headline.having(headline.fillers().stream()
                .filter(filler -> !titled.equals(Optional.of(filler.role())))
                .toList());
    }

    private Optional<String> titled(Draft draft) {
        return Optional.ofNullable(types.get(draft.type())).flatMap(FrameType::titled);
    }

    private boolean headed(Draft draft) {
        return draft.evidence().stream().map(Evidence::passage).allMatch(heading);
    }

    private boolean contained(List<Value> few, List<Value> many) {
        return few.stream().allMatch(value -> many.stream().anyMatch(other -> agreement.agree(value, other)));
    }

    private static List<Value> times(Draft draft) {
        return draft.fillers().stream()
                .map(Filler::value)
                .filter(Value.Time.class::isInstance)
                .toList();
    }
}
