package org.depositary.match.discourse.reference;

import java.util.List;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;

/** Whom pronouns mean that stand for several or for two. */
final class Several {
    private final Layout layout;
    private final Antecedents antecedents;
    private final int reach;

    /** @param reach how many sentences back a pronoun for several may reach */
    Several(Layout layout, Antecedents antecedents, int reach) {
        this.layout = layout;
        this.antecedents = antecedents;
        this.reach = reach;
    }

    /** All whom the last sentence in reach with several names; as what somebody does something is he himself. */
    List<Cluster> all(Mention pronoun) {
        Sentence sentence = layout.sentence(pronoun.first());
        int before = pronoun.first();
        for (int back = 0; back <= reach && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            List<Cluster> named = antecedents.before(earlier, back == 0 ? before : earlier.end()).stream()
                    .filter(place -> place.cluster().named() || !isRole(place))
                    .map(Antecedents.Place::cluster)
                    .distinct()
                    .toList();
            if (named.size() > 1) {
                return named;
            }
            if (layout.heading(earlier) && back > 0) {
                break;
            }
        }
        return List.of();
    }

    /** Whether words tell in what role somebody does something: "as chair of the Council". */
    private boolean isRole(Antecedents.Place place) {
        int first = place.words().start();
        return first > 0 && layout.folded(first - 1, first).equals(List.of("as"));
    }

    /** Whom the nearest sentence with just two fitting persons names, from here back to the document's start. */
    List<Cluster> two(Mention pronoun) {
        Sentence sentence = layout.sentence(pronoun.first());
        for (int index = sentence.index(); index >= 0; index--) {
            Sentence earlier = layout.reading().sentences().get(index);
            List<Cluster> named =
                    antecedents.before(earlier, index == sentence.index() ? pronoun.first() : earlier.end()).stream()
                            .map(Antecedents.Place::cluster)
                            .distinct()
                            .filter(cluster -> cluster.named() && antecedents.fits(cluster, pronoun))
                            .toList();
            List<Cluster> sure = named.stream()
                    .filter(cluster -> antecedents.known(cluster, pronoun))
                    .toList();
            if (sure.size() == 2 || sure.isEmpty() && named.size() == 2) {
                return sure.isEmpty() ? named : sure;
            }
        }
        return paragraph(sentence, pronoun);
    }

    /** Whom the paragraph names before words for two, if these are just two: each in a sentence of his own. */
    private List<Cluster> paragraph(Sentence sentence, Mention pronoun) {
        List<Cluster> named = layout.sentences(sentence.block()).stream()
                .filter(earlier -> earlier.index() < sentence.index())
                .flatMap(earlier -> antecedents.before(earlier, earlier.end()).stream())
                .map(Antecedents.Place::cluster)
                .distinct()
                .filter(cluster -> cluster.named() && antecedents.fits(cluster, pronoun))
                .toList();
        return named.size() == 2 ? named : List.of();
    }
}
