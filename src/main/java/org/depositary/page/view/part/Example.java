package org.depositary.page.view.part;

import java.util.Map;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;

/**
 * A question with the query that answers it.
 *
 * @param name short, for addresses
 * @param topics what it is about, by the tag of the language
 * @param questions in words, by the tag of their language
 * @param explanations how the query finds the answer, by the tag of their language
 * @param query its text
 */
public record Example(
        String name,
        Map<String, String> topics,
        Map<String, String> questions,
        Map<String, String> explanations,
        String query) {
    private static final String USUAL = "en";

    public Example {
        topics = Map.copyOf(topics);
        questions = Map.copyOf(questions);
        explanations = Map.copyOf(explanations);
    }

    /** What it is about, in the reader's language, or in English, tagged so; may be empty. */
    public String topic(Language language) {
        return in(language, topics);
    }

    /** Whether it asks another endpoint, which needs a network. */
    public boolean abroad() {
        return query.contains("SERVICE");
    }

    /** The question in the reader's language, or in English, tagged so. */
    public String question(Language language) {
        return in(language, questions);
    }

    /** How the query finds the answer, in the reader's language, or in English, tagged so; may be empty. */
    public String explains(Language language) {
        return in(language, explanations);
    }

    private static String in(Language language, Map<String, String> words) {
        String own = words.get(language.tag());
        return own == null ? Tagged.in(words.getOrDefault(USUAL, ""), USUAL, language) : own;
    }
}
