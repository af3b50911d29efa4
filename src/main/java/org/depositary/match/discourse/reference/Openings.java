package org.depositary.match.discourse.reference;

import java.util.List;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Clauses;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/** What stands before the subject of a sentence, up to a comma: whom it names the sentence need not be about. */
final class Openings {
    /** Words before a sentence's subject; whom they name it may be about: "When Berg left, he said so." */
    private static final Set<String> OPENINGS = Set.of(
            ("after although as at because before by during following for from if in on once since though until upon "
                            + "when while with")
                    .split(" "));

    /** Those of them that open no clause of their own: who does something behind them is the sentence's subject. */
    static final Set<String> SETTINGS = Set.of("at by during following for from in on upon with".split(" "));

    /** What was done with whom a sentence goes on about: "Asked about Berg, he said so." */
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "challenged");

    /** How a word ends that tells what the subject did beside: "Greeting Berg, Dahl sang." */
    private static final String DOING = "ing";

    /** At most so many tokens end a sentence behind a pronoun that only tells who said it ("he had said."). */
    private static final int SAYS = 3;

    private final Layout layout;
    private final Antecedents antecedents;
    private final Clauses clauses;

    Openings(Layout layout, Antecedents antecedents, Clauses clauses) {
        this.layout = layout;
        this.antecedents = antecedents;
        this.clauses = clauses;
    }

    /**
     * Whether the words before a pronoun tell of others than whom it means: all that somebody is told to have said
     * ("Berg left early, he said."), and what he did while he spoke ("Praising Berg, he said …") or was asked about.
     */
    boolean tellOfOthers(Sentence sentence, Mention pronoun) {
        int behind = pronoun.first() - 1;
        if (behind <= sentence.first() || !comma(behind)) {
            return false;
        }
        String opening = folded(sentence.first());
        return (sentence.end() - pronoun.end() <= SAYS || opening.endsWith(DOING) || ASKED.contains(opening))
                && !OPENINGS.contains(opening);
    }

    /**
     * Of those whom a sentence names the ones behind the comma that closes its opening words, if there are any, the one
     * with a verb right behind first: "During talks with Berg, Dahl said so."
     *
     * @param whole whether what asks stands behind the whole sentence, and not in it
     */
    List<Antecedents.Place> behind(Sentence sentence, List<Antecedents.Place> open, boolean whole) {
        boolean beside = beside(sentence);
        String opening = folded(sentence.first());
        if (!beside && !(whole && OPENINGS.contains(opening))) {
            return open;
        }
        int comma = sentence.first();
        while (comma < sentence.end() && !comma(comma)) {
            comma++;
        }
        int behind = comma;
        if (SETTINGS.contains(opening)
                && open.stream().anyMatch(place -> place.anchor() < behind && clauses.tells(place.words()))) {
            return open;
        }
        List<Antecedents.Place> told =
                open.stream().filter(place -> place.anchor() > behind).toList();
        List<Antecedents.Place> acting = told.stream()
                .filter(place -> clauses.acts(place.words()) || beside && clauses.tells(place.words()))
                .toList();
        return !acting.isEmpty() ? acting : !told.isEmpty() ? told : open;
    }

    /** Whether a sentence begins with what its subject did beside what it tells: "Greeting Berg, Dahl sang." */
    private boolean beside(Sentence sentence) {
        String opening = folded(sentence.first());
        return opening.endsWith(DOING)
                && !OPENINGS.contains(opening)
                && antecedents.in(sentence).stream()
                        .noneMatch(place -> place.words().start() == sentence.first());
    }

    private boolean comma(int token) {
        return folded(token).equals(",");
    }

    private String folded(int token) {
        List<Token> tokens = layout.reading().tokens();
        return tokens.get(token).folded();
    }
}
