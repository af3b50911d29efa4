package org.depositary.graph.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Value;
import org.depositary.graph.naming.Articles;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.Occurrence;
import org.depositary.link.Occurrence.Telling;
import org.depositary.rule.FrameType;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.text.Edtf;
import org.depositary.text.name.Spelling;

/**
 * Labels of facts, written by the {@link LabelTemplate} of their type: roles stand for their values. Names inside have
 * their articles; what is only called by what it is about is told with what it is.
 */
public final class Labels {
    private static final int MOST = 4;
    private static final int DEPTH = 3;

    private final Corpus corpus;
    private final Map<String, FrameType> types;
    private final Articles articles;

    /** How a label is written: how deep it stands in others, and whether whole or bare, as in an address. */
    private record Style(int depth, boolean whole) {
        Style deeper() {
            return new Style(depth + 1, whole);
        }
    }

    /** @param articles of names within labels */
    Labels(Corpus corpus, Map<String, FrameType> types, Articles articles) {
        this.corpus = corpus;
        this.types = types;
        this.articles = articles;
    }

    /** The label of a fact: the title a document gives it, else what its template makes of all that documents say. */
    String of(Occurrence occurrence) {
        return of(occurrence, new Style(0, true));
    }

    /** What its address is made of: the same without articles and what is only quoted in it. */
    String brief(Occurrence occurrence) {
        return titled(occurrence)
                .orElseGet(() -> filled(
                        type(occurrence).flatMap(FrameType::addressed).map(LabelTemplate::withoutBeginnings),
                        occurrence,
                        new Style(0, false)));
    }

    /** A name with the articles of the names in it. */
    String inside(String name) {
        return articles.inside(name);
    }

    /** The label in one document: the title this document gives, if it is another than the common one. */
    String of(Telling telling, Occurrence occurrence) {
        String common = of(occurrence);
        return telling.frame()
                .label()
                .filter(title -> !Spelling.fold(title).equals(Spelling.fold(common)))
                .orElse(common);
    }

    private String of(Occurrence occurrence, Style style) {
        return titled(occurrence).orElseGet(() -> filled(template(occurrence), occurrence, style));
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
        return type(occurrence).flatMap(FrameType::label);
    }

    private Optional<FrameType> type(Occurrence occurrence) {
        return Optional.ofNullable(types.get(occurrence.type()));
    }

    private String filled(Optional<LabelTemplate> template, Occurrence occurrence, Style style) {
        String written = template.map(label -> label.fill(
                        role -> words(occurrence, role, style, style.whole && label.behindWord(role)),
                        Labels::list,
                        "…"))
                .orElse("")
                .strip();
        return written.isEmpty() ? name(occurrence) : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /**
     * The values of a role as documents give them, together; of dates the most exact.
     *
     * @param inside whether they stand within what is told
     */
    private List<String> words(Occurrence occurrence, String role, Style style, boolean inside) {
        Set<String> words = new LinkedHashSet<>();
        Topics topics = new Topics();
        Optional<Edtf> date = Optional.empty();
        for (Telling telling : occurrence.tellings()) {
            for (Value value : telling.frame().values(role).toList()) {
                if (value instanceof Value.Time time) {
                    boolean better = date.map(known -> DateWords.exacter(time.date(), known))
                            .orElse(true);
                    date = better ? Optional.of(time.date()) : date;
                } else if (!inside || !topics.take(telling, value)) {
                    String name = words(telling, value, style);
                    words.add(inside ? articled(value, name) : name);
                }
            }
        }
        topics.phrase().ifPresent(words::add);
        return date.map(DateWords::of).map(List::of).orElseGet(() -> List.copyOf(words));
    }

    private String articled(Value value, String name) {
        return value instanceof Value.Thing || value instanceof Value.Event ? articles.within(name) : name;
    }

    /** What several are about of which each is called by nothing else: "letters: the harbour and the bridge". */
    private final class Topics {
        private final Set<String> titles = new LinkedHashSet<>();
        private List<String> nouns = List.of();

        /** Whether a value is one of them. */
        boolean take(Telling telling, Value value) {
            Optional<Occurrence> other = value instanceof Value.Event event
                    ? corpus.occurrence(telling.documentId(), event.frame())
                    : Optional.empty();
            List<String> called = other.flatMap(known -> Optional.ofNullable(types.get(known.type())))
                    .map(FrameType::nouns)
                    .orElse(List.of());
            Optional<String> title = other.flatMap(Labels::titled).filter(Labels.this::topic);
            if (called.size() < 2 || title.isEmpty()) {
                return false;
            }
            nouns = called;
            titles.add(title.get());
            return true;
        }

        Optional<String> phrase() {
            return titles.isEmpty()
                    ? Optional.empty()
                    : Optional.of((titles.size() == 1 ? Articles.one(nouns.getFirst()) : nouns.get(1)) + ": "
                            + list(List.copyOf(titles)));
        }
    }

    /** Whether a title is no name but only says what something is about. */
    private boolean topic(String title) {
        return !title.isEmpty() && Character.isLowerCase(title.codePointAt(0)) && !articles.describes(title);
    }

    private String words(Telling telling, Value value, Style style) {
        return switch (value) {
            case Value.Thing thing ->
                corpus.identity(telling.documentId(), thing.entity())
                        .map(Identity::label)
                        .orElseGet(
                                () -> telling.document().entity(thing.entity()).label());
            case Value.Event event ->
                style.depth >= DEPTH
                        ? "…"
                        : corpus.occurrence(telling.documentId(), event.frame())
                                .map(other -> of(other, style.deeper()))
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
