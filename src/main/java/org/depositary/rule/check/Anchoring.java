package org.depositary.rule.check;

import java.util.List;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;

/**
 * Whether the engine can run a pattern: whether it holds an element to look for, one that must be there and begins with
 * a word, a mark or a mention; and whether it stays of sensible size once its repetitions are written out.
 */
public final class Anchoring {
    /** How many steps a pattern may have once its repetitions are written out. */
    private static final int LONGEST = 4000;

    private final Position position;
    private final Problems problems;

    private Anchoring(Position position, Problems problems) {
        this.position = position;
        this.problems = problems;
    }

    /** Reports what is wrong with a pattern that begins at a place. */
    public static void check(Pattern pattern, Position position, Problems problems) {
        new Anchoring(position, problems).check(pattern);
    }

    private void check(Pattern pattern) {
        if (size(pattern) > LONGEST) {
            problems.report(position, "more than " + LONGEST + " steps once its repetitions are written out");
        } else if (pattern.nullable()) {
            problems.report(
                    position, "this pattern can match no words at all: one of its elements must not be optional");
        } else if (!anchored(pattern)) {
            problems.report(
                    position,
                    "this pattern has no anchor: it needs an element that is not optional and begins with a word, a mark or a mention");
        } else {
            inside(pattern);
        }
    }

    private static long size(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> 1;
            case Pattern.Inflected inflected -> 1;
            case Pattern.WordList list -> 1;
            case Pattern.Mark mark -> 1;
            case Pattern.Slot slot -> slot.list() ? 3 : 1;
            case Pattern.Phrase phrase -> 1;
            case Pattern.Earlier earlier -> 1;
            case Pattern.Gap gap -> 1;
            case Pattern.Start start -> 1;
            case Pattern.End end -> 1;
            case Pattern.Each each -> size(each.item()) + size(each.separator()) + 3;
            case Pattern.Repeat repeat -> repeat.max() * (size(repeat.item()) + 1);
            case Pattern.Choice choice ->
                1 + choice.options().stream().mapToLong(Anchoring::size).sum();
            case Pattern.Sequence sequence ->
                sequence.parts().stream().mapToLong(Anchoring::size).sum();
        };
    }

    /** Outermost alternatives are looked for one by one, so each needs an anchor of its own. */
    private static boolean anchored(Pattern pattern) {
        if (pattern instanceof Pattern.Choice choice) {
            return choice.options().stream().allMatch(Anchoring::anchored);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().anyMatch(Anchoring::anchor);
        }
        return anchor(pattern);
    }

    private static boolean anchor(Pattern pattern) {
        return !pattern.nullable() && begins(pattern);
    }

    /** Whether it can begin with nothing but words, marks and mentions. */
    private static boolean begins(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> true;
            case Pattern.Inflected inflected -> true;
            case Pattern.WordList list -> true;
            case Pattern.Mark mark -> true;
            case Pattern.Slot slot -> true;
            case Pattern.Earlier earlier -> true;
            case Pattern.Start start -> true;
            case Pattern.End end -> true;
            case Pattern.Phrase phrase -> false;
            case Pattern.Gap gap -> false;
            case Pattern.Each each -> begins(each.item());
            case Pattern.Repeat repeat -> begins(repeat.item());
            case Pattern.Choice choice -> choice.options().stream().allMatch(Anchoring::begins);
            case Pattern.Sequence sequence -> {
                for (Pattern part : sequence.parts()) {
                    if (!begins(part) || !part.nullable()) {
                        yield begins(part);
                    }
                }
                yield true;
            }
        };
    }

    /** What cannot work inside a pattern, wherever it stands. */
    private void inside(Pattern pattern) {
        for (Pattern part : parts(pattern)) {
            inside(part);
        }
        if (pattern instanceof Pattern.Each each && each.item().nullable()) {
            problems.report(position, "a turn of each{ } must take words: one of its elements must not be optional");
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            openPhrases(sequence.parts());
        }
    }

    /** A phrase ends where the next element begins: a gap or another phrase begins nowhere in particular. */
    private void openPhrases(List<Pattern> parts) {
        for (int part = 0; part + 1 < parts.size(); part++) {
            if (parts.get(part) instanceof Pattern.Phrase
                    && (parts.get(part + 1) instanceof Pattern.Phrase || parts.get(part + 1) instanceof Pattern.Gap)) {
                problems.report(
                        position,
                        "a Phrase ends where the next element begins, which can be neither a Phrase nor a gap");
            }
        }
    }

    private static List<Pattern> parts(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Sequence sequence -> sequence.parts();
            case Pattern.Choice choice -> choice.options();
            case Pattern.Repeat repeat -> List.of(repeat.item());
            case Pattern.Each each -> List.of(each.item(), each.separator());
            case Pattern.Word word -> List.of();
            case Pattern.Inflected inflected -> List.of();
            case Pattern.WordList list -> List.of();
            case Pattern.Mark mark -> List.of();
            case Pattern.Slot slot -> List.of();
            case Pattern.Phrase phrase -> List.of();
            case Pattern.Earlier earlier -> List.of();
            case Pattern.Gap gap -> List.of();
            case Pattern.Start start -> List.of();
            case Pattern.End end -> List.of();
        };
    }
}
