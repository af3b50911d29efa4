package org.depositary.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Story;
import org.depositary.link.authority.Authority;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.rule.TypeDraft;
import org.depositary.rule.Vocabulary;

/** Made-up documents that name the same people, and what they are linked by. */
final class Corpora {

    static final RuleSet RULES = new RuleSet(
            List.of(),
            Map.of(
                    "State", kind("State", "dip:State", "state", Kind.Identity.LABEL, List.of(), null),
                    "City", kind("City", "schema:City", "place", Kind.Identity.LABEL, List.of(), null),
                    "Organisation",
                            kind(
                                    "Organisation",
                                    "org:Organization",
                                    "organisation",
                                    Kind.Identity.TITLE,
                                    List.of("state"),
                                    null),
                    "Person",
                            kind(
                                    "Person",
                                    "schema:Person",
                                    "person",
                                    Kind.Identity.NAME,
                                    List.of("state", "gender"),
                                    "office")),
            Map.of(
                    "dip:Visit",
                    type("dip:Visit", "visitor", "destination"),
                    "dip:Post",
                    TypeDraft.of("dip:Post", "tenure").key("holder", "of").declared(),
                    "dip:Term",
                    TypeDraft.of("dip:Term", "tenure")
                            .key("holder", "of")
                            .lapse("seen", 2, "of")
                            .declared(),
                    "dip:Signing",
                    type("dip:Signing", "signed"),
                    "dip:Agreement",
                    draft("dip:Agreement").key("title").titled("title").declared(),
                    "dip:TradeObservation",
                    type("dip:TradeObservation", "reporter", "partner", "flow", "date")),
            Map.of(),
            new Vocabulary(Map.of(), Set.of(), Map.of()));

    static final Linker LINKER = new Linker(RULES, Authority.empty(), Overrules.none());

    private static Kind kind(
            String name, String type, String iri, Kind.Identity identity, List<String> gates, String post) {
        Map<String, String> attributes = Map.of("state", name.equals("State") ? "self" : "state");
        return new Kind(
                name,
                Optional.of(type),
                Optional.of(iri),
                List.of(),
                identity,
                Optional.empty(),
                attributes,
                gates,
                Optional.ofNullable(post),
                Map.of(),
                post == null
                        ? Optional.empty()
                        : Optional.of(new Kind.Career(
                                "rank", "seat", Set.of("captain"), Set.of("doge"), Set.of(), Optional.empty())),
                Map.of());
    }

    private static FrameType type(String type, String... key) {
        return draft(type).key(key).declared();
    }

    private static TypeDraft draft(String type) {
        return TypeDraft.event(type).single("date", "value", "place");
    }

    static final String TEXT =
            "Gulnara Karimova G. Kerimova Kerimova Kari Berg Olav Dahl Norway Chile Peru Port Authority two firms";

    static Story story(String id, String date) {
        return Story.of(id, date, TEXT)
                .known("n", "State", "Norway", "states/norway")
                .known("c", "State", "Chile", "states/chile")
                .known("p", "State", "Peru", "states/peru");
    }

    static Corpus link(Story... stories) {
        return LINKER.link(List.of(stories).stream().map(Story::claims).toList());
    }

    static String identity(Corpus corpus, String document, String entity) {
        return corpus.identity(document, entity).orElseThrow().id();
    }

    private Corpora() {}
}
