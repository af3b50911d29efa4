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
                    type("dip:Visit", List.of("visitor", "destination"), null),
                    "dip:Post",
                    new FrameType(
                            "dip:Post",
                            "tenure",
                            false,
                            List.of("holder", "of"),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of()),
                    "dip:Signing",
                    type("dip:Signing", List.of("signed"), null),
                    "dip:Agreement",
                    type("dip:Agreement", List.of("title"), "title"),
                    "dip:TradeObservation",
                    type("dip:TradeObservation", List.of("reporter", "partner", "flow", "date"), null)),
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
                Optional.ofNullable(post));
    }

    private static FrameType type(String type, List<String> key, String titled) {
        return new FrameType(
                type,
                "event",
                true,
                key,
                List.of("date", "value", "place"),
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(titled),
                Optional.empty(),
                Map.of());
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
