package org.depositary.text.date;

import java.util.List;
import java.util.Set;
import org.depositary.text.Token;

/** What may stand before a date without moving it: {@code the end of}, {@code early}, {@code the year}. */
final class DatePrefix {
    private static final Set<String> PARTS = Set.of(
            "beginning",
            "start",
            "end",
            "middle",
            "close",
            "half",
            "quarter",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "course",
            "outset",
            "days",
            "weeks",
            "months");
    private static final Set<String> EARLY_OR_LATE =
            Set.of("early", "late", "mid", "mid-", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> YEAR_KINDS =
            Set.of("financial", "fiscal", "academic", "school", "calendar", "budget");

    private final List<Token> tokens;
    private final int first;
    private final int limit;

    DatePrefix(List<Token> tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
    }

    /** Where a date begins with what stands before it. @param date where it begins without */
    int of(int date) {
        int i = date;
        if (is(i - 1, "year") || is(i - 1, "years")) {
            i--;
        }
        if (YEAR_KINDS.contains(folded(i - 1))) {
            i--;
        }
        if (EARLY_OR_LATE.contains(folded(i - 1))) {
            i--;
        } else if (is(i - 1, "of") || is(i - 1, "in")) {
            int part = is(i - 2, "the") && i < date ? i - 3 : i - 2;
            if (PARTS.contains(folded(part))
                    && (is(i - 1, "of") || !folded(part).endsWith("s"))) {
                i = part;
                while (i > first && date - i < 8 && isPartWord(tokens.get(i - 1))) {
                    i--;
                }
            }
        }
        return i < date && is(i - 1, "the") ? i - 1 : i;
    }

    private static boolean isPartWord(Token token) {
        return switch (token.folded()) {
            case "first",
                    "second",
                    "third",
                    "fourth",
                    "last",
                    "latter",
                    "very",
                    "early",
                    "late",
                    "final",
                    "two",
                    "few" -> true;
            default -> false;
        };
    }

    private boolean is(int i, String folded) {
        return folded(i).equals(folded);
    }

    private String folded(int i) {
        return i < first || i >= limit ? "" : tokens.get(i).folded();
    }
}
