package org.depositary.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Base;
import org.depositary.link.score.Scorer;
import org.depositary.page.Catalogue;
import org.depositary.page.Examples;
import org.depositary.page.Heads;
import org.depositary.page.Rendering;
import org.depositary.page.facet.Inventories;
import org.depositary.page.language.Languages;
import org.depositary.page.map.Atlas;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.presentation.Presentation;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.page.search.Telling;
import org.depositary.page.trial.Trying;
import org.depositary.page.view.ErrorView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;
import org.depositary.store.Store;
import org.depositary.store.history.History;
import org.depositary.web.crawl.SiteMap;
import org.depositary.web.dataset.SelfDescription;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exploration.BrowseResource;
import org.depositary.web.exploration.CollectionResource;
import org.depositary.web.exploration.PageOnly;
import org.depositary.web.exploration.PanelsResource;
import org.depositary.web.exploration.RulesResource;
import org.depositary.web.exploration.TryResource;
import org.depositary.web.exploration.VocabularyPages;
import org.depositary.web.fragments.FragmentsResource;
import org.depositary.web.history.ChangesResource;
import org.depositary.web.history.MementoResource;
import org.depositary.web.linkset.LinksetResource;
import org.depositary.web.linkset.ReviewResource;
import org.depositary.web.memento.Timegate;
import org.depositary.web.pages.Pages;
import org.depositary.web.reconcile.ReconcileResource;
import org.depositary.web.resource.DescribedResource;
import org.depositary.web.resource.DumpResource;
import org.depositary.web.resource.EntranceResource;
import org.depositary.web.resource.FileResource;
import org.depositary.web.resource.Freshness;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;
import org.depositary.web.resource.SearchResource;
import org.depositary.web.resource.ThingResource;
import org.depositary.web.resource.VocabularyResource;
import org.depositary.web.sparql.Limits;
import org.depositary.web.sparql.SparqlResource;

/**
 * All that is served, and under which address.
 *
 * @param store where the data are read
 * @param base the address that everything stands under
 * @param ontology the terms of the data
 * @param serialization what writes RDF
 * @param terms the folder of the ontology, with its shapes, context, logo and queries
 * @param freshness how old the data are
 * @param dumps where the files of the whole dataset lie
 * @param review where the candidates for links lie that people have to look at
 * @param history what was published before
 * @param limits how much a query from outside may cost
 * @param trying what reads texts of readers' own, and tells what names mean of which nothing is published
 */
public record Publication(
        Store store,
        Base base,
        Ontology ontology,
        Serialization serialization,
        Path terms,
        Freshness freshness,
        Supplier<Optional<Path>> dumps,
        Supplier<Optional<Path>> review,
        History history,
        Limits limits,
        Supplier<Trying> trying) {

    private static final int NEAR = 5;
    private static final int COSTLY = 12;

    /** The addresses with what stands at them. */
    public Site site() {
        Languages languages = Languages.read(terms);
        Presentation presentation = Presentation.read(ontology.graph(), terms);
        Catalogue catalogue = new Catalogue(store, base, presentation, languages.usual());
        String root = catalogue.root();
        Heads heads = new Heads(base, root, freshness.notice(), languages);
        Pages pages = new Pages(new Rendering(), heads);
        Search search = new Search(store, base.iri());
        Refusals refusals = new Refusals(pages, root, (words, language) -> near(search, catalogue.in(language), words));
        SelfDescription self = new SelfDescription(store, search, catalogue, freshness.modified(), dumps);
        Timegate timegate = new Timegate(history, base, root);
        Library library = new Library(catalogue, serialization, freshness, self, timegate);
        List<Example> examples = Stream.of("competency", "federated")
                .flatMap(folder -> Examples.read(terms.resolve("queries").resolve(folder)).stream())
                .toList();
        Map<String, Resource> places = new HashMap<>();
        Atlas atlas = Atlas.read();
        Path views = terms.resolve("views");
        Inventories inventories = new Inventories(catalogue, PanelQuery.read(views.resolve("facets")));
        Map<String, String> kinds = presentation.collections();
        Resource lists = new CollectionResource(kinds, root, (request, path) -> refusals.unknown(request));
        kinds.keySet().forEach(kind -> places.put(kind, lists));
        Resource things =
                new CollectionResource(kinds, root, new ThingResource(library, refusals, pages, views, atlas));
        List.of("id", "page", "data").forEach(place -> places.put(place, things));
        Resource described =
                new CollectionResource(kinds, root, new DescribedResource(library, refusals, pages, examples, trying));
        List.of("doc", "graph", "run", "program", "dataset").forEach(place -> places.put(place, described));
        Resource rules = new PageOnly(new RulesResource(library, pages), refusals);
        places.put("rule", (request, path) -> (path.equals(List.of("rule")) ? rules : described).answer(request, path));
        places.put(
                "void",
                (request, path) ->
                        path.size() == 1 ? Reply.elsewhere(303, root + "dataset") : refusals.unknown(request));
        places.put(
                ".well-known",
                (request, path) -> path.equals(List.of(".well-known", "void"))
                        ? Reply.elsewhere(303, root + "dataset")
                        : refusals.unknown(request));
        Map<String, Graph> shapes = shapes();
        VocabularyPages vocabulary = new VocabularyPages(library, pages, shapes);
        places.put(
                "ontology",
                new VocabularyResource("ontology", ontology.graph(), library, refusals, vocabulary::ontology));
        places.put("shapes", new VocabularyResource("shapes", all(shapes), library, refusals, vocabulary::shapes));
        Resource entrance = new EntranceResource(library, refusals, pages, examples);
        places.put("", entrance);
        places.put("browse", new PageOnly(new BrowseResource(library, refusals, pages, inventories), refusals));
        Resource searching = new SearchResource(library, refusals, pages, search);
        List.of("search", "opensearch.xml").forEach(place -> places.put(place, searching));
        places.put(
                "reconcile",
                new ReconcileResource(
                        store,
                        library,
                        refusals,
                        pages,
                        search,
                        () -> Scorer.of(trying.get().rules()),
                        () -> trying.get().gazetteer(),
                        new Prefixes(ontology.prefixes()).withModel().names()));
        Resource site = new SiteMap(library, refusals, freshness.modified());
        List.of("sitemap.xml", "robots.txt", "health").forEach(place -> places.put(place, site));
        Resource files = new FileResource(Assets.read(ontology, terms, languages.usual()), refusals);
        List.of("assets", "context.jsonld", "favicon.ico").forEach(place -> places.put(place, files));
        places.put("fragments", new FragmentsResource(store, library, refusals, pages));
        Resource changes = new ChangesResource(history, search, library, refusals, pages);
        List.of("changes", "changes.atom").forEach(place -> places.put(place, changes));
        Resource mementos = new MementoResource(timegate, library, refusals);
        List.of("memento", "timemap").forEach(place -> places.put(place, mementos));
        places.put("linkset", new LinksetResource(library, refusals));
        Resource looked = new ReviewResource(review, library, refusals, pages);
        List.of("review", "merges").forEach(place -> places.put(place, looked));
        Resource explored = new PageOnly(new PanelsResource(library, refusals, pages, views, atlas), refusals);
        List.of("relation", "timeline", "network", "map").forEach(place -> places.put(place, explored));
        places.put("try", new PageOnly(new TryResource(library, refusals, pages, trying), refusals));
        places.put("dump", new DumpResource(dumps, library, refusals));
        places.put("sparql", new SparqlResource(store, library, refusals, pages, examples, limits, atlas));
        return new Site(root, places, refusals, freshness.changing(), () -> mostNamed(search, catalogue));
    }

    /** The pages of whoever and whatever is named most, which take longest. */
    private static List<String> mostNamed(Search search, Catalogue catalogue) {
        return search.mostNamed(COSTLY).stream()
                .map(iri -> catalogue.page(iri).substring(catalogue.root().length()))
                .toList();
    }

    private static List<ErrorView.Near> near(Search search, Catalogue catalogue, String words) {
        List<Entry> found = search.ready(Duration.ofMillis(500))
                ? search.find(words, Set.of(), 0, NEAR).entries()
                : List.of();
        Map<String, Telling> told = Telling.of(catalogue, found);
        // What tells those apart that are called the same.
        List<Entry> alike = found.stream()
                .filter(one -> found.stream()
                        .anyMatch(other -> other != one && other.name().equals(one.name())))
                .toList();
        Map<String, String> notes = search.notes(alike, catalogue.language().tag());
        return found.stream()
                .map(entry -> near(
                        entry,
                        told.getOrDefault(entry.iri(), Telling.nothing()),
                        notes.getOrDefault(entry.iri(), ""),
                        catalogue))
                .toList();
    }

    /** @param facts what the facts that name it are called; of what is itself a fact the date says more */
    private static ErrorView.Near near(Entry entry, Telling told, String facts, Catalogue catalogue) {
        Link name = told.link(entry, catalogue);
        String note = Stream.of(
                        Telling.kind(entry, catalogue),
                        told.when(name),
                        told.said().letters().isEmpty() ? facts : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ErrorView.Near(name, note);
    }

    /** The shapes by what they are asked of. */
    private Map<String, Graph> shapes() {
        Map<String, Graph> shapes = new LinkedHashMap<>();
        for (String part : List.of("document", "union")) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(
                    graph, terms.resolve("shapes-" + part + ".ttl").toUri().toString());
            shapes.put(part, graph);
        }
        return shapes;
    }

    /** As if they stood in one file; blank nodes of several keep apart. */
    private static Graph all(Map<String, Graph> shapes) {
        Graph all = GraphFactory.createDefaultGraph();
        shapes.values().forEach(graph -> {
            all.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
            GraphUtil.addInto(all, graph);
        });
        return all;
    }
}
