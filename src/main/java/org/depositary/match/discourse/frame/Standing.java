package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;
import org.depositary.rule.FrameType.Belongs;
import org.depositary.rule.FrameType.Side;

/** Where everybody stands, worked out for one document. */
final class Standing {
    private final Map<String, FrameType> types;
    private final FrameType type;
    private final Belongs belongs;
    private final List<Draft> drafts;
    private final Lands lands;
    private final Subjects subjects;
    private final Head head;
    private final List<Value> both;
    private final List<Coming> comings;
    private final Map<Value, Set<Stand>> stands = new HashMap<>();

    /**
     * @param type the frame type that waits to be told where somebody stands
     * @param both the two lands that these frames are about; others than two where they are about no two
     */
    Standing(
            Map<String, FrameType> types,
            FrameType type,
            Belongs belongs,
            List<Draft> drafts,
            Lands lands,
            Subjects subjects,
            Head head,
            List<Value> both) {
        this.types = types;
        this.type = type;
        this.belongs = belongs;
        this.drafts = drafts;
        this.lands = lands;
        this.subjects = subjects;
        this.head = head;
        this.both = both;
        this.comings = comings();
    }

    /**
     * Where somebody stands.
     *
     * @param frame the id of the frame that says so
     */
    record Stand(Value side, int frame) {}

    /**
     * What a document's head tells.
     *
     * @param authors who speaks in it
     * @param place where it was given, where that is told
     */
    record Head(List<Value> authors, List<Value> place) {}

    /** Where each stands of whom no words say it, by what each of the frames tells. */
    Map<Value, Set<Stand>> all() {
        // Who came to whom is known by the lands alone; then who met them.
        for (boolean across : List.of(false, true)) {
            for (Draft draft : drafts) {
                Optional.ofNullable(types.get(draft.type()))
                        .ifPresent(event -> event.sides().forEach((role, side) -> {
                            if (across == side instanceof Side.Across) {
                                stand(draft, role, side);
                            }
                        }));
            }
        }
        receive();
        atHome();
        return stands;
    }

    private void stand(Draft draft, String role, Side side) {
        List<Value> those = draft.values(role);
        switch (side) {
            case Side.With with ->
                lands.of(draft.values(with.role())).forEach(land -> those.forEach(who -> put(who, land, draft)));
            case Side.Against against ->
                other(lands.of(draft.values(against.role())))
                        .ifPresent(land -> those.forEach(who -> put(who, land, draft)));
            case Side.Across across -> {
                Set<Value> where = across.place()
                        .map(place -> lands.of(draft.values(place)))
                        .orElse(Set.of());
                if (those.size() > 1 && (both.containsAll(where) || where.size() > 1)) {
                    across(draft, those.getFirst(), those.subList(1, those.size()));
                }
                if (those.size() > 1 && where.size() == 1) {
                    hosts(draft, role, where);
                }
            }
        }
    }

    private void across(Draft draft, Value first, List<Value> rest) {
        Set<Value> here = known(first);
        Set<Value> there = new LinkedHashSet<>();
        rest.forEach(who -> there.addAll(known(who)));
        // Where one of the rest is of a third land, the others may be of anywhere.
        other(here)
                .filter(land -> Set.of(land).containsAll(there))
                .ifPresent(land -> rest.forEach(who -> put(who, land, draft)));
        other(there).ifPresent(land -> put(first, land, draft));
    }

    /** Whom somebody from abroad meets is of the land where they meet, unless one of them is of elsewhere. */
    private void hosts(Draft draft, String role, Set<Value> there) {
        if (!cameTo(draft.values(role).getFirst(), there)) {
            return;
        }
        List<Value> met =
                subjects.behind(draft.of(role)).stream().map(Filler::value).toList();
        if (met.stream().allMatch(who -> there.containsAll(known(who)))) {
            met.stream()
                    .filter(who -> known(who).isEmpty() && !cameTo(who, there))
                    .forEach(who -> put(who, there.iterator().next(), draft));
        }
    }

    /** Whoever tells of others who come to one of the two alone is at home there. */
    private void receive() {
        Set<Value> visited = new LinkedHashSet<>();
        comings.forEach(coming -> visited.addAll(coming.to()));
        if (visited.size() == 1 && both.containsAll(visited)) {
            head.authors().stream()
                    .filter(who -> known(who).isEmpty()
                            && comings.stream().noneMatch(coming -> coming.who().contains(who)))
                    .forEach(who -> put(
                            who, visited.iterator().next(), comings.getFirst().draft()));
        }
    }

    /**
     * In a report from a land that it tells of, with officials of one other land at most or of whatever others if it
     * names none of them as often, those of whom nothing else is known are at home; not where somebody is told to have
     * come there of whom nothing is known either, and nobody whose post is told to be somebody else's there.
     */
    private void atHome() {
        Set<Value> here = lands.of(head.place());
        if (here.size() != 1 || !lands.named().keySet().containsAll(here)) {
            return;
        }
        Value home = here.iterator().next();
        Set<Value> others = new LinkedHashSet<>();
        List<Draft> holdings = drafts.stream()
                .filter(draft -> draft.type().equals(type.type()) && !isAbroad(draft))
                .toList();
        holdings.forEach(draft -> draft.values(belongs.bearer()).forEach(who -> others.addAll(known(who))));
        others.remove(home);
        boolean strangers = comings.stream()
                .filter(coming -> coming.to().contains(home))
                .flatMap(coming -> coming.who().stream())
                .anyMatch(who -> known(who).isEmpty());
        if (strangers || others.size() > 1 && !mostNamed(home)) {
            return;
        }
        holdings.forEach(draft -> draft.values(belongs.bearer()).stream()
                .filter(who -> known(who).isEmpty() && !held(draft, who, home))
                .forEach(who -> put(who, home, draft)));
    }

    /** Whether a frame says that somebody stands across from some land: who is sent anywhere is not at home here. */
    private boolean isAbroad(Draft draft) {
        return type.sides().values().stream()
                .anyMatch(side -> side instanceof Side.Against(String role)
                        && !draft.of(role).isEmpty());
    }

    /** Whether somebody else is told to hold the same post of a land, or of one that is told as little. */
    private boolean held(Draft holding, Value who, Value land) {
        List<Value> posts = holding.values(belongs.post());
        return drafts.stream()
                .filter(draft -> draft.type().equals(type.type())
                        && draft.values(belongs.post()).stream().anyMatch(posts::contains))
                .anyMatch(draft -> {
                    Set<Value> theirs = lands.of(draft.values(belongs.role()));
                    return draft.values(belongs.bearer()).stream()
                            .filter(other -> !other.equals(who))
                            .anyMatch(other -> theirs.contains(land)
                                    || theirs.isEmpty() && known(other).isEmpty());
                });
    }

    /** Whether no other land is named as often as one. */
    private boolean mostNamed(Value land) {
        Map<Value, Integer> named = lands.named();
        int times = named.getOrDefault(land, 0);
        return named.entrySet().stream().allMatch(other -> other.getKey().equals(land) || other.getValue() < times);
    }

    /**
     * Somebody's coming to lands.
     *
     * @param draft the frame that tells it
     */
    private record Coming(List<Value> who, Set<Value> to, Draft draft) {}

    /** Who is told to have come where. */
    private List<Coming> comings() {
        List<Coming> told = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional.ofNullable(types.get(draft.type()))
                    .filter(FrameType::event)
                    .ifPresent(event -> event.sides().forEach((role, side) -> {
                        if (side instanceof Side.Against(String to)) {
                            told.add(new Coming(draft.values(role), lands.of(draft.values(to)), draft));
                        }
                    }));
        }
        return told;
    }

    /** Whether somebody is of another land, or is told to have come to one. */
    private boolean cameTo(Value who, Set<Value> there) {
        Set<Value> home = known(who);
        return home.isEmpty()
                ? comings.stream()
                        .anyMatch(coming ->
                                coming.who().contains(who) && coming.to().containsAll(there))
                : there.stream().noneMatch(home::contains);
    }

    /** Whether somebody is told to have come to each of the two: he is of neither. */
    private boolean cameToBoth(Value who) {
        Set<Value> seen = new LinkedHashSet<>();
        comings.stream().filter(coming -> coming.who().contains(who)).forEach(coming -> seen.addAll(coming.to()));
        return !both.isEmpty() && seen.containsAll(both);
    }

    /** The other of the two, seen from the one. */
    private Optional<Value> other(Set<Value> one) {
        return one.size() == 1 && both.containsAll(one)
                ? both.stream().filter(land -> !one.contains(land)).findFirst()
                : Optional.empty();
    }

    private void put(Value who, Value land, Draft draft) {
        if (home(who).isEmpty() && !cameToBoth(who)) {
            stands.computeIfAbsent(who, any -> new LinkedHashSet<>()).add(new Stand(land, draft.id()));
        }
    }

    private Set<Value> known(Value who) {
        Set<Value> home = home(who);
        if (home.isEmpty()) {
            stands.getOrDefault(who, Set.of()).forEach(stand -> home.add(stand.side()));
        }
        return home;
    }

    /** Where somebody belongs by what words say. */
    private Set<Value> home(Value who) {
        Set<Value> home = new LinkedHashSet<>(lands.of(who));
        for (Draft draft : drafts) {
            if (draft.type().equals(type.type())
                    && draft.values(belongs.bearer()).contains(who)) {
                home.addAll(lands.of(draft.values(belongs.role())));
            }
        }
        return home;
    }
}
