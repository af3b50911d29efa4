package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Token;

/** Words between double quotation marks of a sentence; a mark without its fellow quotes nothing. */
final class QuoteGrammar {
    private QuoteGrammar() {}

    /** A quotation with its marks. @param first the opening mark @param end index after the closing one */
    record Quoted(int first, int end) {}

    static List<Quoted> of(List<Token> tokens, int first, int end) {
        List<Quoted> quotes = new ArrayList<>();
        int curly = -1;
        int straight = -1;
        for (int i = first; i < end; i++) {
            int open = -1;
            switch (tokens.get(i).text()) {
                case "“", "„", "«" -> curly = i;
                case "”", "»" -> {
                    open = curly;
                    curly = -1;
                }
                case "\"" -> {
                    open = straight;
                    straight = straight < 0 ? i : -1;
                }
                default -> {}
            }
            if (open >= 0 && i > open + 1) {
                quotes.add(new Quoted(open, i + 1));
            }
        }
        return quotes;
    }
}
