package org.depositary.link.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.depositary.text.name.Spelling;

/**
 * How alike two written names are, whatever they name: their words are paired, and each pair counts by how it agrees.
 *
 * @param score from 0 (nothing in common) to 1 (the same words in the same order)
 * @param same whether both are the same words in the same order once case, marks and scripts are levelled
 */
public record Resemblance(double score, boolean same) {
    private static final double VARIANT = 0.92;
    private static final double INITIAL = 0.7;
    private static final double LEAST_ALIKE = 0.88;
    private static final double MISSPELT = 0.85;
    private static final double OTHER_ORDER = 0.98;

    /** What a word that only joins others counts beside one of them. */
    private static final double JOINING = 0.2;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    public Resemblance {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no likeness: " + score);
        }
    }

    /**
     * Compares two names as they are written.
     *
     * @param joining folded words that join the others and say next to nothing themselves
     */
    public static Resemblance of(String one, String two, Set<String> joining) {
        return ofFolded(Spelling.fold(one), Spelling.fold(two), joining);
    }

    private static Resemblance ofFolded(String one, String two, Set<String> joining) {
        if (one.isEmpty() || two.isEmpty()) {
            return new Resemblance(0, false);
        }
        if (one.equals(two)) {
            return new Resemblance(1, true);
        }
        List<String> a = Arrays.asList(one.split(" "));
        List<String> b = Arrays.asList(two.split(" "));
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few == a ? b : a;
        boolean[] taken = new boolean[many.size()];
        boolean ordered = true;
        int last = -1;
        double sum = 0;
        for (String word : few) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < many.size(); i++) {
                double alike = taken[i] ? 0 : alike(word, many.get(i));
                if (alike > most) {
                    most = alike;
                    best = i;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                ordered &= best > last;
                last = best;
                sum += most * weight(word, joining);
            }
        }
        double score = 2 * sum / (weight(few, joining) + weight(many, joining));
        return new Resemblance(Math.min(1, ordered ? score : score * OTHER_ORDER), false);
    }

    private static double weight(List<String> words, Set<String> joining) {
        return words.stream().mapToDouble(word -> weight(word, joining)).sum();
    }

    private static double weight(String word, Set<String> joining) {
        return joining.contains(word) ? JOINING : 1;
    }

    /** How far two folded words agree: the same, a transliteration, an initial, a slip of the pen, or not at all. */
    private static double alike(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() == 1 || b.length() == 1) {
            boolean initial = Spelling.initial(a.length() == 1 ? a.charAt(0) : b.charAt(0), a.length() == 1 ? b : a);
            return initial ? INITIAL : 0;
        }
        if (Spelling.variants(a, b)) {
            return VARIANT;
        }
        double letters = SIMILARITY.apply(a, b);
        return letters >= LEAST_ALIKE ? letters * MISSPELT : 0;
    }
}
