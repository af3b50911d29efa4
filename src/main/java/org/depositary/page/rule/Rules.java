package org.depositary.page.rule;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.Legible;
import org.depositary.page.Measurements;
import org.depositary.page.Things;
import org.depositary.page.Words;
import org.depositary.page.language.Language;
import org.depositary.page.language.Sought;
import org.depositary.page.presentation.Asking;
import org.depositary.page.trial.RuleWords;
import org.depositary.page.view.ListView;
import org.depositary.page.view.RuleView;
import org.depositary.page.view.RulesView;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Piece;

/** Makes the list of the mapping rules, the pages of each, and the lists of what each has read. */
public final class Rules {
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final String TEXT = "http://schema.org/text";
    private static final String PRECISION = "http://www.w3.org/ns/dqv#hasQualityMeasurement";
    private static final int SHOWN = 100;
    private static final int FIRST = 20;

    private static final String ALL = """
            SELECT ?rule (MIN(?words) AS ?says) (MIN(?class) AS ?type)
            WHERE { ?rule a dip:Rule OPTIONAL { ?rule dct:description ?words } OPTIONAL { ?rule dct:subject ?class } }
            GROUP BY ?rule
            """;
    private static final String STATED = """
            SELECT ?rule (COUNT(DISTINCT ?fact) AS ?facts) WHERE { ?evidence dip:rule ?rule ; oa:hasBody ?fact } GROUP BY ?rule
            """;
    private static final String JUDGED = """
            SELECT ?rule ?name ?value
            WHERE {
              ?rule a dip:Rule ; <http://www.w3.org/ns/dqv#hasQualityMeasurement> ?measurement .
              ?measurement <http://www.w3.org/ns/dqv#isMeasurementOf> ?metric ; <http://www.w3.org/ns/dqv#value> ?value .
              BIND(STRAFTER(STR(?metric), "#") AS ?name)
            }
            """;
    private static final String READ = """
            SELECT DISTINCT ?frame ?type ?label ?date ?exact
            WHERE {
              ?evidence dip:rule ?thing ; oa:hasBody ?frame ; oa:hasTarget/oa:hasSelector/oa:exact ?exact .
              FILTER NOT EXISTS { ?evidence dip:role ?role }
              ?frame a ?type . label(?frame, ?label)
              OPTIONAL { ?frame dip:date ?date }
            }
            ORDER BY ?type ?label
            """;

    private final Catalogue catalogue;
    private final Language language;
    private final Things things;

    /** @param catalogue where the data are found */
    public Rules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
        this.things = new Things(catalogue);
    }

    /**
     * The rules by what they read, those that stated most first.
     *
     * @param sought what a rule must have in its name, in what it says or in what it is for
     */
    public RulesView list(Sought sought) {
        Map<String, Integer> stated = new HashMap<>();
        rows(STATED)
                .forEach(row -> stated.put(
                        text(row, "rule").orElse(""),
                        Integer.parseInt(text(row, "facts").orElse("0"))));
        Map<String, Map<String, Double>> judged = new HashMap<>();
        rows(JUDGED)
                .forEach(row -> judged.computeIfAbsent(text(row, "rule").orElse(""), none -> new HashMap<>())
                        .put(
                                text(row, "name").orElse(""),
                                Double.parseDouble(text(row, "value").orElse("0"))));
        Map<String, List<RulesView.Entry>> byType = new TreeMap<>(Comparator.comparingInt(
                        (String type) -> catalogue.presentation().place(type))
                .thenComparing(type -> catalogue.words().plural(type)));
        int all = 0;
        for (Map<String, RDFNode> row : rows(ALL)) {
            all++;
            String rule = text(row, "rule").orElse("");
            RulesView.Entry entry = new RulesView.Entry(
                    Link.to(Words.local(rule), catalogue.page(rule)),
                    text(row, "says").orElse(""),
                    stated.getOrDefault(rule, 0),
                    Optional.ofNullable(judged.get(rule)).flatMap(this::precision));
            String type = text(row, "type").orElse("");
            if (sought.in(entry.rule().text() + " " + entry.says() + " " + heading(type))) {
                byType.computeIfAbsent(type, none -> new ArrayList<>()).add(entry);
            }
        }
        List<RulesView.Group> groups = new ArrayList<>();
        byType.forEach((type, entries) -> groups.add(new RulesView.Group(
                type.isEmpty() ? language.say("rules.other") : heading(type),
                type.isEmpty() ? "other" : Words.local(type),
                catalogue.words().definition(type).orElse(""),
                entries.stream()
                        .sorted(Comparator.comparingInt((RulesView.Entry entry) -> -entry.facts())
                                .thenComparing(entry -> entry.rule().text()))
                        .toList())));
        // Those that only find names, for other rules, come last.
        groups.sort(Comparator.comparing((RulesView.Group group) -> group.facts() == 0)
                .thenComparing(group -> group.key().equals("other")));
        return new RulesView(sought, all, groups);
    }

    private Optional<String> precision(Map<String, Double> figures) {
        return Optional.ofNullable(figures.get("precision"))
                .map(share -> language.say(
                        "rules.precision",
                        language.figure(share),
                        figures.getOrDefault("right", 0.0).intValue(),
                        figures.getOrDefault("judged", 0.0).intValue()));
    }

    private List<Map<String, RDFNode>> rows(String query) {
        return catalogue.often(Asking.written(query, language).asQuery());
    }

    /**
     * The page of a rule; none when there is no such rule.
     *
     * @param inWords what tells rules in words
     */
    public Optional<RuleView> page(String iri, RuleWords inWords) {
        return things.page(iri).map(thing -> {
            String source = first(thing, TEXT);
            RuleText text = new RuleText(source);
            Optional<RuleView.Told> told = inWords.told(Words.local(iri));
            return new RuleView(
                    thing.without(List.of(TEXT, PRECISION, DESCRIPTION)),
                    first(thing, DESCRIPTION),
                    source,
                    told,
                    told.map(RuleView.Told::examples)
                            .orElseGet(() -> text.examples().stream()
                                    .map(example -> List.of(Piece.plain(example)))
                                    .toList()),
                    text.counterExamples(),
                    new Measurements(catalogue).rule(iri),
                    produced(iri));
        });
    }

    private static String first(ThingView thing, String property) {
        return thing.facts().stream()
                .filter(fact -> fact.property().href().orElse("").equals(property))
                .flatMap(fact -> fact.values().stream())
                .map(value -> value.link().text())
                .findFirst()
                .orElse("");
    }

    private List<Mentioned> produced(String iri) {
        List<Mentioned> produced = new ArrayList<>();
        read(iri)
                .forEach((type, entries) -> produced.add(new Mentioned(
                        heading(type),
                        entries.size(),
                        entries.values().stream().limit(FIRST).toList(),
                        entries.size() > FIRST
                                ? Optional.of(catalogue.page(iri) + "?group=" + Words.local(type))
                                : Optional.empty())));
        return produced;
    }

    private String heading(String type) {
        return type.isEmpty() ? "" : language.capital(catalogue.words().plural(type));
    }

    /**
     * A part of what a rule read; none where there is nothing.
     *
     * @param key the local name of the type
     * @param from how many to leave out
     */
    public Optional<ListView> group(String iri, String name, String key, int from) {
        return read(iri).entrySet().stream()
                .filter(group -> Words.local(group.getKey()).equals(key)
                        && from < group.getValue().size())
                .findFirst()
                .map(group -> {
                    List<Mentioned.Entry> all = List.copyOf(group.getValue().values());
                    int to = Math.min(from + SHOWN, all.size());
                    String address = catalogue.page(iri) + "?group=" + Percent.encoded(key) + "&from=";
                    return new ListView(
                            heading(group.getKey()),
                            Link.to(name, catalogue.page(iri)),
                            all.size(),
                            all.subList(from, to),
                            from > 0 ? Optional.of(address + Math.max(0, from - SHOWN)) : Optional.empty(),
                            to < all.size() ? Optional.of(address + to) : Optional.empty());
                });
    }

    /** What a rule read, by the address of its type, each thing once. */
    private Map<String, Map<String, Mentioned.Entry>> read(String iri) {
        ParameterizedSparqlString query = Asking.written(READ, language);
        query.setIri("thing", iri);
        Map<String, Map<String, Mentioned.Entry>> byType = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : catalogue.select(query.asQuery())) {
            String frame = text(row, "frame").orElse("");
            byType.computeIfAbsent(text(row, "type").orElse(""), none -> new LinkedHashMap<>())
                    .putIfAbsent(
                            frame,
                            new Mentioned.Entry(
                                    Link.to(text(row, "label").orElse(""), catalogue.page(frame)),
                                    catalogue.date(row, "date"),
                                    "",
                                    Legible.excerpt(text(row, "exact").orElse(""))));
        }
        return byType;
    }
}
