package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/**
 * Places that the division named behind them tells to be others than the dictionary's: "Paris, Ontario" is not the
 * Paris of France. The dictionaries say what lies in what by their feature {@value #WHOLE}.
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

    /** All mentions but those. */
    static List<Mention> without(List<Token> tokens, List<Mention> dictionary) {
        Map<Integer, Mention> divisions = new HashMap<>();
        for (Mention mention : dictionary) {
            if (DIVISION.equals(mention.features().get(SORT))) {
                divisions.put(mention.first(), mention);
            }
        }
        if (divisions.isEmpty()) {
            return dictionary;
        }
        List<Mention> kept = new ArrayList<>(dictionary.size());
        for (Mention mention : dictionary) {
            Optional<String> whole = whole(mention);
            Optional<String> named = Optional.ofNullable(divisions.get(mention.end() + 1))
                    .filter(division -> tokens.get(mention.end()).text().equals(","))
                    .filter(division -> !listed(tokens, division.end()))
                    .flatMap(Elsewhere::whole);
            if (whole.isEmpty() || named.isEmpty() || whole.equals(named)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** What a place lies in: what its entry says, or the entry itself where it says nothing and lies in nothing. */
    private static Optional<String> whole(Mention mention) {
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
