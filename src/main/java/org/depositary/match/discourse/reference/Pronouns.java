package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.match.discourse.occurrence.Quoted;
import org.depositary.match.discourse.occurrence.Voices;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.name.Spelling;

/**
 * Resolves pronouns: to whom the same sentence names first, else to the subject of the sentence before, as gender
 * allows; plurals to all whom the last sentence with several names; words for two ("both captains") to the two whom the
 * last sentence with two such persons names; unquoted, the first person to whose turn it is, else to who signs the
 * head.
 */
final class Pronouns {
    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 2;

    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "while", "where", "which", "who", "whose", "whereas", "when", "after", "before");

    private final Layout layout;
    private final Attributes attributes;
    private final List<Cluster> clusters;
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final Quoted quoted;
    private final Voices voices;

    /** Words before a sentence's subject; whom they name it may be about: "When Berg left, he said so." */
    private static final Set<String> OPENINGS = Set.of(
            ("after although as at because before by during following for from if in on once since though until upon "
                            + "when while with")
                    .split(" "));

    /** At most so many tokens end a sentence behind a pronoun that only tells who said it ("he had said."). */
    private static final int SAYS = 3;

    /** @param bylines words behind which a document's head tells who speaks */
    Pronouns(Layout layout, Attributes attributes, List<Cluster> clusters, Set<List<String>> bylines) {
        this.layout = layout;
        this.attributes = attributes;
        this.clusters = clusters;
        this.quoted = new Quoted(layout);
        for (int i = 0; i < clusters.size(); i++) {
            for (Occurrence occurrence : clusters.get(i).all()) {
                place(occurrence, clusters.get(i), i);
            }
            numbers.put(clusters.get(i), i);
        }
        this.voices = new Voices(
                layout,
                bylines,
                clusters.stream().flatMap(cluster -> cluster.all().stream()).toList());
    }

    /** Takes note of a pronoun that was resolved: those behind it may mean the same. */
    void add(Occurrence pronoun, Cluster cluster) {
        Optional.ofNullable(numbers.get(cluster)).ifPresent(number -> place(pronoun, cluster, number));
    }

    private void place(Occurrence occurrence, Cluster cluster, int number) {
        int anchor = occurrence.anchor();
        bySentence
                .computeIfAbsent(layout.sentence(anchor).index(), any -> new ArrayList<>())
                .add(new Place(cluster, number, anchor, occurrence.end()));
    }

    /** Whom a pronoun means; empty where that is open. */
    List<Cluster> resolve(Mention pronoun) {
        if (feature(pronoun, "person").equals("first")) {
            List<Cluster> speaking =
                    feature(pronoun, "number").equals("plural") ? List.of() : speaking(pronoun.first(), true);
            return speaking.size() == 1 ? speaking : List.of();
        }
        if (feature(pronoun, "number").equals("dual")) {
            return both(pronoun);
        }
        if (feature(pronoun, "number").equals("plural")) {
            return several(pronoun);
        }
        Sentence sentence = layout.sentence(pronoun.first());
        Optional<Cluster> here = subject(sentence, pronoun, pronoun.first()).or(() -> ahead(sentence, pronoun));
        Optional<Cluster> same = tellsOfOthers(sentence, pronoun) ? Optional.empty() : here;
        for (int back = 1; same.isEmpty() && back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            if (layout.heading(earlier)) {
                break;
            }
            same = subject(earlier, pronoun, earlier.end());
        }
        return same.or(() -> here).stream().toList();
    }

    /**
     * Whether the words before a pronoun tell of others than whom it means: all that somebody is told to have said
     * ("Berg left early, he said."), and what he did while he spoke ("Praising Berg, he said …").
     */
    private boolean tellsOfOthers(Sentence sentence, Mention pronoun) {
        List<Token> tokens = layout.reading().tokens();
        int behind = pronoun.first() - 1;
        if (behind <= sentence.first() || !tokens.get(behind).text().equals(",")) {
            return false;
        }
        String opening = tokens.get(sentence.first()).folded();
        return (sentence.end() - pronoun.end() <= SAYS || opening.endsWith("ing")) && !OPENINGS.contains(opening);
    }

    /** Whom a sentence names right behind the comma that closes its opening words ("On his arrival, Ana Lima …"). */
    private Optional<Cluster> ahead(Sentence sentence, Mention pronoun) {
        List<Token> tokens = layout.reading().tokens();
        int comma = pronoun.end();
        while (comma < sentence.end() && !tokens.get(comma).text().equals(",")) {
            comma++;
        }
        int behind = comma + 1;
        return clusters.stream()
                .filter(cluster -> cluster.named() && fits(cluster, pronoun))
                .filter(cluster -> cluster.occurrences().stream().anyMatch(place -> place.first() == behind))
                .findFirst();
    }

    /** Whom the clause nearest before names first; what is quoted names nobody for who tells the story. */
    private Optional<Cluster> subject(Sentence sentence, Mention pronoun, int before) {
        boolean inside = quoted.at(pronoun.first());
        List<Place> places = inSentence(sentence, before).stream()
                .filter(place -> inside || !quoted.at(place.anchor()))
                .toList();
        int end = before;
        while (end > sentence.first()) {
            int start = clause(sentence, end);
            for (Place place : places) {
                if (place.anchor() >= start && place.anchor() < end && fits(place.cluster(), pronoun)) {
                    return Optional.of(place.cluster());
                }
            }
            end = start;
        }
        return Optional.empty();
    }

    /**
     * Where the clause begins whose words end before a token: behind a semicolon, or behind a comma and a conjunction.
     */
    private int clause(Sentence sentence, int end) {
        List<Token> tokens = layout.reading().tokens();
        for (int token = end - 1; token > sentence.first(); token--) {
            String word = tokens.get(token).folded();
            boolean comma = tokens.get(token - 1).text().equals(",");
            if (word.equals(";") || comma && CONJUNCTIONS.contains(word) && !enumeration(sentence, token, end)) {
                return token;
            }
        }
        return sentence.first();
    }

    /** Whether a conjunction behind a comma only joins the last of several ("Berg, Dahl, and Lima", and no more). */
    private boolean enumeration(Sentence sentence, int conjunction, int end) {
        List<Place> places = bySentence.getOrDefault(sentence.index(), List.of());
        List<Token> tokens = layout.reading().tokens();
        return places.stream().anyMatch(place -> place.end() == conjunction - 1)
                && places.stream()
                        .anyMatch(place -> place.anchor() > conjunction
                                && (place.end() >= end
                                        || closes(tokens.get(place.end()).text()))
                                && places.stream()
                                        .noneMatch(between ->
                                                between.anchor() > conjunction && between.end() < place.anchor()));
    }

    private static boolean closes(String mark) {
        return mark.equals(".") || mark.equals(",") || mark.equals(";");
    }

    private List<Cluster> several(Mention pronoun) {
        Sentence sentence = layout.sentence(pronoun.first());
        int before = pronoun.first();
        for (int back = 0; back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            List<Cluster> named = inSentence(earlier, back == 0 ? before : earlier.end()).stream()
                    .map(Place::cluster)
                    .distinct()
                    .toList();
            if (named.size() > 1) {
                return named;
            }
            if (layout.heading(earlier) && back > 0) {
                break;
            }
        }
        return List.of();
    }

    /** Whom the nearest sentence with just two fitting persons names, from here back to the document's start. */
    private List<Cluster> both(Mention pronoun) {
        Sentence sentence = layout.sentence(pronoun.first());
        for (int index = sentence.index(); index >= 0; index--) {
            Sentence earlier = layout.reading().sentences().get(index);
            List<Cluster> named =
                    inSentence(earlier, index == sentence.index() ? pronoun.first() : earlier.end()).stream()
                            .map(Place::cluster)
                            .distinct()
                            .filter(cluster -> cluster.named() && fits(cluster, pronoun))
                            .toList();
            List<Cluster> sure =
                    named.stream().filter(cluster -> known(cluster, pronoun)).toList();
            if (sure.size() == 2 || sure.isEmpty() && named.size() == 2) {
                return sure.isEmpty() ? named : sure;
            }
        }
        return List.of();
    }

    /** Whether the document says of somebody what the words for them say. */
    private boolean known(Cluster cluster, Mention pronoun) {
        return pronoun.features().keySet().stream()
                .anyMatch(feature -> !cluster.keys(attributes, feature).isEmpty());
    }

    /** Who speaks in a document; empty where its head names nobody. */
    List<Cluster> authors() {
        return of(voices.authors());
    }

    /** Who speaks at a place outside quotation marks. @param own whether the document speaks of itself ("I", "we") */
    List<Cluster> speaking(int token, boolean own) {
        return of(voices.at(token, own));
    }

    private List<Cluster> of(List<Occurrence> places) {
        return places.stream()
                .flatMap(place ->
                        clusters.stream().filter(cluster -> cluster.all().contains(place)))
                .distinct()
                .toList();
    }

    private record Place(Cluster cluster, int number, int anchor, int end) {}

    private List<Place> inSentence(Sentence sentence, int before) {
        List<Place> places = new ArrayList<>();
        for (Place place : bySentence.getOrDefault(sentence.index(), List.of())) {
            if (place.end() <= before) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingInt(Place::anchor).thenComparingInt(Place::number));
        return places;
    }

    private boolean fits(Cluster cluster, Mention pronoun) {
        for (Map.Entry<String, String> said : pronoun.features().entrySet()) {
            Set<String> known = cluster.keys(attributes, said.getKey());
            boolean meant =
                    Attributes.ways(said.getValue()).stream().anyMatch(value -> known.contains(Spelling.fold(value)));
            if (!known.isEmpty() && !meant) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention stands for who speaks, and not for whom somebody quotes. */
    boolean own(Mention mention) {
        return feature(mention, "person").equals("first") && !quoted.at(mention.first());
    }

    private static String feature(Mention mention, String name) {
        return mention.features().getOrDefault(name, "");
    }

    /** Whether a mention stands for one or two told of before, or for who speaks, and not for something by its name. */
    static boolean points(Mention mention) {
        return Set.of("dual", "one").contains(feature(mention, "number"))
                || feature(mention, "person").equals("first");
    }

    /** Whether mentions of a kind point at entities by what was said before, not by an entry of a dictionary. */
    static boolean pronoun(Kind kind, Map<String, Kind> kinds) {
        return kind.refers()
                .map(kinds::get)
                .filter(target -> target.identity() == Kind.Identity.NAME)
                .isPresent();
    }
}
