package org.depositary.match.discourse.frame;

import java.util.List;
import org.depositary.claim.Filler;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/** Who, of those that a telling names, does what it tells, and who stands behind the verb. */
final class Subjects {
    private final Layout layout;

    Subjects(Layout layout) {
        this.layout = layout;
    }

    /**
     * Those of a role's fillers that stand behind the verb: between the first and them a word in small letters stands
     * that joins nothing and determines nothing. All but the first where he is nowhere named.
     */
    List<Filler> behind(List<Filler> fillers) {
        if (fillers.isEmpty() || fillers.getFirst().words().isEmpty()) {
            return fillers.stream().skip(1).toList();
        }
        Span first = fillers.getFirst().words().get();
        return fillers.stream()
                .skip(1)
                .filter(filler ->
                        filler.words().filter(words -> verb(first, words)).isPresent())
                .toList();
    }

    private boolean verb(Span first, Span other) {
        return layout.reading().tokens().stream()
                .filter(token -> token.span().start() >= first.end())
                .takeWhile(token -> token.span().end() <= other.start())
                .anyMatch(Subjects::tells);
    }

    private static boolean tells(Token token) {
        return switch (token.shape()) {
            case LOWER ->
                !FunctionWords.BEFORE_NAMES.contains(token.folded())
                        && !FunctionWords.PREPOSITIONS.contains(token.folded())
                        && FunctionWords.LIST_SEPARATORS.stream().noneMatch(words -> words.contains(token.folded()));
            case CAPITALISED, UPPER, INITIAL, NUMBER, MIXED, PUNCTUATION -> false;
        };
    }
}
