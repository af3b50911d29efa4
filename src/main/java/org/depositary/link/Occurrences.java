package org.depositary.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.link.Occurrence.Telling;
import org.depositary.link.score.Period;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;
import org.depositary.text.name.Spelling;

/**
 * Frames of several documents that tell the same: the same type, agreeing key roles, dates that may be the same day.
 *
 * <p>Where every key role agrees and both are dated within the same year, the documents speak of one event even if they
 * contradict each other elsewhere: that is how contradictions become visible. Where less agrees nothing may contradict,
 * and only one event may come into question. What lasts (a type with a {@code lapse}) and is told to be so on days of
 * its own by each document is one as long as these lie no further apart than it takes to have lapsed.
 */
final class Occurrences {
    /** The longest span of time in which one event is meant when all else agrees, in days. */
    private static final long PRECISE = 366;

    private final Map<String, FrameType> types;
    private final Corpus named;
    private final Map<String, String> known = new HashMap<>();

    /** Something told so far. */
    private static final class Told {
        final String type;
        final List<Telling> tellings = new ArrayList<>();

        Told(String type) {
            this.type = type;
        }

        boolean by(String document) {
            return tellings.stream().anyMatch(telling -> telling.documentId().equals(document));
        }
    }

    private enum Agreement {
        NONE,
        WEAK,
        STRONG
    }

    Occurrences(Map<String, FrameType> types, Corpus named) {
        this.types = types;
        this.named = named;
    }

    List<Occurrence> all() {
        List<Told> all = new ArrayList<>();
        // Frames that point at other frames come after these, so that the events they point at are known to be one.
        for (boolean pointing : List.of(false, true)) {
            for (DocumentClaims document : named.documents()) {
                for (Frame frame : document.frames()) {
                    if (pointing == points(frame)) {
                        place(new Telling(document, frame), all);
                    }
                }
            }
        }
        Map<String, Integer> order = new HashMap<>();
        named.documents()
                .forEach(document -> document.frames()
                        .forEach(frame ->
                                order.put(document.reading().document().id() + "\n" + frame.id(), order.size())));
        return all.stream()
                .map(told -> new Occurrence(id(told.tellings.getFirst()), told.type, told.tellings))
                .sorted((a, b) -> Integer.compare(order(order, a), order(order, b)))
                .toList();
    }

    private static int order(Map<String, Integer> order, Occurrence occurrence) {
        Telling first = occurrence.tellings().getFirst();
        return order.getOrDefault(first.documentId() + "\n" + first.frame().id(), 0);
    }

    private static boolean points(Frame frame) {
        return frame.fillers().stream().anyMatch(filler -> filler.value() instanceof Value.Event);
    }

    private static String id(Telling telling) {
        return telling.documentId() + "#" + telling.frame().id();
    }

    private void place(Telling telling, List<Told> all) {
        List<Told> strong = new ArrayList<>();
        List<Told> weak = new ArrayList<>();
        for (Told told : all) {
            if (told.type.equals(telling.frame().type()) && !told.by(telling.documentId())) {
                switch (agreement(telling, told)) {
                    case STRONG -> strong.add(told);
                    case WEAK -> weak.add(told);
                    case NONE -> {}
                }
            }
        }
        List<Told> fitting = strong.isEmpty() ? weak : strong;
        Told home;
        if (fitting.size() == 1) {
            home = fitting.getFirst();
        } else {
            home = new Told(telling.frame().type());
            all.add(home);
        }
        home.tellings.add(telling);
        known.put(id(telling), id(home.tellings.getFirst()));
    }

    private Agreement agreement(Telling telling, Told told) {
        FrameType type = types.get(told.type);
        if (type == null || type.key().isEmpty()) {
            return Agreement.NONE;
        }
        List<Agreement> named =
                told.tellings.stream().map(other -> named(telling, other, type)).toList();
        if (named.contains(Agreement.NONE)) {
            return Agreement.NONE;
        }
        Optional<Period> seen = seen(type, told);
        Optional<Period> span = seen.isPresent() ? seen(type, List.of(telling)) : Optional.empty();
        Agreement least = Agreement.STRONG;
        for (int i = 0; i < named.size(); i++) {
            Telling other = told.tellings.get(i);
            Agreement next = agreement(
                    telling,
                    other,
                    type,
                    named.get(i) == Agreement.STRONG,
                    span.isPresent() ? span : span(telling.frame()),
                    span.isPresent() ? seen : span(other.frame()));
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }

    /**
     * The days about which something that lasts is told to be so, with the years within which it is not thought to have
     * lapsed.
     */
    private static Optional<Period> seen(FrameType type, Told told) {
        return type.lapse().flatMap(lapse -> seen(type, told.tellings).map(span -> span.wider(lapse.years())));
    }

    /** The days on which something is told to be so; none where its beginning or its end is told. */
    private static Optional<Period> seen(FrameType type, List<Telling> tellings) {
        return type.lapse()
                .filter(lapse -> tellings.stream()
                        .flatMap(telling -> telling.frame().fillers().stream())
                        .noneMatch(filler -> filler.value() instanceof Value.Time
                                && !filler.role().equals(lapse.date())))
                .flatMap(lapse -> span(tellings.stream()
                        .flatMap(telling ->
                                Stream.concat(telling.frame().fillers().stream(), telling.frame().also().stream()))
                        .filter(filler -> filler.role().equals(lapse.date()))));
    }

    /** How far the key roles agree: strongly if all have values that do. */
    private Agreement named(Telling one, Telling two, FrameType type) {
        boolean all = true;
        boolean some = false;
        for (String role : type.key()) {
            if (dated(one, role) || dated(two, role)) {
                continue;
            }
            Set<String> a = values(one, role, type);
            Set<String> b = values(two, role, type);
            if (a.isEmpty() || b.isEmpty()) {
                all = false;
            } else if (a.containsAll(b) || b.containsAll(a)) {
                some = true;
            } else {
                return Agreement.NONE;
            }
        }
        if (!some) {
            return Agreement.NONE;
        }
        return all ? Agreement.STRONG : Agreement.WEAK;
    }

    /** @param all whether all key roles agree */
    private Agreement agreement(
            Telling one, Telling two, FrameType type, boolean all, Optional<Period> here, Optional<Period> there) {
        boolean bothDated = here.isPresent() && there.isPresent();
        if (bothDated && !here.get().meets(there.get())) {
            return Agreement.NONE;
        }
        if (all && bothDated && Math.min(here.get().days(), there.get().days()) <= PRECISE) {
            return Agreement.STRONG;
        }
        // Undated things told twice are one only where everything that names them agrees.
        boolean timeless = here.isEmpty() && there.isEmpty() && all;
        boolean half = here.isPresent() != there.isPresent() && all;
        return (bothDated || timeless || half) && !contradict(one, two, type) ? Agreement.WEAK : Agreement.NONE;
    }

    private boolean contradict(Telling one, Telling two, FrameType type) {
        return type.single().stream()
                .filter(role -> !dated(one, role) && !dated(two, role))
                .anyMatch(role -> {
                    Set<String> a = values(one, role, type);
                    Set<String> b = values(two, role, type);
                    return !a.isEmpty() && !b.isEmpty() && !a.containsAll(b) && !b.containsAll(a);
                });
    }

    private static boolean dated(Telling telling, String role) {
        return telling.values(role).anyMatch(value -> value instanceof Value.Time);
    }

    private Set<String> values(Telling telling, String role, FrameType type) {
        if (type.titled().filter(role::equals).isPresent()) {
            return telling.frame().label().map(Spelling::fold).stream().collect(Collectors.toSet());
        }
        return telling.values(role).map(value -> key(telling, value)).collect(Collectors.toCollection(TreeSet::new));
    }

    private String key(Telling telling, Value value) {
        return switch (value) {
            case Value.Thing thing ->
                named.identity(telling.documentId(), thing.entity())
                        .map(Identity::id)
                        .orElseGet(() -> Spelling.fold(
                                telling.document().entity(thing.entity()).label()));
            case Value.Event event -> {
                String id = telling.documentId() + "#" + event.frame();
                yield known.getOrDefault(id, id);
            }
            case Value.Term term -> Spelling.fold(term.label());
            case Value.Words words -> Spelling.fold(words.text());
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().stripTrailingZeros().toPlainString();
        };
    }

    /** The days that all dates of a frame cover. */
    private static Optional<Period> span(Frame frame) {
        return span(frame.fillers().stream());
    }

    private static Optional<Period> span(Stream<Filler> fillers) {
        List<Edtf> dates = fillers.map(Filler::value)
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time) value).date())
                .filter(date -> !date.yearless())
                .toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        dates.stream()
                                .map(date -> date.earliest().orElse(LocalDate.MIN))
                                .min(LocalDate::compareTo)
                                .orElseThrow(),
                        dates.stream()
                                .map(date -> date.latest().orElse(LocalDate.MAX))
                                .max(LocalDate::compareTo)
                                .orElseThrow()));
    }
}
