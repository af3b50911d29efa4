package org.depositary.match.discourse.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.name.Wording;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Clauses;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.match.discourse.occurrence.Quoted;
import org.depositary.match.discourse.occurrence.Voices;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Resolves pronouns: to whom the same sentence names first, else to the subject of the sentence before, as gender
 * allows; plurals to all whom the last sentence with several names; words for two ("both captains") to the two whom the
 * last sentence with two such persons names; unquoted, the first person to whose turn it is, else to who signs the
 * head.
 */
final class Pronouns {
    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 2;

    private final Layout layout;
    private final List<Cluster> clusters;
    private final Antecedents antecedents;
    private final Several several;
    private final Quoted quoted;
    private final Clauses clauses;
    private final Openings openings;
    private final Voices voices;

    /** Words for whom a clause tells more of that has another subject. */
    private static final Set<String> RELATIVE = Set.of("whom");

    /** What may stand before them, beside the words for settings. */
    private static final Set<String> BEFORE_RELATIVE = Set.of(",", "to", "of", "about", "before", "after");

    /** At most so many tokens end a sentence behind a pronoun that only tells who said it ("he had said."). */
    private static final int SAYS = 3;

    Pronouns(Layout layout, Attributes attributes, List<Cluster> clusters, Wording wording) {
        this.layout = layout;
        this.clusters = clusters;
        this.quoted = new Quoted(layout);
        this.clauses = new Clauses(layout);
        this.antecedents = new Antecedents(layout, attributes, clusters, wording.introductions());
        this.openings = new Openings(layout, antecedents, clauses);
        this.several = new Several(layout, antecedents, REACH);
        this.voices = new Voices(
                layout,
                wording,
                clusters.stream().flatMap(cluster -> cluster.all().stream()).toList());
    }

    /** Takes note of what pronouns tell of somebody whom alone they can mean, in the order of the text. */
    void learn(List<Mention> pronouns) {
        pronouns.stream()
                .filter(pronoun -> feature(pronoun, "number").equals("singular"))
                .forEach(pronoun -> antecedents.learn(pronoun, REACH));
    }

    /** Takes note of a pronoun that was resolved: those behind it may mean the same. */
    void add(Occurrence pronoun, Cluster cluster) {
        antecedents.add(pronoun, cluster);
    }

    /** Whom a pronoun means; empty where that is open. */
    List<Cluster> resolve(Mention pronoun) {
        if (feature(pronoun, "person").equals("first")) {
            List<Cluster> speaking =
                    feature(pronoun, "number").equals("plural") ? List.of() : speaking(pronoun.first(), true);
            return speaking.size() == 1 ? speaking : List.of();
        }
        if (feature(pronoun, "number").equals("dual")) {
            return several.two(pronoun);
        }
        if (feature(pronoun, "number").equals("plural")) {
            return several.all(pronoun);
        }
        Sentence sentence = layout.sentence(pronoun.first());
        if (feature(pronoun, "choice").equals("sole")) {
            return sole(sentence, pronoun);
        }
        Optional<Cluster> here = subject(sentence, pronoun, pronoun.first()).or(() -> ahead(sentence, pronoun));
        Optional<Cluster> same = openings.tellOfOthers(sentence, pronoun) ? Optional.empty() : here;
        for (int back = 1; same.isEmpty() && back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            if (layout.heading(earlier)) {
                break;
            }
            same = subject(earlier, pronoun, earlier.end());
        }
        return same.or(() -> here).stream().toList();
    }

    /** The only one whom the sentences before name, beside whom its own names: "the newcomer". */
    private List<Cluster> sole(Sentence sentence, Mention words) {
        Set<Cluster> others = antecedents.nearby(words, REACH);
        antecedents.in(sentence).forEach(place -> others.remove(place.cluster()));
        return others.size() == 1 ? List.copyOf(others) : List.of();
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
                .filter(cluster -> cluster.named() && antecedents.fits(cluster, pronoun))
                .filter(cluster -> cluster.occurrences().stream().anyMatch(place -> place.first() == behind))
                .findFirst();
    }

    /** Whom the clause nearest before names first; what is quoted names nobody for who tells the story. */
    private Optional<Cluster> subject(Sentence sentence, Mention pronoun, int before) {
        boolean inside = quoted.at(pronoun.first());
        List<Antecedents.Place> places = antecedents.before(sentence, before).stream()
                .filter(place -> inside || !quoted.at(place.anchor()))
                .toList();
        Optional<Cluster> introduced = before < sentence.end()
                ? Optional.empty()
                : antecedents.introduced(places, pronoun).or(() -> sayer(sentence, places, pronoun));
        if (introduced.isPresent()) {
            return introduced;
        }
        Optional<Cluster> other = deed(pronoun).or(() -> relative(sentence, places, pronoun));
        List<Span> named = Antecedents.words(antecedents.in(sentence));
        int end = before;
        while (end > sentence.first()) {
            int start = clauses.begin(sentence, end, named);
            int until = end;
            List<Antecedents.Place> open = places.stream()
                    .filter(place -> place.anchor() >= start && place.anchor() < until)
                    .filter(place -> other.filter(place.cluster()::equals).isEmpty()
                            && antecedents.fits(place.cluster(), pronoun))
                    .toList();
            if (!open.isEmpty()) {
                open = start == sentence.first() ? openings.behind(sentence, open, before == sentence.end()) : open;
                List<Antecedents.Place> told = open;
                return open.stream()
                        .filter(place -> clauses.reported(place.words(), pronoun))
                        .map(Antecedents.Place::cluster)
                        .findFirst()
                        .or(() -> told.stream()
                                .map(Antecedents.Place::cluster)
                                .filter(cluster -> antecedents.evident(cluster, pronoun))
                                .findFirst())
                        .or(() -> Optional.of(told.getFirst().cluster()));
            }
            end = start;
        }
        return Optional.empty();
    }

    /** Who said what a sentence tells, told in its last words: the story goes on with him ("Berg left, he said."). */
    private Optional<Cluster> sayer(Sentence sentence, List<Antecedents.Place> places, Mention pronoun) {
        List<Token> tokens = layout.reading().tokens();
        return places.stream()
                .filter(place -> place.end() < sentence.end()
                        && sentence.end() - place.end() <= SAYS
                        && place.words().start() > sentence.first())
                .filter(place -> {
                    String mark = tokens.get(place.words().start() - 1).text();
                    return (mark.equals(",") || FunctionWords.QUOTES.contains(mark))
                            && FunctionWords.REPORTING.contains(
                                    tokens.get(place.end()).folded());
                })
                .map(Antecedents.Place::cluster)
                .filter(cluster -> antecedents.fits(cluster, pronoun))
                .findFirst();
    }

    /** Of whom a clause tells more in which a pronoun is the subject: somebody else ("Dahl, to whom he wrote"). */
    private Optional<Cluster> relative(Sentence sentence, List<Antecedents.Place> places, Mention pronoun) {
        List<Token> tokens = layout.reading().tokens();
        int relative = pronoun.first() - 1;
        if (relative <= sentence.first()
                || !RELATIVE.contains(tokens.get(relative).folded())) {
            return Optional.empty();
        }
        int end = relative;
        while (end > sentence.first()
                && (Openings.SETTINGS.contains(tokens.get(end - 1).folded())
                        || BEFORE_RELATIVE.contains(tokens.get(end - 1).folded()))) {
            end--;
        }
        int told = end;
        return places.stream()
                .filter(place -> place.end() == told || place.end() == told + 1)
                .map(Antecedents.Place::cluster)
                .reduce((one, next) -> next);
    }

    /** Who does in a clause what is done there to whom the words mean: the two differ ("Berg thanked him"). */
    private Optional<Cluster> deed(Mention pronoun) {
        if (!feature(pronoun, "case").equals("object") || !clauses.closes(pronoun)) {
            return Optional.empty();
        }
        Sentence sentence = layout.sentence(pronoun.first());
        List<Antecedents.Place> places = antecedents.before(sentence, pronoun.first());
        return clauses.subject(sentence, pronoun.first(), Antecedents.words(places))
                .flatMap(span -> places.stream()
                        .filter(place -> place.words().equals(span))
                        .map(Antecedents.Place::cluster)
                        .findFirst());
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
}
