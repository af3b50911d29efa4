package org.depositary.match.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.mention.MentionFinder;
import org.depositary.text.source.DocumentReader;

/**
 * A made-up document whose mentions and matches are written by hand, as dictionaries and rules would have found them.
 * Words are given as they stand in the text; a cursor moves forward, so that what is given in the order of the text is
 * found where it is meant.
 */
public final class Told {
    private static final Lexicon LEXICON = Domain.lexicon();

    private final Reading reading;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final Set<Rule> rules = new LinkedHashSet<>();
    private int cursor;

    private Told(String text, Metadata metadata) {
        this.reading = new DocumentReader(LEXICON.tokeniser()).string("story", text, metadata);
        this.mentions.addAll(new MentionFinder(LEXICON, Set.of(), Set.of(), Set.of(), Set.of())
                .mentions(reading).stream()
                        .filter(mention -> !mention.kind().equals("Name"))
                        .toList());
    }

    /** A document of which nothing is known but its text. */
    public static Told of(String text) {
        return new Told(text, Metadata.unknown());
    }

    /** A document of a date and of an issuer. */
    public static Told of(String text, String date, String issuer) {
        return new Told(
                text, Metadata.unknown().dated(Optional.of(new Edtf(date))).issued(Optional.of(issuer)));
    }

    /** Moves on to a later place of the text. */
    public Told from(String words) {
        cursor = find(words, cursor)[0];
        return this;
    }

    /** Moves back to the start. */
    public Told again() {
        cursor = 0;
        return this;
    }

    /** A person: the phrase, the name in it (empty for none), and parts as pairs of slot and words. */
    public Mention person(String phrase, String name, String... parts) {
        int[] place = find(phrase, cursor);
        cursor = place[0];
        Map<String, List<Mention>> inside = new LinkedHashMap<>();
        Map<String, String> features = new LinkedHashMap<>();
        int[] head = place;
        if (!name.isEmpty()) {
            head = find(name, place[0]);
            inside.put("name", List.of(Mention.plain("Name", head[0], head[1], name, "names")));
        }
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i].equals("gender")) {
                features.put("gender", parts[i + 1]);
                continue;
            }
            int[] part = find(parts[i + 1], place[0]);
            Mention mention = known(part[0], part[1])
                    .orElseGet(
                            () -> Mention.plain("Office", part[0], part[1], reading.words(part[0], part[1]), "rule"));
            inside.computeIfAbsent(parts[i], slot -> new ArrayList<>()).add(mention);
        }
        return add(new Mention(
                "Person",
                place[0],
                place[1],
                head[0],
                head[1],
                name.isEmpty() ? phrase : name,
                Optional.empty(),
                Optional.empty(),
                inside,
                features,
                "rule"));
    }

    /** A mention of a kind, its words as the label, features as pairs. */
    public Mention mention(String kind, String words, String... features) {
        int[] place = find(words, cursor);
        cursor = place[0];
        Map<String, String> its = new LinkedHashMap<>();
        for (int i = 0; i < features.length; i += 2) {
            its.put(features[i], features[i + 1]);
        }
        return add(kind, place, words, Map.of(), its);
    }

    /** An organisation with a state among its words, or none. */
    public Mention organisation(String words, String state) {
        int[] place = find(words, cursor);
        cursor = place[0];
        return add("Organisation", place, words, state.isEmpty() ? Map.of() : state(state, place[0]), Map.of());
    }

    /** An organisation that a rule puts together: it stands where the words do, its state anywhere. */
    public Mention inPieces(String words, String label, String state) {
        return add("Organisation", find(words, 0), label, state(state, 0), Map.of());
    }

    private Map<String, List<Mention>> state(String state, int from) {
        int[] part = find(state, from);
        return Map.of("state", List.of(known(part[0], part[1]).orElseThrow()));
    }

    private Mention add(
            String kind, int[] at, String label, Map<String, List<Mention>> parts, Map<String, String> features) {
        Optional<String> entry = Optional.empty();
        return add(
                new Mention(kind, at[0], at[1], at[0], at[1], label, entry, Optional.empty(), parts, features, "rule"));
    }

    /** A mention that the dictionaries or the built-in grammars find from the cursor on. */
    public Mention found(String words) {
        int[] place = find(words, cursor);
        return known(place[0], place[1]).orElseThrow(() -> new AssertionError("no mention '" + words + "'"));
    }

    /** A match of a rule from the first to the last of its core's words; slots as given. */
    public Match match(Rule rule, String core, Map<String, List<Bound>> slots) {
        int[] place = find(core, cursor);
        rules.add(rule);
        Match match = new Match(
                rule,
                0,
                new Layout(reading).sentence(place[0]).index(),
                place[0],
                place[1],
                new Bindings(slots),
                List.of());
        matches.add(match);
        return match;
    }

    /** A person and a match of "PERSON visited DESTINATION", with what stands for the date. */
    public Mention visited(Rule rule, String person, String destination, String date) {
        Mention visitor = person(person, person);
        match(
                rule,
                person + " visited " + destination,
                Map.of(
                        "visitor", bound(visitor),
                        "destination", bound(found(destination)),
                        "date", bound(found(date))));
        return visitor;
    }

    /** A match with turns: for each the words it takes and what its slots took. */
    public Match turns(Rule rule, String core, Map<String, List<Bound>> shared, List<Map<String, List<Bound>>> turns) {
        int[] place = find(core, cursor);
        rules.add(rule);
        List<Match.Turn> each = turns.stream()
                .map(slots -> {
                    int first = slots.values().stream()
                            .flatMap(List::stream)
                            .mapToInt(Bound::first)
                            .min()
                            .orElseThrow();
                    int end = slots.values().stream()
                            .flatMap(List::stream)
                            .mapToInt(Bound::end)
                            .max()
                            .orElseThrow();
                    return new Match.Turn(first, end, new Bindings(slots));
                })
                .toList();
        Match match = new Match(
                rule,
                0,
                new Layout(reading).sentence(place[0]).index(),
                place[0],
                place[1],
                new Bindings(shared),
                each);
        matches.add(match);
        return match;
    }

    /** What a slot takes. */
    public static List<Bound> bound(Mention... mentions) {
        return Stream.of(mentions).<Bound>map(Bound.Named::new).toList();
    }

    /** The words that a slot takes. */
    public List<Bound> words(String words) {
        int[] at = find(words, cursor);
        return List.of(new Bound.Words(at[0], at[1]));
    }

    /** Words that name an earlier frame. */
    public List<Bound> earlier(String type, String words, boolean plural) {
        int[] place = find(words, cursor);
        return List.of(new Bound.Earlier(type, place[0], place[1], plural));
    }

    /** The document read. */
    public Reading reading() {
        return reading;
    }

    /** Whom the mentions denote. */
    public References references() {
        return new References(
                new Layout(reading),
                Domain.kinds(),
                new Attributes(Domain.kinds()),
                Domain.posts(),
                Domain.wording(),
                mentions);
    }

    /** The label of what a mention denotes; empty where that is open. */
    public Optional<String> label(Mention mention) {
        return references().of(mention).stream().map(one -> one.label()).findFirst();
    }

    /** The matches. */
    public List<Match> matches() {
        return matches;
    }

    /** What the document says. */
    public DocumentClaims claims() {
        return claims(matches);
    }

    /** What it says by these matches. */
    public DocumentClaims claims(List<Match> chosen) {
        return new Discourse(Domain.ruleSet(List.copyOf(rules)), LEXICON).tell(reading, mentions, chosen);
    }

    private Mention add(Mention mention) {
        mentions.add(mention);
        return mention;
    }

    private Optional<Mention> known(int first, int end) {
        return mentions.stream()
                .filter(mention -> mention.first() == first && mention.end() == end)
                .findFirst();
    }

    private int[] find(String words, int from) {
        List<String> wanted =
                LEXICON.tokeniser().tokens(words).stream().map(Token::text).toList();
        List<Token> tokens = reading.tokens();
        for (int first = from; first + wanted.size() <= tokens.size(); first++) {
            List<String> here = tokens.subList(first, first + wanted.size()).stream()
                    .map(Token::text)
                    .toList();
            if (here.equals(wanted)) {
                return new int[] {first, first + wanted.size()};
            }
        }
        throw new AssertionError("the text has no '" + words + "' from token " + from);
    }
}
