package org.depositary.rule.check;

import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;

/** Whether a pattern holds something that the engine can look for: a word, a mark or a mention that must be there. */
public final class Anchoring {
    private Anchoring() {}

    public static void check(Pattern pattern, Position position, Problems problems) {
        if (!hasWidth(pattern)) {
            problems.report(
                    position, "this pattern can match no words at all: one of its elements must not be optional");
        } else if (!hasAnchor(pattern)) {
            problems.report(
                    position,
                    "this pattern has no anchor: a word, a mark or a mention must stand in it that is neither optional, a gap nor a phrase");
        } else {
            openPhrase(pattern, position, problems);
        }
    }

    private static boolean hasWidth(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> true;
            case Pattern.Inflected inflected -> true;
            case Pattern.WordList list -> true;
            case Pattern.Mark mark -> true;
            case Pattern.Slot slot -> true;
            case Pattern.Phrase phrase -> true;
            case Pattern.Earlier earlier -> true;
            case Pattern.Each each -> hasWidth(each.item());
            case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(Anchoring::hasWidth);
            case Pattern.Choice choice -> choice.options().stream().allMatch(Anchoring::hasWidth);
            case Pattern.Repeat repeat -> repeat.min() > 0 && hasWidth(repeat.item());
            case Pattern.Gap gap -> false;
            case Pattern.Start start -> false;
            case Pattern.End end -> false;
        };
    }

    private static boolean hasAnchor(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> true;
            case Pattern.Inflected inflected -> true;
            case Pattern.WordList list -> true;
            case Pattern.Mark mark -> true;
            case Pattern.Slot slot -> true;
            case Pattern.Earlier earlier -> true;
            case Pattern.Phrase phrase -> false;
            case Pattern.Each each -> hasAnchor(each.item());
            case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(Anchoring::hasAnchor);
            case Pattern.Choice choice -> choice.options().stream().allMatch(Anchoring::hasAnchor);
            case Pattern.Repeat repeat -> repeat.min() > 0 && hasAnchor(repeat.item());
            case Pattern.Gap gap -> false;
            case Pattern.Start start -> false;
            case Pattern.End end -> false;
        };
    }

    /** A phrase ends where the next element begins: a gap or another phrase begins nowhere in particular. */
    private static void openPhrase(Pattern pattern, Position position, Problems problems) {
        switch (pattern) {
            case Pattern.Sequence sequence -> {
                for (int part = 0; part + 1 < sequence.parts().size(); part++) {
                    if (sequence.parts().get(part) instanceof Pattern.Phrase
                            && (sequence.parts().get(part + 1) instanceof Pattern.Phrase
                                    || sequence.parts().get(part + 1) instanceof Pattern.Gap)) {
                        problems.report(
                                position,
                                "a Phrase ends where the next element begins, which can be neither a Phrase nor a gap");
                    }
                }
                sequence.parts().forEach(part -> openPhrase(part, position, problems));
            }
            case Pattern.Choice choice -> choice.options().forEach(option -> openPhrase(option, position, problems));
            case Pattern.Repeat repeat -> openPhrase(repeat.item(), position, problems);
            case Pattern.Each each -> {
                openPhrase(each.item(), position, problems);
                openPhrase(each.separator(), position, problems);
            }
            case Pattern.Word word -> {}
            case Pattern.Inflected inflected -> {}
            case Pattern.WordList list -> {}
            case Pattern.Mark mark -> {}
            case Pattern.Slot slot -> {}
            case Pattern.Phrase phrase -> {}
            case Pattern.Earlier earlier -> {}
            case Pattern.Gap gap -> {}
            case Pattern.Start start -> {}
            case Pattern.End end -> {}
        }
    }
}
