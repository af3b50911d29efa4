package org.depositary.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.link.authority.Dataset;
import org.depositary.link.sssom.Decided;
import org.depositary.link.sssom.Decisions;
import org.depositary.link.sssom.Mention;
import org.depositary.link.sssom.Partings;
import org.depositary.link.sssom.Verdict;

/** Decisions of people, which win over every rule: that two names are one, or are not, or that nobody can tell. */
public final class Overrules {
    private final List<Decided> rows;
    private final Partings partings;

    private Overrules(List<Decided> rows, Partings partings) {
        this.rows = List.copyOf(rows);
        this.partings = partings;
    }

    /** None. */
    public static Overrules none() {
        return new Overrules(List.of(), Partings.none());
    }

    /**
     * Reads a file of decisions.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static Overrules read(Path file) {
        return new Overrules(Decisions.read(file), Partings.none());
    }

    /**
     * Refuses rows that could have no effect here.
     *
     * @param segments of the addresses of all kinds there are
     * @param datasets that things are linked to
     * @throws IllegalArgumentException with file, line and column, and what to write instead
     */
    void check(Set<String> segments, List<Dataset> datasets) {
        rows.forEach(row -> row.check(segments, datasets));
    }

    /** What people decided of two entities. */
    Optional<Decision> verdict(String segment, Member one, Member two) {
        return rows.stream()
                .filter(row -> row.other().isPresent())
                .filter(row ->
                        names(row.subject(), segment, one) && names(row.other().orElseThrow(), segment, two)
                                || names(row.subject(), segment, two)
                                        && names(row.other().orElseThrow(), segment, one))
                .findFirst()
                .map(row -> decision(segment, one.toString(), two.toString(), row));
    }

    /** What people decided of members of a segment, with all that follows from it. */
    Hands hands(String segment, List<Member> members) {
        Hands hands = new Hands();
        List<Decided> pairs =
                rows.stream().filter(row -> row.other().isPresent()).toList();
        for (boolean same : List.of(false, true)) {
            for (Decided row : pairs) {
                if (same == (row.verdict() == Verdict.SAME)) {
                    List<Member> others = named(row.other().orElseThrow(), segment, members);
                    for (Member one : named(row.subject(), segment, members)) {
                        others.forEach(other -> hands.decided(one, other, same));
                    }
                }
            }
        }
        for (Member one : members) {
            partings.left(one.documentId(), one.entity().id())
                    .filter(left -> left.row().verdict() != Verdict.SAME)
                    .ifPresent(left -> members.stream()
                            .filter(other -> other.entity()
                                    .entry()
                                    .filter(left.entry()::equals)
                                    .isPresent())
                            .forEach(other -> hands.decided(one, other, false)));
        }
        return hands;
    }

    /** What people said of somebody and one of some others, or what follows from what they said. */
    Optional<Decision> told(Hands hands, String segment, Member one, List<Member> others, boolean same) {
        return others.stream()
                .filter(other -> same ? hands.same(one, other) : hands.refused(one, other))
                .findFirst()
                .map(other -> others.stream()
                        .flatMap(any -> verdict(segment, one, any).stream())
                        .filter(decision -> decision.same() == same)
                        .findFirst()
                        .or(() -> partings.left(one.documentId(), one.entity().id())
                                .filter(left -> !same)
                                .map(left -> decision(segment, one.toString(), other.toString(), left.row())))
                        .orElseGet(() -> new Decision(
                                segment,
                                one.toString(),
                                other.toString(),
                                same,
                                1,
                                List.of(),
                                same ? "" : Decision.PEOPLE,
                                "decided by hand, by way of another")));
    }

    /** The same for some documents: what people decided of names in them that a dictionary knows is heard first. */
    Overrules heard(List<DocumentClaims> documents, Function<Entity, Optional<String>> segments) {
        return new Overrules(rows, Partings.of(rows, documents, segments));
    }

    /** The documents, each name being what people say. */
    List<DocumentClaims> documents() {
        return partings.documents();
    }

    /** The dictionaries' entries that an identity is not though it is called so. */
    Set<String> left(Identity identity) {
        return identity.members().stream()
                .flatMap(member ->
                        partings.left(member.documentId(), member.entity().id()).stream())
                .map(Partings.Left::entry)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What people decided of names that a dictionary knows, as far as no decision tells it. */
    List<Decision> untold(String segment, List<Member> members, List<Decision> told) {
        List<Decision> untold = new ArrayList<>();
        for (Member member : members) {
            partings.left(member.documentId(), member.entity().id())
                    .filter(left -> told.stream()
                            .noneMatch(decision -> decision.byHand().isPresent()
                                    && decision.kind().equals(segment)
                                    && List.of(decision.one(), decision.other()).contains(member.toString())))
                    .ifPresent(left -> untold.add(
                            left.row().verdict() == Verdict.SAME
                                    ? decision(
                                            segment,
                                            called(left.written(), member.documentId()),
                                            taken(member, members),
                                            left.row())
                                    : decision(segment, member.toString(), called(left.label(), "*"), left.row())));
        }
        return untold;
    }

    /** Another document's name of the same entry; that of the dictionary where there is none. */
    private static String taken(Member member, List<Member> members) {
        return members.stream()
                .filter(other -> other.entity().entry().equals(member.entity().entry())
                        && !other.documentId().equals(member.documentId()))
                .findFirst()
                .map(Member::toString)
                .orElseGet(() -> called(member.entity().label(), "*"));
    }

    private static String called(String name, String document) {
        return "\"" + name + "\" (" + document + ")";
    }

    private static Decision decision(String segment, String one, String other, Decided row) {
        return new Decision(
                segment,
                one,
                other,
                row.verdict() == Verdict.SAME,
                1,
                List.of(),
                switch (row.verdict()) {
                    case SAME -> "";
                    case DIFFERENT -> Decision.PEOPLE;
                    case OPEN -> Decision.OPEN;
                },
                (row.verdict() == Verdict.OPEN ? "left open by hand: " : "decided by hand: ") + row.reason());
    }

    private static List<Member> named(Mention mention, String segment, List<Member> members) {
        return members.stream()
                .filter(member -> names(mention, segment, member))
                .toList();
    }

    /**
     * Who is one by the word of people, directly or by way of others, and who is not: whoever is one with somebody is
     * not whom that one is not. A refusal wins over a way round.
     */
    static final class Hands {
        private final Map<Member, Set<Member>> groups = new IdentityHashMap<>();
        private final Map<Member, Set<Member>> refused = new IdentityHashMap<>();

        private static Set<Member> set() {
            return Collections.newSetFromMap(new IdentityHashMap<>());
        }

        private Set<Member> group(Member member) {
            return groups.computeIfAbsent(member, any -> {
                Set<Member> alone = set();
                alone.add(member);
                return alone;
            });
        }

        private void decided(Member one, Member other, boolean same) {
            if (one == other) {
                return;
            }
            if (!same) {
                refused.computeIfAbsent(one, any -> set()).add(other);
                refused.computeIfAbsent(other, any -> set()).add(one);
            } else if (!refused(one, other) && !same(one, other)) {
                Set<Member> both = group(one);
                both.addAll(group(other));
                both.forEach(member -> groups.put(member, both));
            }
        }

        /** Whether people said that two are one, or that each is one with a third. */
        boolean same(Member one, Member other) {
            return !groups.isEmpty() && group(one).contains(other);
        }

        /** Whether people said that two are not one, or of any that they said to be one with these. */
        boolean refused(Member one, Member other) {
            return !refused.isEmpty()
                    && group(one).stream()
                            .anyMatch(member ->
                                    !Collections.disjoint(refused.getOrDefault(member, Set.of()), group(other)));
        }

        /** Whether they said anything of two. */
        boolean told(Member one, Member other) {
            return same(one, other) || refused(one, other);
        }
    }

    /** What people decided of an identity and an address of another dataset. */
    public Optional<Decided> verdict(Identity identity, String address) {
        return about(identity).stream()
                .filter(row -> row.address().filter(address::equals).isPresent())
                .findFirst();
    }

    /** The addresses of other datasets that people linked an identity to. */
    List<Decided> links(Identity identity) {
        return about(identity).stream()
                .filter(row -> row.verdict() == Verdict.SAME && row.address().isPresent())
                .toList();
    }

    /** What people decided that an identity is not. */
    List<Decided> refused(Identity identity) {
        return about(identity).stream()
                .filter(row ->
                        row.verdict() == Verdict.DIFFERENT && row.address().isPresent())
                .toList();
    }

    private List<Decided> about(Identity identity) {
        List<Decided> about = new ArrayList<>();
        for (Decided row : rows) {
            if (identity.members().stream().anyMatch(member -> names(row.subject(), identity.segment(), member))) {
                about.add(row);
            }
        }
        return about;
    }

    private static boolean names(Mention mention, String segment, Member member) {
        return Stream.concat(Stream.of(member.entity().label()), member.entity().names().stream())
                .map(name -> Mention.of(member.documentId(), segment, name))
                .anyMatch(mention::names);
    }
}
