package org.depositary.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of frame being written, for tests: what is not said of it is as if it were not declared. */
public final class TypeDraft {
    private final String type;
    private final String iri;
    private final boolean event;
    private List<String> key = List.of();
    private List<String> single = List.of();
    private List<String> required = List.of();
    private List<String> nouns = List.of();
    private Optional<String> titled = Optional.empty();
    private Map<String, Expression> lends = Map.of();
    private Optional<FrameType.Lapse> lapse = Optional.empty();
    private List<String> passes = List.of();
    private List<String> apart = List.of();
    private List<String> first = List.of();
    private List<String> mutual = List.of();
    private List<String> quotes = List.of();
    private List<String> afar = List.of();
    private Map<String, String> tells = Map.of();
    private Optional<Expression> between = Optional.empty();
    private Map<String, FrameType.Side> sides = Map.of();
    private Optional<FrameType.Belongs> belongs = Optional.empty();

    private TypeDraft(String type, String iri, boolean event) {
        this.type = type;
        this.iri = iri;
        this.event = event;
    }

    /** Starts a type of events. */
    public static TypeDraft event(String type) {
        return new TypeDraft(type, "event", true);
    }

    /** Starts a type of what is no event. */
    public static TypeDraft of(String type, String iri) {
        return new TypeDraft(type, iri, false);
    }

    public TypeDraft key(String... roles) {
        key = List.of(roles);
        return this;
    }

    public TypeDraft single(String... roles) {
        single = List.of(roles);
        return this;
    }

    public TypeDraft required(String... roles) {
        required = List.of(roles);
        return this;
    }

    public TypeDraft nouns(String... words) {
        nouns = List.of(words);
        return this;
    }

    public TypeDraft titled(String slot) {
        titled = Optional.of(slot);
        return this;
    }

    public TypeDraft lends(Map<String, Expression> answers) {
        lends = answers;
        return this;
    }

    public TypeDraft lapse(String date, int years, String changes) {
        lapse = Optional.of(new FrameType.Lapse(date, years, changes));
        return this;
    }

    public TypeDraft passes(String... kinds) {
        passes = List.of(kinds);
        return this;
    }

    public TypeDraft tells(Map<String, String> attributes) {
        tells = attributes;
        return this;
    }

    public TypeDraft between(Expression both) {
        between = Optional.of(both);
        return this;
    }

    public TypeDraft sides(Map<String, FrameType.Side> roles) {
        sides = roles;
        return this;
    }

    public TypeDraft belongs(FrameType.Belongs role) {
        belongs = Optional.of(role);
        return this;
    }

    public TypeDraft apart(String... roles) {
        apart = List.of(roles);
        return this;
    }

    public TypeDraft mutual(String... roles) {
        mutual = List.of(roles);
        return this;
    }

    public TypeDraft first(String... roles) {
        first = List.of(roles);
        return this;
    }

    public TypeDraft quotes(String... roles) {
        quotes = List.of(roles);
        return this;
    }

    public TypeDraft afar(String... kinds) {
        afar = List.of(kinds);
        return this;
    }

    /** The type as written so far. */
    public FrameType declared() {
        return new FrameType(
                type,
                iri,
                event,
                key,
                single,
                required,
                List.of(),
                nouns,
                titled,
                Optional.empty(),
                Optional.empty(),
                lends,
                Map.of(),
                lapse,
                passes,
                tells,
                between,
                sides,
                belongs,
                false,
                List.of(),
                Map.of(),
                apart,
                first,
                mutual,
                false,
                quotes,
                afar);
    }
}
