package org.depositary.page.view.trial;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Piece;

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
     * @param mentions names, dates and sums that were found in it
     * @param parts the smaller words that rules make these of
     * @param tries rules that came nearest to fitting and did not, with what they wanted
     * @param triples the linked data that become of it, as Turtle
     */
    public record Account(
            List<Fact> facts, List<Mention> mentions, List<Mention> parts, List<Tried> tries, String triples) {
        public Account {
            facts = List.copyOf(facts);
            mentions = List.copyOf(mentions);
            parts = List.copyOf(parts);
            tries = List.copyOf(tries);
        }
    }

    /** A fact with its roles, the words that state it and the rules that read them. */
    public record Fact(String type, String label, List<Role> roles, List<Passage> passages) {
        public Fact {
            roles = List.copyOf(roles);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A role.
     *
     * @param value as people write it
     * @param words that gave it; empty where no words of this text did
     * @param origin how it came about where it was not simply read; else empty
     */
    public record Role(String name, String value, String words, String origin) {}

    /** Words that state a fact, those marked that gave a value, and the rules that read them. */
    public record Passage(List<Piece> pieces, List<Link> rules) {
        public Passage {
            pieces = List.copyOf(pieces);
            rules = List.copyOf(rules);
        }
    }

    /** Words that name something, what it is, what it is called, and what found it. */
    public record Mention(String words, String kind, String label, Link source) {}

    /**
     * A rule that nearly fitted.
     *
     * @param rule where it is published
     * @param says what it reads
     * @param fitted the words up to where it came
     * @param why what it wanted next and what stood there, or what forbade it
     */
    public record Tried(Link rule, String says, String fitted, String why) {}
}
