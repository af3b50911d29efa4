package org.depositary.match.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.depositary.rule.Pattern;

/**
 * Compiles the elements of a pattern to steps, from the last to the first, so that each step knows what follows it.
 * Bounded repetitions are written out; only {@code each} and lists loop, and both take a token a turn.
 */
public final class ProgramBuilder {
    /** More steps than any sensible pattern has. */
    public static final int MOST_STEPS = 20_000;

    private final Glossary glossary;
    private final WordPredicates predicates;
    private final boolean backwards;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Integer> consuming = new HashMap<>();
    private final Map<Integer, Boolean> over = new HashMap<>();
    private final int fail;

    private ProgramBuilder(Glossary glossary, boolean backwards) {
        this.glossary = glossary;
        this.predicates = glossary.predicates();
        this.backwards = backwards;
        this.fail = add(new Step.Fail());
    }

    /** The program that reads these elements one after the other. */
    public static Program onwards(Glossary glossary, List<Pattern> parts) {
        return compile(glossary, parts, Optional.empty());
    }

    /** The program that reads these elements from right to left, beginning before the element that follows them. */
    public static Program before(Glossary glossary, List<Pattern> parts, Pattern following) {
        return compile(glossary, parts, Optional.of(following));
    }

    private static Program compile(Glossary glossary, List<Pattern> parts, Optional<Pattern> following) {
        boolean backwards = following.isPresent();
        ProgramBuilder builder = new ProgramBuilder(glossary, backwards);
        int accept = builder.add(new Step.Accept());
        int entry = builder.interrupted(parts, following, accept);
        builder.finishFreeWords();
        return new Program(builder.steps, entry, backwards);
    }

    private int add(Step step) {
        if (steps.size() >= MOST_STEPS) {
            throw new IllegalArgumentException("a pattern of more than " + MOST_STEPS + " steps");
        }
        steps.add(step);
        return steps.size() - 1;
    }

    private int sequence(List<Pattern> parts, int next) {
        int following = next;
        for (Pattern part : backwards ? parts : parts.reversed()) {
            following = compile(part, following);
        }
        return following;
    }

    /** The elements of a whole pattern, between which kinds of mentions may stand that are passed over. */
    private int interrupted(List<Pattern> parts, Optional<Pattern> following, int next) {
        if (glossary.passedKinds().isEmpty()) {
            return sequence(parts, next);
        }
        KindSet passed = glossary.passedKinds();
        List<Pattern> fromEnd = backwards ? parts : parts.reversed();
        int after = next;
        for (int i = 0; i < fromEnd.size(); i++) {
            after = compile(fromEnd.get(i), after);
            Optional<Pattern> readBefore = i + 1 < fromEnd.size() ? Optional.of(fromEnd.get(i + 1)) : following;
            if (firm(fromEnd.get(i)) && readBefore.filter(ProgramBuilder::firm).isPresent()) {
                after = add(new Step.Aside(passed, after));
            }
        }
        return after;
    }

    /** Whether it takes words of its own, so that an interruption beside it is one: free words and gaps take any. */
    private static boolean firm(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> true;
            case Pattern.Inflected inflected -> true;
            case Pattern.WordList list -> true;
            case Pattern.Mark mark -> true;
            case Pattern.Slot slot -> true;
            case Pattern.Phrase phrase -> false;
            case Pattern.Earlier earlier -> true;
            case Pattern.Each each -> false;
            case Pattern.Sequence sequence -> firm(sequence.parts());
            case Pattern.Choice choice -> firm(choice.options());
            case Pattern.Repeat repeat -> firm(repeat.item());
            case Pattern.Gap gap -> false;
            case Pattern.Start start -> false;
            case Pattern.End end -> false;
        };
    }

    private static boolean firm(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            if (!firm(pattern)) {
                return false;
            }
        }
        return true;
    }

    private int compile(Pattern pattern, int next) {
        return switch (pattern) {
            case Pattern.Word word -> add(new Step.Test(glossary.test(word), Glossary.show(word), next));
            case Pattern.Inflected inflected ->
                add(new Step.Test(glossary.test(inflected), Glossary.show(inflected), next));
            case Pattern.WordList list -> entry(glossary.trie(list.name()), Glossary.show(list), next);
            case Pattern.Mark mark -> add(new Step.Test(glossary.test(mark), Glossary.show(mark), next));
            case Pattern.Slot slot -> slot.list() ? list(slot, next) : named(slot, next);
            case Pattern.Phrase phrase -> add(new Step.Free(phrase.slot(), Glossary.show(phrase), next, fail, false));
            case Pattern.Earlier earlier ->
                add(new Step.Again(earlier.slot(), earlier.type(), Glossary.show(earlier), next));
            case Pattern.Each each -> each(each, next);
            case Pattern.Sequence sequence -> sequence(sequence.parts(), next);
            case Pattern.Choice choice -> choice(choice, next);
            case Pattern.Repeat repeat -> repeat(repeat, next);
            case Pattern.Gap gap -> add(new Step.Skip(gap.max(), next));
            case Pattern.Start start -> add(new Step.Edge(true, next));
            case Pattern.End end -> add(new Step.Edge(false, next));
        };
    }

    private int choice(Pattern.Choice choice, int next) {
        List<Integer> ways = new ArrayList<>();
        for (Numbering.Alternative alternative : glossary.alternatives(choice)) {
            ways.add(
                    alternative.test() < 0
                            ? compile(alternative.option(), next)
                            : add(new Step.Test(alternative.test(), Glossary.show(alternative.option()), next)));
        }
        return ways.size() == 1 ? ways.getFirst() : add(new Step.Fork(ways));
    }

    private int entry(WordTrie words, String wanted, int next) {
        return add(new Step.Entry(words, predicates.anyOf(words.opening(backwards)), wanted, next));
    }

    private int named(Pattern.Slot slot, int next) {
        boolean byName = glossary.byName(slot.slot());
        KindSet kinds = glossary.kindSet(slot.kind());
        return add(new Step.Named(slot.slot(), kinds, byName, byName && !slot.list(), Glossary.show(slot), next));
    }

    private int list(Pattern.Slot slot, int next) {
        int fork = add(new Step.Fork(List.of()));
        int member = named(slot, fork);
        int separator = entry(glossary.separators(), ", | and", member);
        int closed = add(new Step.Closed(member));
        steps.set(fork, new Step.Fork(List.of(separator, closed, next)));
        return member;
    }

    private int each(Pattern.Each each, int next) {
        int fork = add(new Step.Fork(List.of()));
        int close = add(backwards ? new Step.TurnStart(fork) : new Step.TurnEnd(fork));
        int item = compile(each.item(), close);
        int open = add(backwards ? new Step.TurnEnd(item) : new Step.TurnStart(item));
        int separator = compile(each.separator(), open);
        steps.set(fork, new Step.Fork(List.of(separator, next)));
        return open;
    }

    private int repeat(Pattern.Repeat repeat, int next) {
        int following = next;
        for (int turn = repeat.min(); turn < repeat.max(); turn++) {
            following = add(new Step.Fork(List.of(compile(repeat.item(), following), next)));
        }
        for (int turn = 0; turn < repeat.min(); turn++) {
            following = compile(repeat.item(), following);
        }
        return following;
    }

    /**
     * Free words end where something else of the pattern is found; only where nothing of it has to follow may they run
     * to the clause's end. So what follows them is compiled once more in a form that must take a token.
     */
    private void finishFreeWords() {
        int written = steps.size();
        for (int i = 0; i < written; i++) {
            if (steps.get(i) instanceof Step.Free free) {
                int next = free.next();
                steps.set(i, new Step.Free(free.slot(), free.wanted(), next, consuming(next), mayBeOver(next)));
            }
        }
    }

    private int consuming(int at) {
        Integer known = consuming.get(at);
        if (known == null) {
            known = switch (steps.get(at)) {
                case Step.Fork fork ->
                    fork(fork.options().stream()
                            .map(this::consuming)
                            .filter(option -> option != fail)
                            .toList());
                case Step.TurnStart start -> wrap(consuming(start.next()), Step.TurnStart::new);
                case Step.TurnEnd end -> wrap(consuming(end.next()), Step.TurnEnd::new);
                case Step.Skip skip -> wrap(consuming(skip.next()), next -> new Step.Skip(skip.max(), next));
                case Step.Aside aside -> consuming(aside.next());
                case Step.Closed closed -> wrap(consuming(closed.next()), Step.Closed::new);
                case Step.Accept accept -> fail;
                case Step.Test test -> at;
                case Step.Entry entry -> at;
                case Step.Named named -> at;
                case Step.Free free -> at;
                case Step.Again again -> at;
                case Step.Edge edge -> at;
                case Step.Fail none -> at;
            };
            consuming.put(at, known);
        }
        return known;
    }

    private int fork(List<Integer> options) {
        return switch (options.size()) {
            case 0 -> fail;
            case 1 -> options.getFirst();
            default -> add(new Step.Fork(options));
        };
    }

    private int wrap(int next, IntFunction<Step> step) {
        return next == fail ? fail : add(step.apply(next));
    }

    private boolean mayBeOver(int at) {
        Boolean known = over.get(at);
        if (known == null) {
            known = switch (steps.get(at)) {
                case Step.Fork fork -> fork.options().stream().anyMatch(this::mayBeOver);
                case Step.TurnStart start -> mayBeOver(start.next());
                case Step.TurnEnd end -> mayBeOver(end.next());
                case Step.Skip skip -> mayBeOver(skip.next());
                case Step.Aside aside -> mayBeOver(aside.next());
                case Step.Closed closed -> mayBeOver(closed.next());
                case Step.Accept accept -> true;
                case Step.Test test -> false;
                case Step.Entry entry -> false;
                case Step.Named named -> false;
                case Step.Free free -> false;
                case Step.Again again -> false;
                case Step.Edge edge -> false;
                case Step.Fail none -> false;
            };
            over.put(at, known);
        }
        return known;
    }
}
