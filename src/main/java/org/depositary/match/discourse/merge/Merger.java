package org.depositary.match.discourse.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;
import org.depositary.text.Span;

/**
 * Takes together the frames of a document that tell the same.
 *
 * <p>The best pair first, until no pair is left: dates that are equal before dates of which one covers the other, these
 * before a telling without a date, and what stands nearer before what stands farther. So the result depends neither on
 * the order of the frames nor on whether some were merged before.
 */
public final class Merger {
    private final Sameness sameness;
    private final Headlines headlines;
    private final Union union;
    private final Lapses lapses;
    private final Map<String, FrameType> types;
    private final Optional<Edtf> day;

    /**
     * @param types frame types by name; frames of other types are never merged
     * @param agreement which values agree
     * @param day when all this is told
     */
    public Merger(Map<String, FrameType> types, Agreement agreement, Optional<Edtf> day) {
        this(types, agreement, day, passage -> false);
    }

    /** @param heading whether a passage is a heading, which tells nothing of when it was */
    public Merger(Map<String, FrameType> types, Agreement agreement, Optional<Edtf> day, Predicate<Span> heading) {
        this.sameness = new Sameness(types, agreement, heading, day);
        this.headlines = new Headlines(types, agreement, heading, day);
        this.union = new Union(types, agreement);
        this.lapses = new Lapses(types, agreement);
        this.types = Map.copyOf(types);
        this.day = day;
    }

    /** The frames after merging. */
    public record Merged(List<Draft> drafts, Map<Integer, Integer> into) {
        public Merged {
            drafts = List.copyOf(drafts);
            into = Map.copyOf(into);
        }

        /** The id of the frame that an id's frame has become part of; itself if it was not merged. */
        public int into(int id) {
            return into.getOrDefault(id, id);
        }
    }

    /**
     * Merges.
     *
     * @param drafts frames with ids of their own
     * @param told ids of frames that tell again what the frame of another id told, by the first
     */
    public Merged merge(Collection<Draft> drafts, Map<Integer, Integer> told) {
        return merge(drafts, told, type -> true, true);
    }

    /** The same before all roles are filled: what years may part waits until its dates are known. */
    public Merged mergeUnfilled(Collection<Draft> drafts, Map<Integer, Integer> told) {
        return merge(
                drafts,
                told,
                type -> Optional.ofNullable(types.get(type))
                        .flatMap(FrameType::lapse)
                        .isEmpty(),
                false);
    }

    /** A frame that is whole, with the first of the dates on which it is told to have been so. */
    public Draft settled(Draft draft) {
        return lapses.unsaid(lapses.first(draft));
    }

    /**
     * The frames without those by which headlines tell, without a name, what the text tells with names.
     *
     * @param named whether a value has a name of its own
     */
    public List<Draft> withoutHeadlines(List<Draft> whole, Predicate<Value> named) {
        return whole.stream()
                .filter(draft -> whole.stream().noneMatch(text -> headlines.nameless(draft, text, named))
                        && !headlines.inParts(draft, whole))
                .toList();
    }

    private Merged merge(Collection<Draft> drafts, Map<Integer, Integer> told, Predicate<String> now, boolean whole) {
        Map<Integer, Draft> open = new TreeMap<>();
        Map<Integer, Integer> into = new TreeMap<>();
        drafts.forEach(draft -> open.put(draft.id(), draft));
        new TreeMap<>(told).forEach((again, first) -> join(root(into, again), root(into, first), open, into));
        Map<String, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : open.values()) {
            if (!now.test(draft.type())) {
                continue;
            }
            groups.computeIfAbsent(draft.type() + " " + draft.modality().orElse(""), group -> new ArrayList<>())
                    .add(draft);
        }
        groups.values().forEach(group -> mergeGroup(group, open, into));
        if (whole) {
            mergeHeadlines(open, into);
            mergeAnnounced(open, into);
            day.ifPresent(today -> mergeUnderWay(today, open, into));
        }
        Map<Integer, Integer> roots = new TreeMap<>();
        into.keySet().forEach(id -> roots.put(id, root(into, id)));
        List<Draft> merged = open.values().stream()
                .map(draft -> renamed(draft, roots))
                .sorted(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::id))
                .toList();
        return new Merged(merged, roots);
    }

    /** What one headline tells in short of the one thing of its sort that the text below tells in full. */
    private void mergeHeadlines(Map<Integer, Draft> open, Map<Integer, Integer> into) {
        List<Draft> above = open.values().stream().filter(headlines::headline).toList();
        List<Draft> texts = above.isEmpty() ? List.of() : List.copyOf(open.values());
        for (Draft headline : above) {
            List<Draft> full = texts.stream()
                    .filter(text -> headlines.inShort(headline, text))
                    .toList();
            if (full.size() == 1
                    && above.stream()
                                    .filter(other -> headlines.inShort(other, full.getFirst()))
                                    .count()
                            == 1) {
                open.put(headline.id(), headlines.untitled(headline));
                join(headline.id(), full.getFirst().id(), open, into);
            }
        }
    }

    /** What is spoken of again without a date, after it was announced, is what was announced: it has not happened. */
    private void mergeAnnounced(Map<Integer, Draft> open, Map<Integer, Integer> into) {
        List<Draft> announcements = open.values().stream()
                .filter(draft -> draft.modality().isPresent())
                .toList();
        for (Draft draft : List.copyOf(open.values())) {
            List<Draft> fitting = announcements.stream()
                    .filter(announcement -> sameness.announced(announcement, draft))
                    .toList();
            if (fitting.size() == 1) {
                join(draft.id(), root(into, fitting.getFirst().id()), open, into);
            }
        }
    }

    /**
     * What is announced without a date of what is under way belongs to it: "is in the north, and will go to its
     * capital".
     */
    private void mergeUnderWay(Edtf today, Map<Integer, Draft> open, Map<Integer, Integer> into) {
        for (Draft announcement : List.copyOf(open.values())) {
            List<Draft> fitting = open.values().stream()
                    .filter(draft -> sameness.underWay(draft, announcement, today))
                    .toList();
            if (fitting.size() == 1) {
                open.put(announcement.id(), announcement.asFact());
                join(announcement.id(), fitting.getFirst().id(), open, into);
            }
        }
    }

    private record Pair(int one, int other, Sameness.Rank rank) {}

    private void mergeGroup(List<Draft> group, Map<Integer, Draft> open, Map<Integer, Integer> into) {
        PriorityQueue<Pair> pairs = new PriorityQueue<>(
                Comparator.comparing(Pair::rank).thenComparingInt(Pair::one).thenComparingInt(Pair::other));
        Candidates candidates = new Candidates(sameness, group);
        for (Draft draft : group) {
            queue(draft, candidates, open, pairs);
        }
        while (!pairs.isEmpty()) {
            Pair pair = pairs.poll();
            if (!candidates.alive(pair.one()) || !candidates.alive(pair.other())) {
                continue;
            }
            Optional<Sameness.Rank> now = sameness.rank(of(open, pair.one()), of(open, pair.other()));
            if (now.isEmpty()
                    || !now.get().equals(pair.rank())
                    || lapses.between(of(open, pair.one()), of(open, pair.other()), group)) {
                continue;
            }
            candidates.remove(pair.one());
            candidates.remove(pair.other());
            Draft joined = join(pair.other(), pair.one(), open, into);
            queue(joined, candidates, open, pairs);
        }
    }

    private void queue(Draft draft, Candidates candidates, Map<Integer, Draft> open, PriorityQueue<Pair> pairs) {
        for (int id : candidates.of(draft)) {
            Draft other = Objects.requireNonNull(open.get(id));
            sameness.rank(draft, other)
                    .ifPresent(rank -> pairs.add(new Pair(Math.min(id, draft.id()), Math.max(id, draft.id()), rank)));
        }
        candidates.add(draft);
    }

    private Draft join(int one, int other, Map<Integer, Draft> open, Map<Integer, Integer> into) {
        Draft a = of(open, one);
        Draft b = of(open, other);
        if (one == other) {
            return a;
        }
        Draft joined = union.of(a, b);
        open.remove(Math.max(one, other));
        open.put(joined.id(), joined);
        into.put(Math.max(one, other), joined.id());
        return joined;
    }

    /** The draft of a number that is known to be open. */
    private static Draft of(Map<Integer, Draft> open, int id) {
        return Objects.requireNonNull(open.get(id));
    }

    private static int root(Map<Integer, Integer> into, int id) {
        int root = id;
        while (into.containsKey(root)) {
            root = into.get(root);
        }
        return root;
    }

    private static Draft renamed(Draft draft, Map<Integer, Integer> roots) {
        return draft.mapped(value -> value instanceof Value.Event(String frame)
                ? new Value.Event(Draft.frame(roots.getOrDefault(Draft.id(frame), Draft.id(frame))))
                : value);
    }
}
