package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Slots;
import org.depositary.match.discourse.value.Values;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Span;

/** What the heading above a sentence, or else the document's title, says of its frames. */
public final class Headings {
    private final Layout layout;
    private final References references;
    private final Mentions mentions;
    private final RuleSet rules;
    private final Values values;

    public Headings(Layout layout, References references, Mentions mentions, RuleSet rules, Values values) {
        this.layout = layout;
        this.references = references;
        this.mentions = mentions;
        this.rules = rules;
        this.values = values;
    }

    /**
     * The fillers for a role: the heading's date if it has one alone, or the entities of the kinds that rules bind to
     * the role. Of two that a heading names together, the one that the frame has in another role already is not meant.
     *
     * @param draft the frame as far as it is filled
     */
    public List<Filler> lend(String role, Telling telling, Draft draft) {
        Set<String> taken = new HashSet<>();
        draft.fillers().stream()
                .filter(filler -> !filler.role().equals(role))
                .map(Filler::value)
                .filter(Value.Thing.class::isInstance)
                .forEach(value -> taken.add(((Value.Thing) value).entity()));
        Optional<Range> range = values.range(telling.draft().type(), role);
        int block = layout.block(telling.first());
        List<Integer> sources = new ArrayList<>();
        above(block).ifPresent(sources::add);
        title().filter(first -> first < block && !sources.contains(first)).ifPresent(sources::add);
        for (int heading : sources) {
            List<Filler> lent = switch (range.orElse(Range.TEXT)) {
                case DATE -> date(role, heading, telling);
                case THING -> things(role, heading, telling, taken);
                case CONCEPT, FRAME, TEXT, NUMBER -> List.of();
            };
            if (!lent.isEmpty()) {
                return lent;
            }
        }
        return List.of();
    }

    /** The nearest heading above a block. */
    private Optional<Integer> above(int block) {
        for (int before = block - 1; before >= 0; before--) {
            if (heading(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> title() {
        return Stream.iterate(0, block -> block < layout.reading().blocks().size(), block -> block + 1)
                .filter(this::heading)
                .findFirst();
    }

    private boolean heading(int block) {
        return layout.reading().blocks().get(block).kind() == Block.Kind.HEADING;
    }

    private List<Filler> date(String role, int heading, Telling telling) {
        List<Mention> dates = sentences(heading).stream()
                .flatMap(sentence -> mentions.dates(sentence.first(), sentence.end()).stream())
                .toList();
        return dates.size() == 1 && dates.getFirst().measure().orElseThrow() instanceof Edtf date
                ? List.of(filler(role, new Value.Time(date), dates.getFirst(), telling))
                : List.of();
    }

    private List<Filler> things(String role, int heading, Telling telling, Set<String> taken) {
        Set<String> kinds = kinds(role, telling.rule());
        Map<Referent, Mention> found = new LinkedHashMap<>();
        for (Sentence sentence : sentences(heading)) {
            for (Mention mention : mentions.inside(sentence.first(), sentence.end())) {
                for (Referent referent : references.of(mention)) {
                    if (kinds.contains(referent.kind())) {
                        found.putIfAbsent(referent, mention);
                    }
                }
            }
        }
        found.keySet().removeIf(referent -> taken.contains(Values.entity(referent)));
        if (found.size() > 1 && values.single(role)) {
            return List.of();
        }
        return found.entrySet().stream()
                .map(entry -> filler(role, new Value.Thing(Values.entity(entry.getKey())), entry.getValue(), telling))
                .toList();
    }

    /** The kinds that the rule binds to a role, else those that any rule of the type does, else any rule at all. */
    private Set<String> kinds(String role, Rule rule) {
        Set<String> own = kinds(role, Stream.of(rule));
        if (!own.isEmpty()) {
            return own;
        }
        Set<String> ofType =
                kinds(role, rules.rules().stream().filter(other -> other.type().equals(rule.type())));
        return ofType.isEmpty() ? kinds(role, rules.rules().stream()) : ofType;
    }

    private Set<String> kinds(String role, Stream<Rule> from) {
        Set<String> kinds = new HashSet<>();
        from.filter(rule -> rule.stage() == Rule.Stage.FRAME)
                .flatMap(rule -> Stream.concat(rule.patterns().stream(), rule.adjuncts().values().stream()))
                .flatMap(pattern -> Slots.kinds(pattern, role).stream())
                .forEach(kind -> kinds.addAll(rules.mentionKinds(kind)));
        return kinds;
    }

    private List<Sentence> sentences(int block) {
        return layout.reading().sentences().stream()
                .filter(sentence -> sentence.block() == block)
                .toList();
    }

    private Filler filler(String role, Value value, Mention mention, Telling telling) {
        Span words = layout.reading().span(mention.first(), mention.end());
        return new Filler(role, value, Optional.of(words), telling.rule().id(), new Origin.Inferred("heading"));
    }
}
