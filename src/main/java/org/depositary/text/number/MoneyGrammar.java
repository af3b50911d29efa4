package org.depositary.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Money;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/**
 * Sums of money: a number beside the name, sign or code of a currency ({@code $723.9 mln.}, {@code 500 million euros}).
 */
public final class MoneyGrammar {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** What follows a number that counts nothing named behind it. */
    private static final Set<String> BEHIND = Set.of(
            "in",
            "to",
            "from",
            "and",
            "while",
            "whereas",
            "against",
            "for",
            "last",
            "this",
            "the",
            "a",
            "compared",
            "respectively",
            "during",
            "at",
            "or",
            "but",
            "as",
            "per",
            "on",
            "by",
            "with");

    private final List<Token> tokens;
    private final Map<Integer, Mention> starting;
    private final Map<Integer, Mention> ending;

    /**
     * @param starting mentions of currencies by their first token, the longest of each
     * @param ending the same by the index after their last token
     */
    public MoneyGrammar(List<Token> tokens, Map<Integer, Mention> starting, Map<Integer, Mention> ending) {
        this.tokens = tokens;
        this.starting = starting;
        this.ending = ending;
    }

    /** A sum and the tokens that write it. */
    public record Sum(int first, int end, Money money) {}

    /** The sum whose number begins at a token. @param first of the sentence @param limit index after its last token */
    public Optional<Sum> at(int i, int first, int limit) {
        Optional<Numerals.Numeral> number = Numerals.cardinal(tokens, i, limit);
        if (number.isEmpty() || isRange(number.get().end(), limit)) {
            return Optional.empty();
        }
        int end = number.get().end();
        BigDecimal amount = number.get().amount();
        Optional<Mention> before =
                Optional.ofNullable(ending.get(i)).filter(currency -> currency.first() >= first && stands(currency, i));
        Optional<Mention> after = Optional.ofNullable(starting.get(end)).filter(currency -> currency.end() <= limit);
        if (before.isPresent()) {
            String code = code(before.get());
            int last = after.filter(currency -> code(currency).equals(code))
                    .map(Mention::end)
                    .orElse(end);
            return sum(before.get().first(), last, amount, before.get());
        }
        return after.flatMap(currency -> sum(i, currency.end(), amount, currency));
    }

    /**
     * The sum whose number begins at a token and whose currency the text has left out because a sum before it told it:
     * "rose to 141 million dollars from 155 million". Only millions and more are read so, and only where nothing that
     * they could count follows.
     *
     * @param currency ISO 4217 code of the sum before
     */
    public Optional<Sum> elided(int i, int limit, String currency) {
        return Numerals.cardinal(tokens, i, limit)
                .filter(number -> number.amount().compareTo(MILLION) >= 0
                        && tokens.get(number.end() - 1).shape() != Shape.NUMBER)
                .filter(number -> number.end() >= limit || ends(tokens.get(number.end())))
                .map(number -> new Sum(i, number.end(), new Money(number.amount(), currency)));
    }

    private static boolean ends(Token next) {
        return next.shape() == Shape.PUNCTUATION && !next.folded().equals("%") || BEHIND.contains(next.folded());
    }

    /** Words name a currency before a sum only as codes ({@code USD 5}), never as plurals ({@code dollars 5}). */
    private boolean stands(Mention currency, int number) {
        Shape shape = tokens.get(number - 1).shape();
        return currency.end() == number
                && (shape == Shape.PUNCTUATION
                        || shape == Shape.UPPER
                        || shape == Shape.MIXED
                        || tokens.get(number - 1).text().length() <= 3);
    }

    private boolean isRange(int end, int limit) {
        return end + 1 < limit
                && tokens.get(end).folded().equals("-")
                && tokens.get(end + 1).shape() == Shape.NUMBER;
    }

    private static Optional<Sum> sum(int first, int end, BigDecimal amount, Mention currency) {
        String code = code(currency);
        return code.isEmpty() ? Optional.empty() : Optional.of(new Sum(first, end, new Money(amount, code)));
    }

    private static String code(Mention currency) {
        String code = currency.features().getOrDefault("code", "");
        return code.matches("[A-Z]{3}") ? code : "";
    }
}
