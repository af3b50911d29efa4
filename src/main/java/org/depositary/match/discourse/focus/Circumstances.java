package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;

/**
 * What a frame takes over: from the event in focus, from the date its sentence begins with, from the heading above it.
 */
public final class Circumstances {
    /** A date this near to the sentence's start sets its scene. */
    private static final int OPENING = 2;

    private final Layout layout;
    private final Mentions mentions;
    private final RuleSet rules;
    private final Values values;
    private final Expressions expressions;
    private final Focus focus;
    private final Headings headings;
    private final EventNouns nouns;
    private final Map<Integer, List<Integer>> named = new HashMap<>();

    public Circumstances(
            Layout layout,
            Mentions mentions,
            RuleSet rules,
            Values values,
            Expressions expressions,
            Focus focus,
            Headings headings) {
        this.layout = layout;
        this.mentions = mentions;
        this.rules = rules;
        this.values = values;
        this.expressions = expressions;
        this.focus = focus;
        this.headings = headings;
        this.nouns = new EventNouns(layout, rules.frameTypes().values());
    }

    /** Resolves, before frames change, which of them a telling's words name again. */
    public void name(Telling telling, Map<Integer, Integer> told) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (Bound.Earlier earlier : telling.earlier()) {
            ids.addAll(focus.named(telling, earlier, told, false));
        }
        for (Bound.Earlier earlier : nouns.in(layout.sentence(telling.first()))) {
            boolean itself = telling.draft().type().equals(earlier.type())
                    && telling.match().first() <= earlier.first()
                    && earlier.end() <= telling.match().end();
            if (ids.isEmpty() && !itself) {
                focus.named(telling, earlier, told, false).stream()
                        .filter(id -> focus.nearest(id, telling))
                        .forEach(ids::add);
            }
        }
        named.put(telling.draft().id(), List.copyOf(ids));
    }

    /** The frames that a telling's words name again. */
    public List<Integer> named(Telling telling) {
        return named.getOrDefault(telling.draft().id(), List.of());
    }

    /**
     * The fillers that a role takes over, for {@code inherit}: from events, else from headings. What the frame itself
     * has in another role already is not meant where a heading names something else.
     */
    public List<Filler> inherited(String role, Telling telling, Board board) {
        List<Filler> found = fromFocus(role, telling, board);
        Draft draft = board.of(telling.draft().id());
        FrameType type = rules.frameTypes().get(draft.type());
        int needed = type == null ? 1 : Math.max(1, Collections.frequency(type.required(), role));
        if (found.size() >= needed && !found.stream().allMatch(filler -> elsewhere(filler, role, draft))) {
            return found;
        }
        List<Filler> heading = headings.lend(role, telling, draft, needed);
        return heading.isEmpty() ? found : heading;
    }

    private static boolean elsewhere(Filler filler, String role, Draft draft) {
        return filler.value() instanceof Value.Thing
                && draft.fillers().stream()
                        .anyMatch(other ->
                                !other.role().equals(role) && other.value().equals(filler.value()));
    }

    /** The fillers that the event in focus, or the date that sets the sentence's scene, has for a role. */
    public List<Filler> fromFocus(String role, Telling telling, Board board) {
        return lent(role, telling, board, false);
    }

    /** The same, but from events that the telling's own sentence tells or names alone. */
    public List<Filler> fromSentence(String role, Telling telling, Board board) {
        return lent(role, telling, board, true);
    }

    private List<Filler> lent(String role, Telling telling, Board board, boolean here) {
        Optional<Range> range = values.range(telling.draft().type(), role);
        if (range.isEmpty()) {
            return List.of();
        }
        int self = board.of(telling.draft().id()).id();
        List<Draft> events = named(telling).stream()
                .map(board::of)
                .filter(event -> event.id() != self)
                .distinct()
                .toList();
        if (!events.isEmpty()) {
            return Together.of(
                    events.stream()
                            .map(event -> lent(role, range.get(), event, telling))
                            .filter(lent -> !lent.isEmpty())
                            .toList(),
                    range.get(),
                    values.single(role));
        }
        Optional<Filler> scene = range.get() == Range.DATE ? scene(role, telling) : Optional.empty();
        boolean own = here || scene.isPresent() || focus.neighbours().datedBeside(telling);
        for (int id : focus.around(telling, role)) {
            if (own && !focus.neighbours().inSentence(id, telling)) {
                break;
            }
            Draft event = board.of(id);
            if (event.id() != self
                    && !(values.single(role) && atAnotherTime(event, board.of(self)))
                    && !(range.get() == Range.DATE
                            && !focus.neighbours().inBlock(id, telling)
                            && away(event, telling, board))) {
                List<Filler> lent = lent(role, range.get(), event, telling);
                if (!lent.isEmpty()) {
                    return lent;
                }
            }
        }
        return scene.stream().toList();
    }

    /** Whether words date something so that it was not when another was: it was elsewhere then, too. */
    private static boolean atAnotherTime(Draft event, Draft told) {
        List<Edtf> then = times(event.fillers().stream());
        List<Edtf> now = times(told.fillers().stream().filter(filler -> filler.origin() instanceof Origin.Read));
        return !then.isEmpty()
                && !now.isEmpty()
                && now.stream().noneMatch(date -> then.stream().anyMatch(other -> Dates.agree(date, other)));
    }

    /**
     * Whether an event was elsewhere than what a telling tells, by its own words or by what its sentence tells beside:
     * when the one was tells nothing of when the other was.
     */
    private boolean away(Draft event, Telling telling, Board board) {
        Draft told = board.of(telling.draft().id());
        return Optional.ofNullable(rules.frameTypes().get(told.type())).stream()
                .flatMap(type -> type.single().stream())
                .filter(role -> values.range(told.type(), role)
                        .filter(Range.THING::equals)
                        .isPresent())
                .anyMatch(role -> {
                    List<Filler> own = told.of(role);
                    List<Filler> here = own.isEmpty() ? fromSentence(role, telling, board) : own;
                    List<Filler> there = lent(role, Range.THING, event, telling);
                    return !here.isEmpty()
                            && !there.isEmpty()
                            && here.stream()
                                    .noneMatch(one -> there.stream()
                                            .anyMatch(other -> within(one.value(), other.value(), role, telling)
                                                    || within(other.value(), one.value(), role, telling)));
                });
    }

    private static List<Edtf> times(Stream<Filler> fillers) {
        return fillers.map(Filler::value)
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time) value).date())
                .toList();
    }

    private List<Filler> lent(String role, Range range, Draft event, Telling telling) {
        List<Filler> own = event.of(role);
        FrameType type = rules.frameTypes().get(event.type());
        Expression lends = type == null ? null : type.lends().get(role);
        if (own.isEmpty() && lends != null) {
            own = expressions.fill(
                    role,
                    lends,
                    Expressions.Scope.within(
                            telling.draft().type(),
                            telling.rule().id(),
                            org.depositary.match.pattern.Bindings.NONE,
                            event::of));
            if (values.single(role) && range == Range.THING) {
                own = inAllOthers(own, role, telling);
            }
        }
        List<Filler> lent = new ArrayList<>();
        for (Filler filler : own) {
            values.converted(range, filler.value())
                    .ifPresent(value -> lent.add(new Filler(
                            role,
                            value,
                            filler.words(),
                            telling.rule().id(),
                            new Origin.Inherited(Draft.frame(event.id())))));
        }
        return lent;
    }

    /**
     * Of several things the one that lies in all the others, as a town in its land: nobody tells in which of three
     * towns on a tour somebody was met.
     */
    private List<Filler> inAllOthers(List<Filler> several, String role, Telling telling) {
        return several.stream()
                .filter(filler ->
                        several.stream().allMatch(other -> within(filler.value(), other.value(), role, telling)))
                .limit(1)
                .toList();
    }

    private boolean within(Value inner, Value outer, String role, Telling telling) {
        return inner.equals(outer)
                || inner instanceof Value.Thing thing
                        && values.referent(thing).attributes().values().stream()
                                .flatMap(held -> values
                                        .ofHeld(
                                                telling.draft().type(),
                                                role,
                                                held,
                                                telling.rule().id(),
                                                new Origin.Read())
                                        .stream())
                                .anyMatch(around -> around.value().equals(outer));
    }

    private Optional<Filler> scene(String role, Telling telling) {
        Sentence sentence = layout.sentence(telling.first());
        List<Mention> dates = mentions.dates(sentence.first(), sentence.end());
        if (dates.isEmpty() || dates.getFirst().first() - sentence.first() > OPENING) {
            return Optional.empty();
        }
        Mention mention = dates.getFirst();
        return mention.measure().orElseThrow() instanceof Edtf date
                ? Optional.of(new Filler(
                        role,
                        new Value.Time(date),
                        Optional.of(layout.reading().span(mention.first(), mention.end())),
                        telling.rule().id(),
                        new Origin.Inferred("sentence")))
                : Optional.empty();
    }
}
