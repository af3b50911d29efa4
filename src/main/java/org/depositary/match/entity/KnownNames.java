package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.name.Generations;
import org.depositary.text.token.FunctionWords;

/**
 * Finds names again. Prose introduces somebody once with all that tells who it is ("the ferryman Ana Lima of Porto")
 * and then says "Ana Lima" or "Lima": wherever the words stand again they name the same kind of entity, and the words
 * that name it inside its introduction do so too. The first word does where it stands by itself, and so does one
 * inside: many peoples put the surname first, or have two. What is named by a title is found again by the acronym that
 * stood in brackets behind it ("the Pacific Tuna Forum (PTF)", "PTF").
 */
final class KnownNames {
    private static final String SOURCE = "known-name";
    private static final int SHORTEST_LAST_NAME = 3;
    private static final int SHORTEST_INNER_NAME = 4;
    private static final int MOST_GIVEN_NAMES = 3;

    private final Map<String, Kind> kinds;

    KnownNames(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** Mentions of names that entity rules recognised elsewhere in the reading, not found yet. */
    List<Mention> further(Reading reading, List<Mention> mentions) {
        Map<String, String> firsts = new HashMap<>();
        Map<List<String>, String> names = names(reading, mentions, firsts);
        Map<String, String> nouns = nouns(reading.tokens(), mentions);
        Map<Integer, List<Mention>> published = published(mentions);
        List<Mention> further = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        Set<Integer> starts = reading.sentences().stream().map(Sentence::first).collect(Collectors.toUnmodifiableSet());
        Map<String, Set<String>> initials = initials(tokens, mentions);
        Set<Span> capitalised = new HashSet<>();
        for (Mention mention : mentions) {
            if (!initials.isEmpty() && mention.kind().equals("Name")) {
                capitalised.add(new Span(mention.first(), mention.end()));
            }
        }
        Map<String, Integer> longest = new HashMap<>();
        names.keySet().forEach(name -> longest.merge(name.getFirst(), name.size(), Math::max));
        for (int first = 0; first < tokens.size(); first++) {
            if (!capital(tokens.get(first))) {
                continue;
            }
            int at = first;
            int last = first;
            while (last < tokens.size() && tokens.get(last).shape() == Token.Shape.INITIAL) {
                last++;
            }
            if (last > first && last < tokens.size()) {
                Optional<String> kind = Optional.ofNullable(names.get(folded(tokens, last, last + 1)));
                if (kind.isPresent() && free(first, last + 1, kind.get(), published)) {
                    further.add(Mention.plain(kind.get(), first, last + 1, reading.words(first, last + 1), SOURCE));
                }
            }
            int full = initials.isEmpty() ? first : writtenOut(tokens, first, initials);
            if (full > first && capitalised.contains(new Span(first, full + 1))) {
                Optional<String> kind = Optional.ofNullable(names.get(folded(tokens, full, full + 1)));
                if (kind.isPresent() && free(first, full + 1, kind.get(), published)) {
                    further.add(Mention.plain(kind.get(), first, full + 1, reading.words(first, full + 1), SOURCE));
                    first = full;
                    continue;
                }
            }
            Optional<String> titled = Optional.ofNullable(
                            nouns.get(tokens.get(first).folded()))
                    .filter(kind -> free(at, at + 1, kind, published));
            if (titled.isPresent() && alone(tokens, first)) {
                further.add(Mention.plain(titled.get(), first, first + 1, reading.words(first, first + 1), SOURCE));
            }
            boolean longer = false;
            for (int end = Math.min(
                            tokens.size(),
                            first + longest.getOrDefault(tokens.get(first).folded(), 0));
                    end > first;
                    end--) {
                Optional<String> kind = Optional.ofNullable(names.get(folded(tokens, first, end)));
                if (kind.isPresent() && capital(tokens.get(end - 1)) && free(first, end, kind.get(), published)) {
                    further.add(Mention.plain(kind.get(), first, end, reading.words(first, end), SOURCE));
                    longer = true;
                    break;
                }
            }
            Optional<String> family = Optional.ofNullable(
                            firsts.get(tokens.get(first).folded()))
                    .filter(kind -> bare(tokens, at, starts) && free(at, at + 1, kind, published));
            if (!longer && family.isPresent()) {
                further.add(Mention.plain(family.get(), first, first + 1, reading.words(first, first + 1), SOURCE));
            }
        }
        return further;
    }

    private Map<List<String>, String> names(Reading reading, List<Mention> mentions, Map<String, String> firsts) {
        Map<List<String>, String> names = new HashMap<>();
        for (Mention mention : mentions) {
            Kind kind = kinds.get(mention.kind());
            if (kind != null && kind.identity() == Kind.Identity.TITLE) {
                acronym(reading.tokens(), mention.end())
                        .ifPresent(acronym -> names.merge(
                                List.of(acronym), mention.kind(), (known, other) -> member(known) ? known : other));
            }
            if (kind == null
                    || kind.identity() != Kind.Identity.NAME
                    || !mention.parts().containsKey(MentionMaker.NAME)) {
                continue;
            }
            List<String> head = folded(reading.tokens(), mention.headFirst(), mention.headEnd());
            names.putIfAbsent(head, mention.kind());
            String last = called(head);
            if (last.length() >= SHORTEST_LAST_NAME && Character.isLetter(last.charAt(0))) {
                names.putIfAbsent(List.of(last), mention.kind());
            }
            if (head.size() > 1
                    && Character.isLetter(head.getFirst().charAt(0))
                    && !head.getFirst().endsWith(".")) {
                firsts.putIfAbsent(head.getFirst(), mention.kind());
            }
            for (int inside = mention.headFirst() + 1; inside < mention.headEnd() - 1; inside++) {
                Token word = reading.tokens().get(inside);
                if (capital(word) && word.text().length() >= SHORTEST_INNER_NAME) {
                    firsts.putIfAbsent(word.folded(), mention.kind());
                }
            }
        }
        return names;
    }

    /** The initials before last names, in small letters without stops: "jc" before "molina". */
    private Map<String, Set<String>> initials(List<Token> tokens, List<Mention> mentions) {
        Map<String, Set<String>> initials = new HashMap<>();
        for (Mention mention : mentions) {
            Kind kind = kinds.get(mention.kind());
            int last = mention.headEnd() - 1;
            if (kind != null
                    && kind.identity() == Kind.Identity.NAME
                    && last > mention.headFirst()
                    && tokens.subList(mention.headFirst(), last).stream()
                            .allMatch(token -> token.shape() == Token.Shape.INITIAL)) {
                initials.computeIfAbsent(tokens.get(last).folded(), any -> new HashSet<>())
                        .add(String.join("", folded(tokens, mention.headFirst(), last))
                                .replace(".", ""));
            }
        }
        return initials;
    }

    /**
     * The last name behind words that initials before it abbreviate: "Ana Rosa Lima" where "A. R. Lima" is known.
     *
     * @return its token; {@code first} where no such name begins there
     */
    private static int writtenOut(List<Token> tokens, int first, Map<String, Set<String>> initials) {
        StringBuilder letters = new StringBuilder();
        for (int last = first + 1; last < tokens.size() && last <= first + MOST_GIVEN_NAMES; last++) {
            if (tokens.get(last - 1).shape() != Token.Shape.CAPITALISED) {
                return first;
            }
            letters.append(tokens.get(last - 1).folded().charAt(0));
            if (initials.getOrDefault(tokens.get(last).folded(), Set.of()).contains(letters.toString())) {
                return last;
            }
        }
        return first;
    }

    /** The last word of a name by which somebody is called: "Lima" of "Ana Lima, Jr." */
    private static String called(List<String> name) {
        int last = name.size() - 1;
        while (last > 0 && (Generations.tells(name.get(last)) || name.get(last).equals(","))) {
            last--;
        }
        return name.get(last);
    }

    /** Whether a word with a capital stands by itself, with no more of a name before or behind it. */
    private static boolean bare(List<Token> tokens, int word, Set<Integer> starts) {
        boolean opened =
                word > 0 && !starts.contains(word) && !starts.contains(word - 1) && capital(tokens.get(word - 1));
        return !opened && (word + 1 == tokens.size() || starts.contains(word + 1) || !capital(tokens.get(word + 1)));
    }

    /** The head nouns of titles of several words: "the Forum" is one of those that were named in full. */
    private Map<String, String> nouns(List<Token> tokens, List<Mention> mentions) {
        Map<String, String> nouns = new HashMap<>();
        for (Mention mention : mentions) {
            Kind kind = kinds.get(mention.kind());
            if (kind == null || kind.identity() != Kind.Identity.TITLE) {
                continue;
            }
            int head = mention.headFirst();
            while (head + 1 < mention.headEnd()
                    && !FunctionWords.RELATIONS.contains(tokens.get(head + 1).folded())) {
                head++;
            }
            if (mention.headEnd() - mention.headFirst() > 1 && tokens.get(head).shape() == Token.Shape.CAPITALISED) {
                nouns.putIfAbsent(tokens.get(head).folded(), mention.kind());
            }
        }
        return nouns;
    }

    /** Whether a noun stands for a title by itself: behind a determiner, with no more of a name behind it. */
    private static boolean alone(List<Token> tokens, int noun) {
        boolean definite =
                noun > 0 && FunctionWords.POINTING.contains(tokens.get(noun - 1).folded());
        return definite
                && tokens.get(noun).shape() == Token.Shape.CAPITALISED
                && (noun + 1 == tokens.size()
                        || !capital(tokens.get(noun + 1))
                                && !FunctionWords.RELATIONS.contains(
                                        tokens.get(noun + 1).folded())
                                && !tokens.get(noun + 1).text().matches("[-–—(]"));
    }

    /** Whether some union has a kind, so that patterns ask for it together with others. */
    private boolean member(String kind) {
        return kinds.values().stream().anyMatch(other -> other.members().contains(kind));
    }

    /** The capitals in brackets right behind a name or its closing quotation mark: what it is called from then on. */
    private static Optional<String> acronym(List<Token> tokens, int behind) {
        int open = behind < tokens.size() && tokens.get(behind).text().matches("[”\"’']") ? behind + 1 : behind;
        return open + 2 < tokens.size()
                        && tokens.get(open).text().equals("(")
                        && tokens.get(open + 1).shape() == Token.Shape.UPPER
                        && tokens.get(open + 1).text().length() > 1
                        && tokens.get(open + 2).text().equals(")")
                ? Optional.of(tokens.get(open + 1).folded())
                : Optional.empty();
    }

    private Map<Integer, List<Mention>> published(List<Mention> mentions) {
        Map<Integer, List<Mention>> byToken = HashMap.newHashMap(mentions.size());
        for (Mention mention : mentions) {
            Kind kind = kinds.get(mention.kind());
            if (kind != null && (kind.type().isPresent() || pointing(kind))) {
                for (int token = mention.headFirst(); token < mention.headEnd(); token++) {
                    byToken.computeIfAbsent(token, none -> new ArrayList<>()).add(mention);
                }
            }
        }
        return byToken;
    }

    /** Whether a kind only points; what points at something with a title may be that title's head noun. */
    private boolean pointing(Kind kind) {
        return kind.refers()
                .filter(meant -> !kinds.containsKey(meant) || kinds.get(meant).identity() != Kind.Identity.TITLE)
                .isPresent();
    }

    /** Whether no longer name covers the words, and nothing else is known by just these words. */
    private static boolean free(int first, int end, String kind, Map<Integer, List<Mention>> published) {
        for (Mention other : published.getOrDefault(first, List.of())) {
            boolean covers = other.headFirst() <= first && other.headEnd() >= end;
            boolean same = other.headFirst() == first && other.headEnd() == end;
            if (covers && !(same && other.kind().equals(kind) && other.end() - other.first() > end - first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean capital(Token token) {
        return switch (token.shape()) {
            case CAPITALISED, UPPER, INITIAL -> true;
            case LOWER, NUMBER, MIXED, PUNCTUATION -> false;
        };
    }

    private static List<String> folded(List<Token> tokens, int first, int end) {
        List<String> words = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            words.add(tokens.get(i).folded());
        }
        return words;
    }
}
