package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.WordPredicates;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * One sentence as patterns see it: its tokens with the tests they pass, its mentions by where they start and end, its
 * clauses. Positions are those of the reading's tokens.
 */
public final class Line {
    private final Reading reading;
    private final Sentence sentence;
    private final List<List<Mention>> starting;
    private final List<List<Mention>> ending;
    private final Map<String, List<Bound.Earlier>> earlier = new HashMap<>();
    private final Map<String, Integer> nouns;
    private final WordPredicates.Passed[] passed;
    private int version;
    private final int[] clauseEnds;
    private final int[] clauseFirsts;
    private final int firstWord;
    private final int lastWordEnd;

    /** @param nouns by type of frame the number of the test that the nouns naming it pass */
    public Line(Reading reading, Sentence sentence, WordPredicates predicates, Map<String, Integer> nouns) {
        this.reading = reading;
        this.sentence = sentence;
        this.nouns = nouns;
        int length = end() - first();
        starting = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        ending = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        passed = new WordPredicates.Passed[length];
        for (int i = 0; i < length; i++) {
            passed[i] = predicates.passed(token(first() + i));
        }
        clauseFirsts = new int[length + 1];
        clauseEnds = new int[length + 1];
        clauseFirsts[0] = first();
        clauseEnds[length] = end();
        for (int i = 1; i <= length; i++) {
            clauseFirsts[i] = divides(first() + i - 1) ? first() + i : clauseFirsts[i - 1];
        }
        for (int i = length - 1; i >= 0; i--) {
            clauseEnds[i] = divides(first() + i) ? first() + i : clauseEnds[i + 1];
        }
        int word = first();
        while (word < end() && punctuation(word)) {
            word++;
        }
        firstWord = word;
        int last = end();
        while (last > first() && punctuation(last - 1)) {
            last--;
        }
        lastWordEnd = last;
    }

    /** Adds a mention: behind all that are as long or longer, so that what was found first is preferred. */
    public void add(Mention mention) {
        insert(starting, mention.first() - first(), mention);
        insert(ending, mention.end() - first(), mention);
        earlier.clear();
        version++;
    }

    private static void insert(List<List<Mention>> places, int place, Mention mention) {
        if (places.get(place).isEmpty()) {
            places.set(place, new ArrayList<>());
        }
        List<Mention> mentions = places.get(place);
        int at = mentions.size();
        while (at > 0 && length(mentions.get(at - 1)) < length(mention)) {
            at--;
        }
        mentions.add(at, mention);
    }

    private static int length(Mention mention) {
        return mention.end() - mention.first();
    }

    public int first() {
        return sentence.first();
    }

    public int end() {
        return sentence.end();
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return reading.tokens();
    }

    public Token token(int at) {
        return reading.tokens().get(at);
    }

    public boolean is(int at, Set<String> words) {
        return at >= first() && at < end() && words.contains(token(at).folded());
    }

    public boolean passes(int at, int predicate) {
        return passed[at - first()].passes(predicate);
    }

    /** The tests that a token passes. */
    public WordPredicates.Passed passed(int at) {
        return passed[at - first()];
    }

    /** How many mentions were added: as long as it stays, every pattern fits as it did. */
    public int version() {
        return version;
    }

    /** The mentions that start at a token, longest first. */
    public List<Mention> startingAt(int at) {
        return starting.get(at - first());
    }

    /** The mentions that end before a token, longest first. */
    public List<Mention> endingAt(int at) {
        return ending.get(at - first());
    }

    /** Where frames of a type are named again. */
    public List<Bound.Earlier> named(String type) {
        return earlier.computeIfAbsent(type, key -> {
            Integer noun = nouns.get(key);
            return noun == null ? List.of() : Renaming.find(this, key, noun);
        });
    }

    /** Whether a token is a mark that ends clauses. */
    public boolean divides(int at) {
        return token(at).text().equals(";");
    }

    /** Where the clause of a position begins; clauses are the parts of a sentence between semicolons. */
    public int clauseFirst(int at) {
        return clauseFirsts[at - first()];
    }

    /** Where the clause of a position ends. */
    public int clauseEnd(int at) {
        return clauseEnds[at - first()];
    }

    /** Whether a token is neither a word nor a number. */
    public boolean punctuation(int at) {
        return token(at).shape() == Token.Shape.PUNCTUATION;
    }

    /** Whether nothing but punctuation stands before a position of the sentence. */
    public boolean opens(int at) {
        return at <= firstWord;
    }

    /** Whether nothing but punctuation stands from a position on in the sentence. */
    public boolean closes(int at) {
        return at >= lastWordEnd;
    }
}
