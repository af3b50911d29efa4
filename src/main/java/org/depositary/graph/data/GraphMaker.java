package org.depositary.graph.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.graph.naming.Articles;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Minter;
import org.depositary.graph.registry.Registry;
import org.depositary.link.Corpus;
import org.depositary.link.Member;
import org.depositary.link.Occurrence;
import org.depositary.link.Occurrence.Telling;
import org.depositary.link.authority.ConceptLink;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/** Makes the statements of a corpus: one graph a document, and the graphs that documents share. */
public final class GraphMaker {
    private final Base base;
    private final Ontology ontology;
    private final RuleSet rules;
    private final Templates templates;
    private final Articles articles;
    private final SharedGraphs shared;
    private final boolean concepts;
    private final String version;

    /**
     * @param templates the rules' own templates
     * @param dictionary the features of a dictionary's entry, by {@code dictionary/id}
     * @param concepts what the ontology's concepts are elsewhere
     * @param articles of names within names
     * @param version the program's
     */
    public GraphMaker(
            Base base,
            Ontology ontology,
            RuleSet rules,
            Templates templates,
            Function<String, Optional<Map<String, String>>> dictionary,
            List<ConceptLink> concepts,
            Articles articles,
            String version) {
        this.base = base;
        this.ontology = ontology;
        this.rules = rules;
        this.templates = templates;
        this.articles = articles;
        this.shared = new SharedGraphs(ontology, dictionary, concepts, articles);
        this.concepts = !concepts.isEmpty();
        this.version = version;
    }

    /**
     * What was written.
     *
     * @param facts by their addresses
     * @param things the addresses of things, by the ids of their identities
     */
    public record Made(Map<Node, Occurrence> facts, Map<String, String> things) {}

    /** Writes all graphs but the derived one into a dataset; addresses come from the registry's minter. */
    public Made make(Corpus corpus, Minter minter, DatasetGraph out) {
        Labels labels = new Labels(corpus, rules.frameTypes(), articles);
        Addresses addresses = new Addresses(base, ontology, rules.frameTypes(), labels, corpus, minter);
        Facts facts = new Facts(ontology, corpus, addresses, labels);
        Passages passages = new Passages(base, ontology);
        Map<Node, Occurrence> made = new HashMap<>();
        for (Occurrence occurrence : corpus.occurrences()) {
            made.put(addresses.of(occurrence), occurrence);
            for (Telling telling : occurrence.tellings()) {
                Writer graph = new Writer(out, base.documentGraph(telling.documentId()));
                List<String> templated = templated(telling);
                boolean plain = templated.size() < rules(telling).size();
                facts.write(graph, telling, occurrence, plain);
                templated.forEach(rule -> construct(graph, telling, addresses.of(occurrence), rule, facts));
                passages.write(graph, telling, addresses.of(occurrence), facts, plain);
            }
        }
        for (DocumentClaims document : corpus.documents()) {
            String id = document.reading().document().id();
            Writer graph = new Writer(out, base.documentGraph(id));
            Set<String> told = document.told();
            for (Entity entity : document.entities()) {
                corpus.identity(id, entity.id()).ifPresent(identity -> {
                    facts.write(graph, new Member(document, entity), base.document(id));
                    if (!told.contains(entity.id())) {
                        passages.named(graph, document.reading(), entity, addresses.of(identity));
                    }
                });
            }
        }
        shared.writeAuthority(new Writer(out, base.sharedGraph("authority")), corpus, addresses);
        shared.writeLinks(new Writer(out, base.sharedGraph("links")), corpus, addresses);
        writeMeta(corpus, out);
        return new Made(made, addresses.things());
    }

    private static Set<String> rules(Telling telling) {
        return telling.frame().evidence().stream().map(Evidence::rule).collect(Collectors.toSet());
    }

    private List<String> templated(Telling telling) {
        return rules(telling).stream().filter(templates::has).sorted().toList();
    }

    private void construct(Writer out, Telling telling, Node fact, String rule, Facts facts) {
        Map<String, List<Node>> values = new HashMap<>();
        Map<String, List<Filler>> byRole = telling.frame().fillers().stream()
                .collect(Collectors.groupingBy(Filler::role, LinkedHashMap::new, Collectors.toList()));
        byRole.forEach((role, fillers) -> values.put(
                role,
                fillers.stream()
                        .map(filler -> facts.loose(telling, role, filler.value()))
                        .flatMap(Optional::stream)
                        .toList()));
        values.put("this", List.of(fact));
        values.put("document", List.of(base.document(telling.documentId())));
        values.computeIfAbsent(
                "date",
                any -> telling.document().reading().document().metadata().date().map(Writer::edtf).stream()
                        .toList());
        templates
                .fill(rule, values)
                .forEach(triple -> out.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    /**
     * Ends a run: enters the addresses that the derived graph made, says which ones are no more.
     *
     * @return the registry as it now is
     */
    public Registry finish(DatasetGraph out, Minter minter) {
        Node derived = base.sharedGraph("derived");
        String prefix = base.thing("id/").getURI();
        Set<String> made = new TreeSet<>();
        out.find(derived, Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(prefix)) {
                made.add(quad.getSubject().getURI().substring(base.iri().length()));
            }
        });
        made.forEach(minter::adopt);
        Registry registry = minter.finish();
        MetaGraph meta = new MetaGraph(base, new Writer(out, base.sharedGraph("meta")));
        meta.writeRegistry(registry);
        return registry;
    }

    private void writeMeta(Corpus corpus, DatasetGraph out) {
        MetaGraph meta = new MetaGraph(base, new Writer(out, base.sharedGraph("meta")));
        Node run = run(corpus);
        meta.writeRun(run, version);
        corpus.documents().forEach(document -> meta.writeDocument(document, run));
        rules.rules().forEach(rule -> meta.writeRule(rule, read(rule), run));
        Map<String, String> graphs = new LinkedHashMap<>();
        graphs.put("authority", "Entities that documents share, and their names");
        graphs.put("links", "Links to other datasets");
        graphs.put("derived", "Statements that follow from those of documents");
        graphs.put("meta", "Documents, rules, the run and the dataset");
        meta.writeDataset(run, graphs, Set.copyOf(ontology.prefixes().values()));
        new Linksets(base, new Writer(out, base.sharedGraph("meta"))).write(corpus, concepts);
    }

    /** The class of what a rule reads. */
    private Optional<Node> read(Rule rule) {
        Optional<String> name = switch (rule.stage()) {
            case FRAME -> Optional.of(rule.type());
            case ENTITY ->
                Optional.ofNullable(rules.kinds().get(rule.type()))
                        .flatMap(Kind::type)
                        .or(rule::subject);
        };
        return name.map(ontology::term);
    }

    /** The run's name changes when, and only when, its input does. */
    private Node run(Corpus corpus) {
        String input = corpus.documents().stream()
                        .map(document -> document.reading().document())
                        .map(document -> document.id() + " " + document.sha256() + " " + document.metadata())
                        .collect(Collectors.joining("\n"))
                + rules.rules().stream()
                        .map(rule -> rule.id() + " " + rule.source())
                        .collect(Collectors.joining("\n"))
                + version;
        return base.run(Passages.sha256(input).substring(0, 16));
    }
}
