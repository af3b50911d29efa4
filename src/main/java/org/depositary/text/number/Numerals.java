package org.depositary.text.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/**
 * Reads numbers in digits and English words: {@code 12,000}, {@code 1,05,000}, {@code 200 000}, {@code 16 million},
 * {@code three thousand}, {@code 47-th}.
 */
public final class Numerals {
    /** Longer rows of digits are codes, not numbers. */
    private static final int LONGEST = 24;

    private static final Pattern SUFFIXED = Pattern.compile(
            "([0-9][0-9,]*(?:\\.[0-9]+)?)(?:-(?=[a-z]{3}))?(k|m|mn|mln|bn|bln|b|tn|trn|thousand|million|billion|trillion)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,4})-?(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROMAN = Pattern.compile("(?=.)(?:XL|X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> ROMAN_LETTERS = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:(?:,[0-9]{2})*,[0-9]{3})*(?:\\.[0-9]+)?");

    /** Thousands that full stops divide off: with two of them, or where nobody would write so exact a fraction. */
    private static final Pattern DOTTED = Pattern.compile("[1-9][0-9]{0,2}(?:\\.000|(?:\\.[0-9]{3}){2,})");

    private static final String[] UNITS =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] ORDINAL_UNITS =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                    .split(" ");
    private static final String[] ORDINAL_TENS =
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", new BigDecimal(100)),
            Map.entry("thousand", new BigDecimal(1_000)),
            Map.entry("thsd", new BigDecimal(1_000)),
            Map.entry("k", new BigDecimal(1_000)),
            Map.entry("million", new BigDecimal(1_000_000)),
            Map.entry("mln", new BigDecimal(1_000_000)),
            Map.entry("mn", new BigDecimal(1_000_000)),
            Map.entry("mil", new BigDecimal(1_000_000)),
            Map.entry("mill", new BigDecimal(1_000_000)),
            Map.entry("mio", new BigDecimal(1_000_000)),
            Map.entry("lakh", new BigDecimal(100_000)),
            Map.entry("crore", new BigDecimal(10_000_000)),
            Map.entry("crores", new BigDecimal(10_000_000)),
            Map.entry("bil", new BigDecimal(1_000_000_000)),
            Map.entry("m", new BigDecimal(1_000_000)),
            Map.entry("billion", new BigDecimal(1_000_000_000)),
            Map.entry("bln", new BigDecimal(1_000_000_000)),
            Map.entry("bn", new BigDecimal(1_000_000_000)),
            Map.entry("b", new BigDecimal(1_000_000_000)),
            Map.entry("trillion", new BigDecimal(1_000_000_000_000L)),
            Map.entry("trln", new BigDecimal(1_000_000_000_000L)),
            Map.entry("trn", new BigDecimal(1_000_000_000_000L)),
            Map.entry("tn", new BigDecimal(1_000_000_000_000L)),
            Map.entry("dozen", new BigDecimal(12)));

    static {
        for (int i = 0; i < UNITS.length; i++) {
            SMALL.put(UNITS[i], i);
        }
        for (int i = 0; i < ORDINAL_UNITS.length; i++) {
            ORDINALS.put(ORDINAL_UNITS[i], i + 1);
        }
        for (int i = 0; i < TENS.length; i++) {
            int ten = 20 + 10 * i;
            SMALL.put(TENS[i], ten);
            ORDINALS.put(ORDINAL_TENS[i], ten);
            for (int unit = 1; unit < 10; unit++) {
                SMALL.put(TENS[i] + "-" + UNITS[unit], ten + unit);
                ORDINALS.put(TENS[i] + "-" + ORDINAL_UNITS[unit - 1], ten + unit);
            }
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
    }

    private Numerals() {}

    /**
     * A number read.
     *
     * @param end index after its last token
     * @param amount the plain number
     */
    public record Numeral(int end, BigDecimal amount) {}

    /**
     * The cardinal number that begins at a token, magnitude words included. @param limit index it must not reach over
     */
    public static Optional<Numeral> cardinal(List<Token> tokens, int first, int limit) {
        Token token = tokens.get(first);
        String word = token.folded();
        if (token.shape() == Shape.NUMBER) {
            if (hasDecimalComma(tokens, first, limit)) {
                return digits(word + "." + tokens.get(first + 2).folded())
                        .map(amount -> magnified(tokens, first + 3, limit, amount));
            }
            int end = Thousands.end(tokens, first, limit);
            return digits(Thousands.joined(tokens.subList(first, end)))
                    .map(amount -> magnified(tokens, end, limit, amount));
        }
        if (token.shape() == Shape.MIXED) {
            Matcher suffixed = SUFFIXED.matcher(word);
            return word.length() <= LONGEST && suffixed.matches()
                    ? digits(suffixed.group(1))
                            .map(amount -> new Numeral(first + 1, plain(amount.multiply(magnitude(suffixed.group(2))))))
                    : Optional.empty();
        }
        return words(tokens, first, limit);
    }

    /** "47,3 million": a comma without spaces, fewer than three digits and a magnitude behind it. */
    private static boolean hasDecimalComma(List<Token> tokens, int first, int limit) {
        return first + 3 < limit
                && tokens.get(first + 1).folded().equals(",")
                && !tokens.get(first + 1).spaceBefore()
                && tokens.get(first + 2).shape() == Shape.NUMBER
                && !tokens.get(first + 2).spaceBefore()
                && tokens.get(first + 2).text().length() < 3
                && isMagnitude(tokens.get(first + 3));
    }

    /** The ordinal number at a token: {@code fourth}, {@code 47th}, {@code 2nd}. */
    public static Optional<Numeral> ordinal(Token token, int index) {
        Integer word = ORDINALS.get(token.folded());
        if (word != null) {
            return Optional.of(new Numeral(index + 1, BigDecimal.valueOf(word)));
        }
        if (token.shape() != Shape.MIXED || token.folded().length() > 8) {
            return Optional.empty();
        }
        Matcher digits = ORDINAL.matcher(token.folded());
        return digits.matches()
                ? Optional.of(new Numeral(index + 1, new BigDecimal(digits.group(1))))
                : Optional.empty();
    }

    /**
     * The ordinal number at a token, be it written as a Roman numeral before the word that it numbers: "the IV
     * session". Behind a word in capitals such a numeral belongs to a name or a heading ("Harald V", "Annex II"), and a
     * single letter is one only behind the article.
     */
    public static Optional<Numeral> ordinal(List<Token> tokens, int index, int first, int limit) {
        Token token = tokens.get(index);
        Optional<Numeral> written = ordinal(token, index);
        if (written.isPresent()
                || token.shape() != Shape.UPPER && token.shape() != Shape.INITIAL
                || index + 1 >= limit
                || !tokens.get(index + 1).spaceBefore()
                || tokens.get(index + 1).shape() != Shape.LOWER
                        && tokens.get(index + 1).shape() != Shape.CAPITALISED) {
            return written;
        }
        boolean article = index > first && tokens.get(index - 1).folded().equals("the");
        boolean free = index == first
                || tokens.get(index - 1).shape() == Shape.LOWER
                || tokens.get(index - 1).shape() == Shape.PUNCTUATION
                        && !tokens.get(index - 1).text().equals("'s");
        return article || token.shape() == Shape.UPPER && free
                ? roman(token.text()).map(value -> new Numeral(index + 1, BigDecimal.valueOf(value)))
                : Optional.empty();
    }

    private static Optional<Integer> roman(String text) {
        if (text.equals("I") || !ROMAN.matcher(text).matches()) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int here = ROMAN_LETTERS.getOrDefault(text.charAt(i), 0);
            boolean before = i + 1 < text.length() && here < ROMAN_LETTERS.getOrDefault(text.charAt(i + 1), 0);
            value += before ? -here : here;
        }
        return Optional.of(value);
    }

    private static Optional<BigDecimal> digits(String word) {
        if (word.length() <= LONGEST && DOTTED.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word.replace(".", "")));
        }
        return word.length() <= LONGEST && PLAIN.matcher(word).matches()
                ? Optional.of(new BigDecimal(word.replace(",", "")))
                : Optional.empty();
    }

    private static Numeral magnified(List<Token> tokens, int next, int limit, BigDecimal amount) {
        BigDecimal value = amount;
        int end = next;
        while (end < limit && end - next < 2 && isMagnitude(tokens.get(end))) {
            value = value.multiply(magnitude(tokens.get(end).folded()));
            end++;
        }
        return new Numeral(end, plain(value));
    }

    private static boolean isMagnitude(Token token) {
        String word = bare(token.folded());
        return MAGNITUDES.containsKey(word) && (word.length() > 1 || !token.spaceBefore());
    }

    private static String bare(String folded) {
        String word = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static BigDecimal magnitude(String word) {
        return MAGNITUDES.getOrDefault(bare(word.toLowerCase(Locale.ROOT)), BigDecimal.ONE);
    }

    private static Optional<Numeral> words(List<Token> tokens, int first, int limit) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        boolean any = false;
        int end = first;
        int i = first;
        String opening = tokens.get(first).folded();
        if ((opening.equals("a") || opening.equals("an")) && first + 1 < limit && isWhole(tokens.get(first + 1))) {
            group = BigDecimal.ONE;
            i++;
        } else if (isHalf(tokens, first, limit)) {
            group = HALF;
            i += 2;
        }
        while (i < limit && i - first < 12) {
            String word = tokens.get(i).folded();
            Integer small = SMALL.get(word);
            if (small != null && (!any || fits(group, small))) {
                group = group.add(BigDecimal.valueOf(small));
                any = true;
                end = i + 1;
            } else if (isWhole(tokens.get(i)) && group.signum() > 0) {
                BigDecimal magnitude = magnitude(word);
                group = group.multiply(magnitude);
                if (magnitude.intValue() != 100) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
                any = true;
                end = i + 1;
            } else if (word.equals("and") && any && i + 3 < limit && isAndAHalf(tokens, i)) {
                group = group.add(HALF);
                i += 2;
            } else if (!(word.equals("and") && any && i > first && isWhole(tokens.get(i - 1)))) {
                break;
            }
            i++;
        }
        return any ? Optional.of(new Numeral(end, plain(total.add(group)))) : Optional.empty();
    }

    /** "half a million". */
    private static boolean isHalf(List<Token> tokens, int first, int limit) {
        return first + 2 < limit
                && tokens.get(first).folded().equals("half")
                && tokens.get(first + 1).folded().equals("a")
                && isWhole(tokens.get(first + 2));
    }

    /** The end of "two and a half million". */
    private static boolean isAndAHalf(List<Token> tokens, int and) {
        return tokens.get(and + 1).folded().equals("a")
                && tokens.get(and + 2).folded().equals("half")
                && isWhole(tokens.get(and + 3));
    }

    /** Whether a part may follow in the same group: "two hundred fifty", "twenty five", not "two three". */
    private static boolean fits(BigDecimal group, int small) {
        int had = group.intValue() % 100;
        return had == 0 || (had >= 20 && had % 10 == 0 && small > 0 && small < 10);
    }

    private static boolean isWhole(Token token) {
        String word = bare(token.folded());
        // as wires shorten them: "three mln"; what is shorter may be another word
        return (word.length() > 4 || word.endsWith("ln")) && MAGNITUDES.containsKey(word);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
