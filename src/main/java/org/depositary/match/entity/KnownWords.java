package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Token;
import org.depositary.text.name.Generations;

/**
 * Leaves out what cannot be meant where dictionaries know better: an entry inside a longer one of its kind or
 * dictionary ("Porto" in "Porto Novo"), a thing inside the name of another ("Porto" in "Choir of Porto"), capitalised
 * words that cut through an entry ("Novo Ana"), and capitalised words that begin with a title ("Capt Ana", where an
 * entity rule reads ranks before names) or run into one that goes on ("Ana Capt" in "Ana Capt of Porto").
 */
public final class KnownWords {
    /** The kind of capitalised words. */
    static final String NAME = "Name";

    /** The kind of ordinal numbers: one alone ("the First") is no name. */
    private static final String ORDINAL = "Ordinal";

    /** Words with which a title goes on; a single word without them can be a surname. */
    private static final Set<String> GOES_ON = Set.of("of", "for", "to");

    /** Words behind which stands what a title belongs to. */
    private static final Set<String> BELONGS = Set.of("of", "for");

    private final Set<String> titles;
    private final Set<String> letters;
    private final Set<String> things;
    private final Set<String> inNames;

    /** Knows the way that entity rules introduce names. */
    public KnownWords(RuleSet rules) {
        this.titles = TitleKinds.of(rules);
        this.letters = TitleKinds.behind(rules);
        this.inNames = TitleKinds.inside(rules);
        this.things = rules.kinds().entrySet().stream()
                .filter(kind -> kind.getValue().type().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mentions of a text that may be meant, in their order. */
    public List<Mention> sensible(List<Mention> mentions, List<Token> tokens) {
        Map<Integer, List<Mention>> entries = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.entry().isPresent()) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    entries.computeIfAbsent(token, at -> new ArrayList<>()).add(mention);
                }
            }
        }
        Set<Integer> ordinals = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind().equals(ORDINAL) && mention.end() - mention.first() == 1) {
                ordinals.add(mention.first());
            }
        }
        return mentions.stream()
                .filter(mention -> mention.kind().equals(NAME)
                        ? !(mention.end() - mention.first() == 1 && ordinals.contains(mention.first()))
                                && !cuts(mention, entries)
                                && !titled(mention, entries)
                                && !belongs(mention, entries, tokens)
                                && !runsInto(mention, entries, tokens)
                                && !lettered(mention, entries, tokens)
                        : mention.entry().isEmpty() || !inside(mention, entries))
                .toList();
    }

    private boolean inside(Mention mention, Map<Integer, List<Mention>> entries) {
        for (Mention other : entries.getOrDefault(mention.first(), List.of())) {
            if (other.first() <= mention.first()
                    && other.end() >= mention.end()
                    && other.end() - other.first() > mention.end() - mention.first()
                    && (other.kind().equals(mention.kind())
                            || dictionary(other).equals(dictionary(mention))
                            || things.contains(other.kind()) && things.contains(mention.kind()))) {
                return true;
            }
        }
        return false;
    }

    private static String dictionary(Mention mention) {
        return mention.entry()
                .map(entry -> entry.substring(0, entry.indexOf('/')))
                .orElse("");
    }

    private static boolean cuts(Mention name, Map<Integer, List<Mention>> entries) {
        for (Mention entry : entries.getOrDefault(name.first(), List.of())) {
            if (entry.first() < name.first()) {
                return true;
            }
        }
        for (Mention entry : entries.getOrDefault(name.end() - 1, List.of())) {
            if (entry.end() > name.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean titled(Mention name, Map<Integer, List<Mention>> entries) {
        return entries.getOrDefault(name.first(), List.of()).stream()
                .anyMatch(entry ->
                        entry.first() == name.first() && entry.end() <= name.end() && titles.contains(entry.kind()));
    }

    /**
     * Whether a name begins with what a title before it belongs to or is for: in "captain of Porto Ana Lima" that is
     * "Porto", and the name is "Ana Lima". A single word that is no thing may well be a given name.
     */
    private boolean belongs(Mention name, Map<Integer, List<Mention>> entries, List<Token> tokens) {
        int before = name.first() - 1;
        if (before > 0 && tokens.get(before).folded().equals("the")) {
            before--;
        }
        return before >= 0
                && BELONGS.contains(tokens.get(before).folded())
                && entries.getOrDefault(name.first(), List.of()).stream()
                        .anyMatch(entry -> entry.first() == name.first()
                                && entry.end() < name.end()
                                && (things.contains(entry.kind())
                                        || entry.end() - entry.first() > 1 && !inNames.contains(entry.kind())));
    }

    /** Whether a name's last words are a title of several words, or of one that goes on right behind. */
    private boolean runsInto(Mention name, Map<Integer, List<Mention>> entries, List<Token> tokens) {
        boolean goesOn = name.end() < tokens.size()
                && GOES_ON.contains(tokens.get(name.end()).folded());
        return entries.getOrDefault(name.end() - 1, List.of()).stream()
                .anyMatch(entry -> entry.first() > name.first()
                        && entry.end() == name.end()
                        && titles.contains(entry.kind())
                        // "Sr." is a word of respect before a name and tells father from son behind it.
                        && !Generations.tells(tokens.get(entry.first()).folded())
                        && (goesOn || entry.end() - entry.first() > 1));
    }

    /** Whether letters that stand for honours are in a name, or begin it behind another or the comma that ends that. */
    private boolean lettered(Mention name, Map<Integer, List<Mention>> entries, List<Token> tokens) {
        int first = name.first();
        Token.Shape shape = tokens.get(first).shape();
        boolean apart = first > 0
                && (tokens.get(first - 1).text().equals(",") || capitalised(first - 1, entries, tokens))
                && (shape == Token.Shape.UPPER || shape == Token.Shape.INITIAL);
        for (int token = apart ? first : first + 1; token < name.end(); token++) {
            int at = token;
            if (entries.getOrDefault(at, List.of()).stream()
                    .anyMatch(entry ->
                            entry.first() == at && entry.end() <= name.end() && letters.contains(entry.kind()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be the last of a name; a title cannot. */
    private boolean capitalised(int at, Map<Integer, List<Mention>> entries, List<Token> tokens) {
        return tokens.get(at).shape() == Token.Shape.CAPITALISED
                && entries.getOrDefault(at, List.of()).stream().noneMatch(entry -> titles.contains(entry.kind()));
    }
}
