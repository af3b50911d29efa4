package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/**
 * Makes the entities that sentences name only piece by piece: of "Norway opened schools in Lima and Arica" two, each
 * with its state and its city, one for each member of the list that the rule takes apart. A made mention stands where
 * its last piece stands, so that no two stand in one place. A word that only points ("it") is no part of its label.
 * Immutable.
 */
public final class MadeEntities {
    private static final String HIDDEN = "_";

    private final Map<String, Kind> kinds;

    /** @param kinds all kinds by name */
    public MadeEntities(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * Matches whose slots hold what their rules make.
     *
     * @param matches all matches, those of rules that make nothing unchanged
     * @param mentions what was made
     */
    public record Made(List<Match> matches, List<Mention> mentions) {
        public Made {
            matches = List.copyOf(matches);
            mentions = List.copyOf(mentions);
        }
    }

    /** Makes what the matches' rules make. A match that lacks a piece which the label needs stays as it is. */
    public Made of(Reading reading, List<Match> matches) {
        List<Match> done = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Match match : matches) {
            Optional<LabelTemplate> template =
                    match.rule().makes().flatMap(made -> match.rule().label());
            done.add(
                    template.map(label -> made(match, label, reading, mentions)).orElse(match));
        }
        return new Made(done, mentions);
    }

    private Match made(Match match, LabelTemplate template, Reading reading, List<Mention> mentions) {
        List<Match.Turn> read = match.turns().isEmpty()
                ? List.of(new Match.Turn(match.first(), match.end(), Bindings.NONE))
                : match.turns();
        List<Match.Turn> turns = new ArrayList<>();
        Map<String, List<Bound>> carried = new LinkedHashMap<>();
        for (Match.Turn turn : read) {
            match.rule().carry().forEach(slot -> {
                if (!turn.bindings().of(slot).isEmpty()) {
                    carried.put(slot, turn.bindings().of(slot));
                }
            });
            for (Bindings member : members(match, turn)) {
                Map<String, List<Bound>> slots =
                        new LinkedHashMap<>(match.bindings().slots());
                slots.putAll(carried);
                slots.putAll(member.slots());
                Optional<Mention> made = mention(match.rule(), template, slots, several(match, turn), reading);
                made.ifPresent(mentions::add);
                turns.add(made.map(mention -> with(turn, member, match.rule(), mention))
                        .orElseGet(() -> new Match.Turn(turn.first(), turn.end(), member)));
            }
        }
        return new Match(
                match.rule(), match.pattern(), match.sentence(), match.first(), match.end(), match.bindings(), turns);
    }

    private static List<Bound> bound(Match match, Match.Turn turn, String slot) {
        return turn.bindings().of(slot).isEmpty()
                ? match.bindings().of(slot)
                : turn.bindings().of(slot);
    }

    /** The slots that the rule takes apart, of these those with several members if there are any. */
    private static Set<String> several(Match match, Match.Turn turn) {
        Set<String> each = Set.copyOf(match.rule().each());
        Set<String> several = each.stream()
                .filter(slot -> bound(match, turn, slot).size() > 1)
                .collect(Collectors.toUnmodifiableSet());
        return several.isEmpty() ? each : several;
    }

    /** A turn's bindings with one member each of the slots that the rule takes apart. */
    private static List<Bindings> members(Match match, Match.Turn turn) {
        List<Bindings> all = List.of(turn.bindings());
        for (String slot : match.rule().each()) {
            List<Bound> bound = bound(match, turn, slot);
            if (!bound.isEmpty()) {
                List<Bindings> split = new ArrayList<>();
                for (Bindings one : all) {
                    for (Bound member : bound) {
                        Map<String, List<Bound>> slots = new LinkedHashMap<>(one.slots());
                        slots.put(slot, List.of(member));
                        split.add(new Bindings(slots));
                    }
                }
                all = split;
            }
        }
        return all;
    }

    private static Match.Turn with(Match.Turn turn, Bindings member, Rule rule, Mention mention) {
        Map<String, List<Bound>> slots = new LinkedHashMap<>(member.slots());
        slots.put(rule.makes().orElseThrow().slot(), List.of(new Bound.Named(mention)));
        return new Match.Turn(turn.first(), turn.end(), new Bindings(slots));
    }

    /** The last of the pieces; of a list that the rule takes apart each made thing stands where its own member does. */
    private static Optional<Mention> last(Map<String, List<Mention>> parts, Predicate<String> wanted) {
        return parts.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .reduce((one, other) -> other.first() >= one.first() ? other : one);
    }

    private Optional<Mention> mention(
            Rule rule, LabelTemplate template, Map<String, List<Bound>> slots, Set<String> several, Reading reading) {
        Map<String, List<Mention>> parts = new LinkedHashMap<>();
        slots.forEach((slot, bounds) -> {
            if (slot.startsWith(HIDDEN) && slot.length() > HIDDEN.length()) {
                List<Mention> named = bounds.stream()
                        .filter(Bound.Named.class::isInstance)
                        .map(bound -> ((Bound.Named) bound).mention())
                        .toList();
                if (!named.isEmpty()) {
                    parts.put(slot.substring(HIDDEN.length()), named);
                }
            }
        });
        Optional<Mention> last =
                last(parts, slot -> several.contains(HIDDEN + slot)).or(() -> last(parts, slot -> true));
        Optional<String> label = template.fill(slot -> slots.getOrDefault(slot, List.of()).stream()
                .filter(bound -> !points(bound))
                .map(bound -> bound.label(reading))
                .toList());
        if (last.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        Mention place = last.get();
        return Optional.of(new Mention(
                rule.makes().orElseThrow().kind(),
                place.first(),
                place.end(),
                place.first(),
                place.end(),
                label.get(),
                Optional.empty(),
                Optional.empty(),
                parts,
                Map.of(),
                rule.id()));
    }

    private boolean points(Bound bound) {
        return bound instanceof Bound.Named named
                && named.mention().entry().isEmpty()
                && named.mention().parts().isEmpty()
                && Optional.ofNullable(kinds.get(named.mention().kind()))
                        .flatMap(Kind::refers)
                        .isPresent();
    }
}
