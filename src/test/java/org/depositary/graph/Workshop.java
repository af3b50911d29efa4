package org.depositary.graph;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Story;
import org.depositary.graph.data.GraphMaker;
import org.depositary.graph.data.Templates;
import org.depositary.graph.fit.Fitting;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.naming.Articles;
import org.depositary.graph.naming.EntryNames;
import org.depositary.graph.naming.Naming;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.query.Derivation;
import org.depositary.graph.query.ShapeCheck;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.link.Linker;
import org.depositary.link.Overrules;
import org.depositary.link.authority.Authority;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.lexicon.Lexicon;

/** The project's ontology with a few made-up mappings ({@code src/test/resources/graph/mappings}), ready to run. */
public final class Workshop {
    public static final Base BASE = new Base("https://example.org/");
    public static final LocalDate TODAY = LocalDate.of(2030, 1, 2);
    public static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    public static final Path MAPPINGS = HOME.resolve("src/test/resources/graph/mappings");
    public static final Path TERMS = HOME.resolve("ontology");
    public static final Ontology ONTOLOGY = Ontology.read(TERMS.resolve("depositary.ttl"));
    public static final RuleSet RULES = RuleReader.read(MAPPINGS, ONTOLOGY.vocabulary());

    private Workshop() {}

    /** A chain that knows of no links. */
    public static Chain chain() {
        return chain(Authority.empty());
    }

    /** A chain over the made-up mappings. */
    public static Chain chain(Authority authority) {
        Lexicon lexicon = Lexicon.load(MAPPINGS.resolve("lexicon"), Set.of());
        return new Chain(
                BASE,
                new Fitting(ONTOLOGY, RULES),
                new Linker(RULES, authority, Overrules.none()),
                new GraphMaker(
                        BASE,
                        ONTOLOGY,
                        RULES,
                        Templates.read(RULES, ONTOLOGY.prefixes()),
                        entry -> lexicon.entry(entry).map(found -> found.features()),
                        authority.concepts(),
                        new Articles(RULES.words()),
                        "1.0"),
                Derivation.read(TERMS.resolve("queries/derived"), TERMS.resolve("queries/checks"))
                        .with(Naming.read(TERMS, ONTOLOGY, EntryNames.read(TERMS))),
                ShapeCheck.read(
                        TERMS.resolve("shapes-document.ttl"), TERMS.resolve("shapes-union.ttl"), ONTOLOGY.graph()));
    }

    /** What the chain makes of stories, without a registry. */
    public static Chain.Result run(Story... stories) {
        return run(Registry.empty(), stories);
    }

    /** What the chain makes of stories that were published before. */
    public static Chain.Result run(Registry registry, Story... stories) {
        return chain().run(List.of(stories).stream().map(Story::claims).toList(), registry, TODAY);
    }

    /** Writes with the project's prefixes and context. */
    public static Serialization serialization() {
        return new Serialization(
                new Prefixes(ONTOLOGY.prefixes()), JsonLd.read(TERMS.resolve("context.jsonld"), Optional.empty()));
    }

    /** A story of a trip, with a person, a city and two states. */
    public static Story trip(String id, String date, String text) {
        return Story.of(id, date, text)
                .known("n", "State", "Norway", "states/norway")
                .known("c", "State", "Chile", "states/chile")
                .entity("b", "City", "Bergen", "state", "Norway")
                .entity("a", "Person", "Ana Lima", List.of("Lima"), Optional.empty(), "state", "Chile");
    }
}
