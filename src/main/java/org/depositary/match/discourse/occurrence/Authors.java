package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * Who speaks in a document: whom its head names behind words that say so ("speech by"), else whom its first headings
 * name first, else whose name stands alone below; with them those who are joined to them ("by Ana Berg and Olav Dahl").
 */
final class Authors {
    /** Headings tell who speaks in so many blocks from the start. */
    private static final int HEADINGS = 3;

    /** Words that say who speaks stand in so many. */
    private static final int HEAD = 10;

    /** Words that say who speaks are at most so many. */
    private static final int LONGEST = 6;

    /** Who signs a letter is named in so many blocks at its end. */
    private static final int CLOSING = 3;

    private static final Set<String> JOINTS = Set.of("and", "&");

    private final Layout layout;
    private final Set<List<String>> bylines;

    /** @param bylines folded words behind which it is told who speaks */
    Authors(Layout layout, Set<List<String>> bylines) {
        this.layout = layout;
        this.bylines = bylines;
    }

    /**
     * Those who speak.
     *
     * @param persons where they are named, in the order of the text
     * @param signed whether words say that they speak, and not their place alone
     */
    record Found(List<Occurrence> persons, boolean signed) {}

    /** Those among persons who speak; none where the head names nobody. */
    Found among(List<Occurrence> persons) {
        List<Occurrence> head = persons.stream()
                .filter(Occurrence::named)
                .filter(person -> layout.block(person.anchor()) < HEAD)
                .sorted(Comparator.comparingInt(Occurrence::anchor))
                .toList();
        List<Occurrence> signed = head.stream().filter(this::signed).toList();
        List<Occurrence> first = signed.isEmpty()
                ? head.stream()
                        .filter(person -> layout.block(person.anchor()) < HEADINGS
                                && layout.heading(layout.sentence(person.anchor())))
                        .toList()
                : signed;
        if (first.isEmpty()) {
            return new Found(closing(persons), false);
        }
        return new Found(
                first.stream().findFirst().map(one -> joined(one, head)).orElse(List.of()), !signed.isEmpty());
    }

    /** The first whose name is all that stands in one of the last blocks, below what he wrote. */
    private List<Occurrence> closing(List<Occurrence> persons) {
        int last = layout.reading().blocks().size();
        return persons.stream()
                .filter(Occurrence::named)
                .filter(person -> layout.block(person.anchor()) >= Math.max(2, last - CLOSING))
                .filter(person -> {
                    Sentence sentence = layout.sentence(person.anchor());
                    return person.first() == sentence.first()
                            && person.end() == sentence.end()
                            && layout.sentences(sentence.block()).size() == 1;
                })
                .min(Comparator.comparingInt(Occurrence::anchor))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean signed(Occurrence person) {
        List<Token> tokens = layout.reading().tokens();
        int end = person.first();
        while (end > 0 && tokens.get(end - 1).shape() == Token.Shape.PUNCTUATION) {
            end--;
        }
        List<String> before = layout.folded(Math.max(0, end - LONGEST), end);
        return bylines.stream()
                .anyMatch(words -> words.size() <= before.size()
                        && before.subList(before.size() - words.size(), before.size())
                                .equals(words));
    }

    /** A person and all who are joined to them in the same words. */
    private List<Occurrence> joined(Occurrence first, List<Occurrence> head) {
        List<Token> tokens = layout.reading().tokens();
        List<Occurrence> all = new ArrayList<>(List.of(first));
        for (Occurrence next : head) {
            int behind = all.getLast().end();
            if (behind < tokens.size() && tokens.get(behind).text().equals(",")) {
                behind++;
            }
            boolean joint =
                    behind < tokens.size() && JOINTS.contains(tokens.get(behind).folded());
            if (joint && next.first() > behind && next.first() <= behind + 2) {
                all.add(next);
            }
        }
        return List.copyOf(all);
    }
}
