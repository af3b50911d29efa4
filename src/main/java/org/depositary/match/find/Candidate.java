package org.depositary.match.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Step;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;
import org.depositary.rule.Rule;
import org.depositary.text.token.FunctionWords;

/** A way through one pattern at one anchor, before it is weighed against others. */
record Candidate(CompiledRule rule, CompiledPattern pattern, int anchor, Search.Path before, Search.Path onwards) {
    /** How many tokens may stand before what only sets the scene. */
    private static final int FARTHEST_SETTING = 14;

    /** How many tokens an adverb or a day has at most that interrupts. */
    private static final int SHORT_ASIDE = 5;

    int first() {
        return before.end();
    }

    int end() {
        return onwards.end();
    }

    int length() {
        return end() - first();
    }

    /** The tokens that elements of the pattern took, gaps left out. */
    BitSet taken() {
        return tokens(true, true);
    }

    /** The tokens that elements of the pattern took, gaps and free words left out. */
    BitSet claimed() {
        return tokens(false, true);
    }

    /**
     * Of these the tokens for which rules vie: not those that name whom a fact is about, nor a subject before what
     * interrupts. Two rules that take one name, and different words for all else, tell two facts of its bearer.
     */
    BitSet contested() {
        return tokens(false, false);
    }

    private BitSet tokens(boolean free, boolean names) {
        BitSet tokens = new BitSet(end() + 1);
        BitSet nameTokens = new BitSet(end() + 1);
        for (Search.Taken taken : steps()) {
            boolean counts = switch (taken.step()) {
                case Step.Skip skip -> false;
                case Step.Aside aside -> false;
                case Step.Closed closed -> false;
                case Step.Free words -> free;
                case Step.Test test -> true;
                case Step.Entry entry -> true;
                case Step.Named named -> names || !named.byName();
                case Step.Again again -> true;
                case Step.Fork fork -> false;
                case Step.Edge edge -> false;
                case Step.TurnStart start -> false;
                case Step.TurnEnd end -> false;
                case Step.Accept accept -> false;
                case Step.Fail fail -> false;
            };
            if (counts) {
                tokens.set(taken.first(), taken.end());
                nameTokens.set(taken.first(), taken.step() instanceof Step.Named ? taken.end() : taken.first());
            } else if (!names && taken.step() instanceof Step.Aside && taken.end() - taken.first() > SHORT_ASIDE) {
                tokens.andNot(nameTokens);
            }
        }
        return tokens;
    }

    /** What its elements took, in the order of the text. */
    List<Search.Taken> steps() {
        if (before.taken().isEmpty()) {
            return onwards.taken();
        }
        List<Search.Taken> steps = new ArrayList<>(before.taken());
        steps.addAll(onwards.taken());
        return steps;
    }

    /** What the slots took: those outside repetitions, and turn by turn those inside. */
    Reap reap(Line line) {
        Deque<Turning> open = new ArrayDeque<>(2);
        Turning outside = new Turning(first());
        for (Search.Taken taken : steps()) {
            Turning current = open.isEmpty() ? outside : open.getLast();
            switch (taken.step()) {
                case Step.TurnStart start -> open.addLast(new Turning(taken.first()));
                case Step.TurnEnd end -> {
                    Turning done = open.removeLast();
                    (open.isEmpty() ? outside : open.getLast())
                            .turns.addAll(done.finished(taken.end(), line, rule.sorting()));
                }
                case Step.Named named -> current.bind(named.slot(), taken.bound());
                case Step.Free free -> current.bindWords(free.slot(), taken.bound());
                case Step.Again again ->
                    current.bind(Optional.of(again.slot().orElse(Bindings.UNNAMED)), taken.bound());
                case Step.Test test -> current.more();
                case Step.Entry entry -> current.more();
                case Step.Skip skip -> {}
                case Step.Aside aside -> {}
                case Step.Closed closed -> {}
                case Step.Fork fork -> {}
                case Step.Edge edge -> {}
                case Step.Accept accept -> {}
                case Step.Fail fail -> {}
            }
        }
        if (rule.rule().stage() == Rule.Stage.FRAME) {
            outside.slots.values().removeIf(values -> Scope.left(values, this, line));
            outside.slots.values().forEach(values -> {
                leaveSetting(values, line);
                Scope.leaveSubject(values, this, line);
                leaveClauseBefore(values, line);
                leaveOthers(values, line);
                leaveNameOfOther(values, outside.slots.values(), line);
            });
        }
        Bindings bound = new Bindings(outside.slots);
        List<Match.Turn> turns = Topics.parted(outside.turns, line, rule.sorting());
        return turns.isEmpty()
                        || !outside.turns.stream().allMatch(turn -> turn.bare() && tellsNothingApart(turn.turn()))
                ? new Reap(bound, turns)
                : new Reap(turns.stream().map(Match.Turn::bindings).reduce(bound, Bindings::and), List.of());
    }

    /**
     * Leaves out what begins a list of subjects and only sets the scene, as "On the margins of the Fair, Ana and Juan
     * met" (what stands behind the nearest comma before begins with a preposition, one stands before the first of them
     * and a comma behind it), or tells who else was there: "Joined by her aunt Cy, Ana left". A post and the name
     * behind its comma are one.
     */
    private void leaveSetting(List<Bound> values, Line line) {
        if (values.size() < 2 || values.getFirst().first() != first() || first() == line.first()) {
            return;
        }
        int setting = first();
        while (setting > line.first() && !line.comma(setting - 1)) {
            setting--;
        }
        int next = values.get(1).first();
        int behind = values.getFirst().end() - (line.comma(values.getFirst().end() - 1) ? 1 : 0);
        boolean parted = line.comma(behind)
                && (next == behind + 1 || next == behind + 2 && line.is(next - 1, FunctionWords.ARTICLES));
        if (parted
                && first() - setting <= FARTHEST_SETTING
                && (line.is(before(line), FunctionWords.PREPOSITIONS) && line.is(setting, FunctionWords.SETTING)
                        || joined(line, setting))) {
            Bound gone = values.removeFirst();
            if (values.size() > 1
                    && Scope.sameKind(gone, values.getFirst())
                    && FreeWords.one(line, gone.first(), values.getFirst().end())) {
                values.removeFirst();
            }
        }
    }

    /** Leaves out whose post another slot took: "Invited by the mayor of Bergen, Juan, his son came". */
    private static void leaveNameOfOther(List<Bound> values, Collection<List<Bound>> slots, Line line) {
        if (values.size() > 1
                && slots.stream()
                        .filter(other -> other != values)
                        .flatMap(List::stream)
                        .anyMatch(other -> Scope.sameKind(other, values.getFirst())
                                && other.end() == values.getFirst().first() - 1
                                && line.comma(other.end())
                                && FreeWords.one(
                                        line, other.first(), values.getFirst().end()))) {
            values.removeFirst();
        }
    }

    /**
     * Leaves out of a list of subjects what ends the clause before: "They spoke of seals and of Ana, and Juan left",
     * "They saw the Museum, and Juan left": a preposition stands before the first, or it is of another kind, and a
     * comma and a word that joins clauses before the last.
     */
    private void leaveClauseBefore(List<Bound> values, Line line) {
        int last = values.size() - 1;
        if (last < 1 || values.getFirst().first() != first() || first() == line.first()) {
            return;
        }
        int and = values.get(last).first() - 1;
        while (and > first() && line.is(and, FunctionWords.ARTICLES)) {
            and--;
        }
        boolean joined = line.is(and, FunctionWords.CLAUSE_JOINERS)
                && line.comma(and - 1)
                && values.get(last - 1).end() == and - 1;
        if (joined
                && (line.is(before(line), FunctionWords.PREPOSITIONS)
                        || last == 1
                                && !Scope.sameKind(values.getFirst(), values.getLast())
                                && !line.comma(before(line)))) {
            values.subList(0, last).clear();
        }
    }

    /** Keeps of a list that opens no clause the last, if ", who" tells of him: "by Ana and Juan, who came". */
    private void leaveOthers(List<Bound> values, Line line) {
        int end = values.getLast().end();
        boolean told = end < line.end() && line.comma(end) && line.is(end + 1, FunctionWords.ASIDE_RELATIVES);
        if (told
                && values.size() > 1
                && values.getFirst().first() == first()
                && !line.is(end + 2, FunctionWords.OF_SEVERAL)
                && before(line) >= line.first()
                && !line.comma(before(line))) {
            values.subList(0, values.size() - 1).clear();
        }
    }

    private int before(Line line) {
        int before = first() - 1;
        while (before > line.first() && line.is(before, FunctionWords.ARTICLES)) {
            before--;
        }
        return before;
    }

    /** Whether frames of the rule's type are not told apart by what a turn takes: "spoke of seals and cod". */
    private boolean tellsNothingApart(Match.Turn turn) {
        return Collections.disjoint(turn.bindings().slots().keySet(), rule.telling());
    }

    /** Whether a sentence begins with who else was there: "accompanied by", "together with". */
    private static boolean joined(Line line, int at) {
        return line.is(at + 1, FunctionWords.BESIDE)
                && (line.token(at).folded().endsWith("ed") || line.is(at, FunctionWords.TOGETHER));
    }

    /** What was bound. @param shared outside repetitions @param turns inside, turn by turn */
    record Reap(Bindings shared, List<Match.Turn> turns) {}

    private static final class Turning {
        private final int first;
        private final Map<String, List<Bound>> slots = new LinkedHashMap<>();
        private final List<Topics.Read> turns = new ArrayList<>();
        private boolean bare = true;

        Turning(int first) {
            this.first = first;
        }

        void bind(Optional<String> slot, Optional<Bound> bound) {
            more();
            add(slot, bound);
        }

        void bindWords(Optional<String> slot, Optional<Bound> bound) {
            bare &= slots.isEmpty() && slot.isPresent();
            add(slot, bound);
        }

        private void add(Optional<String> slot, Optional<Bound> bound) {
            if (slot.isPresent() && bound.isPresent()) {
                slots.computeIfAbsent(slot.get(), key -> new ArrayList<>(2)).add(bound.get());
            }
        }

        /** It took more than free words. */
        void more() {
            bare = false;
        }

        /** The turn; of a turn with turns of its own these, each with what the outer turn bound. */
        List<Topics.Read> finished(int end, Line line, Set<String> sorting) {
            Bindings bindings = new Bindings(slots);
            if (turns.isEmpty()) {
                return List.of(new Topics.Read(new Match.Turn(first, end, bindings), bare && !slots.isEmpty()));
            }
            return Topics.parted(turns, line, sorting).stream()
                    .map(turn -> new Match.Turn(turn.first(), turn.end(), bindings.and(turn.bindings())))
                    .map(turn -> new Topics.Read(turn, false))
                    .toList();
        }
    }
}
