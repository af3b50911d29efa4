package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Step;
import org.depositary.match.search.Before;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;
import org.depositary.match.search.Triggers;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/** Finds a rule's adjuncts in a line: around a match, or at a given token. */
final class AdjunctFinder {
    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> WHO = Set.of("who", "whose");
    private static final Set<String> THAT = Set.of("that");
    private static final Set<String> WAY = Set.of("way");

    /** How many tokens before "since" the word may stand that singles something out. */
    private static final int SINGLED_OUT_BEFORE = 12;

    /** So many digits a year has. */
    private static final int YEAR = 4;

    /** So many words join a clause to the one before: "and the". */
    private static final int JOINT = 2;

    private record Found(int first, int end, Candidate candidate) {}

    private final CompiledRule rule;
    private final Line line;
    private final Effort effort;

    AdjunctFinder(CompiledRule rule, Line line, Effort effort) {
        this.rule = rule;
        this.line = line;
        this.effort = effort;
    }

    /** The position after an adjunct without free words that starts at a token, {@code -1} if none does. */
    int endOf(int at, int limit) {
        if (line.inDate(at) || FreeWords.placed(line, at, rule.situated())) {
            return -1;
        }
        for (CompiledRule.Adjunct adjunct : rule.adjuncts()) {
            if (!adjunct.free() && begins(adjunct.begin(), at)) {
                Search search = new Search(adjunct.whole().onwards(), line, at, limit, FreeWords.NO_ADJUNCTS, effort);
                Optional<Search.Path> path = search.from(at);
                if (path.isPresent() && path.get().end() > at) {
                    return path.get().end();
                }
            }
        }
        return -1;
    }

    private boolean begins(Anchor anchor, int at) {
        return anchor.anything() || line.begins(anchor, at) || !anchor.types().isEmpty();
    }

    /**
     * What adjuncts bind around a match: each the nearest, none over words that are taken already; the turns of a
     * repetition give their values all to the one match.
     */
    Bindings around(Candidate core, Candidate.Reap reap) {
        if (rule.adjuncts().isEmpty()) {
            return Bindings.NONE;
        }
        Scope scope = Scope.around(line, core.first(), core.end());
        BitSet taken = core.taken();
        taken.set(Scope.clauseBehind(line, core, taken.length()), Math.max(core.end(), taken.length()));
        leaveElsewhere(core, taken);
        leaveRelatives(core, taken);
        Scope.relatives(line, scope, core).forEach(clause -> taken.set(clause.first(), clause.end()));
        Bindings bindings = Bindings.NONE;
        for (CompiledRule.Adjunct adjunct : rule.adjuncts()) {
            if (!allBound(adjunct.slots(), reap)) {
                Optional<Found> nearest = nearest(adjunct, core, scope, taken);
                if (nearest.isPresent()) {
                    taken.set(nearest.get().first(), nearest.get().end());
                    Candidate.Reap found = nearest.get().candidate().reap(line);
                    bindings = bindings.and(found.shared());
                    for (Match.Turn turn : found.turns()) {
                        bindings = bindings.and(turn.bindings());
                    }
                }
            }
        }
        return bindings;
    }

    /**
     * What somebody did before what a match tells, in a gap of the match up to a word that joins: "She danced in 1950
     * and sang in Lima in May". A circumstance told right behind her is of both.
     */
    private BitSet clausesBefore(Candidate core, BitSet taken) {
        BitSet clauses = new BitSet();
        int gap = taken.nextClearBit(core.first());
        int next = taken.nextSetBit(gap);
        while (next > 0 && next < core.end()) {
            int joint = line.is(line.comma(next) ? next + 1 : next, FunctionWords.CLAUSE_JOINERS) ? next : next - 1;
            while (joint > gap && joint < next && !line.is(joint, FunctionWords.CLAUSE_JOINERS)) {
                joint--;
            }
            int told = line.comma(gap) ? gap + 1 : gap;
            if (joint > told && !line.is(told, FunctionWords.PREPOSITIONS)) {
                clauses.set(gap, joint);
            }
            gap = taken.nextClearBit(next);
            next = taken.nextSetBit(gap);
        }
        return clauses;
    }

    /** Whether what stands there was in a year of its own, and need not have been when the next thing was. */
    private boolean ofItsYear(Found found, BitSet clauses) {
        int end = clauses.nextClearBit(found.first());
        for (int i = clauses.previousClearBit(found.first()) + 2; i < end; i++) {
            String text = line.token(i).text();
            if (text.length() == YEAR
                    && text.chars().allMatch(Character::isDigit)
                    && line.is(i - 1, FunctionWords.PREPOSITIONS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps adjuncts out of what interrupts a match to tell of another time or place: "She, after a day in Bergen, sang
     * in Arica", "She, on her way to Bergen, sang", "She, the first to sing there since 1990, sang".
     */
    private void leaveElsewhere(Candidate core, BitSet taken) {
        for (Search.Taken step : core.steps()) {
            int first = step.first();
            if (step.step() instanceof Step.Aside
                    && step.end() > first
                    && line.comma(first)
                    && (line.is(first + 1, FunctionWords.ELSEWHERE)
                            || line.is(first + 1, FunctionWords.ARTICLES)
                            || line.is(first + 1, FunctionWords.ASIDE_RELATIVES)
                            || line.is(first + 2, FunctionWords.POINTING) && line.is(first + 3, WAY))) {
                taken.set(first, step.end());
            }
        }
    }

    /**
     * Keeps adjuncts out of a gap that tells between two commas who somebody is: "She, who was born in 1980, sang".
     * What is told with "which" may be what happened itself.
     */
    private void leaveRelatives(Candidate core, BitSet taken) {
        for (int word = core.first() + 1; word < core.end(); word++) {
            if (line.comma(word - 1) && line.is(word, WHO)) {
                int gap = taken.get(word) ? word + 1 : word;
                int end = taken.nextSetBit(gap);
                if (end > gap && (line.comma(end) || line.comma(end - 1))) {
                    taken.set(gap, end);
                }
            }
        }
    }

    private static boolean allBound(Set<String> slots, Candidate.Reap reap) {
        return !slots.isEmpty()
                && slots.stream()
                        .allMatch(slot -> !reap.shared().of(slot).isEmpty()
                                || reap.turns().stream()
                                        .anyMatch(turn ->
                                                !turn.bindings().of(slot).isEmpty()));
    }

    private Optional<Found> nearest(CompiledRule.Adjunct adjunct, Candidate core, Scope scope, BitSet taken) {
        List<Found> found = new ArrayList<>();
        int first = taken.nextClearBit(scope.first());
        while (first < scope.end()) {
            int next = taken.nextSetBit(first);
            int end = next < 0 ? scope.end() : Math.min(next, scope.end());
            collect(adjunct, core, first, end, found);
            first = taken.nextClearBit(end);
        }
        int aim = Scope.aim(line, scope, core, false);
        int otherTime = Scope.otherTime(line, scope, core);
        found.removeIf(one -> one.first() > otherTime && bare(one)
                || one.candidate().steps().stream()
                        .flatMap(step -> step.bound().stream())
                        .anyMatch(bound -> Scope.afar(line, scope, core, bound)));
        BitSet before = clausesBefore(core, taken);
        found.removeIf(one -> before.get(one.first()) && ofItsYear(one, before)
                || bare(one) && Scope.closes(line, one.end(), core.first() - JOINT, core.first())
                || ofNews(one, core));
        return found.stream()
                .min(Comparator.comparing((Found one) -> before.get(one.first()))
                        .thenComparing(one -> Scope.closes(line, one.end(), 0, core.first()))
                        .thenComparing(one -> ofWhatWentBefore(one, core))
                        .thenComparing(one -> bare(one) && one.first() > aim)
                        .thenComparingInt(one -> distance(one, core))
                        .thenComparing(one -> one.first() < core.first())
                        .thenComparing(Comparator.comparingInt((Found one) -> one.end() - one.first())
                                .reversed())
                        .thenComparingInt(Found::first));
    }

    /** Whether what stands there is told of news before a match: "the news two weeks ago that she was ill". */
    private boolean ofNews(Found found, Candidate core) {
        return found.end() < core.first() && bare(found) && line.is(found.end(), THAT);
    }

    /** Whether what stands there tells of something before: "After a storm in Bergen in May, she sang in June". */
    private boolean ofWhatWentBefore(Found found, Candidate core) {
        int opening = line.clauseFirst(core.first());
        if (!line.is(opening, FunctionWords.ELSEWHERE) || found.first() == opening) {
            return false;
        }
        for (int i = found.end() - 1; i < core.first(); i++) {
            if (line.comma(i) && !line.inDate(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it tells no more than when or where, and not what was done then. */
    private boolean bare(Found found) {
        return line.is(found.first(), FunctionWords.PREPOSITIONS) || FreeWords.startsDate(line, found.first());
    }

    private void collect(CompiledRule.Adjunct adjunct, Candidate core, int first, int end, List<Found> found) {
        FreeWords.Adjuncts others = adjunct.free() ? this::endOf : FreeWords.NO_ADJUNCTS;
        for (CompiledPattern pattern : adjunct.alternatives()) {
            List<Integer> anchors = Triggers.of(pattern, line, first, end);
            if (!anchors.isEmpty()) {
                PatternSearch search = new PatternSearch(rule, pattern, line, first, end, others, effort, false);
                for (int anchor : anchors) {
                    search.at(anchor)
                            .filter(candidate -> !bounded(candidate.first())
                                    && !singledOut(candidate.first())
                                    && !bygone(candidate.first(), core)
                                    && !line.inDate(candidate.first()))
                            .filter(candidate -> candidate.first() == core.end()
                                    || !FreeWords.placed(line, candidate.first(), rule.situated()))
                            .ifPresent(
                                    candidate -> found.add(new Found(candidate.first(), candidate.end(), candidate)));
                }
            }
        }
    }

    /** Whether a word before a place bounds what begins there: "until 1990", "than 1991". */
    private boolean bounded(int at) {
        return line.is(at - 1, FunctionWords.BOUNDING) && !line.is(at, FunctionWords.PREPOSITIONS);
    }

    private boolean bygone(int at, Candidate core) {
        return Before.ofBygone(line, at, at >= core.end() ? core.end() : line.clauseFirst(core.first()), rule.bygone())
                || Before.ofAnswered(line, at, core.end(), rule.answering());
    }

    /** Whether "since" at a place, or before it, tells how long nothing like it was: "the first of them since 1990". */
    private boolean singledOut(int at) {
        int since = line.is(at, SINCE) ? at : at - 1;
        if (!line.is(since, SINCE)) {
            return false;
        }
        for (int i = since - 1; i >= Math.max(line.clauseFirst(since), since - SINGLED_OUT_BEFORE); i--) {
            // In capitals it is part of a name: "First Mate".
            if (line.is(i, FunctionWords.SINGLED_OUT) && line.token(i).shape() == Token.Shape.LOWER) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Found found, Candidate core) {
        if (found.first() >= core.end()) {
            return found.first() - core.end();
        }
        if (found.first() >= core.first()) {
            return 1;
        }
        return Math.max(0, core.first() - found.end());
    }
}
