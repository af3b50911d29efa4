package org.depositary.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.link.Gate.Verdict;
import org.depositary.link.name.Namesakes.Ground;
import org.depositary.link.name.PersonName;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.rule.Kind;

/**
 * Takes the entities of all documents together that are one. Entities of one dictionary entry are one; all others join,
 * the fullest names first, the one cluster that the gate lets them join; where two would do they stay alone. What the
 * reader kept apart inside a document stays apart.
 */
final class Clusters {
    private final Map<String, Kind> kinds;
    private final Overrules overrules;
    private final Traits traits;
    private final Gate gate;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Cluster> byEntry = new HashMap<>();
    private final Map<String, Set<Cluster>> byKey = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Overrules.Hands hands = new Overrules.Hands();

    /** Entities taken for one, with the reasons. */
    static final class Cluster {
        final String segment;
        final List<Member> members = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();
        final Set<String> names = new HashSet<>();

        Cluster(String segment) {
            this.segment = segment;
        }

        boolean in(String document) {
            return members.stream().anyMatch(member -> member.documentId().equals(document));
        }
    }

    private record Candidate(Cluster cluster, Verdict verdict, Member nearest) {}

    Clusters(Map<String, Kind> kinds, Traits traits, Gate gate, Overrules overrules) {
        this.kinds = kinds;
        this.traits = traits;
        this.gate = gate;
        this.overrules = overrules;
    }

    /** All that was decided of names that are alike. */
    List<Decision> decisions() {
        return decisions;
    }

    List<Cluster> of(List<Member> members) {
        Map<String, List<Member>> bySegment = new LinkedHashMap<>();
        for (Member member : members) {
            kind(member)
                    .iri()
                    .ifPresent(segment -> bySegment
                            .computeIfAbsent(segment, any -> new ArrayList<>())
                            .add(member));
        }
        bySegment.forEach((segment, its) -> {
            // Of equally full names those with a post first: who is told of without one is compared with all.
            its.sort(Comparator.comparingInt(this::fullness)
                    .thenComparing(member -> traits.holds(kind(member), member))
                    .reversed());
            hands = overrules.hands(segment, its);
            its.forEach(member -> place(segment, member));
            decisions.addAll(overrules.untold(segment, its, decisions));
        });
        // Who was kept apart first and came together later, by way of another, is not told to be two.
        decisions.removeIf(decision -> !decision.same()
                && decision.byHand().isEmpty()
                && clusters.stream()
                        .anyMatch(cluster -> cluster.names.containsAll(List.of(decision.one(), decision.other()))));
        return clusters;
    }

    private Kind kind(Member member) {
        return Optional.ofNullable(kinds.get(member.entity().kind()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind " + member.entity().kind() + " in the mappings: " + member));
    }

    private int fullness(Member member) {
        if (member.entity().entry().isPresent()) {
            return Integer.MAX_VALUE;
        }
        if (kind(member).identity() != Kind.Identity.NAME) {
            return gate.formed(member) ? 1 : 0;
        }
        return PersonName.parse(member.entity().label()).fullness();
    }

    private void place(String segment, Member member) {
        Optional<String> entry = member.entity().entry().map(known -> segment + " " + known);
        Optional<Cluster> sameEntry = entry.map(byEntry::get);
        if (sameEntry.isPresent()) {
            join(sameEntry.get(), member);
            return;
        }
        Optional<Candidate> home = entry.isPresent() ? Optional.empty() : home(segment, member);
        Cluster cluster = home.map(Candidate::cluster).orElseGet(() -> {
            Cluster fresh = new Cluster(segment);
            clusters.add(fresh);
            return fresh;
        });
        home.ifPresent(found -> {
            Decision decision = Decision.of(segment, member, found.nearest, found.verdict, "", found.verdict.reason());
            cluster.decisions.add(decision);
            decisions.add(decision);
        });
        entry.ifPresent(known -> byEntry.put(known, cluster));
        join(cluster, member);
    }

    private void join(Cluster cluster, Member member) {
        cluster.members.add(member);
        cluster.names.add(member.toString());
        for (String key : gate.keys(kind(member), member)) {
            byKey.computeIfAbsent(cluster.segment + " " + key, any -> new LinkedHashSet<>())
                    .add(cluster);
        }
    }

    private Optional<Candidate> home(String segment, Member member) {
        List<Candidate> open = new ArrayList<>();
        List<Cluster> byHand = new ArrayList<>();
        for (Cluster cluster : candidates(segment, member)) {
            Optional<Decision> refused = overrules.told(hands, segment, member, cluster.members, false);
            if (refused.isPresent()) {
                decisions.add(refused.get());
                continue;
            }
            if (cluster.members.stream().anyMatch(other -> hands.same(member, other))) {
                byHand.add(cluster);
                continue;
            }
            if (cluster.in(member.documentId())) {
                apart(segment, member, cluster);
            } else {
                verdict(segment, member, cluster).ifPresent(open::add);
            }
        }
        if (!byHand.isEmpty()) {
            return Optional.of(byHand(segment, member, byHand));
        }
        int best =
                open.stream().mapToInt(found -> found.verdict.strength()).max().orElse(0);
        List<Candidate> strongest =
                open.stream().filter(found -> found.verdict.strength() == best).toList();
        if (strongest.size() > 1 && joined(member, strongest)) {
            return Optional.of(strongest.getFirst());
        }
        if (strongest.size() > 1) {
            Candidate first = strongest.getFirst();
            apart(
                    segment,
                    member,
                    first.nearest,
                    first.verdict,
                    Decision.CHOICE,
                    "it might as well be " + strongest.get(1).nearest);
        }
        return strongest.stream().findFirst().filter(any -> strongest.size() == 1);
    }

    /** All clusters that people said somebody is one with, taken together, unless others in them are said to be two. */
    private Candidate byHand(String segment, Member member, List<Cluster> several) {
        Cluster first = several.getFirst();
        for (Cluster other : several.subList(1, several.size())) {
            if (first.members.stream()
                    .noneMatch(one -> other.members.stream().anyMatch(two -> hands.refused(one, two)))) {
                merge(first, other);
            }
        }
        Decision said =
                overrules.told(hands, segment, member, first.members, true).orElseThrow();
        Verdict verdict = new Verdict(Ground.POST, Integer.MAX_VALUE, 1, List.of(), "", said.reason());
        return new Candidate(
                first,
                verdict,
                first.members.stream()
                        .filter(other -> other.toString().equals(said.other()))
                        .findFirst()
                        .orElse(first.members.getFirst()));
    }

    private void merge(Cluster first, Cluster other) {
        first.decisions.addAll(other.decisions);
        other.members.forEach(member -> join(first, member));
        clusters.remove(other);
        byKey.values().forEach(its -> its.remove(other));
    }

    /**
     * Takes clusters together that only their posts kept apart, where somebody of the same name is told to have held
     * the posts of all.
     *
     * @return whether they are one now, the first of them
     */
    private boolean joined(Member bridge, List<Candidate> strongest) {
        Cluster first = strongest.getFirst().cluster;
        boolean held = strongest.stream()
                .allMatch(found ->
                        found.verdict.ground() == Ground.POST && found.verdict.strength() == Likeness.SAME.ordinal());
        boolean open = strongest.stream()
                .skip(1)
                .flatMap(found -> found.cluster.members.stream())
                .allMatch(member -> first.members.stream().allMatch(other -> onlyPosts(member, other)));
        if (!held || !open || kind(bridge).identity() != Kind.Identity.NAME) {
            return false;
        }
        String reason = bridge + " is told to have held the posts of both";
        for (Candidate found : strongest.subList(1, strongest.size())) {
            Decision decision =
                    Decision.of(first.segment, found.nearest, strongest.getFirst().nearest, found.verdict, "", reason);
            first.decisions.add(decision);
            decisions.add(decision);
            merge(first, found.cluster);
        }
        return true;
    }

    private boolean onlyPosts(Member one, Member two) {
        return !one.documentId().equals(two.documentId())
                && !hands.refused(one, two)
                && gate.verdict(kind(one), one, two).ground() == Ground.OTHER_POST;
    }

    private Set<Cluster> candidates(String segment, Member member) {
        Set<Cluster> found = new LinkedHashSet<>();
        gate.keys(kind(member), member).stream()
                .sorted()
                .forEach(key -> found.addAll(byKey.getOrDefault(segment + " " + key, Set.of())));
        clusters.stream()
                .filter(cluster -> cluster.segment.equals(segment))
                .filter(cluster -> cluster.members.stream().anyMatch(other -> hands.told(member, other)))
                .forEach(found::add);
        return found;
    }

    /** Records whom a member is not, though the gate would let it in, because its own document tells of both. */
    private void apart(String segment, Member member, Cluster cluster) {
        cluster.members.stream()
                .filter(other -> other.documentId().equals(member.documentId()))
                .findFirst()
                .ifPresent(other -> {
                    Verdict verdict = gate.verdict(kind(member), member, other);
                    if (verdict.passes()) {
                        apart(segment, member, other, verdict, Decision.DOCUMENT, "the document tells of both");
                    }
                });
    }

    private void apart(String segment, Member one, Member other, Verdict verdict, String gate, String reason) {
        decisions.add(Decision.of(segment, one, other, verdict, gate, reason));
    }

    /**
     * Every member of the cluster has its say: one that contradicts shuts the door, and so does one of another post
     * unless another holds the same. The nearest tells the reason.
     */
    private Optional<Candidate> verdict(String segment, Member member, Cluster cluster) {
        Optional<Candidate> nearest = Optional.empty();
        boolean otherPost = false;
        boolean samePost = false;
        for (Member other : cluster.members) {
            Verdict verdict = gate.verdict(kind(member), member, other);
            if (verdict.passes()
                    && nearest.map(found -> found.verdict.strength() < verdict.strength())
                            .orElse(true)) {
                nearest = Optional.of(new Candidate(cluster, verdict, other));
            }
            if (!verdict.passes() && !verdict.reason().equals(Gate.OTHER_NAMES)) {
                apart(segment, member, other, verdict, verdict.gate(), verdict.reason());
            }
            if (verdict.ground() == Ground.CONTRARY) {
                return Optional.empty();
            }
            otherPost |= verdict.ground() == Ground.OTHER_POST;
            samePost |= verdict.ground() == Ground.POST;
        }
        return otherPost && !samePost ? Optional.empty() : nearest;
    }
}
