package org.depositary.match.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Glossary;
import org.depositary.match.program.Programs;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;

/**
 * A rule ready to be tried.
 *
 * @param rule the rule
 * @param order its place in the files
 * @param patterns its patterns, outermost alternatives apart
 * @param adjuncts its adjuncts, in the order declared, those with free words last
 * @param unless what forbids it
 * @param above what the heading above must say, one of these; any if there are none
 * @param about what the document must say that it is about, one of these; any if there are none
 * @param situated words behind which a place is where they are, and no adjunct
 * @param bygone words for what had gone before: a time or place told of it behind "after" is no adjunct
 * @param answering words for what answers to what was done before: a time or place told behind "thanked her for" is
 *     none
 * @param sorting words that only tell of what sort something is: no topic of a list ends in one
 * @param telling roles by which frames of its type are told apart
 * @param quotes roles that hold somebody's words
 * @param afar kinds of places that behind an aim, and the first of them behind a topic, tell where that is to be, and
 *     are no adjunct
 */
record CompiledRule(
        Rule rule,
        int order,
        List<CompiledPattern> patterns,
        List<Adjunct> adjuncts,
        List<CompiledPattern> unless,
        List<CompiledPattern> above,
        List<CompiledPattern> about,
        Set<String> situated,
        Set<String> bygone,
        Set<String> answering,
        Set<String> sorting,
        Set<String> telling,
        Set<String> quotes,
        List<String> afar) {

    private static final String SITUATED = "situated";
    private static final String BYGONE = "bygone";
    private static final String ANSWERING = "answering";
    private static final String SORTING = "sorting";

    /** The place in the files alone, which is unique. */
    @Override
    public int hashCode() {
        return order;
    }

    /**
     * Words that may stand anywhere in the clause.
     *
     * @param slots the slots it can bind
     * @param alternatives its pattern cut at the anchor
     * @param begin what it can begin with
     * @param whole what reads the pattern from left to right
     * @param free whether it holds free words
     */
    record Adjunct(Set<String> slots, List<CompiledPattern> alternatives, Anchor begin, Programs whole, boolean free) {}

    /**
     * The adjuncts that were compiled before: many rules share one, and it is read alike wherever the same slots want
     * names.
     */
    static final class Adjuncts {
        private final Map<Glossary, Map<Pattern, Adjunct>> known = new HashMap<>();

        Adjunct of(Pattern pattern, Glossary glossary) {
            return known.computeIfAbsent(glossary, missing -> new IdentityHashMap<>())
                    .computeIfAbsent(pattern, missing -> adjunct(missing, glossary));
        }
    }

    static CompiledRule compile(Rule rule, int order, Glossary words, Adjuncts adjuncts) {
        Glossary glossary = words.of(rule.type());
        try {
            List<CompiledPattern> patterns = compile(rule.patterns(), glossary);
            // What forbids a match, what the heading says and adjuncts are short: nothing interrupts them.
            Glossary unbroken = glossary.unbroken();
            List<CompiledPattern> unless = compile(rule.unless(), unbroken);
            List<CompiledPattern> above = compile(rule.above(), unbroken);
            List<CompiledPattern> about = compile(rule.about(), unbroken);
            List<Adjunct> plain = new ArrayList<>();
            List<Adjunct> free = new ArrayList<>();
            for (Pattern pattern : rule.adjuncts().values()) {
                Adjunct adjunct = adjuncts.of(pattern, unbroken);
                (adjunct.free() ? free : plain).add(adjunct);
            }
            plain.addAll(free);
            return new CompiledRule(
                    rule,
                    order,
                    patterns,
                    List.copyOf(plain),
                    unless,
                    above,
                    about,
                    words.singleWords(SITUATED),
                    words.singleWords(BYGONE),
                    words.singleWords(ANSWERING),
                    words.singleWords(SORTING),
                    words.tellingApart(rule),
                    Set.copyOf(words.typeOf(rule).quotes()),
                    words.typeOf(rule).afar());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule.position() + ": rule " + rule.id() + ": " + e.getMessage(), e);
        }
    }

    private static List<CompiledPattern> compile(List<Pattern> patterns, Glossary glossary) {
        List<CompiledPattern> compiled = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            compiled.addAll(CompiledPattern.compile(patterns.get(i), i, glossary));
        }
        return List.copyOf(compiled);
    }

    private static Adjunct adjunct(Pattern pattern, Glossary glossary) {
        Set<String> slots = new LinkedHashSet<>();
        boolean free = slots(pattern, slots);
        return new Adjunct(
                slots,
                CompiledPattern.compile(pattern, 0, glossary),
                Anchor.of(pattern, glossary),
                new Programs(glossary, List.of(pattern), 0),
                free);
    }

    /** Collects the slots of a pattern; whether one of them takes free words. */
    private static boolean slots(Pattern pattern, Set<String> slots) {
        return switch (pattern) {
            case Pattern.Slot slot -> {
                slot.slot().ifPresent(slots::add);
                yield false;
            }
            case Pattern.Phrase phrase -> {
                phrase.slot().ifPresent(slots::add);
                yield true;
            }
            case Pattern.Earlier earlier -> {
                earlier.slot().ifPresent(slots::add);
                yield false;
            }
            case Pattern.Each each -> slots(each.item(), slots) | slots(each.separator(), slots);
            case Pattern.Sequence sequence -> anyFree(sequence.parts(), slots);
            case Pattern.Choice choice -> anyFree(choice.options(), slots);
            case Pattern.Repeat repeat -> slots(repeat.item(), slots);
            case Pattern.Word word -> false;
            case Pattern.Inflected inflected -> false;
            case Pattern.WordList list -> false;
            case Pattern.Mark mark -> false;
            case Pattern.Gap gap -> false;
            case Pattern.Start start -> false;
            case Pattern.End end -> false;
        };
    }

    private static boolean anyFree(List<Pattern> patterns, Set<String> slots) {
        boolean free = false;
        for (Pattern pattern : patterns) {
            free |= slots(pattern, slots);
        }
        return free;
    }
}
