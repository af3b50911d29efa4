package org.depositary.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.label.LabelTemplate;

/**
 * A mapping rule: how a kind of document states a kind of fact.
 *
 * @param id unique among all rules, published as {@code {base}/rule/{id}}
 * @param says what it reads, in a sentence for people
 * @param stage whether it recognises entities or states facts
 * @param type for frames the ontology's class as a prefixed name; for entities the kind's name
 * @param subject the ontology's class that it helps to find, for an entity rule whose kind has no class
 * @param patterns any of which may match, tried in order
 * @param adjuncts slots' patterns that may stand anywhere in the same clause, by name
 * @param infer what fills a role that the words leave open
 * @param inherit roles that an open frame takes from the event in focus or the section's heading
 * @param constants roles (frames) or features (entities) with fixed values
 * @param label template of the entity's label ("Conductor of {orchestra}") or the frame's; slots in braces
 * @param makes the slot that takes an entity which the words name only piece by piece
 * @param each list slots of which every member makes a frame of its own
 * @param carry roles that a turn of a repetition takes from the turn before when it leaves them open
 * @param with further frames made by the same match
 * @param unless patterns that forbid the match when they match in the same clause
 * @param above patterns of which one must match in the heading above, and binds slots there; empty where none need
 * @param about patterns of which one must match in what the document says that it is about, and binds slots there;
 *     empty where none need
 * @param modality concept of {@code modality} given to the frame
 * @param key roles that make two frames of this rule the same event; empty where those of its type do
 * @param construct a CONSTRUCT template that replaces the default triples
 * @param priority higher wins where two rules compete for the same words
 * @param confidence above 0, at most 1
 * @param needs conditions on the document's metadata ({@code language: en})
 * @param examples sentences that it must read
 * @param counterExamples sentences that it must leave alone
 * @param source its text as written, published with it
 * @param position where it stands
 */
public record Rule(
        String id,
        String says,
        Stage stage,
        String type,
        Optional<String> subject,
        List<Pattern> patterns,
        Map<String, Pattern> adjuncts,
        Map<String, Expression> infer,
        List<String> inherit,
        Map<String, String> constants,
        Optional<LabelTemplate> label,
        Optional<Made> makes,
        List<String> each,
        List<String> carry,
        List<Companion> with,
        List<Pattern> unless,
        List<Pattern> above,
        List<Pattern> about,
        Optional<String> modality,
        List<String> key,
        Optional<Template> construct,
        int priority,
        double confidence,
        Map<String, String> needs,
        List<Example> examples,
        List<CounterExample> counterExamples,
        String source,
        Position position) {
    public Rule {
        patterns = List.copyOf(patterns);
        adjuncts = Collections.unmodifiableMap(new LinkedHashMap<>(adjuncts));
        infer = Collections.unmodifiableMap(new LinkedHashMap<>(infer));
        inherit = List.copyOf(inherit);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        each = List.copyOf(each);
        carry = List.copyOf(carry);
        with = List.copyOf(with);
        unless = List.copyOf(unless);
        above = List.copyOf(above);
        about = List.copyOf(about);
        key = List.copyOf(key);
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        if (id.isBlank() || type.isBlank() || patterns.isEmpty()) {
            throw new IllegalArgumentException("a rule needs an id, a type and a pattern: " + position);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of " + id + ": " + confidence);
        }
    }

    /** The id alone, which is unique; the patterns are left to {@code equals}. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** When a rule runs. */
    public enum Stage {
        /** Makes mentions, before coreference. */
        ENTITY,
        /** Makes frames. */
        FRAME
    }

    /**
     * An entity that a match makes of its pieces ("Norway opened a school in Lima"): its label is the rule's, its parts
     * are what the slots that begin with an underscore took, named without it.
     *
     * @param slot the slot that takes it
     * @param kind its kind
     */
    public record Made(String slot, String kind) {}

    /**
     * A second frame that the same match makes.
     *
     * @param type the ontology's class
     * @param each a list slot of which every member makes one
     * @param roles its roles: the name of a slot of the match, or an expression ({@code signed: this} names the first
     *     frame)
     */
    public record Companion(String type, Optional<String> each, Map<String, Expression> roles) {
        public Companion {
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        }
    }

    /**
     * A CONSTRUCT template as written, not yet read as SPARQL.
     *
     * @param text its lines
     * @param position where its first character stands: all its lines begin in the same column
     */
    public record Template(String text, Position position) {}

    /**
     * A sentence that the rule must read.
     *
     * @param text the sentence
     * @param gives for every frame expected its roles; a list where a role has several values
     * @param before text that stands before it
     * @param meta the document's metadata ({@code date}, {@code issuer}, {@code place})
     * @param position where it stands
     */
    public record Example(
            String text,
            List<Map<String, List<String>>> gives,
            Optional<String> before,
            Map<String, String> meta,
            Position position) {
        public Example {
            gives = List.copyOf(gives);
            meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        }
    }

    /** A sentence that the rule must leave alone. */
    public record CounterExample(String text, Position position) {}
}
