package org.depositary.text.source.format;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its letters (n-grams of 71 languages). The profiles take a second to load, so
 * English, which gives itself away by its commonest words, is told without them.
 */
public final class Languages {
    /** The tag of a language that cannot be told (BCP 47, section 4.1). */
    public static final String UNDETERMINED = "und";

    /** More of a text would not make the answer surer. */
    private static final int SAMPLE = 20_000;

    /** Of fewer words nothing can be said. */
    private static final int FEW = 12;

    /** So many of the commonest words are enough where letters tell nothing, as in a caption full of names. */
    private static final int SEVERAL = 3;

    /** Of fewer words names may be most, and one of the commonest is enough where letters tell nothing. */
    private static final int SHORT = 60;

    private static final double SURE = 0.9;

    private static final String ARTICLE = "the";

    /** Common words of English alone. */
    private static final Set<String> ENGLISH_ALONE = Set.of(
            ARTICLE,
            "and",
            "with",
            "from",
            "that",
            "were",
            "has",
            "which",
            "this",
            "who",
            "he",
            "she",
            "his",
            "their",
            "they",
            "its",
            "been",
            "would",
            "said",
            "after",
            "between",
            "also",
            "today",
            "yesterday",
            "during");

    /** Further common words of English, some of which other languages write alike. */
    private static final Set<String> ENGLISH_TOO = Set.of("of", "to", "by", "for", "was", "have", "had", "on", "at");

    private Languages() {}

    /** Its BCP 47 tag, {@link #UNDETERMINED} if no language is likely; nothing for a text of a few words. */
    public static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int words = 0;
        int english = 0;
        int articles = 0;
        Set<String> different = new HashSet<>();
        Set<String> alone = new HashSet<>();
        boolean letters = false;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words++;
                if (ENGLISH_ALONE.contains(word)) {
                    alone.add(word);
                }
                if (ENGLISH_ALONE.contains(word) || ENGLISH_TOO.contains(word)) {
                    english++;
                    different.add(word);
                }
                articles += word.equals(ARTICLE) ? 1 : 0;
                letters |= word.length() > FEW;
            }
        }
        if (words < FEW && !(letters && sample.length() > 2 * FEW)) {
            return Optional.empty();
        }
        boolean dense = english * 7 >= words;
        if (dense && (articles * 33 >= words || alone.size() >= SEVERAL)) {
            return Optional.of("en");
        }
        return Optional.of(Profiles.DETECTOR.getProbabilities(sample).stream()
                .max(Comparator.comparingDouble(DetectedLanguage::getProbability))
                .filter(best -> best.getProbability() >= SURE)
                .map(best -> best.getLocale().toString())
                .orElse(
                        different.size() >= SEVERAL && dense || words < SHORT && !alone.isEmpty()
                                ? "en"
                                : UNDETERMINED));
    }

    /** Loaded by the first text that needs it. */
    private static final class Profiles {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("the profiles of languages cannot be read", e);
            }
        }
    }
}
