package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Sought;
import org.depositary.page.view.part.Link;

/**
 * The list of the mapping rules.
 *
 * @param sought words that were looked for; all are shown where there are none
 * @param all how many rules there are
 * @param groups those that are shown, by what they read
 */
public record RulesView(Sought sought, int all, List<Group> groups) {
    public RulesView {
        groups = List.copyOf(groups);
    }

    /** How many are shown. */
    public int shown() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /**
     * The rules for a type.
     *
     * @param type what they read, in words
     * @param key its local name
     * @param definition what it means; empty where nothing says
     */
    public record Group(String type, String key, String definition, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }

        /** How many facts they stated; what several stated counts for each. */
        public int facts() {
            return entries.stream().mapToInt(Entry::facts).sum();
        }
    }

    /**
     * A rule.
     *
     * @param says what it reads, in words
     * @param facts how many it stated in what is published
     * @param precision how much of it people found right; none where nobody has judged
     */
    public record Entry(Link rule, String says, int facts, Optional<String> precision) {}
}
