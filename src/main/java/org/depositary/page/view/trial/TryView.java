package org.depositary.page.view.trial;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a reader tries how a text is read.
 *
 * @param text what was given
 * @param date of the document, as given
 * @param most how many characters may be given
 * @param problem why it was not read
 * @param account how it was read; none before anything is given
 */
public record TryView(String text, String date, int most, Optional<String> problem, Optional<Account> account) {
    /**
     * How a text was read.
     *
     * @param facts what it says
     * @param mentions what dictionaries, grammars and entity rules found in it
     * @param tries rules that came nearest to fitting and did not, with what they wanted
     * @param triples the linked data that become of it, as Turtle
     */
    public record Account(List<Fact> facts, List<Mention> mentions, List<String> tries, String triples) {
        public Account {
            facts = List.copyOf(facts);
            mentions = List.copyOf(mentions);
            tries = List.copyOf(tries);
        }
    }

    /** A fact with its roles, the words that state it and the rules that read them. */
    public record Fact(String type, String label, List<Role> roles, List<Passage> passages) {}

    /** A role, its value, the words that gave it and how it came about. */
    public record Role(String name, String value, String words, String origin) {}

    /** Words that state a fact, and the rule that read them. */
    public record Passage(String words, String rule) {}

    /** Words that name something. */
    public record Mention(String words, String kind, String label, String source) {}
}
