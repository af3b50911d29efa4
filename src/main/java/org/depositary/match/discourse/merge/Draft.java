package org.depositary.match.discourse.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;

/**
 * A frame in the making: as one match tells it, or as several do together.
 *
 * @param id unique in the document; of several, the smallest
 * @param type the ontology's class as a prefixed name
 * @param modality as in {@link org.depositary.claim.Frame}
 * @param fillers in reading order; a title is a filler of the type's {@code titled} slot
 * @param evidence in reading order, at least one
 * @param key roles that must agree for another frame to tell the same
 * @param definite whether its words take it for known ("the journey", "his journey")
 * @param also what its tellings gave besides the fillers that stand for all: the same again, less exactly, or later
 */
public record Draft(
        int id,
        String type,
        Optional<String> modality,
        List<Filler> fillers,
        List<Evidence> evidence,
        List<String> key,
        boolean definite,
        List<Filler> also) {

    /** The order in which values stand in a frame: as the text gives them, what was inferred last. */
    public static final Comparator<Filler> READING = Draft::order;

    private static final Comparator<Evidence> TOLD = Comparator.comparing(Evidence::passage)
            .thenComparing(Evidence::core)
            .thenComparing(Evidence::rule)
            .thenComparingInt(Evidence::pattern);

    /** The role that holds how many days it took until its date is known; no property, and never published. */
    public static final String LENGTH = "length";

    public Draft {
        fillers = ordered(fillers);
        evidence = evidence.size() == 1
                ? List.copyOf(evidence)
                : evidence.stream().distinct().sorted(TOLD).toList();
        key = List.copyOf(key);
        also = ordered(also);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a frame without evidence: " + type);
        }
    }

    /** As one match tells it. */
    public Draft(
            int id,
            String type,
            Optional<String> modality,
            List<Filler> fillers,
            List<Evidence> evidence,
            List<String> key,
            boolean definite) {
        this(id, type, modality, fillers, evidence, key, definite, List.of());
    }

    private static int order(Filler one, Filler other) {
        int order = Integer.compare(start(one), start(other));
        if (order == 0) {
            order = one.role().compareTo(other.role());
        }
        if (order == 0 && !one.value().equals(other.value())) {
            order = one.value().toString().compareTo(other.value().toString());
        }
        if (order == 0 && !one.origin().equals(other.origin())) {
            order = one.origin().toString().compareTo(other.origin().toString());
        }
        return order == 0 ? one.rule().compareTo(other.rule()) : order;
    }

    private static int start(Filler filler) {
        return filler.words().isPresent() ? filler.words().get().start() : Integer.MAX_VALUE;
    }

    /** In reading order, each once: most are so already, since a frame grows filler by filler. */
    private static List<Filler> ordered(List<Filler> fillers) {
        for (int i = 1; i < fillers.size(); i++) {
            if (READING.compare(fillers.get(i - 1), fillers.get(i)) >= 0) {
                return fillers.stream().sorted(READING).distinct().toList();
            }
        }
        return List.copyOf(fillers);
    }

    /** The fillers of a role. */
    public List<Filler> of(String role) {
        List<Filler> its = new ArrayList<>();
        for (Filler filler : fillers) {
            if (filler.role().equals(role)) {
                its.add(filler);
            }
        }
        return its;
    }

    /** The values of a role. */
    public List<Value> values(String role) {
        List<Value> its = new ArrayList<>();
        for (Filler filler : fillers) {
            if (filler.role().equals(role)) {
                its.add(filler.value());
            }
        }
        return its;
    }

    /** This with more fillers. */
    public Draft with(List<Filler> more) {
        return more.isEmpty()
                ? this
                : having(Stream.concat(fillers.stream(), more.stream()).toList());
    }

    /** This with other fillers. */
    public Draft having(List<Filler> others) {
        return new Draft(id, type, modality, others, evidence, key, definite, also);
    }

    /** This told as a plain fact. */
    Draft asFact() {
        return new Draft(id, type, Optional.empty(), fillers, evidence, key, definite, also);
    }

    /** This with other fillers; what was left out of them it gave besides, where words gave it. */
    Draft keeping(List<Filler> kept) {
        List<Filler> besides = Stream.concat(also.stream(), fillers.stream())
                .filter(filler -> filler.words().isPresent() && !kept.contains(filler))
                .toList();
        return new Draft(id, type, modality, kept, evidence, key, definite, besides);
    }

    /** This with every value replaced. */
    Draft mapped(UnaryOperator<Value> change) {
        if (Stream.concat(fillers.stream(), also.stream())
                .allMatch(filler -> change.apply(filler.value()).equals(filler.value()))) {
            return this;
        }
        return new Draft(
                id,
                type,
                modality,
                fillers.stream().map(filler -> mapped(filler, change)).toList(),
                evidence,
                key,
                definite,
                also.stream().map(filler -> mapped(filler, change)).toList());
    }

    private static Filler mapped(Filler filler, UnaryOperator<Value> change) {
        return new Filler(filler.role(), change.apply(filler.value()), filler.words(), filler.rule(), filler.origin());
    }

    /** What names a frame in {@link Value.Event} until the document's frames are numbered. */
    public static String frame(int id) {
        return "d" + id;
    }

    /** The id in such a name. */
    public static int id(String frame) {
        return Integer.parseInt(frame.substring(1));
    }

    /** Where it is first told: the start of the first evidence's core. */
    public int start() {
        return evidence.getFirst().core().start();
    }
}
