package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;

/**
 * Resolves words for two things that a document has named ("the two ports", "both ports"): to the two that the same
 * sentence has named, else to the two of the document's title, else to the one of the title and the one of the heading
 * above, else, unless the words reach no further, to the two named last in the paragraph, else to the two that the
 * document names most; or, where they reach only to what was told, to the two that the sentence before is about. Words
 * for one thing mean what {@link OneThing} says, and "we" what the author belongs to.
 */
final class Pairs {
    private static final int TWO = 2;

    /** What parts the cells of a table. */
    private static final String BAR = "|";

    private final Layout layout;
    private final Attributes attributes;
    private final List<Cluster> clusters;
    private final Map<Mention, List<Cluster>> denoted;
    private final OneThing one;

    /** By kind. */
    private final Map<String, Places> places = new HashMap<>();

    /** The two that a sentence is about, by words for two that stand in it first. */
    private final Map<Integer, List<Cluster>> toldOfTwo = new HashMap<>();

    /**
     * @param clusters all that the document names
     * @param denoted what the mentions denote of which that is known
     */
    Pairs(Layout layout, Attributes attributes, List<Cluster> clusters, Map<Mention, List<Cluster>> denoted) {
        this.layout = layout;
        this.attributes = attributes;
        this.clusters = clusters;
        this.denoted = denoted;
        this.one = new OneThing(layout);
    }

    /**
     * What is meant; empty where that is open.
     *
     * @param authors who speaks in the document, for "we"
     */
    List<Cluster> resolve(Mention mention, List<Cluster> authors) {
        Optional<Kind> kind = attributes.denoted(mention.kind());
        if (kind.isEmpty()) {
            return List.of();
        }
        Places candidates = places.computeIfAbsent(kind.get().name(), this::places);
        if (mention.features().getOrDefault("person", "").equals("first")) {
            return own(mention, authors, candidates);
        }
        String called = mention.features().getOrDefault("called", "");
        if (called.equals("same")) {
            return one.calledSo(mention, candidates).stream().toList();
        }
        if (called.equals("rather")) {
            return one.calledSo(mention, candidates).or(() -> one.told(mention, candidates)).stream()
                    .toList();
        }
        return mention.features().getOrDefault("number", "").equals("one")
                ? one.told(mention, candidates).stream().toList()
                : two(mention, candidates);
    }

    private List<Cluster> two(Mention mention, Places candidates) {
        Sentence sentence = layout.sentence(mention.first());
        List<Cluster> meant = reach(mention, "told") ? toldBefore(sentence.index()) : both(mention, candidates);
        if (meant.size() == TWO && one.leads(sentence, mention.first())) {
            toldOfTwo.putIfAbsent(sentence.index(), meant);
        }
        return meant;
    }

    /** The two that the sentence before was about, in whatever paragraph. */
    private List<Cluster> toldBefore(int sentence) {
        return toldOfTwo.getOrDefault(sentence - 1, List.of());
    }

    private Places places(String kind) {
        return new Places(
                layout,
                clusters.stream().filter(cluster -> cluster.kind().equals(kind)).toList());
    }

    static boolean reach(Mention mention, String wanted) {
        return mention.features().getOrDefault("reach", "").equals(wanted);
    }

    private List<Cluster> both(Mention mention, Places candidates) {
        Sentence sentence = layout.sentence(mention.first());
        List<Cluster> same = candidates.named(sentence.first(), mention.first());
        if (same.size() == TWO) {
            return same;
        }
        List<Cluster> title = candidates.title();
        if (title.size() == TWO) {
            return title;
        }
        List<Cluster> section = section(sentence, title, candidates);
        if (section.size() == TWO) {
            return section;
        }
        for (int index = sentence.index() - 1; index >= 0; index--) {
            Sentence earlier = layout.reading().sentences().get(index);
            if (earlier.block() != sentence.block()) {
                break;
            }
            List<Cluster> named = candidates.named(earlier.first(), earlier.end());
            if (named.size() == TWO && concerned(named, title, mention)) {
                return named;
            }
        }
        List<Cluster> most = candidates.most();
        return concerned(most, title, mention) ? most : List.of();
    }

    /**
     * Whether two may be meant that stand anywhere in the document: a title that names one of all tells that it is
     * among them. Words that reach no further than what is near mean nobody without such a title.
     */
    private static boolean concerned(List<Cluster> two, List<Cluster> title, Mention mention) {
        return title.size() == 1 ? two.contains(title.getFirst()) : !reach(mention, "near");
    }

    /**
     * What an author belongs to, by any attribute; where the document does not say, whichever of the two that it is
     * about the sentence does not name.
     */
    private List<Cluster> own(Mention mention, List<Cluster> authors, Places candidates) {
        for (Cluster author : authors) {
            Optional<Cluster> said = attributes.names(author.kind()).stream()
                    .flatMap(attribute -> author.occurrences().stream()
                            .flatMap(occurrence -> occurrence.held(attributes, attribute).stream()))
                    .flatMap(held -> held.mention().map(denoted::get).stream().flatMap(List::stream))
                    .filter(candidates.all()::contains)
                    .findFirst();
            if (said.isPresent()) {
                return List.of(said.get());
            }
        }
        if (authors.isEmpty()) {
            return List.of();
        }
        Sentence sentence = layout.sentence(mention.first());
        List<Cluster> here = candidates.named(sentence.first(), sentence.end());
        List<Cluster> others = candidates.most().stream()
                .filter(cluster -> !here.contains(cluster))
                .toList();
        return others.size() == 1 ? others : List.of();
    }

    /**
     * The one of the title and the one with which the row of a table begins that a sentence stands in, or of the
     * heading that it stands under, or the two of that heading: a page about one goes through the others, each under
     * its name.
     */
    private List<Cluster> section(Sentence sentence, List<Cluster> title, Places candidates) {
        List<Cluster> row = new ArrayList<>(title);
        rowHead(sentence, candidates).filter(head -> !title.contains(head)).ifPresent(row::add);
        if (row.size() > title.size()) {
            return row;
        }
        for (int index = sentence.index() - 1; index >= 0; index--) {
            Sentence above = layout.reading().sentences().get(index);
            if (layout.heading(above) && !layout.dated(above)) {
                List<Cluster> both = new ArrayList<>(title);
                candidates.named(above.first(), above.end()).stream()
                        .filter(cluster -> !title.contains(cluster))
                        .forEach(both::add);
                return both;
            }
        }
        return List.of();
    }

    /** The one that stands alone in the first cell, but for a number, of the row in which a sentence stands. */
    private Optional<Cluster> rowHead(Sentence sentence, Places candidates) {
        Sentence row = layout.sentences(sentence.block()).getFirst();
        int first = row.first();
        for (int token = first; token < row.end(); token++) {
            if (layout.reading().tokens().get(token).text().equals(BAR)) {
                List<Cluster> cell = candidates.named(first, token);
                if (!cell.isEmpty()) {
                    return cell.size() == 1 ? Optional.of(cell.getFirst()) : Optional.empty();
                }
                first = token + 1;
            }
        }
        return Optional.empty();
    }
}
