package org.depositary.text.layout;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Token;

/**
 * Pairs double quotation marks: a straight one closes what is open where no white space stands before it, and a curly
 * pair may close with a straight one, as scanned texts have it.
 */
public final class Quotations {
    private Quotations() {}

    /**
     * Words between two marks.
     *
     * @param open index of the opening mark
     * @param close index of the closing one; {@code -1} where none follows
     */
    public record Quotation(int open, int close) {}

    /** The quotations among tokens {@code first..end}, in order; only the last can be unclosed. */
    public static List<Quotation> of(List<Token> tokens, int first, int end) {
        List<Quotation> quotations = new ArrayList<>();
        int open = -1;
        for (int i = first; i < end; i++) {
            String mark = tokens.get(i).text();
            if (opens(mark)) {
                open = i;
            } else if (open >= 0 && (closes(mark) || (mark.equals("\"") && isAfterWord(tokens, i, end)))) {
                quotations.add(new Quotation(open, i));
                open = -1;
            } else if (mark.equals("\"")) {
                open = i;
            }
        }
        if (open >= 0) {
            quotations.add(new Quotation(open, -1));
        }
        return quotations;
    }

    /** Whether a token opens a quotation, or may. */
    public static boolean mayOpen(Token token) {
        return opens(token.text()) || token.text().equals("\"");
    }

    private static boolean opens(String mark) {
        return mark.equals("“") || mark.equals("„") || mark.equals("«");
    }

    private static boolean closes(String mark) {
        return mark.equals("”") || mark.equals("»");
    }

    private static boolean isAfterWord(List<Token> tokens, int i, int end) {
        return !tokens.get(i).spaceBefore() || i + 1 >= end || tokens.get(i + 1).spaceBefore();
    }
}
