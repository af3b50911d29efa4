package org.depositary.match.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Step;
import org.depositary.match.search.Before;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * The part of a sentence in which the circumstances of a match may be told: its clause, that is up to the next
 * semicolon or the end of a sentence inside a quotation or of a cell of a table, and not beyond a comma that opens
 * another clause ("…, and …", "…, while …") nor beyond what opens a clause with a pronoun for its subject ("… since he
 * …"), nor between what was said and who said it ("…, a sailor said on Friday", "told them on Friday that …").
 *
 * @param first its first token
 * @param end the token after its last
 */
record Scope(int first, int end) {
    /** How far from a match its circumstances are looked for, in tokens. */
    static final int REACH = 80;

    /** So many words a short circumstance has: "in May 1971", "on 3 May 1971". */
    private static final int CIRCUMSTANCE = 4;

    private static final Optional<String> NO_SLOT = Optional.empty();
    private static final Set<String> WHO = Set.of("who");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> WHERE = Set.of("in", "at");

    /** Behind a word that joins these tell what is done at another time. */
    private static final Set<String> OTHER_TIME =
            Set.of("will", "would", "shall", "is", "are", "then", "later", "subsequently", "afterwards");

    /** So do these, with what was done behind them: "and has retired", not "and had talks". */
    private static final Set<String> HAS = Set.of("has", "had");

    private static final Set<String> DONE = Set.of(
            "since",
            "already",
            "earlier",
            "previously",
            "recently",
            "also",
            "not",
            "now",
            "gone",
            "made",
            "held",
            "left");

    /** A line from its first token to its last. */
    static Scope whole(Line line) {
        return new Scope(line.first(), line.end());
    }

    /** The scope of what was matched from one token up to another. */
    static Scope around(Line line, int first, int end) {
        int from = first;
        int lowest = Math.max(line.clauseFirst(first), first - REACH);
        while (from > lowest && !line.opensClause(from - 1)) {
            from--;
        }
        int to = end;
        int highest = Math.min(line.clauseEnd(Math.max(first, end - 1)), end + REACH);
        boolean aside = relative(line, first, end);
        while (to < highest && !line.opensClause(to) && !(aside && line.comma(to) && !line.inDate(to))) {
            to++;
        }
        return new Scope(from, Math.max(to, end));
    }

    /**
     * The parts of a scope that speak of what the sentence names beside the match: what "…, who" or "…, which" opens,
     * or a "who" further on, up to the next comma. Circumstances told there are not those of the match.
     */
    static List<Scope> relatives(Line line, Scope scope, Candidate core) {
        List<Scope> clauses = new ArrayList<>();
        for (int i = core.end(); i < scope.end(); i++) {
            boolean comma = line.comma(i) && line.is(i + 1, FunctionWords.ASIDE_RELATIVES);
            if (comma || i > core.end() && line.is(i, WHO)) {
                int end = i + (comma ? 2 : 1);
                while (end < scope.end() && !line.comma(end)) {
                    end++;
                }
                clauses.add(new Scope(comma ? i + 1 : i, end));
                i = end - 1;
            }
        }
        return clauses;
    }

    /**
     * Where in a scope it is told behind a match what is done at another time: "met Ana and will sing in Lima", "and
     * then left". Circumstances told there are not those of the match.
     *
     * @return its first token; the end of the scope if there is none
     */
    static int otherTime(Line line, Scope scope, Candidate core) {
        for (int i = core.end(); i < scope.end() - 1; i++) {
            if (line.is(i, FunctionWords.CLAUSE_JOINERS)
                    && (line.is(i + 1, OTHER_TIME) || line.is(i + 1, HAS) && done(line, i + 2))) {
                return i;
            }
        }
        return scope.end();
    }

    /**
     * Whether what ends at a token ends a clause, but for one more circumstance, to which the next is joined: "sang in
     * 1971 and Ana sailed", "sang in Bergen in 1971 and Ana sailed".
     *
     * @param from the first token at which the word may stand that joins them
     * @param next where the next clause begins
     */
    static boolean closes(Line line, int end, int from, int next) {
        int joint = end;
        if (line.is(end, FunctionWords.PREPOSITIONS)) {
            while (joint < next && joint - end <= CIRCUMSTANCE && !line.is(joint, FunctionWords.CLAUSE_JOINERS)) {
                joint++;
            }
        }
        return joint >= from && joint < next && line.is(joint, FunctionWords.CLAUSE_JOINERS);
    }

    private static boolean done(Line line, int at) {
        return line.is(at, DONE) || line.token(at).folded().matches(".+(ed|en)");
    }

    /**
     * Where the clause begins that a match runs on into: behind what it tells ("…, and in May he came"), or behind all
     * that its slots bind, where it tells something else beside ("…, and she asked him to come in May"). Circumstances
     * told there are not those of the match.
     *
     * @param told the token behind the last that the match takes
     * @return its first token; the last of these or the end of the match if there is none
     */
    static int clauseBehind(Line line, Candidate core, int told) {
        if (told >= core.end()) {
            return told;
        }
        if (told - 2 >= core.first() && line.comma(told - 2) && line.is(told - 1, FunctionWords.CLAUSE_JOINERS)) {
            return told;
        }
        int bound = core.first();
        for (Search.Taken taken : core.steps()) {
            if (published(taken.step())) {
                bound = Math.max(bound, taken.end());
            }
        }
        boolean runsOn = bound > core.first()
                && bound < told
                && line.comma(bound)
                && line.is(bound + 1, FunctionWords.CLAUSE_JOINERS);
        return runsOn ? bound : core.end();
    }

    private static boolean published(Step step) {
        return (step instanceof Step.Named named
                        ? named.slot()
                        : step instanceof Step.Free free ? free.slot() : NO_SLOT)
                .filter(slot -> !slot.startsWith(Bindings.UNNAMED))
                .isPresent();
    }

    /**
     * Where an aim begins behind a match or in its own words: "met Ana to build a hall", "a pact to build a hall".
     *
     * @param topics whether what is spoken of is looked for as well: "met Ana for talks on halls"
     * @return the token behind "to" or "on"; the end of the scope if there is none
     */
    static int aim(Line line, Scope scope, Candidate core, boolean topics) {
        for (Search.Taken taken : core.steps()) {
            int first = taken.first();
            if (taken.step() instanceof Step.Free
                    && (line.is(first - 1, TO) || line.is(first - 2, TO) || topics && Before.topic(line, first))) {
                return first;
            }
        }
        return Before.aim(line, core.end(), scope.end(), topics);
    }

    /**
     * Leaves out of a slot's values what an aim of the match puts elsewhere, or, where the clause begins with a date,
     * in another year: "In 1984 they signed a pact to leave the hall in 1999". @return whether nothing stays
     */
    static boolean left(List<Bound> values, Candidate core, Line line) {
        Scope own = new Scope(core.first(), core.end());
        int opening = line.clauseFirst(core.first());
        boolean dated = line.is(opening, FunctionWords.PREPOSITIONS) && FreeWords.startsDate(line, opening + 1);
        return values.removeIf(bound -> afar(line, own, core, bound)
                        || dated
                                && FreeWords.startsDate(line, bound.first())
                                && bound.first() > aim(line, own, core, false))
                && values.isEmpty();
    }

    /**
     * Whether what was bound is a place behind an aim, of a kind that tells where that is to be, and no date follows;
     * one of the first of these kinds tells that of a topic, too.
     */
    static boolean afar(Line line, Scope scope, Candidate core, Bound bound) {
        if (!(bound instanceof Bound.Named named)
                || !core.rule().afar().contains(named.mention().kind())) {
            return false;
        }
        int at = line.is(bound.first() - 1, FunctionWords.ARTICLES) ? bound.first() - 2 : bound.first() - 1;
        int behind = line.is(bound.end(), FunctionWords.PREPOSITIONS) ? bound.end() + 1 : bound.end();
        boolean topics = named.mention().kind().equals(core.rule().afar().getFirst());
        return at > aim(line, scope, core, topics)
                && line.is(at, WHERE)
                && !(behind < line.end() && FreeWords.startsDate(line, behind));
    }

    /**
     * Leaves out of a list with which a sentence sets the scene who is the subject behind its last comma: "After a
     * dinner with Ana, Juan left". No word joins him to the others, and his verb follows; nor does the pattern itself
     * want him there. Subjects that the match begins with are not meant.
     */
    static void leaveSubject(List<Bound> values, Candidate core, Line line) {
        int first = core.first();
        Bound last = values.getLast();
        if (values.size() < 2
                || values.getFirst().first() == first
                || core.steps().stream()
                        .noneMatch(taken -> taken.step() instanceof Step.Entry
                                && taken.end() == last.first()
                                && line.comma(taken.first()))
                || !line.comma(last.first() - 1)
                || !line.is(values.getFirst().first() - 1, FunctionWords.PREPOSITIONS)
                || !sameKind(values.getFirst(), last)) {
            return;
        }
        int opening = line.clauseFirst(first);
        boolean sets = line.is(opening, FunctionWords.SETTING) || line.is(opening, FunctionWords.ELSEWHERE);
        boolean acts = last.end() < line.end()
                && line.token(last.end()).shape() == Token.Shape.LOWER
                && !line.is(last.end(), FunctionWords.CLAUSE_JOINERS)
                && !line.is(last.end(), FunctionWords.PREPOSITIONS);
        if (sets && acts) {
            values.removeLast();
        }
    }

    /** Whether two that were bound are of one kind. */
    static boolean sameKind(Bound one, Bound other) {
        return one instanceof Bound.Named named
                && other instanceof Bound.Named second
                && named.mention().kind().equals(second.mention().kind());
    }

    /** Whether what was matched ends in what "…, who" tells of its subject: the comma behind closes it. */
    private static boolean relative(Line line, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            if (line.comma(i)) {
                return line.is(i + 1, FunctionWords.ASIDE_RELATIVES);
            }
        }
        return false;
    }
}
