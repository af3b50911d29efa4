package org.depositary.match.discourse.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;
import org.depositary.text.Span;

/** Whether two frames tell the same, and how surely. */
final class Sameness {
    /** So many days before and after its own day a report tells of what is news. */
    private static final int NEWS = 14;

    /** So many days at most somebody is on the way. */
    private static final int ON_THE_WAY = 1;

    private final Map<String, FrameType> types;
    private final Agreement agreement;
    private final Predicate<Span> heading;
    private final Optional<Edtf> day;

    /**
     * @param heading whether a passage is a heading
     * @param day when all this is told
     */
    Sameness(Map<String, FrameType> types, Agreement agreement, Predicate<Span> heading, Optional<Edtf> day) {
        this.types = types;
        this.agreement = agreement;
        this.heading = heading;
        this.day = day;
    }

    /** How surely two frames tell the same; the surest first. */
    record Rank(Ground ground, int distance, int gap) implements Comparable<Rank> {
        /** Why they may be the same. */
        enum Ground {
            SAME_DATE,
            DATE_COVERED,
            NO_DATE
        }

        @Override
        public int compareTo(Rank other) {
            int order = ground.compareTo(other.ground);
            if (order == 0) {
                order = Integer.compare(distance, other.distance);
            }
            return order == 0 ? Integer.compare(gap, other.gap) : order;
        }
    }

    /** How surely two frames tell the same; empty where they do not. Symmetric. */
    Optional<Rank> rank(Draft one, Draft other) {
        FrameType type = types.get(one.type());
        if (type == null || !one.type().equals(other.type()) || !one.modality().equals(other.modality())) {
            return Optional.empty();
        }
        Set<String> key = new LinkedHashSet<>(one.key());
        key.addAll(other.key());
        boolean shared = false;
        for (String role : key) {
            List<Value> a = one.values(role);
            List<Value> b = other.values(role);
            if (!a.isEmpty() && !b.isEmpty()) {
                if (!contained(a, b) && !contained(b, a)) {
                    return Optional.empty();
                }
                shared = true;
            }
        }
        if (!shared
                || completed(type, key, one, other)
                || completed(type, key, other, one)
                || type.event() && (part(type, key, one, other) || part(type, key, other, one))
                || twice(type, one, other)
                || !type.single().stream()
                        .allMatch(role -> agreement.compatible(one.values(role), other.values(role)))) {
            return Optional.empty();
        }
        return ground(type, one, other).map(ground -> new Rank(ground, distance(one, other), gap(one, other)));
    }

    /**
     * Whether a frame says in a role of its own what the other says in the words of a post: a "Judge" who sits in
     * Bergen is not the "Judge of Appeal" of whom no town is told.
     */
    private boolean completed(FrameType type, Set<String> key, Draft one, Draft other) {
        return type.apart().stream()
                        .anyMatch(role -> !one.values(role).isEmpty()
                                && other.values(role).isEmpty())
                && key.stream()
                        .anyMatch(role -> one.values(role).stream()
                                .anyMatch(few ->
                                        other.values(role).stream().anyMatch(many -> agreement.begins(few, many))));
    }

    /**
     * Whether two frames tell the same first of what they tell at times that contradict: a concert that was planned in
     * May and held in June is one, concerts of one name held in May and in June are two.
     */
    private boolean twice(FrameType type, Draft one, Draft other) {
        return type.first().stream()
                        .anyMatch(role -> !timed(one, role)
                                && !one.values(role).isEmpty()
                                && !other.values(role).isEmpty()
                                && agreement.compatible(one.values(role), other.values(role)))
                && type.first().stream().anyMatch(role -> !agreement.compatible(one.values(role), other.values(role)));
    }

    private static boolean timed(Draft draft, String role) {
        return draft.values(role).stream().anyMatch(Value.Time.class::isInstance);
    }

    /**
     * Whether one event is a part of the other: fewer of those that make it what it is, on some of its days. "A toured
     * Chile and Peru from 3 to 9 May" and "A was in Peru from 7 to 9 May" are two.
     */
    private boolean part(FrameType type, Set<String> key, Draft part, Draft whole) {
        boolean fewer = key.stream()
                .anyMatch(role -> part.values(role).size() < whole.values(role).size()
                        && !part.values(role).isEmpty()
                        && !contained(whole.values(role), part.values(role)));
        return fewer
                && dates(type, part).stream()
                        .anyMatch(inner -> dates(type, whole).stream().anyMatch(outer -> Dates.within(inner, outer)));
    }

    /**
     * Whether a frame speaks again of an event that another announced: it has no date or tells it less exactly, has
     * everything that makes the event what it is, and says nothing that the announcement did not. A heading without a
     * date speaks of what is announced below it, and whoever has set out on the day of the telling goes where it is
     * announced that he will be in these days.
     */
    boolean announced(Draft announcement, Draft again) {
        FrameType type = types.get(again.type());
        return type != null
                && type.event()
                && announcement.type().equals(again.type())
                && announcement.modality().isPresent()
                && again.modality().isEmpty()
                && (announcement.start() < again.start()
                        || dates(type, again).isEmpty()
                                && (headline(again) || type.key().size() > 1 && setOut(type, announcement)))
                && dates(type, again).stream()
                        .allMatch(vague ->
                                dates(type, announcement).stream().anyMatch(exact -> Dates.vaguer(vague, exact)))
                && again.key().stream()
                        .allMatch(role -> !again.values(role).isEmpty()
                                && contained(again.values(role), announcement.values(role)))
                && told(type, again, announcement);
    }

    private boolean setOut(FrameType type, Draft announcement) {
        return day.filter(today ->
                        dates(type, announcement).stream().anyMatch(date -> Dates.near(date, today, ON_THE_WAY)))
                .isPresent();
    }

    private boolean headline(Draft draft) {
        return draft.evidence().stream().map(Evidence::passage).allMatch(heading);
    }

    /**
     * Whether a frame announces without a date what is still to come of an event told as a fact: that is not over on
     * the day of the telling, and has everything that makes the announced event what it is.
     */
    boolean underWay(Draft event, Draft announcement, Edtf day) {
        FrameType type = types.get(event.type());
        return type != null
                && type.event()
                && event.type().equals(announcement.type())
                && event.modality().isEmpty()
                && announcement.modality().isPresent()
                && event.start() < announcement.start()
                && dates(type, announcement).isEmpty()
                && dates(type, event).stream().anyMatch(date -> Dates.reaches(date, day))
                && announcement.key().stream()
                        .allMatch(role -> !announcement.values(role).isEmpty()
                                && contained(announcement.values(role), event.values(role)))
                && told(type, announcement, event);
    }

    /** What two frames that tell the same share, of roles that are keys of either: one of these at least. */
    Set<String> marks(Draft draft, Set<String> keys) {
        Set<String> marks = new HashSet<>();
        for (String role : keys) {
            for (Value value : draft.values(role)) {
                agreement.marks(value).forEach(mark -> marks.add(role + " " + mark));
            }
        }
        return marks;
    }

    private Optional<Rank.Ground> ground(FrameType type, Draft one, Draft other) {
        List<Value> a = dates(type, one);
        List<Value> b = dates(type, other);
        if (!a.isEmpty() && !b.isEmpty()) {
            return Optional.of(a.equals(b) ? Rank.Ground.SAME_DATE : Rank.Ground.DATE_COVERED);
        }
        boolean told = !type.event()
                || a.isEmpty() && (one.definite() || told(type, one, other) || news(type, one, other, b))
                || b.isEmpty() && (other.definite() || told(type, other, one) || news(type, other, one, a))
                || a.isEmpty() && b.isEmpty() && (inShort(type, one, other) || inShort(type, other, one));
        return told ? Optional.of(Rank.Ground.NO_DATE) : Optional.empty();
    }

    /** Whether a heading tells what the text below it goes on with, neither with a date. */
    private boolean inShort(FrameType type, Draft heading, Draft text) {
        return headline(heading) && !headline(text) && heading.start() < text.start() && more(type, heading, text);
    }

    /**
     * Whether the undated frame says nothing that the other does not; of what happened once, as the founding of a
     * house, it may say where, if the other does not.
     */
    private boolean told(FrameType type, Draft undated, Draft other) {
        return undated.fillers().stream()
                .map(filler -> filler.role())
                .distinct()
                .filter(role -> !role.equals(Draft.LENGTH))
                .filter(role -> !type.single().contains(role) || dateless(undated, role))
                .allMatch(role -> contained(undated.values(role), other.values(role))
                        || type.background()
                                && type.single().contains(role)
                                && undated.values(role).stream().allMatch(Value.Thing.class::isInstance)
                                && other.values(role).isEmpty());
    }

    /**
     * Whether the undated frame goes on with what a report tells of the days around its own: then it may say more of
     * it, but nothing else in a role that both have.
     */
    private boolean news(FrameType type, Draft undated, Draft other, List<Value> dates) {
        return day.filter(today -> dates.stream().anyMatch(date -> Dates.near(date, today, NEWS)))
                        .isPresent()
                && more(type, undated, other);
    }

    /** Whether a frame says nothing else than another in a role that both have, if it may say more. */
    private boolean more(FrameType type, Draft draft, Draft other) {
        return draft.fillers().stream()
                .map(filler -> filler.role())
                .distinct()
                .filter(role -> !role.equals(Draft.LENGTH))
                .allMatch(role -> other.values(role).isEmpty() && !type.key().contains(role)
                        || contained(draft.values(role), other.values(role)));
    }

    private static boolean dateless(Draft draft, String role) {
        return draft.values(role).stream().noneMatch(Value.Time.class::isInstance);
    }

    private static List<Value> dates(FrameType type, Draft draft) {
        return type.single().stream()
                .flatMap(role -> draft.values(role).stream())
                .filter(Value.Time.class::isInstance)
                .toList();
    }

    private boolean contained(List<Value> few, List<Value> many) {
        return few.stream().allMatch(value -> many.stream().anyMatch(other -> agreement.agree(value, other)));
    }

    private static int distance(Draft one, Draft other) {
        int least = Integer.MAX_VALUE;
        for (Evidence a : one.evidence()) {
            for (Evidence b : other.evidence()) {
                least = Math.min(least, Math.abs(a.core().start() - b.core().start()));
            }
        }
        return least;
    }

    /**
     * How far the words of their roles are from each other: what tells several frames at once has each in its place.
     */
    private static int gap(Draft one, Draft other) {
        int least = Integer.MAX_VALUE;
        for (Filler a : one.fillers()) {
            for (Filler b : other.fillers()) {
                if (a.words().isPresent() && b.words().isPresent()) {
                    least = Math.min(
                            least,
                            Math.abs(a.words().get().start() - b.words().get().start()));
                }
            }
        }
        return least;
    }
}
