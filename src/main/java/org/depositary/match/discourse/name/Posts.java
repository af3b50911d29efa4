package org.depositary.match.discourse.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.text.name.Spelling;

/** Compares posts as they are named in full and in short: "Judge" for "Judge of Appeal". */
public final class Posts {
    /** The list of words before a post that make a lower one of it ("deputy"). */
    public static final String LOWERING = "lowering";

    /** What the lists of words that name one post begin with, each list one post. */
    public static final String ALIKE = "same-post";

    /** The list of posts whose holders are called by their given names ("abbess"). */
    public static final String BY_GIVEN_NAME = "by-given-name";

    /** The word list of what stands between a post and the name of who is said to have it. */
    public static final String IS = "is-holder";

    /** The word list of what may stand right before a post that a pronoun's person is said to have. */
    public static final String HAS = "has-post";

    /** The list of words before a post that say that somebody held it once ("former"). */
    public static final String PAST = "past-post";

    /** The list of words behind a name that say that its bearer is no more, or has no post any more. */
    public static final String GONE_BEHIND = "gone-behind";

    /** The list of words before a name that say so. */
    public static final String GONE_BEFORE = "gone-before";

    /** The list of words for whoever stands high, whatever the post ("leader"). */
    public static final String LOOSE = "loose-post";

    /** The list of words between a name and a post that say that its bearer has it from then on ("was made"). */
    public static final String BECOMES = "becomes-holder";

    /** The list of ranks by which holders of some posts are called ("captain"). */
    public static final String RANK_STYLES = "rank-styles";

    /** The list of those posts ("harbour master"). */
    public static final String RANK_POSTS = "rank-posts";

    private final Set<List<String>> becomes;
    private final Set<List<String>> is;
    private final Set<List<String>> goneBehind;
    private final Set<List<String>> goneBefore;
    private final Set<String> lowering;
    private final Set<String> past;
    private final Set<String> has;
    private final Set<String> byGivenName;
    private final Set<String> loose;
    private final Set<String> rankStyles;
    private final Set<String> rankPosts;
    private final List<Alike> alike;
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, List<String>> levelled = new HashMap<>();
    private final Map<String, Map<String, Fit>> fits = new HashMap<>();
    private final Map<String, List<String>> ranks = new HashMap<>();

    /** How well a shorter naming fits a fuller one. */
    public enum Fit {
        /** Not at all. */
        NONE,
        /** As its last words ("Rabbi" for "Chief Rabbi"), where those before do not make it a lower one. */
        ENDS,
        /** As what stands before its field ("Judge" for "Judge of Appeal"). */
        BEGINS,
        /** The same words. */
        SAME
    }

    /** Words for one post, and the fullest of them. */
    private record Alike(List<String> several, Pattern words, String fullest) {
        static Alike of(Set<List<String>> several) {
            List<String> longestFirst = several.stream()
                    .map(words -> String.join(" ", words))
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            return new Alike(
                    longestFirst,
                    Pattern.compile(longestFirst.stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "\\b(?:", ")\\b"))),
                    longestFirst.getFirst());
        }

        String level(String post) {
            for (String one : several) {
                if (post.contains(one)) {
                    return words.matcher(post).replaceAll(Matcher.quoteReplacement(fullest));
                }
            }
            return post;
        }
    }

    /** @param words word lists by name, as the mappings have them */
    public Posts(Map<String, Set<List<String>>> words) {
        this.lowering = words.getOrDefault(LOWERING, Set.of()).stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
        this.becomes = words.getOrDefault(BECOMES, Set.of());
        this.is = words.getOrDefault(IS, Set.of());
        this.goneBehind = words.getOrDefault(GONE_BEHIND, Set.of());
        this.goneBefore = words.getOrDefault(GONE_BEFORE, Set.of());
        this.past = joined(words, PAST);
        this.has = joined(words, HAS);
        this.byGivenName = joined(words, BY_GIVEN_NAME);
        this.loose = joined(words, LOOSE);
        this.rankStyles = joined(words, RANK_STYLES);
        this.rankPosts = joined(words, RANK_POSTS);
        this.alike = words.entrySet().stream()
                .filter(list ->
                        list.getKey().startsWith(ALIKE) && !list.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(list -> Alike.of(list.getValue()))
                .toList();
    }

    private Posts(Posts other) {
        this.lowering = other.lowering;
        this.becomes = other.becomes;
        this.is = other.is;
        this.goneBehind = other.goneBehind;
        this.goneBefore = other.goneBefore;
        this.past = other.past;
        this.has = other.has;
        this.byGivenName = other.byGivenName;
        this.loose = other.loose;
        this.rankStyles = other.rankStyles;
        this.rankPosts = other.rankPosts;
        this.alike = other.alike;
    }

    private static Set<String> joined(Map<String, Set<List<String>>> words, String list) {
        return words.getOrDefault(list, Set.of()).stream()
                .map(several -> String.join(" ", several))
                .collect(Collectors.toSet());
    }

    /** The same words for another document: what is remembered of comparisons is one document's, and one thread's. */
    public Posts afresh() {
        return new Posts(this);
    }

    /** A post in small letters, with the fullest of all words that name it. */
    public String fullest(String post) {
        return fullest.computeIfAbsent(post, any -> {
            String level = any.replaceAll(" for (?:the )?", " of ");
            for (Alike words : alike) {
                level = words.level(level);
            }
            return level;
        });
    }

    /** Whether who holds a post is called by the given name there: the word beside it is no family name. */
    public boolean calledByGivenName(String post) {
        String folded = Spelling.fold(post);
        return byGivenName.stream().anyMatch(words -> folded.equals(words) || folded.endsWith(" " + words));
    }

    /** Whether a word for a post only says that somebody stands high. */
    public boolean loose(String post) {
        return loose.contains(Spelling.fold(post));
    }

    /** Whether a word right before a post says that somebody spoken of before has it ("she was Judge"). */
    public boolean has(String word) {
        return has.contains(word);
    }

    /** Whether a word before a post says that somebody held it once. */
    public boolean past(String word) {
        return past.contains(word);
    }

    /** Whether words between a post and a name say that whoever is named has the post ("the Judge was Ana Lima"). */
    public boolean is(List<String> between) {
        return is.contains(between);
    }

    /** Whether the words between a name and a post say that its bearer has it from then on. */
    public boolean becomes(List<String> between) {
        return becomes.contains(between);
    }

    /** Whether the words before or behind a name say that its bearer is no more, or has no post any more. */
    public boolean gone(List<String> before, List<String> behind) {
        return goneBehind.stream()
                        .anyMatch(words -> words.size() <= behind.size()
                                && behind.subList(0, words.size()).equals(words))
                || goneBefore.stream()
                        .anyMatch(words -> words.size() <= before.size()
                                && before.subList(before.size() - words.size(), before.size())
                                        .equals(words));
    }

    /** How well a naming fits one that may be fuller. */
    public Fit fit(String shorter, String fuller) {
        return fits.computeIfAbsent(shorter, any -> new HashMap<>())
                .computeIfAbsent(fuller, full -> compare(shorter, full));
    }

    /** The same; whoever is called by the rank is meant as well ("the Captain" for a harbour master). */
    public Fit called(String shorter, String fuller) {
        Fit fit = fit(shorter, fuller);
        return fit == Fit.NONE && ranks(shorter, fuller) ? Fit.ENDS : fit;
    }

    private Fit compare(String shorter, String fuller) {
        List<String> few = words(shorter);
        List<String> many = words(fuller);
        if (few.equals(many)) {
            return Fit.SAME;
        }
        if (few.size() >= many.size()) {
            return Fit.NONE;
        }
        if (many.subList(0, few.size()).equals(few) && many.get(few.size()).equals("of")) {
            return Fit.BEGINS;
        }
        int more = many.size() - few.size();
        boolean ends = many.subList(more, many.size()).equals(few);
        return ends && many.subList(0, more).stream().noneMatch(lowering::contains) ? Fit.ENDS : Fit.NONE;
    }

    /** Whether one may be the other's short or full form, or the rank by which its holder is called. */
    public boolean related(String one, String other) {
        return fit(one, other) != Fit.NONE || fit(other, one) != Fit.NONE || ranks(one, other) || ranks(other, one);
    }

    /**
     * Whether a word is a rank by which the holder of a post is called, whatever it is ("Captain" a harbour master).
     */
    public boolean ranks(String rank, String post) {
        String folded = Spelling.fold(post);
        return rankStyles.contains(Spelling.fold(rank))
                && rankPosts.stream().anyMatch(words -> folded.equals(words) || folded.endsWith(" " + words));
    }

    /** Whether a post is the words of a rank, as an identifier writes them: "first mate" and {@code firstMate}. */
    public boolean namesRank(String post, String rank) {
        return words(post)
                .equals(ranks.computeIfAbsent(rank, written -> words(written.replaceAll("(?<=[a-z])(?=[A-Z])", " "))));
    }

    private List<String> words(String post) {
        return levelled.computeIfAbsent(post, text -> {
            return List.of(fullest(Spelling.fold(text)).split(" "));
        });
    }
}
