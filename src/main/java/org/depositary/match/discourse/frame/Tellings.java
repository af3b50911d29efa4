package org.depositary.match.discourse.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Slots;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.token.FunctionWords;

/** Makes of each match the frames that its own words tell: one, or one for each turn or member. */
final class Tellings {
    /** How many tokens before its noun a frame's determiner may stand. */
    private static final int PHRASE = 6;

    /** The slot of what says how long something took, and the feature that gives it in days. */
    private static final String LENGTH_SLOT = "_length";

    private static final String DAYS = "days";

    private final Layout layout;
    private final Pointers pointers;
    private final RuleSet rules;
    private final Values values;
    private final Expressions expressions;

    Tellings(Layout layout, Pointers pointers, RuleSet rules, Values values, Expressions expressions) {
        this.layout = layout;
        this.pointers = pointers;
        this.rules = rules;
        this.values = values;
        this.expressions = expressions;
    }

    /** All tellings in the order of the text, numbered from 0. */
    List<Telling> of(List<Match> matches) {
        List<Match> sorted = matches.stream()
                .sorted(Comparator.comparingInt(Match::first)
                        .thenComparing(Comparator.comparingInt(Match::end).reversed())
                        .thenComparing(match -> match.rule().id())
                        .thenComparingInt(Match::pattern))
                .toList();
        TitledWords titles = new TitledWords(sorted, rules.frameTypes());
        List<Telling> tellings = new ArrayList<>();
        for (Match match : sorted) {
            if (event(match) && titles.hold(match) || below(match) && layout.overText(layout.sentence(match.first()))) {
                continue;
            }
            for (Turn turn : turns(match)) {
                Bindings settled = pointers.settled(match, turn.bindings());
                for (Bindings member : members(settled, match.rule().each())) {
                    if (!open(match, member)) {
                        tellings.add(new Telling(
                                draft(tellings.size(), match, member), match, member, turn.from(), turn.to()));
                    }
                }
            }
        }
        return tellings;
    }

    private record Turn(Bindings bindings, int from, int to) {}

    private boolean event(Match match) {
        FrameType type = rules.frameTypes().get(match.rule().type());
        return type != null && type.event();
    }

    private boolean below(Match match) {
        FrameType type = rules.frameTypes().get(match.rule().type());
        return type != null && type.below();
    }

    /** What the slots of each turn took: its own, then what it carries over, then what all turns share. */
    private static List<Turn> turns(Match match) {
        if (match.turns().isEmpty()) {
            return List.of(new Turn(match.bindings(), match.first(), match.end()));
        }
        List<Turn> all = new ArrayList<>();
        Bindings before = Bindings.NONE;
        for (Match.Turn turn : match.turns()) {
            Map<String, List<Bound>> slots = new LinkedHashMap<>(turn.bindings().slots());
            for (String slot : match.rule().carry()) {
                slots.putIfAbsent(slot, before.of(slot));
            }
            slots.values().removeIf(List::isEmpty);
            match.bindings().slots().forEach(slots::putIfAbsent);
            before = new Bindings(slots);
            all.add(new Turn(before, turn.first(), turn.end()));
        }
        return all;
    }

    /** One for each combination of members of the slots of which each member is a frame of its own. */
    private static List<Bindings> members(Bindings bindings, List<String> each) {
        List<Bindings> all = List.of(bindings);
        for (String slot : each) {
            if (bindings.of(slot).size() > 1) {
                List<Bindings> split = new ArrayList<>();
                for (Bindings one : all) {
                    one.of(slot).forEach(member -> split.add(only(one, slot, member)));
                }
                all = split;
            }
        }
        return all;
    }

    /** The same with one member of a slot alone. */
    static Bindings only(Bindings bindings, String slot, Bound member) {
        Map<String, List<Bound>> slots = new LinkedHashMap<>(bindings.slots());
        slots.put(slot, List.of(member));
        return new Bindings(slots);
    }

    /**
     * Whether a slot that the pattern needs took nothing but pronouns of which one cannot say whom they mean, or, where
     * a frame needs two values of it, one first: those with whom somebody unknown sang did not sing with each other.
     */
    private boolean open(Match match, Bindings bindings) {
        for (Map.Entry<String, List<Bound>> slot : bindings.slots().entrySet()) {
            boolean twice = Collections.frequency(required(match), slot.getKey()) > 1;
            if ((twice
                            ? pointers.open(slot.getValue().getFirst())
                            : slot.getValue().stream().allMatch(pointers::open))
                    && Slots.required(match.rule().patterns().get(match.pattern()))
                            .contains(slot.getKey())) {
                return true;
            }
        }
        return false;
    }

    private List<String> required(Match match) {
        FrameType type = rules.frameTypes().get(match.rule().type());
        return type == null ? List.of() : type.required();
    }

    private Draft draft(int id, Match match, Bindings bindings) {
        Rule rule = match.rule();
        List<Filler> fillers = new ArrayList<>();
        bindings.slots()
                .forEach((slot, bounds) -> fillers.addAll(values.of(
                        rule.type(),
                        slot,
                        bounds,
                        rule.id(),
                        new Origin.Read(),
                        rule.construct().isPresent())));
        fillers.addAll(length(bindings, rule));
        Expressions.Scope scope = Expressions.Scope.local(rule.type(), rule.id(), bindings);
        rule.constants().forEach((role, text) -> {
            if (fillers.stream().noneMatch(filler -> filler.role().equals(role))) {
                fillers.addAll(expressions.fill(role, new Expression.Constant(text), scope));
            }
        });
        rule.infer().forEach((role, expression) -> {
            if (Slots.local(expression)
                    && fillers.stream().noneMatch(filler -> filler.role().equals(role))) {
                fillers.addAll(expressions.fill(role, expression, scope));
            }
        });
        Optional<FrameType> type = Optional.ofNullable(rules.frameTypes().get(rule.type()));
        return new Draft(
                id,
                rule.type(),
                rule.modality(),
                once(titled(fillers, rule, type, bindings)),
                List.of(evidence(match)),
                rule.key().isEmpty() ? type.map(FrameType::key).orElse(List.of()) : rule.key(),
                type.map(frameType -> definite(match, frameType)).orElse(false));
    }

    /** How many days it took, where a mention with that feature says so. */
    private List<Filler> length(Bindings bindings, Rule rule) {
        List<Filler> lengths = new ArrayList<>();
        for (Bound bound : bindings.of(LENGTH_SLOT)) {
            if (bound instanceof Bound.Named named) {
                Optional.ofNullable(named.mention().features().get(DAYS))
                        .filter(days -> days.matches("[0-9]{1,3}"))
                        .ifPresent(days -> lengths.add(new Filler(
                                Draft.LENGTH,
                                new Value.Number(new BigDecimal(days)),
                                Optional.of(layout.reading().span(bound.first(), bound.end())),
                                rule.id(),
                                new Origin.Read())));
            }
        }
        return lengths;
    }

    /** The fillers without those that give a role a value again. */
    private static List<Filler> once(List<Filler> fillers) {
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : fillers) {
            boolean again = kept.stream()
                    .anyMatch(other ->
                            other.role().equals(filler.role()) && other.value().equals(filler.value()));
            if (!again) {
                kept.add(filler);
            }
        }
        return kept;
    }

    private Evidence evidence(Match match) {
        return new Evidence(
                match.rule().id(),
                match.pattern(),
                layout.sentence(match.first()).span(),
                layout.reading().span(match.first(), match.end()),
                match.rule().confidence());
    }

    /** Adds the title that the rule writes itself, where its words give none. */
    private List<Filler> titled(List<Filler> fillers, Rule rule, Optional<FrameType> type, Bindings bindings) {
        Optional<String> slot = type.flatMap(FrameType::titled);
        if (slot.isEmpty()
                || rule.label().isEmpty()
                || fillers.stream().anyMatch(filler -> filler.role().equals(slot.get()))) {
            return fillers;
        }
        return rule.label()
                .get()
                .fill(
                        named -> bindings.of(named).stream()
                                .map(bound -> bound.label(layout.reading()))
                                .toList(),
                        labels -> String.join(", ", labels))
                .map(String::strip)
                .map(title -> {
                    List<Filler> more = new ArrayList<>(fillers);
                    more.add(new Filler(
                            slot.get(),
                            new Value.Words(title),
                            Optional.of(layout.reading().span(firstToken(bindings), lastToken(bindings))),
                            rule.id(),
                            new Origin.Read()));
                    return more;
                })
                .orElse(fillers);
    }

    private static int firstToken(Bindings bindings) {
        return bindings.slots().values().stream()
                .flatMap(List::stream)
                .mapToInt(Bound::first)
                .min()
                .orElseThrow();
    }

    private static int lastToken(Bindings bindings) {
        return bindings.slots().values().stream()
                .flatMap(List::stream)
                .mapToInt(Bound::end)
                .max()
                .orElseThrow();
    }

    /** Whether the noun that names such frames again stands in the core behind a determiner that takes it for known. */
    private boolean definite(Match match, FrameType type) {
        List<String> words = layout.folded(match.first(), match.end());
        for (int noun = 0; noun < words.size(); noun++) {
            if (!type.nouns().contains(words.get(noun))) {
                continue;
            }
            for (int before = noun - 1; before >= Math.max(0, noun - PHRASE); before--) {
                if (FunctionWords.INDEFINITE.contains(words.get(before))) {
                    return false;
                }
                if (FunctionWords.DETERMINERS.contains(words.get(before))
                        || FunctionWords.GENITIVES.contains(words.get(before))) {
                    return true;
                }
            }
        }
        return false;
    }
}
