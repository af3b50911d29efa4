package org.depositary.match.discourse.cluster;

import java.util.List;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.name.Spelling;

/** Says whether a holder of a post is who is meant by words for a post. */
record MeantHolder(Kind kind, Attributes attributes, Belongings belongings) {
    /**
     * Whether a holder of a post is who is meant by it: nothing contradicts, and what the words add to the post, gating
     * attributes apart, the holder has ("the head of the bank" is no head of state).
     *
     * @param byRank whether the words name a rank only: of what sort the post is, the holder's own post tells better
     * @param styled whether they are the rank by which holders of such posts are called
     */
    boolean is(Occurrence holder, Occurrence words, boolean byRank, boolean styled) {
        boolean whole = saidInPost(holder, words);
        boolean leads = byRank && leads(holder, words);
        for (String attribute : kind.attributes().keySet()) {
            if (kind.post().filter(attribute::equals).isPresent()) {
                continue;
            }
            List<Held> said = words.held(attributes, attribute);
            if (said.isEmpty() || whole && !kind.gates().contains(attribute)) {
                continue;
            }
            boolean gate = kind.gates().contains(attribute);
            List<Held> known = holder.held(attributes, attribute);
            boolean ofPost = byRank
                    && !gate
                    && said.stream().allMatch(held -> held.mention().isEmpty());
            if (ofPost && (leads || styled || !known.isEmpty())) {
                continue;
            }
            boolean optional = gate && known.isEmpty();
            if (!optional && (gate ? !Gates.share(said, known) : !belongings.same(said, known))) {
                return false;
            }
        }
        return !byAnother(holder, words) && !(byRank && elsewhere(holder, words));
    }

    /**
     * Whether a holder is told to lead what the words tell their holder to lead, whatever sorts of posts these are: the
     * pianist who leads the orchestra.
     */
    private boolean leads(Occurrence holder, Occurrence words) {
        return kind.attributes().keySet().stream()
                .filter(attribute -> !kind.gates().contains(attribute)
                        && kind.post().filter(attribute::equals).isEmpty()
                        && kind.career()
                                .filter(career -> attribute.equals(career.sort()) || attribute.equals(career.top()))
                                .isEmpty())
                .anyMatch(attribute -> words.held(attributes, attribute).stream()
                        .filter(held -> held.mention().isEmpty())
                        .anyMatch(held -> Gates.share(List.of(held), holder.held(attributes, attribute))));
    }

    /** Whether a rank that few hold is meant, and the holder has his in something that the words do not name. */
    private boolean elsewhere(Occurrence holder, Occurrence words) {
        return kind.career()
                .filter(career -> words.held(attributes, career.sort()).stream()
                        .anyMatch(sort -> career.few().contains(sort.text())))
                .filter(career -> words.held(attributes, career.seat()).isEmpty()
                        && !holder.held(attributes, career.seat()).isEmpty())
                .isPresent();
    }

    /**
     * Whether all that words add to a post stands in the holder's own: "the bank's head" is known as Head of the Bank
     * of Peru. The post's sort is then that of the whole.
     */
    private boolean saidInPost(Occurrence holder, Occurrence words) {
        List<String> added = kind.attributes().keySet().stream()
                .filter(attribute -> !kind.gates().contains(attribute)
                        && kind.post().filter(attribute::equals).isEmpty())
                .flatMap(attribute -> words.held(attributes, attribute).stream())
                .filter(held -> held.mention().isPresent())
                .map(held -> " " + Spelling.fold(held.text()) + " ")
                .toList();
        return !added.isEmpty()
                && kind.post().stream()
                        .flatMap(post -> holder.held(attributes, post).stream())
                        .map(held -> " " + Spelling.fold(held.text()) + " ")
                        .anyMatch(post -> added.stream().allMatch(post::contains));
    }

    /**
     * Whether a holder has what the words say of a gate only by way of something that the words do not name: the head
     * of a bank of Peru is no head of Peru.
     */
    private boolean byAnother(Occurrence holder, Occurrence words) {
        if (local(words)) {
            return false;
        }
        for (String gate : kind.gates()) {
            if (words.held(attributes, gate).isEmpty()) {
                continue;
            }
            for (String way : Attributes.ways(kind.attributes().getOrDefault(gate, ""))) {
                int dot = way.indexOf('.');
                String by = dot < 0 ? "" : way.substring(0, dot);
                if (dot > 0
                        && words.held(attributes, by).isEmpty()
                        && !holder.held(attributes, by).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the sort of a post is known, and is none that few hold: "the Peruvian mayor" is one of a town of Peru.
     */
    private boolean local(Occurrence words) {
        return kind.career()
                .filter(career -> {
                    List<Held> sorts = words.held(attributes, career.sort());
                    return !sorts.isEmpty()
                            && sorts.stream().noneMatch(sort -> career.few().contains(sort.text()));
                })
                .isPresent();
    }
}
