package org.depositary.match.discourse.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares posts as they are named in full and in short: "Judge" for "Judge of Appeal". */
public final class Posts {
    /** The list of words before a post that make a lower one of it ("deputy"). */
    public static final String LOWERING = "lowering";

    /** The list of words that name one post. */
    public static final String ALIKE = "same-post";

    private final Set<String> lowering;
    private final List<String> alike;
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

    /** @param words word lists by name, as the mappings have them */
    public Posts(Map<String, Set<List<String>>> words) {
        this.lowering = words.getOrDefault(LOWERING, Set.of()).stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
        this.alike = words.getOrDefault(ALIKE, Set.of()).stream()
                .map(several -> String.join(" ", several))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A post in small letters, with the fullest of all words that name its head. */
    public String fullest(String post) {
        for (String words : alike) {
            if (post.equals(words) || post.endsWith(" " + words)) {
                return post.substring(0, post.length() - words.length()) + alike.getFirst();
            }
        }
        return post;
    }

    /** How well a naming fits one that may be fuller. */
    public Fit fit(String shorter, String fuller) {
        return fits.computeIfAbsent(shorter, any -> new HashMap<>())
                .computeIfAbsent(fuller, full -> compare(shorter, full));
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

    /** Whether one may be the other's short or full form. */
    public boolean related(String one, String other) {
        return fit(one, other) != Fit.NONE || fit(other, one) != Fit.NONE;
    }

    /** Whether a post is the words of a rank, as an identifier writes them: "first mate" and {@code firstMate}. */
    public boolean namesRank(String post, String rank) {
        return words(post)
                .equals(ranks.computeIfAbsent(rank, written -> words(written.replaceAll("(?<=[a-z])(?=[A-Z])", " "))));
    }

    private List<String> words(String post) {
        return levelled.computeIfAbsent(post, text -> {
            String level = Spelling.fold(text.replaceAll("[-–]", " ")).replaceAll(" for (?:the )?", " of ");
            return List.of(fullest(level).split("\\s+"));
        });
    }
}
