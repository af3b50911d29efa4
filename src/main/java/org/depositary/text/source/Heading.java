package org.depositary.text.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.layout.Dateline;
import org.depositary.text.token.Tokeniser;

/**
 * What a text says of itself at its head and foot: title, date and place, for documents whose manifest is silent. The
 * date is that of the dateline, else a line that holds nothing but a date, among the first or the last.
 */
final class Heading {
    private static final int HEAD = 12;
    private static final int FOOT = 8;
    private static final int LONGEST = 120;

    /** A year alone is the heading of a section, not when a document was written; no more is what began or lasted. */
    private static final int YEAR = "2006".length();

    /** A written date has no more tokens. */
    private static final int LONGEST_DATE = 8;

    /** Behind a date in a headline so many tokens may stand: a time of day, its zone, a place. */
    private static final int TRAIL = 8;

    /** So far behind a word that tells what the date is it may stand. */
    private static final int MARK = 4;

    /** So many tokens may stand before the day where a headline and a text were run together. */
    private static final int RUN_ON = 40;

    /** More lines with days of their own make a chronicle. */
    private static final int LINES_DATED = 2;

    /** A paragraph of prose is longer. */
    private static final int PROSE = 40;

    /** How prose ends, a footnote's mark behind it or not. */
    private static final Pattern STOPPED = Pattern.compile("[.!?][\"”’)]?(\\s*\\[\\d+])*\\s*$");

    /** A line that ends so is a sentence or an entry of a list. */
    private static final Set<String> ENDS = Set.of(".", ";", ",");

    private static final Set<String> MARKS = Set.of(
            "update",
            "updated",
            "modified",
            "modification",
            "published",
            "posted",
            "date",
            "dated",
            "issued",
            "created",
            "released",
            "revised");

    /** A scan may have run the word and the day together: "Date24 July 1990". */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("\\b(" + String.join("|", MARKS) + ")(?=\\d)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Block> blocks;
    private final Tokeniser tokeniser;

    Heading(String text, List<Block> blocks, Tokeniser tokeniser) {
        this.text = text;
        this.blocks = blocks;
        this.tokeniser = tokeniser;
    }

    /** The metadata given, completed. */
    Metadata complete(Metadata given) {
        Optional<Line> dateline = dateline();
        Optional<Edtf> date = given.date().or(() -> {
            Optional<Edtf> printed = printedDate();
            Optional<Edtf> said = dateline.flatMap(line -> Dates.against(line.date(), printed));
            return said.or(() -> printed);
        });
        return new Metadata(
                given.title().or(this::title),
                given.publisher(),
                date,
                given.language(),
                given.source(),
                given.licence(),
                given.issuer(),
                given.place().or(() -> dateline.map(Line::place)));
    }

    private record Line(String place, List<Token> date) {}

    /** The first dateline with a place, one with a date rather than one without. */
    private Optional<Line> dateline() {
        int read = 0;
        Optional<Line> undated = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BOILERPLATE || read++ >= HEAD) {
                continue;
            }
            List<Token> tokens = tokens(block);
            Optional<Line> line = Dateline.at(tokens, 0, tokens.size())
                    .filter(one -> !one.place().isEmpty())
                    .filter(one -> one.fills(0, tokens.size())
                            ? !outside(List.of(block)).isEmpty()
                            : block.kind() == Block.Kind.PARAGRAPH)
                    .map(one -> new Line(one.place(), tokens.subList(one.dateFirst(), one.dateEnd())));
            if (line.filter(one -> !one.date().isEmpty()).isPresent()) {
                return line;
            }
            undated = undated.or(() -> line);
        }
        return undated;
    }

    private Optional<Edtf> printedDate() {
        List<Block> first = outside(blocks.subList(0, Math.min(HEAD, blocks.size())));
        List<Block> last = outside(blocks.subList(Math.max(0, blocks.size() - FOOT), blocks.size()));
        List<Block> candidates = new ArrayList<>(first);
        candidates.addAll(last.reversed());
        return candidates.stream()
                .filter(block -> block.span().length() <= LONGEST)
                .map(this::tokens)
                .flatMap(tokens -> Dates.whole(tokens).stream())
                .filter(date -> date.value().length() > YEAR && !lasting(date))
                .findFirst()
                .or(() -> marked(last.reversed()))
                .or(() -> headline(first))
                .or(() -> runOn(blocks.subList(0, Math.min(HEAD, blocks.size()))));
    }

    /**
     * The day between a headline and a text that a scan ran together: "Press Statement, K. Berg, 28 August 1974 The …".
     */
    private Optional<Edtf> runOn(List<Block> candidates) {
        for (Block block : candidates) {
            List<Token> tokens = block.span().length() > LONGEST ? tokens(block) : List.of();
            for (int first = 1; first < Math.min(RUN_ON, tokens.size()) && !ends(tokens.get(first)); first++) {
                Token before = tokens.get(first - 1);
                boolean apart = before.text().equals(",") || before.shape() == Token.Shape.UPPER;
                Optional<Day> day = apart ? day(tokens, first) : Optional.empty();
                if (day.isPresent()
                        && day.get().end() < tokens.size()
                        && tokens.get(day.get().end()).shape() != Token.Shape.LOWER
                        && tokens.get(day.get().end()).shape() != Token.Shape.PUNCTUATION) {
                    return day.map(Day::date);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean ends(Token token) {
        return token.text().equals(".");
    }

    /**
     * The day behind a word that says what it is, at the end of its line: "Last update: 3.11.2014". A sentence says it
     * with "last": others tell of something dated, issued or published then.
     */
    private Optional<Edtf> marked(List<Block> candidates) {
        for (Block block : candidates) {
            List<Token> tokens = tokens(block);
            boolean sentence = !tokens.isEmpty() && ends(tokens.getLast());
            for (int at = 0; at < tokens.size(); at++) {
                boolean last = at > 0 && tokens.get(at - 1).folded().equals("last");
                if (MARKS.contains(tokens.get(at).folded()) && (last || !sentence)) {
                    for (int first = at + 1; first < Math.min(tokens.size(), at + MARK); first++) {
                        Optional<Day> day = day(tokens, first).filter(found -> tokens.size() - found.end() <= TRAIL);
                        if (day.isPresent()) {
                            return day.map(Day::date);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The one day that a short line names which tells no sentence: "Dhaka, 27 November 2013". Entries of a list and
     * lines that follow each other with days of their own tell when something happened, not when it was written.
     */
    private Optional<Edtf> headline(List<Block> candidates) {
        Set<Edtf> found = new LinkedHashSet<>();
        for (Block block : candidates) {
            List<Token> tokens = tokens(block);
            if (block.kind() == Block.Kind.ITEM
                    || block.span().length() > LONGEST
                    || tokens.isEmpty()
                    || ENDS.contains(tokens.getLast().text())
                    || Dates.whole(tokens).filter(Heading::lasting).isPresent()) {
                continue;
            }
            Set<Edtf> days = days(tokens);
            if (days.size() == 1) {
                found.addAll(days);
            }
        }
        return found.size() > LINES_DATED ? Optional.empty() : found.stream().findFirst();
    }

    /**
     * Those that stand before all prose or behind it: a line with a date between two paragraphs dates what is below.
     */
    private List<Block> outside(List<Block> some) {
        int begin = IntStream.range(0, blocks.size())
                .filter(at -> prose(blocks.get(at)))
                .findFirst()
                .orElse(blocks.size());
        int end = IntStream.range(begin, blocks.size())
                .filter(at -> prose(blocks.get(at)))
                .max()
                .orElse(begin);
        return some.stream()
                .filter(block -> blocks.indexOf(block) <= begin || blocks.indexOf(block) >= end)
                .toList();
    }

    private boolean prose(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.span().length() > PROSE
                && STOPPED.matcher(text.substring(
                                block.span().start(), block.span().end()))
                        .find();
    }

    private record Day(Edtf date, int end) {}

    /** The longest day with a month and a year that begins at a token. */
    private static Optional<Day> day(List<Token> tokens, int first) {
        for (int end = Math.min(tokens.size(), first + LONGEST_DATE); end > first; end--) {
            Optional<Edtf> date = Dates.whole(tokens.subList(first, end));
            if (date.isPresent() && date.get().value().matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(new Day(date.get(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean lasting(Edtf date) {
        return date.value().indexOf('/') >= 0;
    }

    private static int brackets(Token token) {
        return token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
    }

    /** The days at a line's start or end, not in brackets; a time of day and a place may stand behind. */
    private static Set<Edtf> days(List<Token> tokens) {
        Set<Edtf> days = new LinkedHashSet<>();
        int first = 0;
        int open = 0;
        while (first < tokens.size()) {
            Optional<Day> day = day(tokens, first);
            open += brackets(tokens.get(first));
            if (day.isPresent()
                    && open == 0
                    && (first == 0 || tokens.size() - day.get().end() <= TRAIL)) {
                days.add(day.get().date());
            }
            first = day.map(Day::end).orElse(first + 1);
        }
        return days;
    }

    /** The first heading that is neither a date nor a reference number. */
    private Optional<String> title() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(this::tokens)
                .filter(tokens -> tokens.stream().filter(Heading::isWord).count() > 1)
                .filter(tokens -> Dates.whole(tokens).isEmpty())
                .findFirst()
                .map(Heading::words);
    }

    private static boolean isWord(Token token) {
        return switch (token.shape()) {
            case LOWER, CAPITALISED, UPPER -> true;
            case INITIAL, NUMBER, MIXED, PUNCTUATION -> false;
        };
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
        }
        return words.toString();
    }

    private List<Token> tokens(Block block) {
        int end = Math.min(block.span().end(), block.span().start() + 4 * LONGEST);
        return tokeniser.tokens(
                RUN_TOGETHER.matcher(text.substring(block.span().start(), end)).replaceAll("$1 "));
    }
}
