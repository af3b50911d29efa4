package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;
import org.depositary.text.token.FunctionWords;

/**
 * What is left of titles without the words for what sort of thing they name: "Song on the Sea", "sea song" and a song
 * "on the sea" have one topic. What sort a thing is of its own roles tell, where they hold concepts.
 */
final class TitleTopics implements UnaryOperator<String> {
    private final Map<String, String> topics = new HashMap<>();
    private final UnaryOperator<String> others;

    /** @param others what to make of words that are no title */
    TitleTopics(Collection<Draft> drafts, Map<String, FrameType> types, UnaryOperator<String> others) {
        this.others = others;
        for (Draft draft : drafts) {
            Optional<String> slot = Optional.ofNullable(types.get(draft.type())).flatMap(FrameType::titled);
            if (slot.isPresent()) {
                Set<String> sorts = sorts(draft);
                for (Value value : draft.values(slot.get())) {
                    if (value instanceof Value.Words title) {
                        topics.put(level(title.text()), topic(level(title.text()), sorts));
                    }
                }
            }
        }
    }

    /** The topic of words that are a title in small letters, and of all others what else is made of them. */
    @Override
    public String apply(String words) {
        String topic = topics.get(level(words));
        return topic == null ? others.apply(words) : topic;
    }

    private static Set<String> sorts(Draft draft) {
        Set<String> sorts = new HashSet<>();
        draft.fillers().stream()
                .map(filler -> filler.value())
                .filter(Value.Term.class::isInstance)
                .map(value -> ((Value.Term) value).label().toLowerCase(Locale.ROOT))
                .forEach(sorts::add);
        return sorts;
    }

    private static String topic(String title, Set<String> sorts) {
        List<String> words = new ArrayList<>(Arrays.asList(title.split(" ")));
        if (!words.removeIf(word -> sorts.contains(word) || word.endsWith("s") && sorts.contains(singular(word)))) {
            return title;
        }
        while (!words.isEmpty() && joins(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && joins(words.getLast())) {
            words.removeLast();
        }
        return words.isEmpty() ? title : String.join(" ", words);
    }

    private static boolean joins(String word) {
        return FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.ARTICLES.contains(word);
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** As titles are compared: without case, articles before them, and what "for" and "of" tell apart. */
    private static String level(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(?:the|a|an) ", "")
                .replaceAll(" for (?:the )?", " of ");
    }
}
