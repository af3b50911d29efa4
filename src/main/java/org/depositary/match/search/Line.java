package org.depositary.match.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.KindSet;
import org.depositary.match.program.Requirements;
import org.depositary.match.program.WordPredicates;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as patterns see it: its tokens with the tests they pass, its mentions by where they start and end, its
 * clauses. Positions are those of the reading's tokens. Used by one thread.
 */
public final class Line {
    /** How many tokens before a token a date can begin that goes on in it. */
    private static final int LONGEST_DATE = 6;

    private final Reading reading;
    private final Sentence sentence;
    private final int first;
    private final int end;
    private final Token[] tokens;
    private final WordPredicates.Passed[] passed;
    private final WordPredicates predicates;
    private final Row mentions;
    private final Map<String, List<Bound.Earlier>> earlier = new HashMap<>();
    private final Map<String, Renaming.Noun> nouns;
    private final Presence presence;
    private final Clauses clauses;
    private final Trail trail;

    /** @param nouns by type of frame the nouns naming it */
    public Line(Reading reading, Sentence sentence, WordPredicates predicates, Map<String, Renaming.Noun> nouns) {
        this(reading, sentence, predicates, nouns, new Trail(), new Presence(predicates));
    }

    private Line(
            Reading reading,
            Sentence sentence,
            WordPredicates predicates,
            Map<String, Renaming.Noun> nouns,
            Trail trail,
            Presence presence) {
        this.reading = reading;
        this.sentence = sentence;
        this.first = sentence.first();
        this.end = sentence.end();
        this.predicates = predicates;
        this.nouns = nouns;
        this.trail = trail;
        int length = end - first;
        mentions = new Row(length, predicates.kinds());
        tokens = new Token[length];
        passed = new WordPredicates.Passed[length];
        for (int i = 0; i < length; i++) {
            tokens[i] = reading.tokens().get(first + i);
            passed[i] = predicates.passed(tokens[i]);
        }
        clauses = new Clauses(tokens);
        this.presence = presence;
    }

    /** The same for another sentence, searched by the same thread. */
    public Line beside(Sentence other) {
        return new Line(reading, other, predicates, nouns, trail, presence);
    }

    /**
     * Adds a mention: behind all that are as long or longer, so that what was found first is preferred.
     *
     * @return the number of its kind, {@code -1} for one that no pattern wants
     */
    public int add(Mention mention) {
        Placed placed = new Placed(mention, predicates.numberOf(mention.kind()), apposed(mention));
        mentions.add(placed, mention.first() - first, mention.end() - first);
        if (presence.of(this)) {
            presence.add(placed.kind(), mention.first() - first);
        }
        earlier.clear();
        return placed.kind();
    }

    /** Whether there is a mention of the same kind, words and head. */
    public boolean has(Mention mention) {
        for (Placed placed = starting(mention.first()); placed != null; placed = placed.nextStarting()) {
            Mention other = placed.mention();
            if (placed.end() == mention.end()
                    && other.kind().equals(mention.kind())
                    && other.headFirst() == mention.headFirst()
                    && other.headEnd() == mention.headEnd()) {
                return true;
            }
        }
        return false;
    }

    private boolean apposed(Mention mention) {
        for (int i = mention.headEnd(); i < mention.end(); i++) {
            if (comma(i)) {
                return true;
            }
        }
        return false;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** What is known of the words, from the first on. */
    WordPredicates.Passed[] words() {
        return passed;
    }

    public Token token(int at) {
        return tokens[at - first];
    }

    public boolean is(int at, Set<String> words) {
        return at >= first && at < end && words.contains(token(at).folded());
    }

    public boolean passes(int at, int predicate) {
        return passed[at - first].passes(predicate);
    }

    /** The tests that a token passes. */
    public WordPredicates.Passed passed(int at) {
        return passed[at - first];
    }

    /** How many mentions were added: as long as it stays, every pattern fits as it did. */
    public int version() {
        return mentions.all().size();
    }

    /** The kinds of the mentions added since there were so many, by their numbers. */
    public BitSet kindsSince(int version) {
        return mentions.kindsSince(version);
    }

    /** Which mention of a kind was added last, from 0; {@code -1} if there is none. */
    public int last(int kind) {
        return mentions.last(kind);
    }

    /** Which mention of the same kind was added before one, {@code -1} if there was none. */
    public int before(int index) {
        return mentions.before(index);
    }

    /** The first token of the mention added as that, from 0. */
    public int start(int index) {
        return mentions.all().get(index).first();
    }

    /** The longest mention that starts at a token, which leads to the others. */
    @Nullable
    Placed starting(int at) {
        return mentions.starting(at - first);
    }

    /** Whether a date that begins before a token goes on in it: "1991" in "1990–1991". */
    public boolean inDate(int at) {
        for (int from = Math.max(first, at - LONGEST_DATE); from < at; from++) {
            for (Placed placed = starting(from); placed != null; placed = placed.nextStarting()) {
                if (placed.end() > at && placed.mention().kind().equals("Date")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The longest mention that ends before a token, which leads to the others. */
    @Nullable
    Placed ending(int at) {
        return mentions.ending(at - first);
    }

    /** Whether a mention of one of some kinds starts at a token. */
    boolean starts(KindSet kinds, int at) {
        return mentions.starts(kinds, at - first);
    }

    /** Whether a mention of one of some kinds ends before a token. */
    boolean ends(KindSet kinds, int at) {
        return mentions.ends(kinds, at - first);
    }

    /** Whether a pattern's anchor may begin with a token; frames named again are left aside. */
    public boolean begins(Anchor anchor, int at) {
        return anchor.opening().begins(passed[at - first]) || !anchor.kinds().isEmpty() && starts(anchor.kinds(), at);
    }

    /** Whether what an anchor begins with may stand from a token on. */
    public boolean hasFrom(int at, Requirements needed) {
        return present().around(at - first, needed);
    }

    /** What stands where in this sentence. */
    Presence present() {
        if (!presence.of(this)) {
            presence.begin(this, passed);
            for (Placed placed : mentions.all()) {
                presence.add(placed.kind(), placed.first() - first);
            }
        }
        return presence;
    }

    /** Whether a word meets a need. */
    public boolean meets(int need) {
        return present().has(need);
    }

    /** Where frames of a type are named again. */
    public List<Bound.Earlier> named(String type) {
        List<Bound.Earlier> known = earlier.get(type);
        if (known == null) {
            Renaming.Noun noun = nouns.get(type);
            if (noun == null || !meets(noun.need())) {
                return List.of();
            }
            known = Renaming.find(this, type, noun.test());
            earlier.put(type, known);
        }
        return known;
    }

    /** Whether a token is a mark that ends clauses. */
    public boolean divides(int at) {
        return clauses.divides(at - first);
    }

    /** Whether a token is a comma. */
    public boolean comma(int at) {
        return clauses.comma(at - first);
    }

    /** Where the clause of a position begins; clauses are the parts of a sentence between semicolons. */
    public int clauseFirst(int at) {
        return first + clauses.first(at - first);
    }

    /** Where the clause of a position ends. */
    public int clauseEnd(int at) {
        return first + clauses.end(at - first);
    }

    /** Whether a token is neither a word nor a number. */
    public boolean punctuation(int at) {
        return clauses.punctuation(at - first);
    }

    /** Whether a token is the comma before who said what stands before it: "…, the harbour master said on Friday." */
    public boolean attributes(int at) {
        return comma(at) && clauses.attribution(at - first, tokens);
    }

    /** Whether another clause, or what somebody else says, begins with a token. */
    public boolean opensClause(int at) {
        return clauses.opens(at - first, tokens) && !Clauses.goesOn(this, at);
    }

    /** Whether nothing but punctuation stands before a position of the sentence. */
    public boolean opens(int at) {
        return at - first <= clauses.firstWord();
    }

    /** Whether nothing but punctuation stands from a position on in the sentence. */
    public boolean closes(int at) {
        return at - first >= clauses.lastWordEnd();
    }

    Trail trail() {
        return trail;
    }
}
