package org.depositary.match.discourse.focus;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bound;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;

/** Tells whom sentences, possessives and frames speak of, by the ids of their entities. */
final class Persons {
    private final Mentions mentions;
    private final References references;
    private final Values values;
    private final Map<Integer, Set<String>> inSentences = new HashMap<>();
    private final Map<Integer, Set<String>> inDrafts = new HashMap<>();

    Persons(Mentions mentions, References references, Values values) {
        this.mentions = mentions;
        this.references = references;
        this.values = values;
    }

    /** Whom a possessive in or before the words means. */
    Set<String> owners(Bound.Earlier earlier) {
        Set<String> owners = new HashSet<>();
        for (Mention mention : mentions.inside(Math.max(0, earlier.first() - 2), earlier.end())) {
            if (references.pronoun(mention)) {
                references.of(mention).forEach(referent -> owners.add(Values.entity(referent)));
            }
        }
        return owners;
    }

    /** Who is spoken of in a sentence. */
    Set<String> in(Sentence sentence) {
        return inSentences.computeIfAbsent(sentence.index(), any -> find(sentence));
    }

    private Set<String> find(Sentence sentence) {
        Set<String> people = new HashSet<>();
        for (Mention mention : mentions.inside(sentence.first(), sentence.end())) {
            for (Referent referent : references.of(mention)) {
                if (references.personal(referent.kind())) {
                    people.add(Values.entity(referent));
                }
            }
        }
        return people;
    }

    /** Who has a part in a frame as its own words tell it. */
    Set<String> in(Draft draft) {
        return inDrafts.computeIfAbsent(draft.id(), any -> find(draft));
    }

    private Set<String> find(Draft draft) {
        Set<String> people = new HashSet<>();
        for (Filler filler : draft.fillers()) {
            if (filler.value() instanceof Value.Thing thing
                    && references.personal(values.referent(thing).kind())) {
                people.add(thing.entity());
            }
        }
        return people;
    }

    /** Whether one of them has a part in one of the frames. */
    boolean shared(List<Draft> drafts, Set<String> people) {
        return drafts.stream().anyMatch(draft -> !Collections.disjoint(in(draft), people));
    }
}
