package org.depositary.match.discourse.focus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.claim.Value;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.rule.FrameType;

/** What is told near a telling: in its sentence, and in the blocks before it. */
public final class Neighbours {
    /** How many tellings before and behind another may be of its sentence. */
    private static final int WIDTH = 20;

    /** What stands before an event that only tells how long ago another like it was. */
    private static final Set<String> AGO = Set.of("since");

    private final Layout layout;
    private final Map<String, FrameType> types;
    private final List<Telling> tellings;
    private final Map<Integer, Boolean> reported = new HashMap<>();

    Neighbours(Layout layout, Map<String, FrameType> types, List<Telling> tellings) {
        this.layout = layout;
        this.types = types;
        this.tellings = tellings;
    }

    /** The tellings of the same sentence, and those before it that are not too far. */
    List<Telling> near(Telling telling) {
        int block = layout.block(telling.first());
        int from = telling.draft().id();
        while (from > 0 && block - layout.block(tellings.get(from - 1).first()) <= Focus.FAR) {
            from--;
        }
        int to = telling.draft().id() + 1;
        while (to < tellings.size()
                && tellings.get(to).match().sentence() <= telling.match().sentence()) {
            to++;
        }
        return tellings.subList(from, to);
    }

    /** Whether a telling's frame lies in the telling's own sentence. */
    public boolean inSentence(int id, Telling telling) {
        return tellings.get(id).match().sentence() == telling.match().sentence();
    }

    /** Whether a telling's frame lies in the telling's own block. */
    boolean inBlock(int id, Telling telling) {
        return layout.block(tellings.get(id).first()) == layout.block(telling.first());
    }

    /**
     * Whether an event's sentence tells another event behind it, with a date of its own: that of events before is
     * another then.
     */
    public boolean datedBeside(Telling telling) {
        return event(telling)
                && near(telling).stream()
                        .anyMatch(other ->
                                other.match().sentence() == telling.match().sentence()
                                        && other.first() >= telling.match().end()
                                        && event(other)
                                        && other.draft().fillers().stream()
                                                .anyMatch(filler -> filler.value() instanceof Value.Time));
    }

    /** Whether an event is only mentioned in what somebody is told to have said: behind those that are told. */
    public boolean reported(Telling event) {
        return reported.computeIfAbsent(
                event.draft().id(),
                id -> tellings.stream()
                        .skip(Math.max(0, id - WIDTH))
                        .limit(2L * WIDTH)
                        .anyMatch(other -> !event(other) && around(other, event)));
    }

    private static boolean around(Telling other, Telling event) {
        return other.match().sentence() == event.match().sentence()
                && other.first() < event.first()
                && event.match().end() <= other.match().end();
    }

    boolean background(Telling telling) {
        FrameType type = types.get(telling.draft().type());
        return type != null && type.background();
    }

    /** Whether an event is one of long ago by which another is measured: "the first concert since hers in Bergen". */
    boolean longAgo(Telling telling) {
        int first = telling.first();
        int start = layout.sentence(first).first();
        return layout.folded(Math.max(start, first - 2), first).stream().anyMatch(AGO::contains);
    }

    /** Whether the type of an event says what it answers for a role. */
    boolean lends(Telling telling, String role) {
        FrameType type = types.get(telling.draft().type());
        return type != null && type.lends().containsKey(role);
    }

    boolean event(Telling telling) {
        FrameType type = types.get(telling.draft().type());
        return type != null && type.event();
    }
}
