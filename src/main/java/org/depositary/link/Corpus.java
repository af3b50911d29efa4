package org.depositary.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.rule.Kind;
import org.depositary.text.name.Spelling;

/** What all documents say, each thing and each fact once. Immutable. */
public final class Corpus {
    private final List<DocumentClaims> documents;
    private final List<Identity> identities;
    private final List<Occurrence> occurrences;
    private final List<Decision> decisions;
    private final List<Judgement> judgements;
    private final Map<String, Identity> byEntity = new HashMap<>();
    private final Map<String, Occurrence> byFrame = new HashMap<>();
    private final Map<String, List<Decision>> decided = new HashMap<>();

    public Corpus(
            List<DocumentClaims> documents,
            List<Identity> identities,
            List<Occurrence> occurrences,
            List<Decision> decisions,
            List<Judgement> judgements) {
        this.documents = List.copyOf(documents);
        this.identities = List.copyOf(identities);
        this.occurrences = List.copyOf(occurrences);
        this.decisions = List.copyOf(decisions);
        this.judgements = List.copyOf(judgements);
        for (Decision decision : decisions) {
            for (String member : new TreeSet<>(List.of(decision.one(), decision.other()))) {
                decided.computeIfAbsent(decision.kind() + '\n' + member, any -> new ArrayList<>())
                        .add(decision);
            }
        }
        for (Identity identity : identities) {
            identity.members()
                    .forEach(
                            m -> byEntity.put(m.documentId() + '\n' + m.entity().id(), identity));
        }
        for (Occurrence occurrence : occurrences) {
            occurrence
                    .tellings()
                    .forEach(t -> byFrame.put(t.documentId() + '\n' + t.frame().id(), occurrence));
        }
    }

    /** The documents, sorted by name. */
    public List<DocumentClaims> documents() {
        return documents;
    }

    /** Whom and what they name. */
    public List<Identity> identities() {
        return identities;
    }

    /** What they state. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** What was decided about names that are alike, merged or not. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Those of them about an identity: why its members are one, and whom they are like and are not. */
    public List<Decision> decisions(Identity identity) {
        return Stream.concat(
                        identity.decisions().stream(),
                        identity.members().stream()
                                .flatMap(member ->
                                        decided.getOrDefault(identity.segment() + '\n' + member, List.of()).stream()))
                .distinct()
                .toList();
    }

    /** What came of looking for them in other datasets. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /**
     * The same without what is named too loosely to be published: of what no fact tells, only persons (reading gives
     * only those whose full name, post and state the text gives), what is linked without a doubt, and what a dictionary
     * knows and nothing else is likely to be meant by, or people decided about are left. Of the last no other dataset's
     * identifier is known.
     */
    public Corpus certain() {
        Map<String, Set<String>> told = new HashMap<>();
        documents.forEach(document -> told.put(document.reading().document().id(), document.told()));
        Set<String> open = judgements.stream()
                .filter(judgement -> !judgement.candidates().isEmpty()
                        || !judgement.query().doubts().isEmpty())
                .map(judgement -> judgement.identity().id())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> kept = new HashSet<>();
        for (Identity identity : identities) {
            if (!identity.links().isEmpty()
                    || decisions(identity).stream()
                            .anyMatch(decision -> decision.byHand().isPresent())
                    || identity.entry().isPresent()
                            && Spelling.isName(identity.label())
                            && !open.contains(identity.id())
                    || identity.kinds().stream().anyMatch(kind -> kind.identity() == Kind.Identity.NAME)
                    || identity.members().stream()
                            .anyMatch(member -> told.getOrDefault(member.documentId(), Set.of())
                                    .contains(member.entity().id()))) {
                kept.add(identity.id());
            }
        }
        return new Corpus(
                documents,
                identities.stream()
                        .filter(identity -> kept.contains(identity.id()))
                        .toList(),
                occurrences,
                decisions,
                judgements.stream()
                        .filter(judgement -> kept.contains(judgement.identity().id()))
                        .toList());
    }

    /** The identity of a document's entity; none for kinds that are never published. */
    public Optional<Identity> identity(String document, String entity) {
        return Optional.ofNullable(byEntity.get(document + '\n' + entity));
    }

    /** The fact that a document's frame tells. */
    public Optional<Occurrence> occurrence(String document, String frame) {
        return Optional.ofNullable(byFrame.get(document + '\n' + frame));
    }
}
