package org.depositary.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.link.authority.Link;
import org.depositary.rule.Kind;

/**
 * Somebody or something that documents name, one for all of them.
 *
 * @param id unique in the corpus, the same for the same documents
 * @param kinds the mappings' kinds that documents give it, at least one; all share the segment of their addresses
 * @param label its fullest name
 * @param names its other names, sorted
 * @param entry the dictionary's entry, where it has one
 * @param members the documents' entities that are this, in order of document; at most one of each document unless a
 *     dictionary or a person decided so
 * @param decisions why its members are taken for one
 * @param links what it is in other datasets
 */
public record Identity(
        String id,
        List<Kind> kinds,
        String label,
        Set<String> names,
        Optional<String> entry,
        List<Member> members,
        List<Decision> decisions,
        List<Link> links) {
    public Identity {
        kinds = List.copyOf(kinds);
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        members = List.copyOf(members);
        decisions = List.copyOf(decisions);
        links = List.copyOf(links);
        if (kinds.isEmpty() || members.isEmpty()) {
            throw new IllegalArgumentException("an identity without kind or member: " + id);
        }
    }

    /** The segment of its addresses ({@code person}). */
    public String segment() {
        return kinds.getFirst().iri().orElseThrow();
    }

    /** The ontology's classes it belongs to, as prefixed names. */
    public Set<String> types() {
        return kinds.stream()
                .map(Kind::type)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Identity with(List<Link> links) {
        return new Identity(id, kinds, label, names, entry, members, decisions, links);
    }

    /** Both in one, because they are verified to be the same entry of another dataset. */
    Identity with(Identity other) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(other.names);
        all.add(other.label);
        all.remove(label);
        Set<Kind> both = new LinkedHashSet<>(kinds);
        both.addAll(other.kinds);
        List<Decision> why = new ArrayList<>(decisions);
        why.addAll(other.decisions);
        why.add(new Decision(
                segment(),
                other.members.getFirst().toString(),
                members.getFirst().toString(),
                true,
                1,
                List.of(),
                "",
                "both are verified to be " + links.getFirst().target()));
        return new Identity(
                id,
                List.copyOf(both),
                label,
                all,
                entry.or(() -> other.entry),
                Stream.concat(members.stream(), other.members.stream())
                        .sorted(Comparator.comparing(Member::documentId))
                        .toList(),
                why,
                links);
    }
}
