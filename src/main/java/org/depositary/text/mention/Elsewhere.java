package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/**
 * Places that are others than the dictionary's: the division named behind them tells so ("Paris, Ontario" is not the
 * Paris of France, but a place of that name), or they are a piece of a longer name ("Guinea" in "Equatorial Guinea").
 * The dictionaries say what lies in what by their feature {@value #WHOLE}.
 */
final class Elsewhere {
    /** The feature that says what a place lies in, by the entry's id there. */
    private static final String WHOLE = "state";

    /** The feature that tells divisions from other regions, and its value for the greatest of them. */
    private static final String SORT = "kindOf";

    private static final String DIVISION = "firstLevel";

    /** In a list of places a comma tells nothing of where one lies. */
    private static final Set<String> LISTING = Set.of("and", "or", "&");

    private Elsewhere() {}

    /** All mentions but those; where a division tells where they are, mentions of no entry with that division. */
    static List<Mention> read(List<Token> tokens, List<Mention> dictionary) {
        return closed(tokens, named(tokens, outsideLonger(dictionary)));
    }

    private static List<Mention> named(List<Token> tokens, List<Mention> whole) {
        Map<Integer, Mention> divisions = new HashMap<>();
        for (Mention mention : whole) {
            if (DIVISION.equals(mention.features().get(SORT))) {
                divisions.put(mention.first(), mention);
            }
        }
        if (divisions.isEmpty()) {
            return whole;
        }
        List<Mention> kept = new ArrayList<>(whole.size());
        Set<Integer> renamed = new HashSet<>();
        for (Mention mention : whole) {
            Optional<String> own = lies(mention);
            Optional<Mention> division = Optional.ofNullable(divisions.get(mention.end() + 1))
                    .filter(behind -> tokens.get(mention.end()).text().equals(","))
                    .filter(behind -> !listed(tokens, behind.end()));
            Optional<String> named = division.flatMap(Elsewhere::lies);
            if (own.isEmpty() || named.isEmpty() || own.equals(named)) {
                kept.add(mention);
            } else if (renamed.add(mention.first())) {
                kept.add(elsewhere(mention, division.orElseThrow(), named.orElseThrow()));
            }
        }
        return kept;
    }

    /** Names with what they lie in behind a comma, which another comma closes: "in Paris, Ontario, they met". */
    private static List<Mention> closed(List<Token> tokens, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> closes(tokens, mention) ? mention.to(mention.end() + 1) : mention)
                .toList();
    }

    private static boolean closes(List<Token> tokens, Mention mention) {
        int comma = mention.end();
        return lies(mention).isPresent()
                && comma + 1 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).shape() == Token.Shape.LOWER
                && !LISTING.contains(tokens.get(comma + 1).folded())
                && tokens.subList(mention.first(), mention.end()).stream()
                        .anyMatch(token -> token.text().equals(","));
    }

    /** A place that bears the name of another, with the division in which it is. */
    private static Mention elsewhere(Mention namesake, Mention division, String whole) {
        boolean place = namesake.features().containsKey(WHOLE);
        return new Mention(
                place ? namesake.kind() : division.kind(),
                namesake.first(),
                division.end(),
                namesake.first(),
                division.end(),
                namesake.label() + ", " + division.label(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(WHOLE, whole),
                namesake.source());
    }

    /** All mentions but those of places that lie inside the longer name of a place elsewhere. */
    private static List<Mention> outsideLonger(List<Mention> dictionary) {
        Map<Integer, List<Mention>> places = new HashMap<>();
        for (Mention mention : dictionary) {
            if (mention.end() - mention.first() > 1 && lies(mention).isPresent()) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    places.computeIfAbsent(token, any -> new ArrayList<>()).add(mention);
                }
            }
        }
        if (places.isEmpty()) {
            return dictionary;
        }
        List<Mention> outside = new ArrayList<>(dictionary.size());
        for (Mention mention : dictionary) {
            Optional<String> own = lies(mention);
            boolean piece = own.isPresent()
                    && places.getOrDefault(mention.first(), List.of()).stream()
                            .anyMatch(longer -> longer.first() <= mention.first()
                                    && mention.end() <= longer.end()
                                    && mention.end() - mention.first() < longer.end() - longer.first()
                                    && !lies(longer).equals(own));
            if (!piece) {
                outside.add(mention);
            }
        }
        return outside;
    }

    /** What a place lies in: what its entry says, or the entry itself where it says nothing and lies in nothing. */
    private static Optional<String> lies(Mention mention) {
        return Optional.ofNullable(mention.features().get(WHOLE))
                .filter(id -> !id.isEmpty())
                .or(() -> mention.entry()
                        .filter(entry -> entry.startsWith(WHOLE + "s/"))
                        .map(entry -> entry.substring(WHOLE.length() + 2)));
    }

    private static boolean listed(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        boolean comma = tokens.get(next).text().equals(",");
        return LISTING.contains(tokens.get(next).folded())
                || comma
                        && next + 1 < tokens.size()
                        && LISTING.contains(tokens.get(next + 1).folded());
    }
}
