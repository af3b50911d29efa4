package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.text.Block;
import org.depositary.text.Measure;
import org.depositary.text.Mention;
import org.depositary.text.Money;
import org.depositary.text.Quantity;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.layout.Quotations;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.number.MoneyGrammar;
import org.depositary.text.number.Numerals;

/**
 * Finds all mentions of a reading that need no rule: entries of the dictionaries, and the built-in kinds {@code Date
 * Money Number Ordinal Quote Dash Name}. Immutable.
 *
 * <p>Numbers inside dates and sums, and ordinals inside dates, are not mentioned again. Everything else may overlap.
 */
public final class MentionFinder {
    private static final String CURRENCY = "Currency";

    private final Lexicon lexicon;
    private final NameGrammar names;
    private final Set<List<String>> forms;

    /**
     * @param particles lower-case words that stand inside names of persons ("van der"), each a list of folded words
     * @param prefixes lower-case words that a hyphen or an apostrophe joins to a name, each a list of folded words
     * @param ordinary words that have a capital only at the start of a sentence, each a list of folded words
     * @param forms legal forms that names of firms end in, each a list of folded words
     */
    public MentionFinder(
            Lexicon lexicon,
            Set<List<String>> particles,
            Set<List<String>> prefixes,
            Set<List<String>> ordinary,
            Set<List<String>> forms) {
        this.lexicon = lexicon;
        this.forms = Set.copyOf(forms);
        this.names = new NameGrammar(words(particles), words(prefixes), words(ordinary));
    }

    private static Set<String> words(Set<List<String>> entries) {
        return entries.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The mentions by first token, of those the longest first; none reaches over the end of a sentence. */
    public List<Mention> mentions(Reading reading) {
        List<Token> tokens = reading.tokens();
        List<Mention> dictionary = Clock.outside(
                tokens,
                Succession.read(
                        tokens,
                        SharedNames.read(
                                reading,
                                Elsewhere.read(
                                        reading,
                                        lexicon,
                                        NamedFor.without(reading, lexicon, forms, lexicon.mentions(reading))))));
        List<Mention> dates = Dates.of(reading);
        List<Mention> mentions = outsideCurrencies(dictionary);
        mentions.addAll(dates);
        boolean[] counted = new boolean[tokens.size()];
        Map<Integer, Mention> dateAt = new HashMap<>();
        for (Mention date : dates) {
            mark(counted, date.first(), date.end());
            for (int token = date.first(); token < date.end(); token++) {
                dateAt.merge(token, date, MentionFinder::longer);
            }
        }
        MoneyGrammar money = money(reading, dictionary);
        Currencies currencies = new Currencies();
        Capitals capitals = new Capitals(reading);
        for (Sentence sentence : reading.sentences()) {
            numbers(reading, sentence, money, currencies, counted, mentions);
            marks(reading, sentence, mentions);
            boolean heading = reading.blocks().get(sentence.block()).kind() == Block.Kind.HEADING;
            boolean shouted = capitals.throughout(sentence);
            for (NameGrammar.Name name : names.of(tokens, sentence.first(), sentence.end(), heading)) {
                if (dated(name, dateAt) || weekday(name, tokens) || shouted && capitals.doubtful(name)) {
                    continue;
                }
                mentions.add(built(reading, "Name", name.first(), name.end(), Optional.empty(), "names"));
            }
        }
        mentions.sort(MentionFinder::inOrder);
        return List.copyOf(mentions);
    }

    private static int inOrder(Mention one, Mention other) {
        int order = Integer.compare(one.first(), other.first());
        if (order == 0) {
            order = Integer.compare(other.end(), one.end());
        }
        return order == 0 ? one.kind().compareTo(other.kind()) : order;
    }

    /** All but what names something else inside the name of a currency: the state in "US$". */
    private static List<Mention> outsideCurrencies(List<Mention> dictionary) {
        Map<Integer, Integer> currencies = new HashMap<>();
        for (Mention mention : dictionary) {
            if (mention.kind().equals(CURRENCY) && mention.end() - mention.first() > 1) {
                for (int i = mention.first(); i < mention.end(); i++) {
                    currencies.merge(i, mention.end(), Math::max);
                }
            }
        }
        List<Mention> outside = new ArrayList<>(dictionary.size());
        for (Mention mention : dictionary) {
            if (mention.kind().equals(CURRENCY)
                    || currencies.getOrDefault(mention.first(), mention.first()) < mention.end()) {
                outside.add(mention);
            }
        }
        return outside;
    }

    /** Whether a capitalised word is a month or a day in a date that says more ("15 June"); alone it may be a name. */
    private static boolean dated(NameGrammar.Name name, Map<Integer, Mention> dateAt) {
        Mention date = dateAt.get(name.first());
        return date != null && date.end() >= name.end() && date.end() - date.first() > name.end() - name.first();
    }

    /** Whether a weekday stands among the words: "the Premier Monday met" names nobody of that name. */
    private static boolean weekday(NameGrammar.Name name, List<Token> tokens) {
        return tokens.subList(name.first(), name.end()).stream().anyMatch(Dates::isWeekday);
    }

    private static MoneyGrammar money(Reading reading, List<Mention> dictionary) {
        Map<Integer, Mention> starting = new HashMap<>();
        Map<Integer, Mention> ending = new HashMap<>();
        for (Mention mention : dictionary) {
            if (mention.kind().equals(CURRENCY)) {
                starting.merge(mention.first(), mention, MentionFinder::longer);
                ending.merge(mention.end(), mention, MentionFinder::longer);
            }
        }
        return new MoneyGrammar(reading.tokens(), starting, ending);
    }

    private static Mention longer(Mention one, Mention other) {
        return other.end() - other.first() > one.end() - one.first() ? other : one;
    }

    private static void numbers(
            Reading reading,
            Sentence sentence,
            MoneyGrammar money,
            Currencies currencies,
            boolean[] counted,
            List<Mention> mentions) {
        List<Token> tokens = reading.tokens();
        int i = sentence.first();
        while (i < sentence.end()) {
            if (counted[i]) {
                i++;
                continue;
            }
            Optional<MoneyGrammar.Sum> sum = money.at(i, sentence.first(), sentence.end());
            if (sum.isPresent()) {
                MoneyGrammar.Sum found = sum.get();
                mentions.add(built(reading, "Money", found.first(), found.end(), Optional.of(found.money()), "money"));
                currencies.told(sentence, found.money());
                i = found.end();
                continue;
            }
            int at = i;
            currencies
                    .before(sentence)
                    .flatMap(currency -> money.elided(at, sentence.end(), currency))
                    .ifPresent(found -> mentions.add(
                            built(reading, "Money", found.first(), found.end(), Optional.of(found.money()), "money")));
            Optional<Numerals.Numeral> number = Numerals.cardinal(tokens, i, sentence.end());
            number.ifPresent(found -> mentions.add(built(
                    reading, "Number", at, found.end(), Optional.of(new Quantity(found.amount(), false)), "numbers")));
            Optional<Numerals.Numeral> ordinal = Numerals.ordinal(tokens, i, sentence.first(), sentence.end());
            ordinal.ifPresent(found -> mentions.add(built(
                    reading, "Ordinal", at, found.end(), Optional.of(new Quantity(found.amount(), true)), "numbers")));
            i = number.map(Numerals.Numeral::end).orElse(i + 1);
        }
    }

    /** The currency of the sum that was told last, for as long as the text may leave it out. */
    private static final class Currencies {
        /** Sentences behind the sum. */
        private static final int REACH = 2;

        private String code = "";
        private int sentence;

        void told(Sentence where, Money sum) {
            code = sum.currency();
            sentence = where.index();
        }

        Optional<String> before(Sentence where) {
            return Optional.of(code).filter(known -> !known.isEmpty() && where.index() - sentence <= REACH);
        }
    }

    private static void marks(Reading reading, Sentence sentence, List<Mention> mentions) {
        List<Token> tokens = reading.tokens();
        for (Quotations.Quotation quote : Quotations.of(tokens, sentence.first(), sentence.end())) {
            boolean goesOn = quote.close() < 0 && goesOn(reading, sentence);
            int close = goesOn ? sentence.end() : quote.close();
            if (close > quote.open() + 1) {
                mentions.add(quote(reading, quote.open(), close, goesOn ? close : close + 1));
            }
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean dash = tokens.get(i).shape() == Token.Shape.PUNCTUATION
                    && tokens.get(i).folded().equals("-");
            if (dash) {
                mentions.add(built(reading, "Dash", i, i + 1, Optional.empty(), "dashes"));
            }
        }
    }

    /**
     * Whether a quotation without its closing mark goes on in the next paragraph, which opens with a mark of its own.
     */
    private static boolean goesOn(Reading reading, Sentence sentence) {
        if (sentence.index() + 1 >= reading.sentences().size()) {
            return false;
        }
        Sentence next = reading.sentences().get(sentence.index() + 1);
        return next.block() != sentence.block()
                && Quotations.mayOpen(reading.tokens().get(next.first()));
    }

    /** A comma before the closing mark belongs to the sentence around, not to what is quoted. */
    private static Mention quote(Reading reading, int open, int close, int end) {
        boolean comma =
                close > open + 2 && reading.tokens().get(close - 1).text().equals(",");
        return new Mention(
                "Quote",
                open,
                end,
                open + 1,
                close,
                reading.words(open + 1, comma ? close - 1 : close),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                "quotes");
    }

    private static void mark(boolean[] counted, int first, int end) {
        for (int i = first; i < end; i++) {
            counted[i] = true;
        }
    }

    private static Mention built(
            Reading reading, String kind, int first, int end, Optional<Measure> measure, String source) {
        return new Mention(
                kind,
                first,
                end,
                first,
                end,
                reading.words(first, end),
                Optional.empty(),
                measure,
                Map.of(),
                Map.of(),
                source);
    }
}
