package org.depositary.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Measure;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.layout.Dateline;

/**
 * Finds the dates of a text and resolves them. A date that nothing resolves is a mention without a measure, so that
 * rules can still read past it. Where two dates bound an interval, the interval and both dates are mentioned.
 */
public final class Dates {
    private static final String KIND = "Date";
    private static final String SOURCE = "dates";
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "noon");

    private final List<Token> tokens;
    private final FigureGrammar.Strokes strokes;
    private final History history = new History();
    private final List<Mention> mentions = new ArrayList<>();
    private DateResolver resolver;

    private Dates(List<Token> tokens, Optional<Edtf> anchor) {
        this.tokens = tokens;
        this.strokes = new FigureGrammar.Strokes(tokens);
        this.resolver = new DateResolver(anchor, history);
    }

    /** All dates of a reading, resolved against its dateline, the document's date and each other, in order. */
    public static List<Mention> of(Reading reading) {
        Dates dates = new Dates(reading.tokens(), reading.document().metadata().date());
        for (Sentence sentence : reading.sentences()) {
            int before = dates.mentions.size();
            dates.sentence(sentence.first(), sentence.end(), sentence.block(), sentence.index());
            if (reading.blocks().get(sentence.block()).kind() == Block.Kind.PARAGRAPH) {
                dates.anchorAt(sentence, before);
            }
        }
        return List.copyOf(dates.mentions);
    }

    /**
     * The date that a row of tokens gives, where they give one with a year and nothing else but punctuation and times.
     */
    public static Optional<Edtf> whole(List<Token> tokens) {
        return alone(tokens, Optional.empty()).stream()
                .filter(mention -> isAll(tokens, mention))
                .flatMap(mention -> dated(mention).stream())
                .findFirst();
    }

    /** The date that a row of tokens begins with, read against another; none where its year stays open. */
    public static Optional<Edtf> against(List<Token> tokens, Optional<Edtf> anchor) {
        return alone(tokens, anchor).stream().findFirst().flatMap(Dates::dated);
    }

    /** Whether a token is a weekday's full name, which tells a day wherever it stands. */
    public static boolean isWeekday(Token token) {
        return CalendarWords.isWeekday(token);
    }

    private static List<Mention> alone(List<Token> tokens, Optional<Edtf> anchor) {
        Dates dates = new Dates(tokens, anchor);
        dates.sentence(0, tokens.size(), 0, 0);
        return dates.mentions;
    }

    private static Optional<Edtf> dated(Mention mention) {
        return mention.measure().map(Edtf.class::cast).filter(date -> !date.yearless());
    }

    private static boolean isAll(List<Token> tokens, Mention mention) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = i >= mention.first() && i < mention.end();
            boolean time = token.text().indexOf(':') > 0
                    && Character.isDigit(token.text().charAt(0));
            if (!inside && !time && token.shape() != Token.Shape.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    /** After a dateline, relative dates count from its day. */
    private void anchorAt(Sentence sentence, int before) {
        Dateline.at(tokens, sentence.first(), sentence.end())
                .filter(line -> line.end() == sentence.end() && mentions.size() > before)
                .flatMap(line -> dated(mentions.get(before)))
                .ifPresent(date -> resolver = new DateResolver(Optional.of(date), history));
    }

    private void sentence(int first, int end, int block, int sentence) {
        if (end - first == 1 && tokens.get(first).text().matches("(1[5-9]|20)[0-9]{2}")) {
            history.section(Integer.parseInt(tokens.get(first).text()), block);
        }
        CalendarGrammar days = new CalendarGrammar(tokens, end, strokes);
        IntervalGrammar calendar = new IntervalGrammar(tokens, first, end, days);
        RelativeGrammar relative = new RelativeGrammar(tokens, first, end, days);
        DatePrefix prefix = new DatePrefix(tokens, first, end);
        int i = first;
        while (i < end) {
            Optional<Found> told = relative.at(i);
            List<Found> dates = calendar.at(i);
            if (told.isPresent()
                    && (dates.isEmpty() || dates.get(0).end() <= told.get().end())) {
                dates = List.of(told.get());
            }
            if (dates.isEmpty()) {
                i++;
                continue;
            }
            dates = dates.stream().map(found -> withPartOfDay(found, end)).toList();
            History.Place place = new History.Place(block, sentence, i <= first + 1);
            for (Found found : dates) {
                add(found, first, end, place);
            }
            int start = prefix.of(i);
            if (start < i) {
                add(prefix.with(dates.get(0), start), first, end, place);
            }
            i = dates.get(0).end();
        }
    }

    /** {@code Friday morning}, {@code yesterday evening}, {@code Monday, 3 May night}: the part tells no other day. */
    private Found withPartOfDay(Found found, int end) {
        boolean day = switch (found.written()) {
            case Written.Weekday weekday -> true;
            case Written.Shifted shifted -> shifted.unit() == Written.Unit.DAY;
            case Written.Calendar calendar -> calendar.from().day() > 0;
            case Written.NearMonth month -> false;
            case Written.InYear year -> false;
            case Written.InLastYear year -> false;
            case Written.FromLast last -> last.unit() == Written.Unit.DAY;
        };
        return day
                        && found.end() < end
                        && PARTS_OF_DAY.contains(tokens.get(found.end()).folded())
                ? new Found(found.first(), found.end() + 1, found.written())
                : found;
    }

    private void add(Found found, int first, int end, History.Place place) {
        Tense tense = Tense.around(tokens, first, end, found.first(), found.end());
        Optional<Edtf> date = resolver.resolve(found.written(), place, tense);
        date.ifPresent(resolved -> history.add(resolved, place, isPlain(found.written())));
        mentions.add(new Mention(
                KIND,
                found.first(),
                found.end(),
                found.first(),
                found.end(),
                words(found.first(), found.end()),
                Optional.empty(),
                date.map(Measure.class::cast),
                Map.of(),
                Map.of(),
                SOURCE));
    }

    private static boolean isPlain(Written written) {
        return written instanceof Written.Calendar date && date.from().hasYear();
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(first, end)) {
            words.append(words.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
        }
        return words.toString();
    }
}
