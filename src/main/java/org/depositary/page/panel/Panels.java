package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.map.Atlas;
import org.depositary.page.presentation.Asking;
import org.depositary.page.presentation.Sentences;
import org.depositary.page.view.panel.BarsView;
import org.depositary.page.view.panel.MapView;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.panel.PanelsView.Option;
import org.depositary.page.view.panel.SpansView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;

/** Answers queries as parts of pages. */
public final class Panels {
    private static final String LABEL = "Label";
    private static final Set<String> UNSAID =
            Set.of("begin", "end", "lane", "line", "lineOf", "lat", "long", "fromLat", "fromLong");
    private static final int MOST = 1000;
    private static final int MOST_IN_A_CELL = 8;

    private final Catalogue catalogue;
    private final Atlas atlas;

    /**
     * Panels.
     *
     * @param catalogue where the data are found
     * @param atlas what maps are drawn from
     */
    public Panels(Catalogue catalogue, Atlas atlas) {
        this.catalogue = catalogue;
        this.atlas = atlas;
    }

    /**
     * The answers of queries, without those that are empty.
     *
     * @param given addresses of what they are about, by variable
     */
    public List<PanelView> of(List<PanelQuery> queries, Map<String, String> given) {
        return of(queries, given, 0);
    }

    /**
     * The answers of queries, those that have pages from a row on; the others only where that is the first.
     *
     * @param from how many rows stand on the pages before
     */
    public List<PanelView> of(List<PanelQuery> queries, Map<String, String> given, int from) {
        Map<String, Object> names = new HashMap<>();
        given.forEach((variable, iri) ->
                names.put(variable, catalogue.presentation().inSentence(name(iri), catalogue.language())));
        return queries.stream()
                .filter(query -> from == 0 || query.page().isPresent())
                .flatMap(query -> panel(query, given, names, from).stream())
                .toList();
    }

    /**
     * What the page about a thing begins with, or what it ends with.
     *
     * @param types what it is
     */
    public List<PanelView> about(List<PanelQuery> queries, String iri, Collection<String> types, boolean first) {
        List<PanelQuery> asked = queries.stream()
                .filter(query -> query.isFor(types) && query.leads(types) == first)
                .toList();
        Set<String> tables = asked.stream()
                .filter(query -> !query.of().isEmpty() && query.form() != Form.BARS)
                .map(PanelQuery::name)
                .collect(Collectors.toSet());
        return of(asked, Map.of("about", iri)).stream()
                .filter(panel -> panel.drawn() || tables.contains(panel.id()))
                .toList();
    }

    /** The name of a thing in the reader's language. */
    public String name(String iri) {
        ParameterizedSparqlString query =
                Asking.written("SELECT ?name WHERE { label(?thing, ?name) } LIMIT 1", catalogue.language());
        query.setIri("thing", iri);
        return catalogue.select(query.asQuery()).stream()
                .flatMap(row -> Catalogue.text(row, "name").stream())
                .findFirst()
                .orElseGet(() -> catalogue.words().label(iri));
    }

    /**
     * What can be said in a sentence of what all that is given has to do with.
     *
     * @param query that finds it, with its types
     */
    public String sentence(PanelQuery query, Map<String, String> given) {
        ParameterizedSparqlString text = Asking.written(query.text(given.keySet()), catalogue.language());
        given.forEach(text::setIri);
        Map<String, List<String>> types = new LinkedHashMap<>();
        catalogue
                .select(text.asQuery())
                .forEach(row -> types.computeIfAbsent(
                                Catalogue.text(row, "thing").orElse(""), none -> new ArrayList<>())
                        .add(Catalogue.text(row, "type").orElse("")));
        return types.entrySet().stream()
                .findFirst()
                .map(found -> new Sentences(catalogue.presentation(), catalogue.language(), catalogue::select)
                        .about(found.getKey(), found.getValue()))
                .orElse("");
    }

    /** What a query of choices offers: the address of each and its name, in order of names. */
    public List<Option> options(PanelQuery query) {
        return catalogue
                .often(Asking.written(query.text(Set.of()), catalogue.language())
                        .asQuery())
                .stream()
                .flatMap(row -> Catalogue.text(row, "thing").stream()
                        .map(iri -> new Option(iri, link(row, "thing").text())))
                .filter(option -> !option.label().isEmpty())
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** The title of a query in the reader's language. */
    public String title(PanelQuery query) {
        return query.title(catalogue.language(), Map.of());
    }

    private Optional<PanelView> panel(
            PanelQuery asked, Map<String, String> given, Map<String, Object> names, int from) {
        ParameterizedSparqlString text = Asking.written(asked.text(given.keySet(), from), catalogue.language());
        given.forEach(text::setIri);
        Query query = text.asQuery();
        List<Row> rows = catalogue.select(query).stream()
                .map(row -> new Row(row, this::link))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = Optional.ofNullable(given.get("about")).map(catalogue::page);
        return Optional.of(new PanelView(
                asked.name(),
                asked.title(catalogue.language(), names),
                asked.form() == Form.SPANS ? Spans.of(rows, catalogue.language(), own) : Optional.empty(),
                asked.form() == Form.BARS ? Bars.of(rows, catalogue.language(), own) : Optional.empty(),
                asked.form() == Form.NET ? Net.of(rows, catalogue.language()) : Optional.empty(),
                asked.form() == Form.MAP ? maps().of(rows) : Optional.empty(),
                table(query.getResultVars(), rows),
                pages(asked, given, from),
                catalogue.root() + "sparql?query=" + Percent.encoded(text.toString())));
    }

    private Optional<PanelView.Pages> pages(PanelQuery asked, Map<String, String> given, int from) {
        return asked.whole(given.keySet()).map(whole -> {
            ParameterizedSparqlString text = Asking.written(whole, catalogue.language());
            given.forEach(text::setIri);
            List<Row> things = catalogue.often(text.asQuery()).stream()
                    .map(row -> new Row(row, this::link))
                    .toList();
            return Paging.of(things, from, asked.page().orElseThrow());
        });
    }

    /** The figures of rows of a reader's own query; none where there are none. */
    public Optional<PanelView> bars(TableView table, List<Map<String, RDFNode>> told) {
        return Bars.of(rows(told), catalogue.language(), Optional.empty())
                .map(bars -> answer(table, Optional.empty(), Optional.of(bars), Optional.empty()));
    }

    /** The rows of a reader's own query in time; none where too few are dated. */
    public Optional<PanelView> spans(TableView table, List<Map<String, RDFNode>> told) {
        return Spans.of(rows(told), catalogue.language(), Optional.empty())
                .map(spans -> answer(table, Optional.of(spans), Optional.empty(), Optional.empty()));
    }

    /** The rows of a reader's own query on the map; none where no place is known. */
    public Optional<PanelView> map(TableView table, List<Map<String, RDFNode>> told) {
        return maps().of(rows(told)).map(map -> answer(table, Optional.empty(), Optional.empty(), Optional.of(map)));
    }

    private List<Row> rows(List<Map<String, RDFNode>> told) {
        return told.stream().map(row -> new Row(row, this::link)).toList();
    }

    private static PanelView answer(
            TableView table, Optional<SpansView> spans, Optional<BarsView> bars, Optional<MapView> map) {
        return new PanelView("answer", "", spans, bars, Optional.empty(), map, table, Optional.empty(), "");
    }

    private Maps maps() {
        return new Maps(atlas, catalogue.language(), catalogue.root() + "map");
    }

    private TableView table(List<String> variables, List<Row> rows) {
        List<String> shown = variables.stream()
                .filter(name -> !name.endsWith(LABEL) && !UNSAID.contains(name))
                .filter(name -> rows.stream().anyMatch(row -> row.holds(name)))
                .toList();
        List<String> columns = shown.stream().map(this::column).toList();
        // A thing that stands in several rows, as one with two parties, is one row with all of them.
        Map<Link, List<Row>> things = new LinkedHashMap<>();
        for (Row row : rows) {
            things.computeIfAbsent(row.link(shown.getFirst()), none -> new ArrayList<>())
                    .add(row);
        }
        List<List<Link>> cells = things.values().stream()
                .limit(MOST)
                .map(of -> shown.stream().map(name -> all(name, of)).toList())
                .toList();
        return new TableView(columns, cells, things.size());
    }

    private String column(String name) {
        String key = "column." + name;
        return catalogue.language().knows(key)
                ? catalogue.language().say(key)
                : catalogue.words().label(Catalogue.DIP + name);
    }

    /** What several rows have in one place: the first few in order of their names, and how many more there are. */
    private Link all(String name, List<Row> rows) {
        List<Link> links = rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> other.exacter(name, row)))
                .map(row -> row.link(name))
                .filter(link -> !link.text().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Link::text))
                .toList();
        if (links.size() < 2) {
            return links.isEmpty() ? Link.plain("") : links.getFirst();
        }
        List<Link> shown = new ArrayList<>(links.subList(0, Math.min(MOST_IN_A_CELL, links.size())));
        if (shown.size() < links.size()) {
            shown.add(Link.plain(catalogue.language().say("more", links.size() - shown.size())));
        }
        return Link.all(shown);
    }

    /** A value as a reader sees it. */
    Link link(Map<String, RDFNode> row, String name) {
        RDFNode node = row.get(name);
        if (node == null) {
            return Link.plain("");
        }
        if (node.isLiteral() && row.containsKey(name + LABEL)) {
            return Link.plain(Catalogue.text(row, name + LABEL).orElse(""));
        }
        if (node.isLiteral()) {
            return Link.plain(
                    name.equals("suspect")
                            ? catalogue.retelling().tell(node.asLiteral().getLexicalForm())
                            : catalogue.written(node.asLiteral()));
        }
        String iri = node.toString();
        // Terms have names in more languages than the data.
        return Optional.ofNullable(row.get(name + LABEL))
                .filter(said -> !iri.startsWith(Catalogue.DIP))
                .map(said -> Link.to(said.asLiteral().getLexicalForm(), catalogue.page(iri))
                        .in(said.asLiteral().getLanguage(), catalogue.language().tag()))
                .orElseGet(() -> Link.to(catalogue.words().label(iri), catalogue.page(iri)));
    }
}
