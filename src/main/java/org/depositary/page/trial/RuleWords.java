package org.depositary.page.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.Evidence;
import org.depositary.match.example.Meta;
import org.depositary.match.explain.Explanation;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Language;
import org.depositary.page.view.RuleView;
import org.depositary.page.view.part.Piece;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/** Tells in words what a mapping rule asks for, and shows on its examples which words gave what. */
public final class RuleWords {
    private static final int FEW = 3;

    private final Supplier<Trying> trying;
    private final Catalogue catalogue;
    private final Language language;

    /** @param trying what reads the examples, by the rules that told them */
    public RuleWords(Supplier<Trying> trying, Catalogue catalogue) {
        this.trying = trying;
        this.catalogue = catalogue;
        this.language = catalogue.language();
    }

    /** A rule in words; none where the rules at hand have none of that id. */
    public Optional<RuleView.Told> told(String id) {
        Trying reads = trying.get();
        return reads.rules().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> told(rule, reads, new Saying(reads.rules(), catalogue)));
    }

    private RuleView.Told told(Rule rule, Trying reads, Saying saying) {
        return new RuleView.Told(
                rule.patterns().stream()
                        .map(pattern -> steps(pattern, rule, saying))
                        .distinct()
                        .toList(),
                rule.adjuncts().values().stream()
                        .flatMap(pattern -> roles(pattern, saying).stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                rule.infer().entrySet().stream()
                                        .map(entry -> language.say(
                                                "told.fills",
                                                saying.label(entry.getKey()),
                                                saying.origin(entry.getValue()))),
                                rule.inherit().stream()
                                        .map(role -> language.say(
                                                "told.fills", saying.label(role), language.say("told.inherits"))))
                        .toList(),
                forbidden(rule, saying),
                rule.examples().stream()
                        .map(example -> example(example, rule, reads, saying))
                        .toList());
    }

    // --- patterns

    private RuleView.Steps steps(Pattern pattern, Rule rule, Saying saying) {
        Steps steps = new Steps(rule, saying);
        steps.add(pattern);
        return steps.done();
    }

    /** What must not stand there; single words together. */
    private List<RuleView.Steps> forbidden(Rule rule, Saying saying) {
        Map<Boolean, List<RuleView.Steps>> bySize = rule.unless().stream()
                .map(pattern -> steps(pattern, rule, saying))
                .distinct()
                .collect(Collectors.partitioningBy(one -> one.steps().size() == 1));
        List<RuleView.Steps> forbidden = new ArrayList<>();
        String single = bySize.getOrDefault(true, List.of()).stream()
                .map(one -> one.steps().getFirst())
                .collect(Collectors.joining(language.say("told.or")));
        if (!single.isEmpty()) {
            forbidden.add(new RuleView.Steps(List.of(single), List.of()));
        }
        forbidden.addAll(bySize.getOrDefault(false, List.of()));
        return forbidden;
    }

    /** The roles that a pattern may fill. */
    private static Set<String> roles(Pattern pattern, Saying saying) {
        Set<String> roles = new LinkedHashSet<>();
        slots(pattern).filter(slot -> !slot.startsWith("_")).map(saying::label).forEach(roles::add);
        return roles;
    }

    private static Stream<String> slots(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Slot slot -> slot.slot().stream();
            case Pattern.Phrase phrase -> phrase.slot().stream();
            case Pattern.Earlier earlier -> earlier.slot().stream();
            case Pattern.Each each -> Stream.concat(slots(each.item()), slots(each.separator()));
            case Pattern.Sequence sequence -> sequence.parts().stream().flatMap(RuleWords::slots);
            case Pattern.Choice choice -> choice.options().stream().flatMap(RuleWords::slots);
            case Pattern.Repeat repeat -> slots(repeat.item());
            case Pattern.Word word -> Stream.empty();
            case Pattern.Inflected inflected -> Stream.empty();
            case Pattern.WordList list -> Stream.empty();
            case Pattern.Mark mark -> Stream.empty();
            case Pattern.Gap gap -> Stream.empty();
            case Pattern.Start start -> Stream.empty();
            case Pattern.End end -> Stream.empty();
        };
    }

    /** What must stand there one after the other, and what may stand between. */
    private final class Steps {
        private final Rule rule;
        private final Saying saying;
        private final List<String> steps = new ArrayList<>();
        private final Set<String> perhaps = new LinkedHashSet<>();
        private final StringBuilder words = new StringBuilder();

        Steps(Rule rule, Saying saying) {
            this.rule = rule;
            this.saying = saying;
        }

        void add(Pattern pattern) {
            switch (pattern) {
                case Pattern.Word word ->
                    words.append(words.isEmpty() ? "" : " ").append(word.text());
                case Pattern.Mark mark -> {}
                case Pattern.Inflected inflected -> step(saying.element("~" + inflected.base(), rule));
                case Pattern.WordList list -> step(saying.element("<" + list.written() + ">", rule));
                case Pattern.Slot slot -> step(saying.slot(slot.slot().orElse("_"), slot.kind()));
                case Pattern.Phrase phrase -> step(saying.slot(phrase.slot().orElse("_"), "Phrase"));
                case Pattern.Earlier earlier -> step(saying.slot(earlier.slot().orElse("_"), earlier.type()));
                case Pattern.Each each -> {
                    add(each.item());
                    step(language.say("told.again"));
                }
                case Pattern.Sequence sequence -> sequence.parts().forEach(this::add);
                case Pattern.Choice choice when choice.nullable() -> perhaps.addAll(roles(choice, saying));
                case Pattern.Choice choice -> step(choice(choice));
                case Pattern.Repeat repeat when repeat.nullable() -> perhaps.addAll(roles(repeat, saying));
                case Pattern.Repeat repeat -> add(repeat.item());
                case Pattern.Gap gap -> step(language.say("told.gap", gap.max()));
                case Pattern.Start start -> step(language.say("wanted.start"));
                case Pattern.End end -> step(language.say("wanted.end"));
            }
        }

        /** The first few ways; one that is told like another is no other. */
        private String choice(Pattern.Choice choice) {
            List<String> ways = choice.options().stream()
                    .map(option -> {
                        Steps inner = new Steps(rule, saying);
                        inner.add(option);
                        perhaps.addAll(inner.perhaps);
                        return String.join(
                                language.say("told.then"), inner.done().steps());
                    })
                    .filter(way -> !way.isEmpty())
                    .distinct()
                    .toList();
            boolean more = ways.size() > FEW + 1;
            String told = String.join(language.say("told.or"), more ? ways.subList(0, FEW) : ways);
            return more ? language.say("told.more", told) : told;
        }

        private void step(String told) {
            flush();
            if (!told.isEmpty() && (steps.isEmpty() || !steps.getLast().equals(told))) {
                steps.add(told);
            }
        }

        private void flush() {
            if (!words.isEmpty()) {
                steps.add(saying.element(words.toString(), rule));
                words.setLength(0);
            }
        }

        RuleView.Steps done() {
            flush();
            return new RuleView.Steps(steps, List.copyOf(perhaps));
        }
    }

    // --- examples

    /** An example as the rules read it, the words marked that gave a value to what this rule states. */
    private List<Piece> example(Rule.Example example, Rule rule, Trying reads, Saying saying) {
        String before = example.before().map(text -> text + " ").orElse("");
        Explanation explanation = reads.explainer()
                .explain(reads.reader().string("example", before + example.text(), Meta.of(example.meta())));
        Reading reading = explanation.reading();
        List<Marked> marks = switch (rule.stage()) {
            case FRAME -> stated(explanation, rule, saying);
            case ENTITY -> found(explanation, rule, saying);
        };
        String text = reading.document().text();
        int start = Math.max(0, text.indexOf(example.text(), before.strip().length()));
        return Marked.pieces(
                text,
                new Span(start, Math.min(text.length(), start + example.text().length())),
                marks);
    }

    private static List<Marked> stated(Explanation explanation, Rule rule, Saying saying) {
        return explanation.claims().frames().stream()
                .filter(frame -> frame.evidence().stream().map(Evidence::rule).anyMatch(rule.id()::equals))
                .flatMap(frame -> frame.fillers().stream())
                .flatMap(filler -> filler.words().stream().map(words -> new Marked(words, saying.label(filler.role()))))
                .distinct()
                .toList();
    }

    private static List<Marked> found(Explanation explanation, Rule rule, Saying saying) {
        return explanation.mentions().stream()
                .filter(mention -> mention.source().equals(rule.id()))
                .map(mention -> new Marked(span(mention, explanation.reading()), saying.kind(mention.kind())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Span span(Mention mention, Reading reading) {
        return reading.span(mention.first(), mention.end());
    }
}
