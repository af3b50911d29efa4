package org.depositary.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.mention.MentionFinder;
import org.depositary.text.source.DocumentReader;

/** Readings of made-up texts with a small made-up lexicon. */
public final class Texts {
    private static final String STATES = """
            # dictionary: States
            # source: made up
            # licence: Apache-2.0
            # entity: State
            # joined: State StateAdjective
            id\tlabel\tState\tStateAdjective\tiso
            chile\tChile\tChile|Republic of Chile\tChilean\tCL
            norway\tNorway\tNorway|Kingdom of Norway\tNorwegian\tNO
            new-zealand\tNew Zealand\tNew Zealand\tNew Zealand|Kiwi\tNZ
            turkey\tTurkey\tTurkey\tTurkish\tTR
            united-states\tUnited States\tUnited States|US|U.S.\tAmerican|U.S.\tUS
            """;
    private static final String CURRENCIES = """
            # dictionary: Currencies
            # source: made up
            # licence: Apache-2.0
            # entity: Currency
            id\tlabel\tCurrency\tcode
            us-dollar\tUS dollar\t$|US$|USD|dollar|dollars|US dollars\tUSD
            euro\teuro\t€|EUR|euro|euros\tEUR
            krone\tkrone\tNOK|krone|kroner|Norwegian kroner\tNOK
            """;

    /** The lexicon that all these texts are read with. */
    public static final Lexicon LEXICON =
            Lexicon.of(Map.of("states.tsv", STATES, "currencies.tsv", CURRENCIES), Set.of("Amb."));

    private static final DocumentReader READER = new DocumentReader(LEXICON.tokeniser());
    private static final MentionFinder FINDER = new MentionFinder(
            LEXICON,
            Set.of(List.of("van"), List.of("der"), List.of("de"), List.of("bin"), List.of("al")),
            Set.of(List.of("al"), List.of("d")),
            Set.of(List.of("the"), List.of("on"), List.of("yesterday"), List.of("in")),
            Set.of(List.of("ltd"), List.of("pty", "ltd")));

    private Texts() {}

    /** A reading without metadata. */
    public static Reading read(String text) {
        return READER.string("text", text, Metadata.unknown());
    }

    /** A reading of a text of a date. */
    public static Reading read(String text, String date) {
        return READER.string(
                "text",
                text,
                Metadata.unknown().dated(date.isEmpty() ? Optional.empty() : Optional.of(new Edtf(date))));
    }

    /** All mentions of a reading. */
    public static List<Mention> mentions(Reading reading) {
        return FINDER.mentions(reading);
    }

    /** The mentions of a kind. */
    public static List<Mention> mentions(Reading reading, String kind) {
        return mentions(reading).stream()
                .filter(mention -> mention.kind().equals(kind))
                .toList();
    }

    /** The words of a text's tokens. */
    public static List<String> tokens(String text) {
        return read(text).tokens().stream().map(Token::text).toList();
    }

    /** The sentences of a text, their tokens joined as they were written. */
    public static List<String> sentences(String text) {
        Reading reading = read(text);
        return reading.sentences().stream()
                .map(sentence -> reading.words(sentence.first(), sentence.end()))
                .toList();
    }
}
