package org.depositary.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.Link;
import org.depositary.link.name.BodyNames;
import org.depositary.link.name.PersonName;
import org.depositary.link.name.Readings;
import org.depositary.link.score.Scorer;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.text.name.Spelling;

/**
 * Finds out which entities and which facts of several documents are the same. Deterministic: the same documents give
 * the same corpus, in whatever order they come.
 */
public final class Linker {
    private final RuleSet rules;
    private final Overrules overrules;
    private final Judge judge;

    /**
     * @param rules for what the mappings say of kinds and of types of frames
     * @param authority verified links to other datasets
     * @param overrules decisions of people
     */
    public Linker(RuleSet rules, Authority authority, Overrules overrules) {
        this(rules, authority, overrules, entry -> Optional.empty());
    }

    /**
     * @param dictionary the features of a dictionary's entry, by {@code dictionary/id}: some hold identifiers of other
     *     datasets
     */
    public Linker(
            RuleSet rules,
            Authority authority,
            Overrules overrules,
            Function<String, Optional<Map<String, String>>> dictionary) {
        this.rules = rules;
        this.overrules = overrules;
        overrules.check(
                rules.kinds().values().stream()
                        .flatMap(kind -> kind.iri().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                authority.datasets());
        this.judge = new Judge(Scorer.of(rules), authority, overrules, dictionary);
    }

    /** Takes together what documents say. */
    public Corpus link(List<DocumentClaims> claims) {
        Overrules heard = overrules.heard(
                claims.stream()
                        .sorted(Comparator.comparing(
                                document -> document.reading().document().id()))
                        .toList(),
                entity -> Optional.ofNullable(rules.kinds().get(entity.kind())).flatMap(Kind::iri));
        List<DocumentClaims> documents = heard.documents();
        List<Member> members = documents.stream()
                .flatMap(document -> document.entities().stream().map(entity -> new Member(document, entity)))
                .toList();
        Traits traits = new Traits(rules, documents);
        Gate gate = new Gate(traits, Scorer.of(rules), new Readings(rules.words()), new BodyNames(rules.words()));
        Clusters clusters = new Clusters(rules.kinds(), traits, gate, heard);
        List<Judgement> judgements = new ArrayList<>();
        List<Identity> identities = verified(clusters.of(members).stream()
                .map(this::identity)
                .map(identity -> {
                    List<Judgement> its = judge.judge(identity, traits, heard.left(identity));
                    judgements.addAll(its);
                    return identity.with(judge.links(its));
                })
                .toList());
        List<Decision> decisions = clusters.decisions();
        Corpus named = new Corpus(documents, identities, List.of(), decisions, List.of());
        return new Corpus(
                documents,
                identities,
                new Occurrences(rules.frameTypes(), named).all(),
                decisions,
                judgements.stream().map(judgement -> of(named, judgement)).toList());
    }

    /** A judgement of the identity that an identity has become part of. */
    private static Judgement of(Corpus corpus, Judgement judgement) {
        Member member = judgement.identity().members().getFirst();
        return judgement.of(
                corpus.identity(member.documentId(), member.entity().id()).orElse(judgement.identity()));
    }

    /** Identities that are verified to be the same entry of another dataset are one. */
    private List<Identity> verified(List<Identity> identities) {
        Map<URI, Identity> byTarget = new HashMap<>();
        List<Identity> all = new ArrayList<>();
        for (Identity identity : identities) {
            Optional<URI> target = identity.links().stream().map(Link::target).findFirst();
            Optional<Identity> known = target.map(byTarget::get);
            Identity one = known.map(other -> other.with(identity)).orElse(identity);
            known.ifPresentOrElse(other -> all.set(all.indexOf(other), one), () -> all.add(one));
            target.ifPresent(entry -> byTarget.put(entry, one));
        }
        return all;
    }

    private Identity identity(Clusters.Cluster cluster) {
        cluster.members.sort(Comparator.comparing(Member::documentId));
        Member named = cluster.members.stream()
                .max(Comparator.comparingInt((Member member) -> fullness(member.entity()))
                        // Of equally full names the first document's.
                        .thenComparing(Member::documentId, Comparator.reverseOrder()))
                .orElseThrow();
        String label = named.entity().label();
        Set<String> names = new TreeSet<>();
        Set<Kind> kinds = new LinkedHashSet<>();
        List<String> entries = new ArrayList<>();
        for (Member member : cluster.members) {
            names.add(member.entity().label());
            names.addAll(member.entity().names());
            kinds.add(Optional.ofNullable(rules.kinds().get(member.entity().kind()))
                    .orElseThrow());
            member.entity().entry().ifPresent(entries::add);
        }
        names.remove(label);
        String id = cluster.segment
                + entries.stream()
                        .findFirst()
                        .map(" "::concat)
                        .orElseGet(() -> " " + Spelling.fold(label) + " @" + named.documentId() + "#"
                                + named.entity().id());
        return new Identity(
                id,
                List.copyOf(kinds),
                label,
                names,
                entries.stream().findFirst(),
                cluster.members,
                cluster.decisions,
                List.of());
    }

    private int fullness(Entity entity) {
        Kind kind = rules.kinds().get(entity.kind());
        int known = entity.entry().isPresent() ? 1000 : 0;
        if (kind == null || kind.identity() != Kind.Identity.NAME) {
            return known + entity.label().length();
        }
        PersonName name = PersonName.parse(entity.label());
        return known
                + name.given().stream()
                        .mapToInt(word -> word.length() > 1 ? 10 : 1)
                        .sum();
    }
}
