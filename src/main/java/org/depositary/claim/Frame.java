package org.depositary.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One fact that a document states: an event, an instrument, an office held, a figure; with all that its sentences say
 * of it.
 *
 * @param id unique in the document ("f12"), stable for the same text and rules
 * @param type the ontology's class as a prefixed name ({@code ex:Concert})
 * @param label a title the document gives it, where it gives one: what the slot named by the frame type's
 *     {@code titled} bound
 * @param modality "planned", "reported" or another concept where it is not told as a plain fact
 * @param fillers its roles' values, in reading order
 * @param evidence at least one
 * @param also where its other sentences give these values again, or other dates than the one that stands for all, in
 *     reading order; each with its words
 */
public record Frame(
        String id,
        String type,
        Optional<String> label,
        Optional<String> modality,
        List<Filler> fillers,
        List<Evidence> evidence,
        List<Filler> also) {

    public Frame {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("frame " + id + " without evidence");
        }
        fillers = List.copyOf(fillers);
        evidence = List.copyOf(evidence);
        also = List.copyOf(also);
    }

    /** A frame whose values are given once. */
    public Frame(
            String id,
            String type,
            Optional<String> label,
            Optional<String> modality,
            List<Filler> fillers,
            List<Evidence> evidence) {
        this(id, type, label, modality, fillers, evidence, List.of());
    }

    /** The values of a role, in reading order. */
    public Stream<Value> values(String role) {
        return fillers.stream().filter(filler -> filler.role().equals(role)).map(Filler::value);
    }
}
