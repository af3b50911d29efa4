package org.depositary.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.text.name.Spelling;

/** A few words of a text, around most of the words that were asked for. */
final class Snippet {
    private static final int LENGTH = 160;

    private Snippet() {}

    private record Hit(String word, int start) {}

    /** Empty where the text holds none of the words. */
    static String of(String text, String asked) {
        List<Hit> hits =
                hits(text, new HashSet<>(Arrays.asList(Spelling.fold(asked).split(" "))));
        long most = 0;
        int start = -1;
        for (Hit hit : hits) {
            long words = hits.stream()
                    .filter(other -> other.start >= hit.start && other.start <= hit.start + LENGTH)
                    .map(Hit::word)
                    .distinct()
                    .count();
            if (words > most) {
                most = words;
                start = hit.start;
            }
        }
        return start < 0 ? "" : around(text, start);
    }

    private static List<Hit> hits(String text, Set<String> wanted) {
        List<Hit> hits = new ArrayList<>();
        int start = 0;
        while (start < text.length() && hits.size() < LENGTH) {
            int end = start;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                String word = Spelling.fold(text.substring(start, end));
                if (wanted.contains(word)) {
                    hits.add(new Hit(word, start));
                }
            }
            start = end + 1;
        }
        return hits;
    }

    private static String around(String text, int at) {
        int from = text.lastIndexOf(' ', Math.max(0, at - LENGTH / 2)) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), at + LENGTH));
        String words = text.substring(from, to < 0 ? text.length() : to)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return (from > 0 ? "… " : "") + words + (to < 0 ? "" : " …");
    }
}
