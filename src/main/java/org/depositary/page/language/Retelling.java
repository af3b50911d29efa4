package org.depositary.page.language;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in the reader's language what the program said in the data's own, which is English: why something was decided,
 * or is doubted. The sentences are known by their patterns, the words {@code retold.*} of each language: where the
 * English pattern fits a text, the reader's takes its place, and what stands at {@code {0}} is told in turn, as far as
 * it is known. At {@code {0!}} it must be known.
 */
public final class Retelling {
    private static final String PREFIX = "retold.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(!?)}");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,/-])\\d+\\.\\d\\d(?![\\w./-])");
    private static final Pattern LARGE = Pattern.compile("(?<![\\w.,/-])\\d{5,15}(?![\\w/-]|[.,]\\d)");
    private static final int DEEPEST = 12;

    /** A document by its identifier, after a name in quotation marks that stands in it. */
    private static final Pattern NAMED_IN = Pattern.compile("(?<=\" \\()[\\w.-]+(?=\\)(?: is |: ))");

    private final Language reader;
    private final Language usual;
    private final Function<String, Optional<String>> glossary;
    private final UnaryOperator<String> documents;
    private final List<Phrase> phrases;
    private final Map<String, String> lands;

    private record Phrase(Pattern known, List<Integer> places, List<Boolean> strict, String words) {}

    /**
     * @param reader whose language is wanted
     * @param glossary what names of the data are called in it
     * @param documents the titles of documents by their identifiers
     */
    public Retelling(Language reader, Function<String, Optional<String>> glossary, UnaryOperator<String> documents) {
        this.reader = reader;
        this.usual = reader.otherwise().orElse(reader);
        this.glossary = glossary;
        this.documents = documents;
        this.phrases = new ArrayList<>();
        this.lands = new HashMap<>();
        if (usual == reader) {
            return;
        }
        for (String key : new TreeSet<>(usual.words().keySet())) {
            String words = reader.words().get(key);
            String known = usual.words().get(key);
            if (key.startsWith(PREFIX) && words != null && known != null) {
                phrases.add(phrase(known, words));
            }
        }
        for (String code : Locale.getISOCountries()) {
            Locale land = Locale.of("", code);
            lands.put(land.getDisplayCountry(usual.locale()), land.getDisplayCountry(reader.locale()));
        }
    }

    /** Where nothing of the data is told of. */
    public static Retelling ofWords(Language reader) {
        return new Retelling(reader, any -> Optional.empty(), document -> document);
    }

    private static Phrase phrase(String known, String words) {
        StringBuilder expression = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        List<Boolean> strict = new ArrayList<>();
        Matcher place = PLACE.matcher(known);
        int at = 0;
        while (place.find()) {
            expression
                    .append(Pattern.quote(known.substring(at, place.start())))
                    .append(place.end() == known.length() ? "(.+)" : "(.+?)");
            places.add(Integer.valueOf(place.group(1)));
            strict.add(!place.group(2).isEmpty());
            at = place.end();
        }
        expression.append(Pattern.quote(known.substring(at)));
        return new Phrase(Pattern.compile(expression.toString(), Pattern.DOTALL), places, strict, words);
    }

    /** The text in the reader's language, as far as it can be told in it; otherwise as it is, marked as English. */
    public String tell(String said) {
        String text =
                NAMED_IN.matcher(said).replaceAll(named -> Matcher.quoteReplacement(documents.apply(named.group())));
        String whole = usual == reader
                ? Dates.within(text, reader)
                : told(text, 0)
                        .map(told -> FIGURE.matcher(Dates.in(told, reader)).replaceAll(this::figure))
                        .orElseGet(() -> Tagged.in(Dates.within(text, reader), usual.tag(), reader));
        return LARGE.matcher(whole)
                .replaceAll(large -> Matcher.quoteReplacement(reader.number(Long.parseLong(large.group()))));
    }

    private Optional<String> told(String text, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (FIGURE.matcher(text).matches()) {
            return Optional.of(text);
        }
        for (Phrase phrase : phrases) {
            Matcher fits = phrase.known.matcher(text);
            Optional<String> told = fits.matches() ? told(phrase, fits.toMatchResult(), depth) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return glossary.apply(text).or(() -> Optional.ofNullable(lands.get(text)));
    }

    private Optional<String> told(Phrase phrase, MatchResult fits, int depth) {
        Map<Integer, String> parts = new HashMap<>();
        for (int i = 0; i < phrase.places.size(); i++) {
            String part = fits.group(i + 1);
            Optional<String> told = told(part, depth + 1);
            if (told.isEmpty() && phrase.strict.get(i)) {
                return Optional.empty();
            }
            parts.put(phrase.places.get(i), told.orElse(part));
        }
        return Optional.of(PLACE.matcher(phrase.words)
                .replaceAll(
                        place -> Matcher.quoteReplacement(parts.getOrDefault(Integer.valueOf(place.group(1)), ""))));
    }

    private String figure(MatchResult figure) {
        NumberFormat format = NumberFormat.getInstance(reader.locale());
        format.setMinimumFractionDigits(2);
        return Matcher.quoteReplacement(format.format(Double.parseDouble(figure.group())));
    }
}
