package org.depositary.graph.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary.Property;
import org.depositary.text.Edtf;

/**
 * Makes claims fit the ontology: a text bound to a property that points at things becomes a thing with that label, a
 * thing bound to a property that holds text becomes its label; a role stands on the thing or fact that its property's
 * domain wants; a start and an end become one date. What has no place is left out and reported.
 */
public final class Fitting {
    private final Ontology ontology;
    private final RuleSet rules;
    private final Carriers carriers;

    /** The claims as they fit, and what did not. */
    public record Fitted(DocumentClaims claims, List<Problem> problems) {}

    public Fitting(Ontology ontology, RuleSet rules) {
        this.ontology = ontology;
        this.rules = rules;
        this.carriers = new Carriers(ontology, rules);
    }

    /** Fits what one document says. */
    public Fitted fit(DocumentClaims claims) {
        Draft draft = new Draft(claims);
        for (Frame frame : claims.frames()) {
            draft.put(Draft.with(frame, values(draft, frame)));
        }
        carriers.raise(draft);
        for (Frame frame : draft.frames()) {
            draft.put(Draft.with(frame, placed(draft, frame)));
        }
        for (Frame frame : draft.frames()) {
            draft.put(Draft.with(frame, partOf(draft, frame)));
        }
        for (Frame frame : draft.frames()) {
            draft.put(Draft.giving(frame, also(draft, frame)));
        }
        return new Fitted(draft.finish(rules.kinds().keySet()), draft.problems);
    }

    private List<Filler> values(Draft draft, Frame frame) {
        List<Filler> fitting = new ArrayList<>();
        for (Filler filler : frame.fillers()) {
            Property property = ontology.vocabulary().properties().get(filler.role());
            Optional<Value> value =
                    property == null ? Optional.of(filler.value()) : value(draft, frame, filler, property);
            if (value.isEmpty()) {
                draft.problem(
                        frame, filler.rule(), "no value of " + filler.role() + ": " + text(draft, filler.value()));
            }
            value.map(fit -> with(filler, filler.role(), fit)).ifPresent(fitting::add);
        }
        return single(frame, dated(fitting));
    }

    /** What a frame's other sentences give, of the roles that it still has and as their properties want it. */
    private List<Filler> also(Draft draft, Frame frame) {
        List<Filler> fitting = new ArrayList<>();
        for (Filler filler : frame.also()) {
            Property property = ontology.vocabulary().properties().get(filler.role());
            if (property != null && frame.values(filler.role()).findAny().isPresent()) {
                Value value = filler.value();
                Optional<Value> fit = switch (property.range()) {
                    case THING, FRAME ->
                        frame.values(filler.role()).filter(value::equals).findFirst();
                    case CONCEPT ->
                        Optional.of(value instanceof Value.Term ? value : new Value.Term(text(draft, value)));
                    case TEXT -> Optional.of(new Value.Words(text(draft, value)));
                    case DATE -> value instanceof Value.Time ? Optional.of(value) : Optional.empty();
                    case NUMBER -> number(value);
                };
                fit.map(fits -> with(filler, filler.role(), fits)).ifPresent(fitting::add);
            }
        }
        return fitting;
    }

    private static Filler with(Filler filler, String role, Value value) {
        return new Filler(role, value, filler.words(), filler.rule(), filler.origin());
    }

    private Optional<Value> value(Draft draft, Frame frame, Filler filler, Property property) {
        Value value = filler.value();
        return switch (property.range()) {
            case THING -> thing(draft, frame, filler, property);
            case CONCEPT -> Optional.of(value instanceof Value.Term ? value : new Value.Term(text(draft, value)));
            case FRAME -> Optional.of(value instanceof Value.Event ? value : event(draft, frame, filler, property));
            case TEXT -> Optional.of(new Value.Words(text(draft, value)));
            case DATE -> value instanceof Value.Time ? Optional.of(value) : Optional.empty();
            case NUMBER -> number(value);
        };
    }

    /**
     * A thing as it is, if its kind is published; otherwise one of the kind that the frame's type gives to what has
     * nothing but a name in that role, or that the property's class belongs to.
     */
    private Optional<Value> thing(Draft draft, Frame frame, Filler filler, Property property) {
        if (filler.value() instanceof Value.Thing thing) {
            Kind kind = rules.kinds().get(draft.entity(thing.entity()).kind());
            if (kind != null && kind.iri().isPresent()) {
                return Optional.of(thing);
            }
        }
        FrameType told = rules.frameTypes().get(frame.type());
        Optional<String> bare = told == null
                ? Optional.empty()
                : Optional.ofNullable(told.bare().get(filler.role()));
        return bare.or(() -> property.type()
                        .flatMap(type -> rules.kinds().values().stream()
                                .filter(kind ->
                                        kind.iri().isPresent() && kind.type().equals(Optional.of(type)))
                                .map(Kind::name)
                                .findFirst()))
                .map(kind -> new Value.Thing(draft.named(kind, text(draft, filler.value()), filler.words())
                        .id()));
    }

    /** A fact that is only named: an occasion without anything else told of it. */
    private static Value event(Draft draft, Frame frame, Filler filler, Property property) {
        String label = text(draft, filler.value());
        String type = property.type().orElseThrow();
        return new Value.Event(draft.frames().stream()
                .filter(known -> known.type().equals(type) && known.label().equals(Optional.of(label)))
                .findFirst()
                .orElseGet(() -> draft.fresh(frame, type, Optional.of(label), List.of()))
                .id());
    }

    private static Optional<Value> number(Value value) {
        if (value instanceof Value.Words words && words.text().matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.of(new Value.Number(new BigDecimal(words.text())));
        }
        return value instanceof Value.Number ? Optional.of(value) : Optional.empty();
    }

    private static String text(Draft draft, Value value) {
        return switch (value) {
            case Value.Thing thing -> draft.entity(thing.entity()).label();
            case Value.Event event -> draft.frame(event.frame()).label().orElse(event.frame());
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().toPlainString();
        };
    }

    /** One date where the words give a start or an end ({@code begin}, {@code end}). */
    private static List<Filler> dated(List<Filler> fillers) {
        Optional<Filler> begin = time(fillers, "begin");
        Optional<Filler> end = time(fillers, "end");
        if (begin.isEmpty() && end.isEmpty()) {
            return fillers;
        }
        Filler told = begin.or(() -> end).orElseThrow();
        String first = begin.map(filler -> date(filler).start()).orElse("..");
        String last = end.map(filler -> date(filler).end()).orElse("..");
        List<Filler> rest = new ArrayList<>(fillers.stream()
                .filter(filler -> !Set.of("begin", "end", "date").contains(filler.role()))
                .toList());
        rest.add(with(told, "date", new Value.Time(new Edtf(first.equals(last) ? first : first + "/" + last))));
        return rest;
    }

    private static Optional<Filler> time(List<Filler> fillers, String role) {
        return fillers.stream()
                .filter(filler -> filler.role().equals(role) && filler.value() instanceof Value.Time)
                .findFirst();
    }

    private static Edtf date(Filler filler) {
        return ((Value.Time) filler.value()).date();
    }

    /** Of a role with one value the first told; of dates the most exact. */
    private List<Filler> single(Frame frame, List<Filler> fillers) {
        FrameType type = rules.frameTypes().get(frame.type());
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : fillers) {
            boolean time = filler.value() instanceof Value.Time;
            boolean one = time || type != null && type.single().contains(filler.role());
            Optional<Filler> before = kept.stream()
                    .filter(other -> other.role().equals(filler.role()))
                    .findFirst();
            if (!one || before.isEmpty()) {
                kept.add(filler);
            } else if (time
                    && before.get().value() instanceof Value.Time
                    && Comparator.<Filler>comparingLong(told -> days(date(told)))
                                    .compare(filler, before.get())
                            < 0) {
                kept.set(kept.indexOf(before.get()), filler);
            }
        }
        return kept;
    }

    private static long days(Edtf date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        return first.isPresent() && last.isPresent()
                ? ChronoUnit.DAYS.between(first.get(), last.get())
                : Long.MAX_VALUE;
    }

    /** Keeps the roles that the frame's class may have; hands the others to a thing of the frame that may have them. */
    private List<Filler> placed(Draft draft, Frame frame) {
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : frame.fillers()) {
            Optional<Node> property = ontology.property(filler.role());
            if (property.isEmpty()
                    || ontology.admits(property.get(), Set.of(ontology.term(frame.type())))
                    || described(draft, frame, filler, property.get())) {
                kept.add(filler);
            } else {
                draft.problem(frame, filler.rule(), "no " + frame.type() + " has a " + filler.role());
            }
        }
        return kept.stream()
                .filter(filler -> ontology.property(filler.role())
                        .map(property -> ontology.admits(property, Set.of(ontology.term(frame.type()))))
                        .orElse(true))
                .toList();
    }

    private boolean described(Draft draft, Frame frame, Filler misplaced, Node property) {
        if (!(misplaced.value() instanceof Value.Thing value)) {
            return false;
        }
        for (Filler filler : frame.fillers()) {
            if (filler != misplaced && filler.value() instanceof Value.Thing thing) {
                Kind kind = rules.kinds().get(draft.entity(thing.entity()).kind());
                boolean may = kind != null
                        && kind.type()
                                .map(type -> ontology.domain(property)
                                        .map(domain -> ontology.isA(ontology.term(type), domain))
                                        .orElse(false))
                                .orElse(false);
                if (may) {
                    Entity told = draft.entity(value.entity());
                    draft.describe(
                            thing.entity(),
                            misplaced.role(),
                            new Entity.Attribute(told.label(), Optional.of(told.id())));
                    return true;
                }
            }
        }
        return false;
    }

    /** An event that took its circumstances over from another is part of it. */
    private List<Filler> partOf(Draft draft, Frame frame) {
        List<Filler> fillers = new ArrayList<>(frame.fillers());
        for (Filler filler : frame.fillers()) {
            if (filler.origin() instanceof Origin.Inherited from
                    && !from.frame().equals(frame.id())
                    && may(frame, "partOf")
                    && may(draft.frame(from.frame()), "partOf")
                    && fillers.stream().noneMatch(other -> other.role().equals("partOf"))
                    && draft.frame(from.frame()).values("partOf").noneMatch(new Value.Event(frame.id())::equals)) {
                fillers.add(new Filler(
                        "partOf",
                        new Value.Event(from.frame()),
                        Optional.empty(),
                        filler.rule(),
                        new Origin.Inferred(filler.role() + " of " + from.frame())));
            }
        }
        return fillers;
    }

    private boolean may(Frame frame, String role) {
        return ontology.property(role)
                .map(property -> ontology.admits(property, Set.of(ontology.term(frame.type()))))
                .orElse(false);
    }
}
