package org.depositary.match.discourse.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Expression;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;

/** Evaluates what a rule infers. */
public final class Expressions {
    /** So many days after an event a report may tell of it as news. */
    private static final int LATELY = 14;

    private final Values values;
    private final Mentions mentions;
    private final References references;
    private final Entries entries;
    private final Metadata document;
    private final Map<Expression, Origin> origins = new IdentityHashMap<>();

    public Expressions(Values values, Mentions mentions, References references, Entries entries, Metadata document) {
        this.values = values;
        this.mentions = mentions;
        this.references = references;
        this.entries = entries;
        this.document = document;
    }

    /**
     * What an expression speaks of.
     *
     * @param type the frame whose role is to be filled
     * @param rule the rule's id
     * @param bindings what the match's slots took
     * @param self the roles of the frame itself, for {@code this.role} and for slots that took nothing
     * @param made the frames that the match made, for {@code this}
     * @param focus the roles of the event in focus
     * @param here the same, of events that the sentence itself tells or names
     * @param previous the roles of the frame of the same type told last before
     * @param told the attributes of things that frames told before give them
     */
    public record Scope(
            String type,
            String rule,
            Bindings bindings,
            Function<String, List<Filler>> self,
            List<Integer> made,
            Function<String, List<Filler>> focus,
            Function<String, List<Filler>> here,
            Function<String, List<Filler>> previous,
            BiFunction<Value.Thing, String, List<Filler>> told) {
        /** Nothing but what the match's own words say. */
        public static Scope local(String type, String rule, Bindings bindings) {
            return within(type, rule, bindings, role -> List.of());
        }

        /** Nothing but what the match's own words and a frame's roles say. */
        public static Scope within(String type, String rule, Bindings bindings, Function<String, List<Filler>> self) {
            return new Scope(
                    type,
                    rule,
                    bindings,
                    self,
                    List.of(),
                    role -> List.of(),
                    role -> List.of(),
                    role -> List.of(),
                    (thing, attribute) -> List.of());
        }
    }

    /** The fillers of a role; none where the expression gives no value that the role may hold. */
    public List<Filler> fill(String role, Expression expression, Scope scope) {
        return fill(
                role,
                expression,
                scope,
                origins.computeIfAbsent(expression, written -> new Origin.Inferred(Slots.written(written))));
    }

    /** The same, with another origin for what slots took. */
    public List<Filler> fill(String role, Expression expression, Scope scope, Origin origin) {
        Optional<Range> range = values.range(scope.type(), role);
        if (range.isEmpty()) {
            return List.of();
        }
        return switch (expression) {
            case Expression.OfSlot slot -> {
                List<Bound> bound = scope.bindings().of(slot.slot());
                yield bound.isEmpty()
                        ? taken(role, range.get(), scope.self().apply(slot.slot()), scope, origin)
                        : values.of(scope.type(), role, bound, scope.rule(), origin);
            }
            case Expression.AttributeOf attribute -> {
                List<Filler> named = attribute(role, attribute, scope, origin);
                yield named.isEmpty() ? told(role, range.get(), attribute, scope, origin) : named;
            }
            case Expression.OneOf one ->
                distinct(fill(role, new Expression.OfSlot(one.slot()), scope, origin)).stream()
                        .skip(one.place() - 1L)
                        .limit(1)
                        .toList();
            case Expression.This self ->
                scope.made().stream()
                        .map(id -> filler(role, new Value.Event(Draft.frame(id)), scope, origin))
                        .toList();
            case Expression.OfThis self -> taken(role, range.get(), scope.self().apply(self.role()), scope, origin);
            case Expression.OfFocus focus ->
                (focus.here() ? scope.here() : scope.focus())
                        .apply(focus.role()).stream()
                                .flatMap(filler -> values
                                        .converted(range.get(), filler.value())
                                        .map(value ->
                                                new Filler(role, value, filler.words(), scope.rule(), filler.origin()))
                                        .stream())
                                .toList();
            case Expression.OfPrevious previous ->
                taken(role, range.get(), scope.previous().apply(previous.role()), scope, origin);
            case Expression.Inside inside ->
                scope.bindings().of(inside.slot()).stream()
                        .flatMap(bound -> mentions.inside(bound.first(), bound.end()).stream())
                        .filter(mention -> mention.kind().equals(inside.kind()))
                        .flatMap(
                                mention -> values
                                        .of(scope.type(), role, List.of(new Bound.Named(mention)), scope.rule(), origin)
                                        .stream())
                        .toList();
            case Expression.OfDocument property
            when property.property().equals("day") -> day(role, range.get(), scope, origin);
            case Expression.OfDocument property
            when property.property().equals("author") -> authors(role, range.get(), scope, origin);
            case Expression.OfDocument property -> document(role, range.get(), property.property(), scope, origin);
            case Expression.Constant constant ->
                values.constant(range.get(), constant.text()).map(value -> filler(role, value, scope, origin)).stream()
                        .toList();
            case Expression.FirstOf first ->
                first.options().stream()
                        .map(option -> fill(role, option, scope, origin))
                        .filter(fillers -> !fillers.isEmpty() && !tooLate(scope.type(), role, fillers))
                        .findFirst()
                        .orElse(List.of());
            case Expression.AllOf all ->
                all.parts().stream()
                        .flatMap(part -> fill(role, part, scope, origin).stream())
                        .toList();
        };
    }

    private List<Filler> attribute(String role, Expression.AttributeOf attribute, Scope scope, Origin origin) {
        List<Bound> bounds = scope.bindings().of(attribute.slot());
        List<Filler> fillers = new ArrayList<>();
        for (Bound bound : bounds) {
            if (bound instanceof Bound.Named named) {
                List<Held> held = references.held(named.mention(), attribute.attribute());
                fillers.addAll(values.ofHeld(scope.type(), role, held, scope.rule(), origin));
            }
        }
        if (bounds.isEmpty()) {
            for (Filler filler : scope.self().apply(attribute.slot())) {
                if (filler.value() instanceof Value.Thing thing) {
                    List<Held> held =
                            values.referent(thing).attributes().getOrDefault(attribute.attribute(), List.of());
                    fillers.addAll(values.ofHeld(scope.type(), role, held, scope.rule(), origin));
                }
            }
        }
        return distinct(fillers);
    }

    /** What frames told before say of the things that the slot took, or that are the role of that name. */
    private List<Filler> told(String role, Range range, Expression.AttributeOf attribute, Scope scope, Origin origin) {
        List<Value> bearers = new ArrayList<>();
        for (Bound bound : scope.bindings().of(attribute.slot())) {
            if (bound instanceof Bound.Named named) {
                references.of(named.mention()).forEach(one -> bearers.add(new Value.Thing(Values.entity(one))));
            }
        }
        if (bearers.isEmpty()) {
            scope.self().apply(attribute.slot()).forEach(filler -> bearers.add(filler.value()));
        }
        return distinct(bearers.stream()
                .filter(Value.Thing.class::isInstance)
                .flatMap(bearer -> scope.told().apply((Value.Thing) bearer, attribute.attribute()).stream())
                .flatMap(filler -> values
                        .owned(scope.type(), role, attribute.attribute(), filler, scope.rule(), origin)
                        .orElseGet(() -> taken(role, range, List.of(filler), scope, origin))
                        .stream())
                .toList());
    }

    private List<Filler> taken(String role, Range range, List<Filler> from, Scope scope, Origin origin) {
        List<Filler> fillers = new ArrayList<>();
        for (Filler filler : from) {
            values.converted(range, filler.value())
                    .ifPresent(value -> fillers.add(new Filler(role, value, filler.words(), scope.rule(), origin)));
        }
        return fillers;
    }

    /** The day that a report tells of: its own, or when the event in focus was, if that was shortly before. */
    private List<Filler> day(String role, Range range, Scope scope, Origin origin) {
        Optional<LocalDate> day = document.date()
                .flatMap(Edtf::earliest)
                .filter(first -> document.date().flatMap(Edtf::latest).equals(Optional.of(first)));
        if (day.isEmpty()) {
            return List.of();
        }
        List<Filler> event = taken(role, range, scope.focus().apply("date"), scope, origin);
        return event.stream().anyMatch(filler -> lately(filler.value(), day.get()))
                ? event
                : document(role, range, "date", scope, origin);
    }

    private static boolean lately(Value value, LocalDate day) {
        return value instanceof Value.Time time
                && time.date().latest().filter(last -> !last.isAfter(day)).isPresent()
                && time.date()
                        .earliest()
                        .filter(first -> !first.isBefore(day.minusDays(LATELY)))
                        .isPresent();
    }

    private List<Filler> authors(String role, Range range, Scope scope, Origin origin) {
        return references.speaking(scope.bindings().first()).stream()
                .flatMap(referent -> values.converted(range, new Value.Thing(Values.entity(referent))).stream())
                .map(known -> filler(role, known, scope, origin))
                .toList();
    }

    private List<Filler> document(String role, Range range, String property, Scope scope, Origin origin) {
        Optional<Value> value = switch (property) {
            case "date" -> document.date().map(Value.Time::new);
            case "place" ->
                document.place()
                        .map(place -> range == Range.THING
                                ? new Value.Thing(Values.entity(place(place)))
                                : new Value.Words(place));
            case "issuer" ->
                document.issuer().flatMap(entries::referent).map(referent -> new Value.Thing(Values.entity(referent)));
            default -> Optional.empty();
        };
        return value
                .flatMap(known -> values.converted(range, known))
                .map(known -> filler(role, known, scope, origin))
                .stream()
                .toList();
    }

    private Referent place(String place) {
        // The land or the second town of a dateline stands behind a mark.
        String first = place.split("[,/]", 2)[0].strip();
        return references
                .labelled(place)
                .or(() -> references.labelled(first))
                .orElseGet(() -> references.thing(place, List.of()));
    }

    /**
     * Whether a role that tells what is so already would get a time that is not over with the document's, or no year.
     */
    private boolean tooLate(String type, String role, List<Filler> fillers) {
        return values.past(type, role)
                && fillers.stream()
                        .anyMatch(filler -> filler.value() instanceof Value.Time(Edtf date)
                                && (date.yearless() || Dates.goesOn(date, document.date())));
    }

    private static Filler filler(String role, Value value, Scope scope, Origin origin) {
        return new Filler(role, value, Optional.empty(), scope.rule(), origin);
    }

    private static List<Filler> distinct(List<Filler> fillers) {
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : fillers) {
            if (kept.stream().noneMatch(other -> other.value().equals(filler.value()))) {
                kept.add(filler);
            }
        }
        return kept;
    }
}
