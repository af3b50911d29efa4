package org.depositary.match.discourse.value;

import java.util.LinkedHashSet;
import java.util.Set;
import org.depositary.rule.Expression;
import org.depositary.rule.Pattern;

/** Which slots a pattern cannot match without, and which an expression speaks of. */
public final class Slots {
    private Slots() {}

    /** The slots that every match of a pattern binds outside repetitions. */
    public static Set<String> required(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Slot slot -> slot.slot().map(Set::of).orElse(Set.of());
            case Pattern.Phrase phrase -> phrase.slot().map(Set::of).orElse(Set.of());
            case Pattern.Earlier earlier -> earlier.slot().map(Set::of).orElse(Set.of());
            case Pattern.Sequence sequence -> {
                Set<String> all = new LinkedHashSet<>();
                sequence.parts().forEach(part -> all.addAll(required(part)));
                yield all;
            }
            case Pattern.Choice choice -> {
                Set<String> common =
                        new LinkedHashSet<>(required(choice.options().getFirst()));
                choice.options().forEach(option -> common.retainAll(required(option)));
                yield common;
            }
            case Pattern.Repeat repeat -> repeat.min() > 0 ? required(repeat.item()) : Set.of();
            case Pattern.Each each -> required(each.item());
            case Pattern.Word word -> Set.of();
            case Pattern.Inflected inflected -> Set.of();
            case Pattern.WordList list -> Set.of();
            case Pattern.Mark mark -> Set.of();
            case Pattern.Gap gap -> Set.of();
            case Pattern.Start start -> Set.of();
            case Pattern.End end -> Set.of();
        };
    }

    /** The kinds of mention that any part of a pattern binds to a slot. */
    public static Set<String> kinds(Pattern pattern, String slot) {
        return switch (pattern) {
            case Pattern.Slot named -> named.slot().filter(slot::equals).isPresent() ? Set.of(named.kind()) : Set.of();
            case Pattern.Sequence sequence -> kinds(sequence.parts(), slot);
            case Pattern.Choice choice -> kinds(choice.options(), slot);
            case Pattern.Repeat repeat -> kinds(repeat.item(), slot);
            case Pattern.Each each -> kinds(each.item(), slot);
            case Pattern.Phrase phrase -> Set.of();
            case Pattern.Earlier earlier -> Set.of();
            case Pattern.Word word -> Set.of();
            case Pattern.Inflected inflected -> Set.of();
            case Pattern.WordList list -> Set.of();
            case Pattern.Mark mark -> Set.of();
            case Pattern.Gap gap -> Set.of();
            case Pattern.Start start -> Set.of();
            case Pattern.End end -> Set.of();
        };
    }

    private static Set<String> kinds(Iterable<Pattern> patterns, String slot) {
        Set<String> all = new LinkedHashSet<>();
        patterns.forEach(pattern -> all.addAll(kinds(pattern, slot)));
        return all;
    }

    /** The slots that an expression speaks of. */
    public static Set<String> of(Expression expression) {
        Set<String> slots = new LinkedHashSet<>();
        collect(expression, slots);
        return slots;
    }

    private static void collect(Expression expression, Set<String> slots) {
        switch (expression) {
            case Expression.OfMatch taken -> slots.add(taken.slot());
            case Expression.Compound compound -> compound.parts().forEach(part -> collect(part, slots));
            case Expression.OfOthers others -> {}
            case Expression.Late late -> {}
            case Expression.Constant constant -> {}
        }
    }

    /** Whether an expression needs nothing but the match's own words. */
    public static boolean local(Expression expression) {
        return switch (expression) {
            case Expression.OfMatch taken -> true;
            case Expression.Constant constant -> true;
            case Expression.Compound compound -> compound.parts().stream().allMatch(Slots::local);
            case Expression.OfOthers others -> false;
            case Expression.Late late -> false;
        };
    }

    /** Whether an expression asks for nothing but attributes of things, which later frames may tell. */
    public static boolean attributes(Expression expression) {
        return expression instanceof Expression.AttributeOf
                || expression instanceof Expression.Compound compound
                        && compound.parts().stream().allMatch(Slots::attributes);
    }

    /** Whether an expression waits until all else is known: it speaks of the document or of the frame itself. */
    public static boolean last(Expression expression) {
        return switch (expression) {
            case Expression.Late late -> true;
            case Expression.Compound compound -> compound.parts().stream().anyMatch(Slots::last);
            case Expression.OfMatch taken -> false;
            case Expression.OfOthers others -> false;
            case Expression.Constant constant -> false;
        };
    }

    /** An expression as rules write it. */
    public static String written(Expression expression) {
        return switch (expression) {
            case Expression.OfSlot slot -> slot.slot();
            case Expression.This self -> "this";
            case Expression.AttributeOf attribute -> attribute.attribute() + "Of(" + attribute.slot() + ")";
            case Expression.Inside inside -> inside.kind() + "Of(" + inside.slot() + ")";
            case Expression.OneOf one -> (one.place() == 1 ? "first" : "second") + "Of(" + one.slot() + ")";
            case Expression.OfDocument document -> "document." + document.property();
            case Expression.OfFocus focus -> (focus.here() ? "here." : "focus.") + focus.role();
            case Expression.OfPrevious previous -> "previous." + previous.role();
            case Expression.OfThis self -> "this." + self.role();
            case Expression.Constant constant -> "'" + constant.text() + "'";
            case Expression.FirstOf first ->
                String.join(" | ", first.options().stream().map(Slots::written).toList());
            case Expression.AllOf all ->
                String.join(" + ", all.parts().stream().map(Slots::written).toList());
        };
    }
}
