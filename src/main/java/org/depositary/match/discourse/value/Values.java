package org.depositary.match.discourse.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary.Property;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Money;
import org.depositary.text.Quantity;
import org.depositary.text.Span;

/** Makes of what a slot took the value that the slot's property may hold. */
public final class Values {
    /** The property that names a sum's unit, filled beside whatever property takes the sum. */
    private static final String CURRENCY = "currency";

    private final Layout layout;
    private final References references;
    private final Mentions mentions;
    private final RuleSet rules;
    private final Entries entries;

    public Values(Layout layout, References references, Mentions mentions, RuleSet rules, Entries entries) {
        this.layout = layout;
        this.references = references;
        this.mentions = mentions;
        this.rules = rules;
        this.entries = entries;
    }

    /**
     * What a role of a frame type may hold: the ontology says, and a title is words. Empty for slots that are no roles.
     */
    public Optional<Range> range(String type, String role) {
        boolean title = Optional.ofNullable(rules.frameTypes().get(type))
                .flatMap(frameType -> frameType.titled())
                .filter(role::equals)
                .isPresent();
        return title
                ? Optional.of(Range.TEXT)
                : Optional.ofNullable(rules.vocabulary().properties().get(role)).map(Property::range);
    }

    /**
     * The attribute of what somebody was told to be of, where that itself is of something that tells it from others of
     * its name: whoever is of a house is of the house's town. Empty where it is none such.
     */
    Optional<List<Filler>> owned(String type, String role, String attribute, Filler told, String rule, Origin origin) {
        if (!(told.value() instanceof Value.Thing thing)) {
            return Optional.empty();
        }
        Referent referent = referent(thing);
        Kind kind = rules.kinds().get(referent.kind());
        return kind != null && kind.gates().contains(attribute)
                ? Optional.of(
                        ofHeld(type, role, referent.attributes().getOrDefault(attribute, List.of()), rule, origin))
                : Optional.empty();
    }

    /** Whether a role of a frame type tells what is so already. */
    public boolean past(String type, String role) {
        FrameType frame = rules.frameTypes().get(type);
        return frame != null && frame.past().contains(role);
    }

    /** Whether a role has one value wherever a frame type says how many: then one cannot take over several. */
    public boolean single(String role) {
        return rules.frameTypes().values().stream()
                .anyMatch(type -> type.single().contains(role));
    }

    /** The fillers of a role from what a slot took; several dates that follow each other directly are one interval. */
    public List<Filler> of(String type, String role, List<Bound> bounds, String rule, Origin origin) {
        return of(type, role, bounds, rule, origin, false);
    }

    /** The same; with {@code anyName} slots that are no roles are filled too, for a template that speaks of them. */
    public List<Filler> of(String type, String role, List<Bound> bounds, String rule, Origin origin, boolean anyName) {
        Optional<Range> range = range(type, role)
                .or(() -> anyName && !role.startsWith("_") ? Optional.of(natural(bounds)) : Optional.empty());
        if (range.isEmpty()) {
            return List.of();
        }
        if (range.get() == Range.DATE) {
            return dates(role, bounds, rule, origin);
        }
        List<Filler> fillers = new ArrayList<>();
        for (Bound bound : bounds) {
            fillers.addAll(of(role, range.get(), bound, rule, origin));
        }
        return fillers;
    }

    /** The fillers of a role from attributes of what a slot took. */
    public List<Filler> ofHeld(String type, String role, List<Held> held, String rule, Origin origin) {
        List<Filler> fillers = new ArrayList<>();
        for (Held value : held) {
            Optional<Mention> mention = value.mention();
            if (mention.isPresent()) {
                fillers.addAll(of(type, role, List.of(new Bound.Named(mention.get())), rule, origin));
            } else {
                range(type, role)
                        .flatMap(range -> value.entry().isPresent() && range == Range.THING
                                ? entries.referent(value.entry().get())
                                        .map(referent -> (Value) new Value.Thing(entity(referent)))
                                : constant(range, value.text()))
                        .ifPresent(known -> fillers.add(new Filler(role, known, Optional.empty(), rule, origin)));
            }
        }
        return fillers;
    }

    /** A value for words that a rule itself gives. */
    public Optional<Value> constant(Range range, String text) {
        return switch (range) {
            case THING -> Optional.of(new Value.Thing(entity(references.thing(text, List.of()))));
            case CONCEPT -> Optional.of(new Value.Term(text));
            case TEXT -> Optional.of(new Value.Words(text));
            case FRAME -> Optional.empty();
            case DATE -> date(text).map(Value.Time::new);
            case NUMBER -> number(text).map(Value.Number::new);
        };
    }

    /** A value of another role in the shape that a role takes. */
    public Optional<Value> converted(Range range, Value value) {
        return switch (range) {
            case THING -> value instanceof Value.Thing ? Optional.of(value) : Optional.empty();
            case FRAME ->
                value instanceof Value.Event || value instanceof Value.Words ? Optional.of(value) : Optional.empty();
            case DATE -> value instanceof Value.Time ? Optional.of(value) : Optional.empty();
            case NUMBER -> value instanceof Value.Number ? Optional.of(value) : Optional.empty();
            case CONCEPT -> words(value).map(Value.Term::new);
            case TEXT -> words(value).map(Value.Words::new);
        };
    }

    /** What stands for a referent in {@link Value.Thing} until the document's entities are numbered. */
    public static String entity(Referent referent) {
        return "r" + referent.id();
    }

    /** The referent that such a name stands for. */
    public Referent referent(Value.Thing thing) {
        return references.referent(Integer.parseInt(thing.entity().substring(1)));
    }

    private Range natural(List<Bound> bounds) {
        return switch (bounds.getFirst()) {
            case Bound.Words words -> Range.TEXT;
            case Bound.Earlier earlier -> Range.FRAME;
            case Bound.Named named when references.denotes(named.mention()) -> Range.THING;
            case Bound.Named named ->
                named.mention()
                        .measure()
                        .map(measure -> measure instanceof Edtf ? Range.DATE : Range.NUMBER)
                        .orElse(Range.TEXT);
        };
    }

    private Optional<String> words(Value value) {
        return switch (value) {
            case Value.Thing thing -> Optional.of(referent(thing).label());
            case Value.Term term -> Optional.of(term.label());
            case Value.Words words -> Optional.of(words.text());
            case Value.Time time -> Optional.of(time.date().value());
            case Value.Number number -> Optional.of(number.amount().toPlainString());
            case Value.Event event -> Optional.empty();
        };
    }

    private List<Filler> of(String role, Range range, Bound bound, String rule, Origin origin) {
        Optional<Span> words = Optional.of(layout.reading().span(bound.first(), bound.end()));
        List<Filler> fillers = new ArrayList<>();
        switch (range) {
            case THING -> things(bound).forEach(thing -> fillers.add(new Filler(role, thing, words, rule, origin)));
            case CONCEPT ->
                fillers.add(new Filler(
                        role,
                        new Value.Term(Text.levelled(Text.bare(bound.label(layout.reading())))),
                        words,
                        rule,
                        origin));
            case TEXT ->
                fillers.add(new Filler(role, new Value.Words(bound.label(layout.reading())), words, rule, origin));
            case FRAME -> {
                if (!(bound instanceof Bound.Earlier)) {
                    fillers.add(new Filler(role, new Value.Words(bound.label(layout.reading())), words, rule, origin));
                }
            }
            case NUMBER -> amounts(role, bound, words, rule, origin, fillers);
            case DATE -> throw new IllegalStateException("dates are taken together");
        }
        return fillers;
    }

    private List<Value> things(Bound bound) {
        Optional<Mention> mention = switch (bound) {
            case Bound.Named named -> Optional.of(named.mention());
            case Bound.Words words -> mentions.exactly(words.first(), words.end(), references::denotes);
            case Bound.Earlier earlier -> Optional.empty();
        };
        if (mention.isPresent() && references.denotes(mention.get())) {
            return references.of(mention.get()).stream()
                    .map(referent -> (Value) new Value.Thing(entity(referent)))
                    .toList();
        }
        if (bound instanceof Bound.Earlier) {
            return List.of();
        }
        return List.of(new Value.Thing(entity(
                mention.isPresent()
                        ? references.thing(
                                mention.get().label(), List.of(layout.reading().span(bound.first(), bound.end())))
                        : references.thing(bound.first(), bound.end()))));
    }

    private void amounts(
            String role, Bound bound, Optional<Span> words, String rule, Origin origin, List<Filler> fillers) {
        for (Mention mention : mentions.measured(bound)) {
            switch (mention.measure().orElseThrow()) {
                case Money money -> {
                    fillers.add(new Filler(role, new Value.Number(money.amount()), words, rule, origin));
                    fillers.add(new Filler(CURRENCY, new Value.Words(money.currency()), words, rule, origin));
                }
                case Quantity quantity ->
                    fillers.add(new Filler(role, new Value.Number(quantity.amount()), words, rule, origin));
                case Edtf date -> {
                    // A date is no amount.
                }
            }
            if (!fillers.isEmpty()) {
                return;
            }
        }
    }

    private List<Filler> dates(String role, List<Bound> bounds, String rule, Origin origin) {
        List<Filler> fillers = new ArrayList<>();
        int end = -1;
        for (Bound bound : bounds) {
            for (Mention mention : mentions.measured(bound)) {
                if (mention.measure().orElseThrow() instanceof Edtf date) {
                    Span words = layout.reading().span(mention.first(), mention.end());
                    boolean adjacent = end >= 0 && mention.first() >= end && mention.first() - end <= 1;
                    if (adjacent && fillers.getLast().value() instanceof Value.Time(Edtf before)) {
                        Filler last = fillers.removeLast();
                        Edtf both = Dates.hull(List.of(before, date)).orElse(before);
                        fillers.add(new Filler(
                                role, new Value.Time(both), last.words().map(words::cover), rule, origin));
                    } else {
                        fillers.add(new Filler(role, new Value.Time(date), Optional.of(words), rule, origin));
                    }
                    end = mention.end();
                }
            }
        }
        return fillers;
    }

    private static Optional<Edtf> date(String text) {
        try {
            return Optional.of(new Edtf(text));
        } catch (IllegalArgumentException | java.time.DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
