package org.depositary.match.discourse.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares posts as they are named in full and in short: "Judge" for "Judge of Appeal". */
public final class Posts {
    private final Map<String, List<String>> levelled = new HashMap<>();
    private final Map<String, Map<String, Fit>> fits = new HashMap<>();

    /** How well a shorter naming fits a fuller one. */
    public enum Fit {
        /** Not at all. */
        NONE,
        /** As its last words ("Rabbi" for "Chief Rabbi"). */
        ENDS,
        /** As what stands before its field ("Judge" for "Judge of Appeal"). */
        BEGINS,
        /** The same words. */
        SAME
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
        return many.subList(many.size() - few.size(), many.size()).equals(few) ? Fit.ENDS : Fit.NONE;
    }

    /** Whether one may be the other's short or full form. */
    public boolean related(String one, String other) {
        return fit(one, other) != Fit.NONE || fit(other, one) != Fit.NONE;
    }

    /** Whether a post is the words of a rank, as an identifier writes them: "first mate" and {@code firstMate}. */
    public boolean namesRank(String post, String rank) {
        return words(post).equals(words(rank.replaceAll("(?<=[a-z])(?=[A-Z])", " ")));
    }

    private List<String> words(String post) {
        return levelled.computeIfAbsent(post, text -> {
            String level = Spelling.fold(text.replaceAll("[-–]", " ")).replaceAll(" for (?:the )?", " of ");
            return List.of(level.split("\\s+"));
        });
    }
}
