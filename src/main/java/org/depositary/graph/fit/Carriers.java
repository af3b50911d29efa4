package org.depositary.graph.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.rule.FrameType;
import org.depositary.rule.RuleSet;

/**
 * The event that carries the circumstances of something that is no event: who signed a paper, when and where, stands on
 * the signing and not on the paper. It is made where a frame has a role that its class cannot have, but that of an
 * event which points at such frames can; or where it takes its circumstances over from another event. Frames of one
 * passage with the same circumstances share one.
 */
final class Carriers {
    private final Ontology ontology;
    private final RuleSet rules;

    /** A type of frame that points at frames of another type by a role. */
    private record Carrier(FrameType type, String role) {}

    Carriers(Ontology ontology, RuleSet rules) {
        this.ontology = ontology;
        this.rules = rules;
    }

    void raise(Draft draft) {
        Map<String, Frame> raised = new LinkedHashMap<>();
        for (Frame frame : draft.frames()) {
            Optional<Carrier> carrier = carrier(frame);
            if (carrier.isPresent() && wanted(frame, carrier.get())) {
                raise(draft, frame, carrier.get(), raised);
            }
        }
    }

    private Optional<Carrier> carrier(Frame frame) {
        Node type = ontology.term(frame.type());
        if (ontology.isA(type, Terms.EVENT)) {
            return Optional.empty();
        }
        for (Node property : ontology.propertiesTo(type)) {
            Optional<FrameType> found = ontology.domain(property)
                    .filter(domain -> ontology.isA(domain, Terms.EVENT))
                    .flatMap(domain -> rules.frameTypes().values().stream()
                            .filter(known -> ontology.term(known.type()).equals(domain))
                            .findFirst());
            if (found.isPresent()) {
                return Optional.of(new Carrier(found.get(), ontology.name(property)));
            }
        }
        return Optional.empty();
    }

    private boolean wanted(Frame frame, Carrier carrier) {
        return frame.fillers().stream()
                .anyMatch(filler -> misplaced(frame, carrier, filler)
                        || carrier.type.single().contains(filler.role())
                                && filler.origin() instanceof Origin.Inherited);
    }

    private boolean misplaced(Frame frame, Carrier carrier, Filler filler) {
        return ontology.property(filler.role())
                .filter(property -> !ontology.admits(property, Set.of(ontology.term(frame.type()))))
                .filter(property -> ontology.admits(property, Set.of(ontology.term(carrier.type.type()))))
                .isPresent();
    }

    private void raise(Draft draft, Frame frame, Carrier carrier, Map<String, Frame> raised) {
        List<Filler> kept = new ArrayList<>();
        List<Filler> moved = new ArrayList<>();
        for (Filler filler : frame.fillers()) {
            boolean moves = carrier.type.single().contains(filler.role()) || misplaced(frame, carrier, filler);
            (moves ? moved : kept).add(filler);
        }
        draft.put(Draft.with(frame, kept));
        Filler pointer = new Filler(
                carrier.role,
                new Value.Event(frame.id()),
                Optional.empty(),
                frame.evidence().getFirst().rule(),
                new Origin.Inferred("this"));
        Optional<Frame> made = draft.frames().stream()
                .filter(other -> other.type().equals(carrier.type.type()))
                .filter(other -> other.values(carrier.role).anyMatch(pointer.value()::equals))
                .findFirst();
        String occasion = frame.evidence().getFirst().passage() + " "
                + frame.modality().orElse("") + " "
                + moved.stream()
                        .map(filler -> filler.role() + filler.value())
                        .sorted()
                        .collect(Collectors.joining(" "));
        Frame home = made.or(() -> Optional.ofNullable(raised.get(occasion)).map(known -> draft.frame(known.id())))
                .orElseGet(() -> draft.fresh(frame, carrier.type.type(), Optional.empty(), List.of()));
        List<Filler> all = new ArrayList<>(home.fillers());
        if (made.isEmpty()) {
            all.add(pointer);
        }
        for (Filler filler : moved) {
            boolean known = all.stream()
                    .anyMatch(other -> other.role().equals(filler.role())
                            && (other.value().equals(filler.value())
                                    || carrier.type.single().contains(filler.role())));
            if (!known) {
                all.add(filler);
            }
        }
        Frame grown = Draft.evidenced(Draft.with(home, all), frame.evidence());
        draft.put(grown);
        raised.put(occasion, grown);
    }
}
