package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;
import org.depositary.page.presentation.Entry;
import org.depositary.page.presentation.Theme;
import org.depositary.page.rule.RuleText;
import org.depositary.page.view.BrowseView;
import org.depositary.page.view.ListView;
import org.depositary.page.view.RuleView;
import org.depositary.page.view.StartView;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Quality;

/** Makes the pages that lead to all others, and those of the rules. */
public final class Entrances {
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final String TEXT = "http://schema.org/text";
    private static final String PRECISION = "http://www.w3.org/ns/dqv#hasQualityMeasurement";
    private static final int SHOWN = 100;

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
        long statements = catalogue.rows(Questions.STATEMENTS, catalogue.base().iri() + "dataset").stream()
                .flatMap(row -> text(row, "count").stream())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        return new StartView(documents(), themes(false), entries(), statements, examples, whole());
    }

    /** The page that leads to all lists. */
    public BrowseView browse() {
        List<Link> rules = catalogue.rows(Questions.RULES, catalogue.base().iri() + "rule/").stream()
                .map(row -> Link.to(
                        text(row, "label").orElse(""),
                        catalogue.page(text(row, "s").orElse(""))))
                .toList();
        return new BrowseView(themes(true), documents(), rules);
    }

    /** The page of a rule; none when there is no such rule. */
    public Optional<RuleView> rule(String iri) {
        return things.page(iri).map(thing -> {
            String says = first(thing, DESCRIPTION);
            String source = first(thing, TEXT);
            ThingView rest = new ThingView(
                    thing.iri(),
                    thing.label(),
                    thing.aliases(),
                    thing.types(),
                    thing.kinds(),
                    thing.sentence(),
                    thing.views(),
                    thing.suspicions(),
                    thing.facts().stream()
                            .filter(fact -> !fact.property().href().orElse("").equals(TEXT)
                                    && !fact.property().href().orElse("").equals(PRECISION)
                                    && !fact.property().href().orElse("").equals(DESCRIPTION))
                            .toList(),
                    thing.passages(),
                    List.of(),
                    thing.sameAs(),
                    thing.decisions(),
                    thing.data(),
                    List.of(),
                    List.of());
            RuleText text = new RuleText(source);
            return new RuleView(
                    rest, says, source, text.examples(), text.counterExamples(), precision(iri), produced(iri));
        });
    }

    /** How much of what a rule states is right; none where nobody has judged. */
    private Optional<Quality> precision(String rule) {
        return quality(rule, "precision")
                .map(figures -> new Quality(
                        catalogue
                                .language()
                                .say(
                                        "rule.precision.share",
                                        catalogue.language().figure(figures.getOrDefault("precision", 0.0)),
                                        figures.getOrDefault("right", 0.0).intValue(),
                                        figures.getOrDefault("judged", 0.0).intValue()),
                        judged(rule)));
    }

    /** How good all rules are together; none where nobody has judged. */
    private Optional<Quality> whole() {
        String dataset = catalogue.base().iri() + "dataset";
        return quality(dataset, "metric-precision-all")
                .map(figures -> new Quality(
                        catalogue
                                .language()
                                .say(
                                        "quality.whole",
                                        catalogue.language().figure(figures.getOrDefault("metric-precision-all", 0.0)),
                                        catalogue.language().figure(figures.getOrDefault("metric-recall-all", 0.0))),
                        judged(dataset)));
    }

    private Optional<Map<String, Double>> quality(String thing, String needed) {
        Map<String, Double> figures = new HashMap<>();
        for (Map<String, RDFNode> row : catalogue.rows(Questions.QUALITY, thing)) {
            figures.put(
                    text(row, "name").orElse(""),
                    Double.parseDouble(text(row, "value").orElse("0")));
        }
        return Optional.of(figures).filter(found -> found.containsKey(needed));
    }

    /** What the figures were measured on, in the reader's language if it is told in it. */
    private Link judged(String thing) {
        String wanted = catalogue.language().tag();
        return catalogue.rows(Questions.QUALITY, thing).stream()
                .flatMap(row -> Optional.ofNullable(row.get("about")).stream())
                .map(RDFNode::asLiteral)
                .min(Comparator.comparing(
                        (Literal about) -> !about.getLanguage().equals(wanted)))
                .map(about -> Link.plain(about.getLexicalForm()).in(about.getLanguage(), wanted))
                .orElse(Link.plain(""));
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
                        entries.values().stream().limit(SHOWN).toList(),
                        entries.size() > SHOWN
                                ? Optional.of(catalogue.page(iri) + "?group=" + Words.local(type))
                                : Optional.empty())));
        return produced;
    }

    private String heading(String type) {
        return type.isEmpty()
                ? ""
                : catalogue.language().capital(catalogue.words().plural(type));
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
                    String address = catalogue.page(iri) + "?group=" + key + "&from=";
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
        Map<String, Map<String, Mentioned.Entry>> byType = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : catalogue.rows(Questions.PRODUCED, iri)) {
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

    /** How much there is of each type, by themes; with those of no theme, or without. */
    private List<StartView.Theme> themes(boolean all) {
        Language language = catalogue.language();
        Map<String, Integer> numbers = new LinkedHashMap<>(catalogue.types());
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
                        number == 1
                                ? catalogue.words().label(type)
                                : catalogue.words().plural(type),
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

    private List<Link> documents() {
        List<Link> documents = new ArrayList<>();
        catalogue.documents().forEach((iri, title) -> documents.add(Link.to(title, catalogue.page(iri))));
        return documents;
    }
}
