package org.depositary.match.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.Requirement;
import org.depositary.match.program.WordPredicates;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * One sentence as patterns see it: its tokens with the tests they pass, its mentions by where they start and end, its
 * clauses. Positions are those of the reading's tokens. Used by one thread.
 */
public final class Line {
    private final Reading reading;
    private final Sentence sentence;
    private final int first;
    private final int end;
    private final Token[] tokens;
    private final WordPredicates.Passed[] passed;
    private final WordPredicates predicates;
    private final List<List<Placed>> starting;
    private final List<List<Placed>> ending;
    private final List<Placed> added = new ArrayList<>();
    private final Map<String, List<Bound.Earlier>> earlier = new HashMap<>();
    private final Map<String, Integer> nouns;
    private final Presence presence;
    private final Clauses clauses;
    private final Trail trail;

    /** @param nouns by type of frame the number of the test that the nouns naming it pass */
    public Line(Reading reading, Sentence sentence, WordPredicates predicates, Map<String, Integer> nouns) {
        this(reading, sentence, predicates, nouns, new Trail());
    }

    private Line(
            Reading reading, Sentence sentence, WordPredicates predicates, Map<String, Integer> nouns, Trail trail) {
        this.reading = reading;
        this.sentence = sentence;
        this.first = sentence.first();
        this.end = sentence.end();
        this.predicates = predicates;
        this.nouns = nouns;
        this.trail = trail;
        int length = end - first;
        starting = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        ending = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        tokens = new Token[length];
        passed = new WordPredicates.Passed[length];
        for (int i = 0; i < length; i++) {
            tokens[i] = reading.tokens().get(first + i);
            passed[i] = predicates.passed(tokens[i]);
        }
        clauses = new Clauses(tokens);
        presence = new Presence(passed, predicates);
    }

    /** The same for another sentence, searched by the same thread. */
    public Line beside(Sentence other) {
        return new Line(reading, other, predicates, nouns, trail);
    }

    /** Adds a mention: behind all that are as long or longer, so that what was found first is preferred. */
    public void add(Mention mention) {
        Placed placed = new Placed(mention, predicates.numberOf(mention.kind()), reading.tokens());
        insert(starting, mention.first() - first, placed);
        insert(ending, mention.end() - first, placed);
        presence.add(placed.kind(), mention.first() - first);
        added.add(placed);
        if (!earlier.isEmpty()) {
            earlier.clear();
        }
    }

    private static void insert(List<List<Placed>> places, int place, Placed placed) {
        List<Placed> mentions = places.get(place);
        if (mentions.isEmpty()) {
            mentions = new ArrayList<>(4);
            places.set(place, mentions);
        }
        int length = placed.end() - placed.first();
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).end() - mentions.get(at - 1).first() < length) {
            at--;
        }
        mentions.add(at, placed);
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

    public List<Token> tokens() {
        return reading.tokens();
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
        return added.size();
    }

    /** The kinds of the mentions added since there were so many, by their numbers. */
    public BitSet kindsSince(int version) {
        BitSet kinds = new BitSet(predicates.kinds());
        for (int i = version; i < added.size(); i++) {
            if (added.get(i).kind() >= 0) {
                kinds.set(added.get(i).kind());
            }
        }
        return kinds;
    }

    /** Whether a date that is more than numbers starts at a token and stands for itself ("Tuesday", not "today's"). */
    public boolean dated(int at) {
        for (Placed placed : starting.get(at - first)) {
            if (placed.mention().kind().equals("Date") && hasWord(placed) && !is(placed.end(), Set.of("'s"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether tokens are a date, or the beginning of one, and nothing else: no words that could name anything. */
    boolean isDate(int from, int to) {
        for (Placed placed : starting.get(from - first)) {
            if (placed.end() >= to && placed.mention().kind().equals("Date")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWord(Placed placed) {
        for (int i = placed.first(); i < placed.end(); i++) {
            Token.Shape shape = token(i).shape();
            if (shape != Token.Shape.NUMBER && shape != Token.Shape.PUNCTUATION) {
                return true;
            }
        }
        return false;
    }

    /** The number of the kind of the mention added as that, from 0; {@code -1} for one that no pattern wants. */
    public int kind(int index) {
        return added.get(index).kind();
    }

    /** The first token of the mention added as that, from 0. */
    public int start(int index) {
        return added.get(index).first();
    }

    /** The mentions that start at a token, longest first. */
    List<Placed> starting(int at) {
        return starting.get(at - first);
    }

    /** The mentions that end before a token, longest first. */
    List<Placed> ending(int at) {
        return ending.get(at - first);
    }

    /** Whether a pattern's anchor may begin with a token; frames named again are left aside. */
    public boolean begins(Anchor anchor, int at) {
        if (passed[at - first].passesAny(anchor.predicates())) {
            return true;
        }
        if (!anchor.kinds().isEmpty()) {
            List<Placed> here = starting.get(at - first);
            for (int i = 0; i < here.size(); i++) {
                if (anchor.kinds().has(here.get(i).kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all that a pattern needs may stand around a token. */
    public boolean hasAround(int at, List<Requirement> before, List<Requirement> behind) {
        return presence.allBefore(at - first, before) && presence.allFrom(at + 1 - first, behind);
    }

    /** Whether what an anchor begins with may stand from a token on. */
    public boolean hasFrom(int at, Requirement needed) {
        return presence.from(at - first, needed);
    }

    /** Where frames of a type are named again. */
    public List<Bound.Earlier> named(String type) {
        List<Bound.Earlier> known = earlier.get(type);
        if (known == null) {
            Integer noun = nouns.get(type);
            known = noun == null ? List.of() : Renaming.find(this, type, noun);
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
