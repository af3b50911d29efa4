package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.match.discourse.name.Wording;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * Who speaks in a document: whom its head names behind words that say so ("speech by"), else whose office and name are
 * its letterhead, else whom its first headings name first, else whose name stands alone below; with them those who are
 * joined to them ("by Ana Berg and Olav Dahl").
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
    private final Wording wording;

    Authors(Layout layout, Wording wording) {
        this.layout = layout;
        this.wording = wording;
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
        List<Occurrence> letterhead = signed.isEmpty() ? letterhead(persons) : List.of();
        if (!letterhead.isEmpty()) {
            return new Found(letterhead, true);
        }
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

    /**
     * Those whose names and offices alone the document begins with, besides words for what it is: "press release,
     * Secretary, Ana Berg". None where no office is told.
     */
    private List<Occurrence> letterhead(List<Occurrence> persons) {
        List<Occurrence> told = new ArrayList<>();
        for (int block = 0; block < HEADINGS; block++) {
            for (Sentence sentence : layout.sentences(block)) {
                List<Occurrence> here = persons.stream()
                        .filter(person -> sentence.first() <= person.first() && person.end() <= sentence.end())
                        .toList();
                if (!layout.heading(sentence) || !tellsNothingElse(sentence, here)) {
                    return inOffice(told);
                }
                told.addAll(here);
            }
        }
        return inOffice(told);
    }

    private static List<Occurrence> inOffice(List<Occurrence> told) {
        boolean office = told.stream().anyMatch(person -> person.first() < person.nameFirst() || !person.named());
        return office
                ? told.stream()
                        .filter(Occurrence::named)
                        .sorted(Comparator.comparingInt(Occurrence::anchor))
                        .toList()
                : List.of();
    }

    private boolean tellsNothingElse(Sentence sentence, List<Occurrence> persons) {
        List<Token> tokens = layout.reading().tokens();
        int at = sentence.first();
        while (at < sentence.end()) {
            int place = at;
            int end = Stream.concat(
                            persons.stream()
                                    .filter(person -> person.first() <= place)
                                    .map(Occurrence::end),
                            wording.releases().stream()
                                    .filter(words -> place + words.size() <= sentence.end()
                                            && layout.folded(place, place + words.size())
                                                    .equals(words))
                                    .map(words -> place + words.size()))
                    .max(Comparator.naturalOrder())
                    .orElse(place);
            if (end <= at && tokens.get(at).shape() != Token.Shape.PUNCTUATION) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return true;
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
        return wording.bylines().stream()
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
