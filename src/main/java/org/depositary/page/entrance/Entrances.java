package org.depositary.page.entrance;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.Measurements;
import org.depositary.page.Things;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;
import org.depositary.page.presentation.Entry;
import org.depositary.page.presentation.Theme;
import org.depositary.page.view.BrowseView;
import org.depositary.page.view.StartView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/** Makes the pages that lead to all others. */
public final class Entrances {
    private static final String STATEMENTS =
            "SELECT ?count WHERE { ?thing <http://rdfs.org/ns/void#triples> ?count } LIMIT 1";
    private static final String NEWEST = """
            SELECT ?document ?label ?date
            WHERE { ?document a dip:SourceDocument ; rdfs:label ?label OPTIONAL { ?document dct:date ?date } }
            ORDER BY DESC(STR(?date)) ?label LIMIT 8
            """;
    private static final String NUMBER = "SELECT (COUNT(DISTINCT ?s) AS ?count) WHERE { ?s a ?thing }";

    /** What is published at addresses of its own, not among the things. */
    private static final List<String> DESCRIBED = List.of(Catalogue.DIP + "SourceDocument", Catalogue.DIP + "Rule");

    private final Catalogue catalogue;
    private final Things things;
    private final List<Example> examples;

    /** @param examples questions that can be asked */
    public Entrances(Catalogue catalogue, List<Example> examples) {
        this.catalogue = catalogue;
        this.things = new Things(catalogue);
        this.examples = List.copyOf(examples);
    }

    /** The start page. */
    public StartView start() {
        long statements = rows(STATEMENTS, catalogue.base().iri() + "dataset").stream()
                .flatMap(row -> text(row, "count").stream())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        return new StartView(
                newest(),
                sources(),
                themes(false),
                entries(),
                statements,
                List.copyOf(examples.stream()
                        .filter(example -> !example.abroad())
                        .collect(Collectors.toMap(
                                Example::topics, example -> example, (first, other) -> first, LinkedHashMap::new))
                        .values()),
                examples.size(),
                new Measurements(catalogue).whole());
    }

    /** The page that leads to all lists. */
    public BrowseView browse() {
        return new BrowseView(themes(true));
    }

    private List<Map<String, RDFNode>> rows(String text, String thing) {
        ParameterizedSparqlString query = Asking.written(text, catalogue.language());
        query.setIri("thing", thing);
        return catalogue.select(query.asQuery());
    }

    /** How many documents were read. */
    public int sources() {
        return number(DESCRIBED.getFirst());
    }

    private int number(String type) {
        return rows(NUMBER, type).stream()
                .flatMap(row -> text(row, "count").stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private List<Mentioned.Entry> newest() {
        return rows(NEWEST, "").stream()
                .map(row -> new Mentioned.Entry(
                        Link.to(
                                text(row, "label").orElse(""),
                                catalogue.page(text(row, "document").orElse(""))),
                        catalogue.date(row, "date"),
                        "",
                        new Excerpt(List.of())))
                .toList();
    }

    /** How much there is of each type, by themes; with those of no theme, or without. */
    public List<StartView.Theme> themes(boolean all) {
        Language language = catalogue.language();
        Map<String, Integer> numbers = new LinkedHashMap<>(catalogue.types());
        DESCRIBED.forEach(type ->
                Optional.of(number(type)).filter(number -> number > 0).ifPresent(number -> numbers.put(type, number)));
        List<StartView.Theme> themes = new ArrayList<>();
        for (Theme theme : catalogue.presentation().themes(language)) {
            List<StartView.Count> counts = new ArrayList<>();
            for (String type : theme.types()) {
                Integer number = numbers.remove(type);
                if (number != null) {
                    counts.add(count(type, number));
                }
            }
            if (!counts.isEmpty()) {
                themes.add(new StartView.Theme(theme.label(), counts));
            }
        }
        if (all && !numbers.isEmpty()) {
            List<StartView.Count> rest = new ArrayList<>();
            numbers.forEach((type, number) -> rest.add(count(type, number)));
            themes.add(new StartView.Theme(language.say("other"), rest));
        }
        return themes;
    }

    private StartView.Count count(String type, int number) {
        return new StartView.Count(
                Link.to(
                        catalogue.words().counted(type, number),
                        catalogue.root() + "browse?type=" + Percent.encoded(type)),
                number);
    }

    /** Good places to begin in what is published now. */
    private List<StartView.Entry> entries() {
        List<StartView.Entry> entries = new ArrayList<>();
        for (Entry entry : catalogue.presentation().entries(catalogue.language())) {
            catalogue
                    .select(Asking.written(entry.select(), catalogue.language()).asQuery())
                    .stream()
                    .flatMap(row -> text(row, "thing").stream())
                    .findFirst()
                    .flatMap(things::page)
                    .ifPresent(thing -> entries.add(new StartView.Entry(
                            entry.label(),
                            entry.comment(),
                            Link.to(thing.label(), catalogue.page(thing.iri())),
                            thing.sentence())));
        }
        return entries;
    }
}
