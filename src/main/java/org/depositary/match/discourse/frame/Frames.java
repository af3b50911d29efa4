package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.focus.Board;
import org.depositary.match.discourse.focus.Circumstances;
import org.depositary.match.discourse.focus.Focus;
import org.depositary.match.discourse.focus.Headings;
import org.depositary.match.discourse.focus.Neighbours;
import org.depositary.match.discourse.focus.Sections;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Agreement;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.merge.Merger;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Containment;
import org.depositary.match.discourse.value.Entries;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.OwnNames;
import org.depositary.match.discourse.value.PlaceOfWriting;
import org.depositary.match.discourse.value.RoleKinds;
import org.depositary.match.discourse.value.Slots;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.lexicon.Lexicon;

/** The frames that a document's matches tell together. */
public final class Frames {
    private final RuleSet rules;
    private final Entries entries;
    private final Values values;
    private final Expressions expressions;
    private final Tellings tellings;
    private final Layout layout;
    private final References references;
    private final Posts posts;
    private final Mentions mentions;
    private final Headings headings;
    private final Sides sides;
    private final Styles styles;
    private final Sections sections;
    private final OwnNames names;

    /** @param lexicon for entities that metadata or features name and the text does not */
    public Frames(
            RuleSet rules,
            RoleKinds kinds,
            Layout layout,
            References references,
            Posts posts,
            Collection<Mention> all,
            Lexicon lexicon) {
        this.rules = rules;
        this.layout = layout;
        this.references = references;
        this.posts = posts;
        this.mentions = new Mentions(all);
        this.entries = new Entries(references, lexicon);
        this.values = new Values(layout, references, mentions, rules, entries);
        Metadata known = new PlaceOfWriting(layout, references, rules.kinds()).completed();
        this.expressions = new Expressions(values, mentions, references, entries, known);
        this.tellings = new Tellings(layout, new Pointers(rules, references, mentions), rules, values, expressions);
        this.headings = new Headings(layout, references, mentions, kinds, values);
        this.sides =
                new Sides(rules.frameTypes(), references, values, expressions, new Subjects(layout), known.place());
        this.sections = new Sections(layout, references, mentions, sides::land);
        this.names = new OwnNames(rules.kinds(), values);
        this.styles = new Styles(rules.frameTypes(), posts, rules.words());
    }

    /** The frames, merged and filled; entities are named by {@link #entity}, frames by {@link Draft#frame}. */
    public List<Draft> of(List<Match> matches) {
        List<Telling> told = tellings.of(matches);
        UnaryOperator<String> levelled =
                new TitleTopics(told.stream().map(Telling::draft).toList(), rules.frameTypes(), posts::fullest);
        Agreement agreement = new Agreement(new Containment(rules, references, entries).within(), levelled);
        Merger merger = new Merger(
                rules.frameTypes(),
                agreement,
                layout.reading().document().metadata().date(),
                layout::heading);
        Focus focus = new Focus(layout, references, mentions, rules.frameTypes(), values, agreement, told);
        Map<Integer, Integer> again = focus.again();
        Neighbours neighbours = focus.neighbours();
        Preceding preceding = new Preceding(told, layout, neighbours);
        told.forEach(telling -> preceding
                .continued(telling, rules.frameTypes())
                .ifPresent(id -> again.putIfAbsent(telling.draft().id(), id)));
        Circumstances circumstances = new Circumstances(layout, mentions, rules, values, expressions, focus, headings);
        told.forEach(telling -> circumstances.name(telling, again));
        Announced announced = new Announced(layout.reading().document().metadata());
        List<Draft> drafts = announced.apart(told.stream().map(telling -> withNamed(telling, circumstances)));
        Board board = new Board(merger.mergeUnfilled(drafts, again));
        fill(told, neighbours, circumstances, board);
        List<Value> both = sections.several() || !sections.home().isEmpty()
                ? List.of()
                : sides.both(board.all(), sections.titled());
        Function<Telling, List<Value>> parts = telling -> both.isEmpty() ? sections.of(telling.first()) : both;
        sides.settle(told, board, both, parts, sections.home());
        // What the words leave open may be known now: who is of which land.
        told.forEach(telling -> infer(
                telling,
                telling.draft().id(),
                Slots::attributes,
                scope(telling, layout.sentence(telling.first()).end(), List.of(), preceding, circumstances, board),
                board));
        Mutual mutual = new Mutual(rules.frameTypes(), sections.announced());
        mutual.complete(told, board, expressions, this::land);
        mutual.settle(told, board, parts);
        List<Draft> whole = merger.merge(board.all(), Map.of()).drafts().stream()
                .filter(this::complete)
                .map(merger::settled)
                .toList();
        whole = merger.withoutHeadlines(whole, names::own);
        return new Apart(rules.frameTypes()).of(styles.without(whole));
    }

    /** The two lands that a document with these frames is about; none where it is about no two. */
    public List<Referent> both(List<Draft> drafts) {
        return sides.both(drafts, sections.titled()).stream()
                .filter(land -> !sections.several() && land instanceof Value.Thing)
                .map(land -> values.referent((Value.Thing) land))
                .toList();
    }

    /** The referent that stands behind a value. */
    public Referent referent(Value.Thing thing) {
        return values.referent(thing);
    }

    /** The referent of a dictionary's entry, named in the text or not. */
    public Optional<Referent> entry(String entry) {
        return entries.referent(entry);
    }

    /** What stands for a referent in a value. */
    public static String entity(Referent referent) {
        return Values.entity(referent);
    }

    /** Adds the frames that slots name again as the values of these slots. */
    private Draft withNamed(Telling telling, Circumstances circumstances) {
        List<Filler> fillers = new ArrayList<>();
        telling.bindings().slots().forEach((slot, bounds) -> {
            boolean frame = values.range(telling.draft().type(), slot)
                    .filter(range -> range == Range.FRAME || range == Range.THING)
                    .isPresent();
            for (Bound bound : bounds) {
                if (frame && bound instanceof Bound.Earlier earlier) {
                    for (int id : circumstances.named(telling)) {
                        fillers.add(new Filler(
                                slot,
                                new Value.Event(Draft.frame(id)),
                                Optional.of(layout.reading().span(earlier.first(), earlier.end())),
                                telling.rule().id(),
                                new Origin.Read()));
                    }
                }
            }
        });
        return telling.draft().with(fillers);
    }

    /**
     * Infers, takes over and adds companions: events in the order of the text, after the events of a sentence the rest.
     */
    private void fill(List<Telling> told, Neighbours neighbours, Circumstances circumstances, Board board) {
        List<Telling> order = new ArrayList<>(told);
        order.sort(Comparator.comparingInt((Telling telling) -> telling.match().sentence())
                .thenComparing(telling -> !event(telling))
                .thenComparingInt(Telling::first)
                .thenComparingInt(telling -> telling.draft().id()));
        Map<Match, Set<Integer>> made = new HashMap<>();
        for (Telling telling : order) {
            made.computeIfAbsent(telling.match(), match -> new LinkedHashSet<>())
                    .add(board.of(telling.draft().id()).id());
        }
        Preceding before = new Preceding(order, layout, neighbours);
        for (Telling telling : order) {
            fill(telling, before, circumstances, board);
        }
        Preceding preceding = new Preceding(told, layout, neighbours);
        int next = told.size();
        Set<Match> once = new HashSet<>();
        for (Telling telling : told) {
            boolean first = once.add(telling.match());
            for (Rule.Companion companion : telling.rule().with()) {
                boolean own = Companions.perTelling(companion, telling);
                if (own || first) {
                    List<Integer> these =
                            own ? List.of(board.of(telling.draft().id()).id()) : List.copyOf(made.get(telling.match()));
                    List<Draft> more = new Companions(rules, expressions)
                            .of(
                                    companion,
                                    telling,
                                    scope(telling, telling.first(), these, preceding, circumstances, board),
                                    next);
                    more.forEach(board::put);
                    next += more.size();
                }
            }
        }
    }

    private void fill(Telling telling, Preceding told, Circumstances circumstances, Board board) {
        int id = telling.draft().id();
        Expressions.Scope scope =
                scope(telling, telling.first(), List.of(board.of(id).id()), told, circumstances, board);
        infer(telling, id, expression -> !Slots.last(expression), scope, board);
        for (String role : telling.rule().inherit()) {
            if (board.of(id).of(role).isEmpty()) {
                board.add(id, circumstances.inherited(role, telling, board));
            }
        }
        infer(telling, id, expression -> true, scope, board);
    }

    private void infer(Telling telling, int id, Predicate<Expression> now, Expressions.Scope scope, Board board) {
        telling.rule().infer().forEach((role, expression) -> {
            if (now.test(expression) && board.of(id).of(role).isEmpty()) {
                board.add(id, expressions.fill(role, expression, scope));
            }
        });
    }

    private Expressions.Scope scope(
            Telling telling, int end, List<Integer> made, Preceding told, Circumstances circumstances, Board board) {
        return new Expressions.Scope(
                telling.draft().type(),
                telling.rule().id(),
                telling.bindings(),
                role -> board.of(telling.draft().id()).of(role),
                made,
                role -> circumstances.fromFocus(role, telling, board),
                role -> circumstances.fromSentence(role, telling, board),
                role -> told.before(
                                telling,
                                before -> complete(board.of(before.draft().id())))
                        .map(before -> board.of(before.draft().id()))
                        .filter(before ->
                                Preceding.agree(board.of(telling.draft().id()), before, rules.frameTypes()))
                        .map(before -> before.of(role))
                        .orElse(List.of()),
                (thing, attribute) -> told.tells(telling, end, thing, attribute, board, rules.frameTypes()));
    }

    private boolean event(Telling telling) {
        FrameType type = rules.frameTypes().get(telling.draft().type());
        return type != null && type.event();
    }

    private boolean land(Value value) {
        return value instanceof Value.Thing thing && sides.land(values.referent(thing));
    }

    private boolean complete(Draft draft) {
        FrameType type = rules.frameTypes().get(draft.type());
        return type == null
                || type.required().stream()
                                .allMatch(role -> draft.of(role).stream()
                                                .map(Filler::value)
                                                .distinct()
                                                .count()
                                        >= Collections.frequency(type.required(), role))
                        && type.named().stream()
                                .allMatch(role -> draft.of(role).stream()
                                        .map(Filler::value)
                                        .allMatch(names::given))
                        && !Mutual.one(draft, type)
                        && !sides.within(draft);
    }
}
