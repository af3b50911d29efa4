package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.token.Abbreviations;
import org.depositary.text.token.FunctionWords;

/**
 * Places that are others than the dictionary's: what is named behind them tells so ("Paris, Ontario" is not the Paris
 * of France, but a place of that name).
 */
final class Elsewhere {
    /** The feature that tells what sort of land something is. */
    private static final String SORT = "kindOf";

    private static final String DIVISION = "firstLevel";

    /** Sorts of land by which one says where a town is. */
    private static final Set<String> DIVISIONS = Set.of(DIVISION, "county");

    /** The feature of an entry that shares its name with something else. */
    private static final String SHARED = "ambiguous";

    /** In a list of places a comma tells nothing of where one lies. */
    private static final Set<String> LISTING = Set.of("and", "or", "&");

    /** What a town's land may stand before, where it is no subject: "in Paris, Ontario on Monday". */
    private static final Set<String> ONWARDS = Set.of(
            "on", "in", "at", "for", "to", "from", "with", "by", "where", "during", "after", "before", "until",
            "since");

    /** Words before a place where something is or goes. */
    private static final Set<String> THERE = Set.of("in", "at", "to", "from", "near", "for", "visited", "reached");

    private static final Set<String> STOPS = Set.of(".", ";", ")");

    /** So many words before a place at most make it the setting of the sentence that begins there: "In Lima,". */
    private static final int SETTING = 2;

    private final Reading reading;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Map<Integer, List<Mention>> byFirst = new HashMap<>();
    private final Map<Integer, List<Mention>> byEnd = new HashMap<>();

    /** Where a place is said to be. @param whole what that lies in, if that is known */
    private record Where(Mention land, Optional<String> whole) {}

    private Elsewhere(Reading reading, Lexicon lexicon, List<Mention> dictionary) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.lexicon = lexicon;
        for (Mention mention : dictionary) {
            byFirst.computeIfAbsent(mention.first(), any -> new ArrayList<>()).add(mention);
            byEnd.computeIfAbsent(mention.end(), any -> new ArrayList<>()).add(mention);
        }
    }

    /** All mentions but those; where words tell where they are, mentions of no entry with these words. */
    static List<Mention> read(Reading reading, Lexicon lexicon, List<Mention> dictionary) {
        List<Mention> whole = Pieces.outside(dictionary);
        return closed(reading.tokens(), new Elsewhere(reading, lexicon, whole).named(whole));
    }

    private List<Mention> named(List<Mention> whole) {
        List<Mention> kept = new ArrayList<>(whole.size());
        Set<Integer> renamed = new HashSet<>();
        for (Mention mention : whole) {
            Mention place = place(mention);
            Optional<Where> where = Whole.of(mention).isPresent()
                    ? Whole.of(place).flatMap(own -> where(place, own))
                    : Optional.empty();
            if (where.isEmpty()) {
                kept.add(mention);
            } else if (renamed.add(mention.first())) {
                elsewhere(place, where.orElseThrow()).ifPresent(kept::add);
            }
        }
        return kept;
    }

    /** Of what the same words mention what lies in something. */
    private Mention place(Mention mention) {
        return byFirst.getOrDefault(mention.first(), List.of()).stream()
                .filter(other ->
                        other.end() == mention.end() && other.features().containsKey(Whole.FEATURE))
                .findFirst()
                .orElse(mention);
    }

    /** Where the words behind a place say that it is, if that is not where the dictionary's is. */
    private Optional<Where> where(Mention mention, String own) {
        int behind = mention.end() + 1;
        if (behind >= tokens.size()
                || !tokens.get(mention.end()).text().equals(",")
                || reading.sentence(mention.first()).end() <= behind) {
            return Optional.empty();
        }
        List<Mention> lands = byFirst.getOrDefault(behind, List.of());
        for (Mention land : lands) {
            Optional<String> named = Whole.of(land);
            if (DIVISIONS.contains(land.features().getOrDefault(SORT, "")) && !listed(land.end())) {
                return named.filter(whole -> !whole.equals(own) || namesake(mention, land))
                        .map(whole -> new Where(land, named));
            }
        }
        if (!mention.features().containsKey(Whole.FEATURE)
                || mention.features().containsKey(SORT)
                || sets(mention)
                || listing(mention)) {
            return Optional.empty();
        }
        return lands.stream()
                .filter(land -> isLand(land) && ends(land.end(), true) && !goesOn(land.end()))
                .findFirst()
                .map(land -> new Where(land, land.features().containsKey(SHARED) ? Optional.empty() : Whole.of(land)))
                .filter(found -> !Whole.of(found.land()).equals(Optional.of(own)))
                .or(() -> unknown(mention));
    }

    /**
     * Whether a place of a division has another of its name there: the dictionary has it with a division behind it, and
     * not with this one.
     */
    private boolean namesake(Mention mention, Mention division) {
        return mention.entry().flatMap(lexicon::entry).stream()
                .flatMap(entry -> entry.names().stream())
                .filter(name -> name.startsWith(mention.label() + ", "))
                .map(name -> name.substring(mention.label().length() + 2))
                .reduce((one, other) -> one + ", " + other)
                .filter(known -> !known.contains(division.label()))
                .isPresent();
    }

    /** Whether something is a land by its own name, not by its adjective. */
    private boolean isLand(Mention mention) {
        boolean land = mention.features().containsKey(SORT)
                || mention.entry()
                        .filter(entry -> entry.startsWith(Whole.ENTRIES))
                        .isPresent();
        return land && Whole.of(mention).isPresent() && lexicon.isName(mention, reading);
    }

    /** A single name of which nothing is known, behind a place where something is: no more than that is said of it. */
    private Optional<Where> unknown(Mention mention) {
        int name = mention.end() + 1;
        int before = mention.first() - 1;
        boolean there = before > 0
                && THERE.contains(tokens.get(before).folded())
                && !byEnd.containsKey(before)
                && tokens.get(before - 1).shape() == Token.Shape.LOWER;
        boolean alone = there
                && tokens.get(mention.first()).shape() == Token.Shape.CAPITALISED
                && tokens.get(name).shape() == Token.Shape.CAPITALISED
                && !byFirst.containsKey(name)
                && !Abbreviations.CALENDAR.contains(tokens.get(name).folded())
                && ends(name + 1, false)
                && !goesOn(name + 1);
        return alone
                ? Optional.of(new Where(
                        Mention.plain(mention.kind(), name, name + 1, reading.words(name, name + 1), mention.source()),
                        Optional.empty()))
                : Optional.empty();
    }

    /**
     * Whether what ends before a token is no subject of what comes: a stop, a comma or a preposition follows.
     *
     * @param land whether it is a land, so that words behind the comma may be any
     */
    private boolean ends(int next, boolean land) {
        if (next >= tokens.size() || next == reading.sentence(next - 1).end()) {
            return true;
        }
        String word = tokens.get(next).folded();
        if (!word.equals(",") || next + 1 >= tokens.size()) {
            return STOPS.contains(word) || ONWARDS.contains(word);
        }
        Token behind = tokens.get(next + 1);
        return behind.shape() == Token.Shape.NUMBER
                || ONWARDS.contains(behind.folded())
                || land && behind.shape() == Token.Shape.LOWER;
    }

    /** Whether a list goes on there. */
    private boolean goesOn(int next) {
        return next < tokens.size()
                && (listed(next)
                        || tokens.get(next).text().equals(",")
                                && byFirst.getOrDefault(next + 1, List.of()).stream()
                                        .anyMatch(other -> Whole.of(other).isPresent()));
    }

    /** Whether a place is the setting of a sentence, behind whose comma the subject stands. */
    private boolean sets(Mention mention) {
        return mention.first() - reading.sentence(mention.first()).first() < SETTING;
    }

    /** Whether a place stands in a list behind another. */
    private boolean listing(Mention mention) {
        int comma = mention.first() - 1;
        return comma > 0
                && tokens.get(comma).text().equals(",")
                && byEnd.getOrDefault(comma, List.of()).stream()
                        .anyMatch(other -> Whole.of(other).isPresent());
    }

    /** Names with what they lie in behind a comma, which another comma closes: "in Paris, Ontario, they met". */
    private static List<Mention> closed(List<Token> tokens, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> closes(tokens, mention) ? mention.to(mention.end() + 1) : mention)
                .toList();
    }

    private static boolean closes(List<Token> tokens, Mention mention) {
        int comma = mention.end();
        return Whole.of(mention).isPresent()
                && comma + 1 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).shape() == Token.Shape.LOWER
                && !LISTING.contains(tokens.get(comma + 1).folded())
                && tokens.subList(mention.first(), mention.end()).stream()
                        .anyMatch(token -> token.text().equals(","));
    }

    /**
     * A place that bears the name of another, with what is said of where it is; none where nothing known is of its
     * kind.
     */
    private static Optional<Mention> elsewhere(Mention namesake, Where where) {
        boolean place = namesake.features().containsKey(Whole.FEATURE);
        Mention land = where.land();
        if (!place && !DIVISION.equals(land.features().get(SORT))) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                place ? namesake.kind() : land.kind(),
                namesake.first(),
                land.end(),
                namesake.first(),
                land.end(),
                namesake.label() + ", " + land.label(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                where.whole().map(whole -> Map.of(Whole.FEATURE, whole)).orElseGet(Map::of),
                namesake.source()));
    }

    /** Whether the next of a list follows: behind the word that joins it stands something named. */
    private boolean listed(int next) {
        int joint = next < tokens.size() && tokens.get(next).text().equals(",") ? next + 1 : next;
        return joint + 1 < tokens.size()
                && LISTING.contains(tokens.get(joint).folded())
                && (tokens.get(joint + 1).shape() != Token.Shape.LOWER
                        || FunctionWords.BEFORE_NAMES.contains(
                                tokens.get(joint + 1).folded()));
    }
}
