package org.depositary.match.entity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/**
 * The kinds that entity rules read directly before a name, and the kinds that alone can be one of these: words of
 * theirs are titles, and no part of the name.
 */
final class TitleKinds {
    private final RuleSet rules;
    private final Set<String> kinds = new LinkedHashSet<>();

    private TitleKinds(RuleSet rules) {
        this.rules = rules;
    }

    static Set<String> of(RuleSet rules) {
        TitleKinds titles = new TitleKinds(rules);
        rules.rules().stream()
                .filter(rule -> rule.stage() == Rule.Stage.ENTITY)
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> titles.read(pattern, Set.of()));
        titles.addWhatMakesThem();
        return Set.copyOf(titles.kinds);
    }

    /**
     * The kinds that entity rules read right behind a slot {@code name}: letters that stand for honours are no name.
     */
    static Set<String> behind(RuleSet rules) {
        Set<String> kinds = new LinkedHashSet<>();
        rules.rules().stream()
                .filter(rule -> rule.stage() == Rule.Stage.ENTITY)
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> {
                    if (pattern instanceof Pattern.Sequence sequence) {
                        List<Pattern> parts = sequence.parts();
                        for (int i = 1; i < parts.size(); i++) {
                            if (name(parts.get(i - 1))
                                    && parts.get(i) instanceof Pattern.Repeat repeat
                                    && repeat.item() instanceof Pattern.Slot slot) {
                                kinds.addAll(rules.mentionKinds(slot.kind()));
                            }
                        }
                    }
                });
        return Set.copyOf(kinds);
    }

    /**
     * The kinds out of which entity rules make what others read as a {@code name}: words of theirs are parts of names.
     */
    static Set<String> inside(RuleSet rules) {
        Set<String> named = new LinkedHashSet<>();
        Slots.of(rules.rules(), slot -> {
            if (slot.slot().filter(MentionMaker.NAME::equals).isPresent()) {
                named.addAll(rules.mentionKinds(slot.kind()));
            }
        });
        Set<String> kinds = new LinkedHashSet<>(named);
        List<Rule> naming = rules.rules().stream()
                .filter(rule -> rule.stage() == Rule.Stage.ENTITY && named.contains(rule.type()))
                .toList();
        Slots.of(naming, slot -> kinds.addAll(rules.mentionKinds(slot.kind())));
        return Set.copyOf(kinds);
    }

    /** Tells of the slots of patterns, of those of an element that stands in many once. */
    private record Slots(Consumer<Pattern.Slot> found, Set<Pattern> seen) {
        static void of(List<Rule> rules, Consumer<Pattern.Slot> found) {
            Slots slots = new Slots(found, Collections.newSetFromMap(new IdentityHashMap<>()));
            rules.forEach(rule -> slots.in(rule.patterns()));
        }

        private void in(List<Pattern> patterns) {
            for (Pattern pattern : patterns) {
                in(pattern);
            }
        }

        private void in(Pattern pattern) {
            switch (pattern) {
                case Pattern.Slot slot -> found.accept(slot);
                case Pattern.Sequence sequence when seen.add(sequence) -> in(sequence.parts());
                case Pattern.Choice choice when seen.add(choice) -> in(choice.options());
                case Pattern.Repeat repeat when seen.add(repeat) -> in(repeat.item());
                case Pattern.Each each
                when seen.add(each) -> {
                    in(each.item());
                    in(each.separator());
                }
                case Pattern.Sequence again -> {}
                case Pattern.Choice again -> {}
                case Pattern.Repeat again -> {}
                case Pattern.Each again -> {}
                case Pattern.Start start -> {}
                case Pattern.End end -> {}
                case Pattern.Word word -> {}
                case Pattern.Inflected inflected -> {}
                case Pattern.WordList list -> {}
                case Pattern.Mark mark -> {}
                case Pattern.Phrase phrase -> {}
                case Pattern.Earlier earlier -> {}
                case Pattern.Gap gap -> {}
            }
        }
    }

    private static boolean name(Pattern pattern) {
        return pattern instanceof Pattern.Slot slot
                && slot.kind().equals(KnownWords.NAME)
                && slot.slot().filter(MentionMaker.NAME::equals).isPresent();
    }

    /** Adds the kinds of which a single mention, by a rule, makes one of a kind known: a rank alone is a title. */
    private void addWhatMakesThem() {
        boolean more = true;
        while (more) {
            Set<String> made = new LinkedHashSet<>();
            for (Rule rule : rules.rules()) {
                if (rule.stage() == Rule.Stage.ENTITY && kinds.contains(rule.type())) {
                    for (Pattern pattern : rule.patterns()) {
                        if (pattern instanceof Pattern.Slot slot) {
                            made.addAll(rules.mentionKinds(slot.kind()));
                        }
                    }
                }
            }
            more = kinds.addAll(made);
        }
    }

    /**
     * Reads a pattern from left to right.
     *
     * @param before the kinds that may end directly before it
     * @return the kinds that may end directly before what follows it
     */
    private Set<String> read(Pattern pattern, Set<String> before) {
        return switch (pattern) {
            case Pattern.Slot slot -> {
                if (name(slot)) {
                    kinds.addAll(before);
                }
                yield rules.mentionKinds(slot.kind());
            }
            case Pattern.Sequence sequence -> {
                Set<String> last = before;
                for (Pattern part : sequence.parts()) {
                    last = read(part, last);
                }
                yield last;
            }
            case Pattern.Choice choice -> readAny(choice.options(), before);
            case Pattern.Repeat repeat -> {
                Set<String> after = new LinkedHashSet<>(read(repeat.item(), before));
                if (pattern.nullable()) {
                    after.addAll(before);
                }
                yield after;
            }
            case Pattern.Each each -> read(each.item(), before);
            case Pattern.Start start -> before;
            case Pattern.End end -> before;
            case Pattern.Word word -> Set.of();
            case Pattern.Inflected inflected -> Set.of();
            case Pattern.WordList list -> Set.of();
            case Pattern.Mark mark -> Set.of();
            case Pattern.Phrase phrase -> Set.of();
            case Pattern.Earlier earlier -> Set.of();
            case Pattern.Gap gap -> Set.of();
        };
    }

    private Set<String> readAny(List<Pattern> options, Set<String> before) {
        Set<String> after = new LinkedHashSet<>();
        options.forEach(option -> after.addAll(read(option, before)));
        return after;
    }
}
