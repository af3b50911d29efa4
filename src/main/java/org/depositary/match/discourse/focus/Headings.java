package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.RoleKinds;
import org.depositary.match.discourse.value.Values;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Span;

/** What the heading above a sentence, or else the document's title, says of its frames. */
public final class Headings {
    /** A heading that names more goes through them: what stands below does not concern all of them. */
    private static final int CONCERNED = 3;

    private final Layout layout;
    private final References references;
    private final Mentions mentions;
    private final RoleKinds kinds;
    private final Values values;

    /** By block the nearest heading above it, {@code -1} where there is none. */
    private final int[] above;

    private final int title;

    public Headings(Layout layout, References references, Mentions mentions, RoleKinds kinds, Values values) {
        this.layout = layout;
        this.references = references;
        this.mentions = mentions;
        this.kinds = kinds;
        this.values = values;
        this.above = new int[layout.reading().blocks().size()];
        int first = -1;
        int last = -1;
        for (int block = 0; block < above.length; block++) {
            above[block] = last;
            if (heading(block)) {
                last = block;
                first = first < 0 ? block : first;
            }
        }
        this.title = first;
    }

    /**
     * The fillers for a role: the heading's date if it has one alone, or the entities of the kinds that rules bind to
     * the role. Of two that a heading names together, the one that the frame has in another role already is not meant;
     * but where that role may hold both, neither is: "Porto and Lisbon" does not tell in which the two of them met.
     * Where neither names as many as there must be, both do together: a page about one goes through the others.
     *
     * @param draft the frame as far as it is filled
     * @param needed how many values there must be: a heading with fewer does not name what is meant
     */
    public List<Filler> lend(String role, Telling telling, Draft draft, int needed) {
        Set<String> taken = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Filler filler : draft.fillers()) {
            if (!filler.role().equals(role) && filler.value() instanceof Value.Thing thing) {
                taken.add(thing.entity());
                if (!values.single(filler.role())) {
                    shared.add(thing.entity());
                }
            }
        }
        Optional<Range> range = values.range(telling.draft().type(), role);
        int block = layout.block(telling.first());
        List<Integer> sources = new ArrayList<>();
        if (above[block] >= 0) {
            sources.add(above[block]);
        }
        if (title >= 0 && title < block && !sources.contains(title)) {
            sources.add(title);
        }
        List<Filler> together = new ArrayList<>();
        for (int heading : sources) {
            List<Filler> lent = switch (range.orElse(Range.TEXT)) {
                case DATE -> date(role, heading, telling);
                case THING -> things(role, heading, telling, taken, shared);
                case CONCEPT, FRAME, TEXT, NUMBER -> List.of();
            };
            if (lent.size() > Math.max(needed, CONCERNED)) {
                continue;
            }
            if (lent.size() >= needed) {
                return lent;
            }
            lent.stream()
                    .filter(filler ->
                            together.stream().noneMatch(other -> other.value().equals(filler.value())))
                    .forEach(together::add);
        }
        return together.size() == needed ? together : List.of();
    }

    private boolean heading(int block) {
        return layout.reading().blocks().get(block).kind() == Block.Kind.HEADING;
    }

    private List<Filler> date(String role, int heading, Telling telling) {
        List<Mention> dates = layout.sentences(heading).stream()
                .flatMap(sentence -> mentions.dates(sentence.first(), sentence.end()).stream())
                .toList();
        return dates.size() == 1
                        && !dateline(dates.getFirst(), heading)
                        && dates.getFirst().measure().orElseThrow() instanceof Edtf date
                        && !date.start().equals(Edtf.OPEN)
                        && !date.end().equals(Edtf.OPEN)
                        && !(telling.draft().modality().isEmpty() && ahead(date))
                ? List.of(filler(role, new Value.Time(date), dates.getFirst(), telling))
                : List.of();
    }

    /**
     * Whether a heading says nothing but when the document was written: that is not when all happened that it tells.
     */
    private boolean dateline(Mention date, int heading) {
        return layout.reading()
                        .document()
                        .metadata()
                        .date()
                        .equals(date.measure().filter(Edtf.class::isInstance))
                && layout.sentences(heading).stream()
                        .allMatch(sentence -> layout.folded(sentence.first(), sentence.end()).stream()
                                .noneMatch(word -> Character.isLetter(word.charAt(0))
                                        && !layout.folded(date.first(), date.end())
                                                .contains(word)));
    }

    /** Whether a date lies ahead: a heading that announces something does not tell when what is told as a fact was. */
    private boolean ahead(Edtf date) {
        return Dates.ahead(date, layout.reading().document().metadata().date());
    }

    private List<Filler> things(String role, int heading, Telling telling, Set<String> taken, Set<String> shared) {
        Set<String> wanted = kinds.of(role, telling.rule());
        Map<Integer, Mention> found = new LinkedHashMap<>();
        Set<Integer> own = new HashSet<>();
        for (Sentence sentence : layout.sentences(heading)) {
            List<Mention> inside = mentions.inside(sentence.first(), sentence.end());
            for (Mention mention : inside) {
                for (Referent referent : references.of(mention)) {
                    if (wanted.contains(referent.kind())) {
                        found.putIfAbsent(referent.id(), mention);
                        if (!ofAnother(mention, inside)) {
                            own.add(referent.id());
                        }
                    }
                }
            }
        }
        boolean open = found.size() > 1
                && found.keySet().stream()
                        .map(id -> Values.entity(references.referent(id)))
                        .anyMatch(shared::contains);
        found.keySet().removeIf(id -> taken.contains(Values.entity(references.referent(id))));
        if ((open || found.size() > 1) && values.single(role)) {
            return List.of();
        }
        if (values.single(role)) {
            found.keySet().retainAll(own);
        }
        if (found.keySet().stream().anyMatch(id -> !own.contains(id))) {
            found.values().removeIf(mention -> wholeHeading(mention, heading));
        }
        return found.entrySet().stream()
                .map(entry -> filler(
                        role,
                        new Value.Thing(Values.entity(references.referent(entry.getKey()))),
                        entry.getValue(),
                        telling))
                .toList();
    }

    /** Whether a heading is a letterhead: it names nothing but what has other things in its name. */
    private boolean wholeHeading(Mention mention, int heading) {
        return layout.sentences(heading).stream()
                .allMatch(sentence -> layout.folded(sentence.first(), sentence.end()).stream()
                                .filter(word -> Character.isLetter(word.charAt(0)))
                                .count()
                        == layout.folded(mention.first(), mention.end()).stream()
                                .filter(word -> Character.isLetter(word.charAt(0)))
                                .count());
    }

    /** Whether a mention only tells more of something else that the heading names: "the Porto ferryman lands". */
    private boolean ofAnother(Mention mention, List<Mention> all) {
        Set<Integer> own = new HashSet<>();
        references.of(mention).forEach(referent -> own.add(referent.id()));
        return all.stream()
                .anyMatch(other -> other.first() <= mention.first()
                        && other.end() >= mention.end()
                        && other.end() - other.first() > mention.end() - mention.first()
                        && references.of(other).stream().anyMatch(referent -> !own.contains(referent.id())));
    }

    private Filler filler(String role, Value value, Mention mention, Telling telling) {
        Span words = layout.reading().span(mention.first(), mention.end());
        return new Filler(role, value, Optional.of(words), telling.rule().id(), new Origin.Inferred("heading"));
    }
}
