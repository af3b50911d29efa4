package org.depositary.text.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.token.Tokeniser;

/**
 * The date printed on a document apart from its prose: a line that holds nothing else, among the first or the last, a
 * line that says what the date is, a headline that ends in it, or a headline that a scan ran into the text.
 */
final class PrintedDate {
    /** How many lines make the head. */
    static final int HEAD = 12;

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

    /** Where the first paragraph of prose begins, and where the last does. */
    private final int proseBegins;

    private final int proseEnds;

    PrintedDate(String text, List<Block> blocks, Tokeniser tokeniser) {
        this.text = text;
        this.blocks = blocks;
        this.tokeniser = tokeniser;
        List<Integer> prose = blocks.stream()
                .filter(this::prose)
                .map(block -> block.span().start())
                .toList();
        this.proseBegins = prose.isEmpty() ? text.length() : prose.getFirst();
        this.proseEnds = prose.isEmpty() ? proseBegins : prose.getLast();
    }

    /** The date; empty where none is printed apart from the prose. */
    Optional<Edtf> date() {
        List<Block> first = outside(blocks.subList(0, Math.min(HEAD, blocks.size())));
        List<Block> last = outside(blocks.subList(Math.max(0, blocks.size() - FOOT), blocks.size()));
        List<Block> candidates = new ArrayList<>(first);
        candidates.addAll(last.reversed());
        return candidates.stream()
                .filter(block -> block.kind() != Block.Kind.ITEM)
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
                    || Dates.whole(tokens).filter(PrintedDate::lasting).isPresent()) {
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
     * Whether a line stands before all prose or behind it: with a date between two paragraphs it dates what is below.
     */
    boolean outside(Block block) {
        int at = block.span().start();
        return at <= proseBegins || at >= proseEnds;
    }

    private List<Block> outside(List<Block> some) {
        return some.stream().filter(this::outside).toList();
    }

    private boolean prose(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.span().length() > PROSE
                && STOPPED.matcher(text.substring(
                                Math.max(block.span().start(), block.span().end() - PROSE),
                                block.span().end()))
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

    /** The words of a line's beginning, those apart that a scan has run together. */
    List<Token> tokens(Block block) {
        int end = Math.min(block.span().end(), block.span().start() + 4 * LONGEST);
        return tokeniser.tokens(
                RUN_TOGETHER.matcher(text.substring(block.span().start(), end)).replaceAll("$1 "));
    }
}
