package org.depositary.match.discourse;

import static org.depositary.rule.Vocabulary.Range.CONCEPT;
import static org.depositary.rule.Vocabulary.Range.DATE;
import static org.depositary.rule.Vocabulary.Range.FRAME;
import static org.depositary.rule.Vocabulary.Range.NUMBER;
import static org.depositary.rule.Vocabulary.Range.TEXT;
import static org.depositary.rule.Vocabulary.Range.THING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.name.Wording;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.TypeDraft;
import org.depositary.rule.Vocabulary;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.LegalForms;

/** Kinds, frame types and a small dictionary that the tests of this room tell their stories with. */
public final class Domain {
    private Domain() {}

    /** How posts are named: a deputy's is a lower one. */
    static Posts posts() {
        return new Posts(Map.of(
                Posts.LOWERING,
                Set.of(List.of("deputy")),
                Posts.BECOMES,
                Set.of(List.of("became")),
                Posts.GONE_BEHIND,
                Set.of(List.of("died"), List.of("resigned")),
                Posts.GONE_BEFORE,
                Set.of(List.of("death", "of"))));
    }

    /** Which given names are forms of one. */
    private static GivenNames givenNames() {
        return new GivenNames(Map.of(
                GivenNames.ALIKE + "-margaret",
                Set.of(List.of("margaret"), List.of("maggie")),
                GivenNames.ALIKE + "-edward",
                Set.of(List.of("edward"), List.of("ed")),
                GivenNames.ALIKE + "-edmund",
                Set.of(List.of("edmund"), List.of("ed"))));
    }

    /** What word lists say of names. */
    static Wording wording() {
        return new Wording(
                givenNames(),
                new LegalForms(Map.of(LegalForms.FORM + "ltd", Set.of(List.of("ltd"), List.of("limited")))),
                Set.of(List.of("speech", "by")),
                Set.of(List.of("release")),
                Set.of(List.of("election", "of")),
                Set.of(List.of("met")));
    }

    /** Kinds by name. */
    public static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        add(kinds, kind("State", Kind.Identity.LABEL, Map.of("state", "self"), List.of(), null));
        add(kinds, pointing("StateAdjective", "State"));
        add(kinds, kind("City", Kind.Identity.LABEL, Map.of("state", "states/{state}"), List.of(), null));
        add(kinds, union("Place", "State", "City"));
        Map<String, String> person = new LinkedHashMap<>();
        person.put("state", "state | body.state");
        person.put("office", "office");
        person.put("body", "body");
        person.put("gender", "gender");
        add(kinds, kind("Person", Kind.Identity.NAME, person, List.of("state", "gender"), "office"));
        add(kinds, pointing("Pronoun", "Person"));
        add(kinds, pointing("Leaders", "Person"));
        add(kinds, pointing("Sides", "State"));
        add(kinds, pointing("Country", "State"));
        add(kinds, pointing("Institute", "Organisation"));
        add(kinds, pointing("We", "State"));
        add(kinds, kind("Organisation", Kind.Identity.TITLE, Map.of("state", "state"), List.of("state"), null));
        add(kinds, kind("Group", Kind.Identity.LABEL, Map.of("state", "state"), List.of(), null));
        add(kinds, union("Actor", "Person", "Organisation", "Group"));
        add(
                kinds,
                kind(
                        "Office",
                        Kind.Identity.NONE,
                        Map.of("state", "state", "host", "host", "rank", "rank"),
                        List.of(),
                        null));
        add(kinds, kind("Honorific", Kind.Identity.NONE, Map.of(), List.of(), null));
        return kinds;
    }

    /** Frame types by name. */
    public static Map<String, FrameType> frameTypes() {
        Map<String, FrameType> types = new LinkedHashMap<>();
        Expression destination = new Expression.OfSlot("destination");
        Expression both = new Expression.AllOf(
                List.of(new Expression.OfSlot("from"), new Expression.AttributeOf("state", "destination")));
        add(
                types,
                TypeDraft.event("x:Visit")
                        .key("visitor", "destination")
                        .single("date")
                        .required("visitor", "destination")
                        .nouns("visit", "visits", "trip")
                        .lends(Map.of("place", destination, "party", both))
                        .between(both)
                        .sides(Map.of(
                                "visitor",
                                new FrameType.Side.Against("destination"),
                                "invitedBy",
                                new FrameType.Side.With("destination"))));
        add(
                types,
                TypeDraft.event("x:Meeting")
                        .key("participant")
                        .single("date", "place")
                        .required("participant", "participant")
                        .nouns("meeting", "talks")
                        .sides(Map.of("participant", new FrameType.Side.Across(Optional.of("place")))));
        add(
                types,
                TypeDraft.event("x:Session")
                        .key("body", "ordinal")
                        .single("date", "place", "ordinal")
                        .required("body")
                        .nouns("session"));
        add(
                types,
                TypeDraft.of("x:Tenure", "tenure")
                        .key("holder", "position", "officeOf")
                        .single("date")
                        .required("holder", "position")
                        .tells(Map.of("holder.office", "position", "holder.state", "officeOf"))
                        .belongs(new FrameType.Belongs(
                                "officeOf", "holder", "state", "position", "rank", List.of("high"))));
        add(
                types,
                TypeDraft.of("x:Agreement", "agreement")
                        .key("title")
                        .single("kind", "status")
                        .required("title")
                        .nouns("agreement")
                        .mutual("party")
                        .titled("title"));
        add(
                types,
                TypeDraft.event("x:Signing")
                        .key("signed")
                        .single("date", "place")
                        .required("signed")
                        .nouns("signing"));
        add(
                types,
                TypeDraft.of("x:Trade", "observation")
                        .key("flow", "reporter")
                        .single("value", "date", "reporter", "partner")
                        .mutual("reporter", "partner")
                        .required("value"));
        return types;
    }

    /** The ontology's terms. */
    public static Vocabulary vocabulary() {
        Map<String, Vocabulary.Property> properties = new LinkedHashMap<>();
        Map<Vocabulary.Range, List<String>> ranges = new LinkedHashMap<>();
        ranges.put(
                THING,
                List.of(
                        "visitor",
                        "from",
                        "partner",
                        "destination",
                        "participant",
                        "place",
                        "holder",
                        "officeOf",
                        "party",
                        "signatory",
                        "body",
                        "reporter",
                        "invitedBy"));
        ranges.put(CONCEPT, List.of("kind", "position", "status", "flow"));
        ranges.put(TEXT, List.of("purpose", "topic", "currency"));
        ranges.put(DATE, List.of("date", "attested", "begin", "end"));
        ranges.put(NUMBER, List.of("value", "ordinal"));
        ranges.put(FRAME, List.of("signed", "partOf"));
        ranges.forEach(
                (range, names) -> names.forEach(name -> properties.put(name, new Vocabulary.Property(name, range))));
        return new Vocabulary(
                Map.of("x", "https://example.org/x#"), frameTypes().keySet(), properties);
    }

    /** All of it with rules. */
    public static RuleSet ruleSet(List<Rule> rules) {
        return new RuleSet(rules, kinds(), frameTypes(), Map.of(), vocabulary());
    }

    /** States, cities, posts and honorifics. */
    public static Lexicon lexicon() {
        return Lexicon.of(Map.of("states.tsv", """
                        # dictionary: States
                        # source: made up
                        # licence: CC0-1.0
                        # entity: State
                        id	label	State	StateAdjective
                        norway	Norway	Norway|Kingdom of Norway	Norwegian
                        chile	Chile	Chile|Republic of Chile	Chilean
                        peru	Peru	Peru	Peruvian
                        """, "places.tsv", """
                        # dictionary: Cities
                        # source: made up
                        # licence: CC0-1.0
                        # entity: City
                        id	label	City	state
                        lima	Lima	Lima	peru
                        bergen	Bergen	Bergen	norway
                        santiago	Santiago	Santiago	chile
                        """), Set.of());
    }

    private static void add(Map<String, Kind> kinds, Kind kind) {
        kinds.put(kind.name(), kind);
    }

    private static void add(Map<String, FrameType> types, TypeDraft draft) {
        FrameType type = draft.declared();
        types.put(type.type(), type);
    }

    private static Kind kind(
            String name, Kind.Identity identity, Map<String, String> attributes, List<String> gates, String post) {
        return new Kind(
                name,
                Optional.of("x:" + name),
                Optional.of("thing"),
                List.of(),
                identity,
                Optional.empty(),
                attributes,
                gates,
                Optional.ofNullable(post),
                Map.of(),
                Optional.empty(),
                Map.of());
    }

    private static Kind pointing(String name, String at) {
        return new Kind(
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Kind.Identity.NONE,
                Optional.of(at),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of());
    }

    private static Kind union(String name, String... members) {
        return new Kind(
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(members),
                Kind.Identity.NONE,
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of());
    }
}
