package org.depositary.graph.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Value;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.Occurrence;
import org.depositary.link.Occurrence.Telling;
import org.depositary.link.name.Spelling;
import org.depositary.rule.FrameType;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.text.Edtf;

/** Labels of facts, written by the {@link LabelTemplate} of their type: roles stand for their values. */
public final class Labels {
    private static final int MOST = 4;
    private static final int DEPTH = 3;

    private final Corpus corpus;
    private final Map<String, FrameType> types;

    Labels(Corpus corpus, Map<String, FrameType> types) {
        this.corpus = corpus;
        this.types = types;
    }

    /** The label of a fact: the title a document gives it, else what its template makes of all that documents say. */
    String of(Occurrence occurrence) {
        return of(occurrence, 0);
    }

    /** The same without what is only quoted in it, for its address. */
    String brief(Occurrence occurrence) {
        return titled(occurrence)
                .orElseGet(() -> filled(template(occurrence).map(LabelTemplate::withoutBeginnings), occurrence, 0));
    }

    /** The label in one document: the title this document gives, if it is another than the common one. */
    String of(Telling telling, Occurrence occurrence) {
        String common = of(occurrence);
        return telling.frame()
                .label()
                .filter(title -> !Spelling.fold(title).equals(Spelling.fold(common)))
                .orElse(common);
    }

    private String of(Occurrence occurrence, int depth) {
        return titled(occurrence).orElseGet(() -> filled(template(occurrence), occurrence, depth));
    }

    private static Optional<String> titled(Occurrence occurrence) {
        return occurrence.tellings().stream()
                .map(telling -> telling.frame().label())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(Occurrence occurrence) {
        return occurrence.type().substring(occurrence.type().indexOf(':') + 1);
    }

    private Optional<LabelTemplate> template(Occurrence occurrence) {
        return Optional.ofNullable(types.get(occurrence.type())).flatMap(FrameType::label);
    }

    private String filled(Optional<LabelTemplate> template, Occurrence occurrence, int depth) {
        String written = template.map(label -> label.fill(role -> words(occurrence, role, depth), Labels::list, "…"))
                .orElse("")
                .strip();
        return written.isEmpty() ? name(occurrence) : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /** The values of a role as documents give them, together; of dates the most exact. */
    private List<String> words(Occurrence occurrence, String role, int depth) {
        Set<String> words = new LinkedHashSet<>();
        Optional<Edtf> date = Optional.empty();
        for (Telling telling : occurrence.tellings()) {
            for (Value value : telling.frame().values(role).toList()) {
                if (value instanceof Value.Time time) {
                    boolean better = date.map(known -> DateWords.exacter(time.date(), known))
                            .orElse(true);
                    date = better ? Optional.of(time.date()) : date;
                } else {
                    words.add(words(telling, value, depth));
                }
            }
        }
        return date.map(DateWords::of).map(List::of).orElseGet(() -> List.copyOf(words));
    }

    private String words(Telling telling, Value value, int depth) {
        return switch (value) {
            case Value.Thing thing ->
                corpus.identity(telling.documentId(), thing.entity())
                        .map(Identity::label)
                        .orElseGet(
                                () -> telling.document().entity(thing.entity()).label());
            case Value.Event event ->
                depth >= DEPTH
                        ? "…"
                        : corpus.occurrence(telling.documentId(), event.frame())
                                .map(other -> of(other, depth + 1))
                                .orElse("…");
            case Value.Term term -> term.label();
            case Value.Words said -> said.text();
            case Value.Time time -> DateWords.of(time.date());
            case Value.Number number -> number.amount().toPlainString();
        };
    }

    private static String list(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        List<String> shown = new ArrayList<>(words.subList(0, Math.min(MOST, words.size())));
        String last = words.size() > MOST ? words.size() - MOST + " more" : shown.removeLast();
        return String.join(", ", shown) + " and " + last;
    }
}
