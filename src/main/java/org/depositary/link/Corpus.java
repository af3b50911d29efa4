package org.depositary.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.DocumentClaims;

/** What all documents say, each thing and each fact once. Immutable. */
public final class Corpus {
    private final List<DocumentClaims> documents;
    private final List<Identity> identities;
    private final List<Occurrence> occurrences;
    private final List<Decision> decisions;
    private final List<Judgement> judgements;
    private final Map<String, Identity> byEntity = new HashMap<>();
    private final Map<String, Occurrence> byFrame = new HashMap<>();

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

    /** What came of looking for them in other datasets. */
    public List<Judgement> judgements() {
        return judgements;
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
