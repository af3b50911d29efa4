package org.depositary.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.link.authority.Gazetteer;
import org.depositary.link.score.Aspect;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.page.Words;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.text.name.Spelling;
import org.depositary.web.reconcile.Facts.Value;
import org.depositary.web.reconcile.Question.Condition;

/**
 * Finds what a name may mean. Candidates are scored by what links things to other datasets, which is told what is asked
 * for and that somebody typed it. How often a thing is spoken of decides only between equals.
 */
final class Matching {
    private static final double CERTAIN = 90;
    private static final double APART = 10;
    private static final double FITS = 0.9;
    private static final double SILENT = 0.5;
    private static final int LOOKED_AT = 100;

    private final Search search;
    private final Facts facts;
    private final Supplier<Scorer> scorer;
    private final Supplier<Gazetteer> gazetteer;
    private final Words words;

    /**
     * @param scorer what things are linked by
     * @param gazetteer what names mean that no document holds
     * @param words what terms are called, and which classes are kinds of others
     */
    Matching(Search search, Facts facts, Supplier<Scorer> scorer, Supplier<Gazetteer> gazetteer, Words words) {
        this.search = search;
        this.facts = facts;
        this.scorer = scorer;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The candidates of a question, the best first. */
    List<Candidate> candidates(Question question) {
        Set<String> types =
                question.strict() ? question.type().map(words::within).orElse(Set.of()) : Set.of();
        Optional<Entry> named = search.entry(search.things() + question.name());
        named = named.isPresent() ? named : search.entry(question.name());
        List<Entry> entries = new ArrayList<>();
        if (named.isPresent()) {
            entries.add(named.get());
        } else if (question.name().isEmpty()) {
            search.all().stream()
                    .filter(entry -> thing(entry) && entry.ofAny(types))
                    .sorted(Comparator.comparingInt(entry -> -entry.weight()))
                    .limit(10L * LOOKED_AT)
                    .forEach(entries::add);
        } else {
            search.near(question.name(), types, LOOKED_AT).entries().stream()
                    .filter(this::thing)
                    .forEach(entries::add);
        }
        return scored(question, entries, named.isPresent()).stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                        .thenComparing(candidate -> -candidate.entry().weight())
                        .thenComparing(candidate -> candidate.entry().iri()))
                .limit(question.limit())
                .toList();
    }

    /** What a name means that nothing published bears: in other datasets, without an address here. */
    List<Gazetteer.Known> unnamed(String name) {
        return gazetteer.get().named(name);
    }

    /**
     * Whether the first of some candidates can be taken without asking: it fits well, nothing that is asked for speaks
     * against it, no other comes near, and more was said than one word by which it is called now and then (a bare
     * family name).
     */
    static boolean certain(Question question, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        Candidate first = candidates.getFirst();
        String name = Spelling.fold(question.name());
        boolean said = name.contains(" ")
                || !question.conditions().isEmpty()
                || first.entry().labels().stream().map(Spelling::fold).anyMatch(name::equals)
                || first.entry().iri().endsWith("/" + question.name());
        return said
                && first.score() >= CERTAIN
                && !first.contrary()
                && (candidates.size() == 1 || first.score() - candidates.get(1).score() >= APART);
    }

    private boolean thing(Entry entry) {
        return entry.iri().startsWith(search.things());
    }

    /** @param named whether the question holds the identifier of the only entry */
    private List<Candidate> scored(Question question, List<Entry> entries, boolean named) {
        Map<Condition, Map<String, List<Value>>> known = new LinkedHashMap<>();
        List<String> iris = entries.stream().map(Entry::iri).toList();
        question.conditions().forEach(condition -> known.put(condition, facts.values(iris, condition.property())));
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : entries) {
            List<Feature> properties = new ArrayList<>();
            boolean out = false;
            boolean other = false;
            for (Condition condition : question.conditions()) {
                List<Value> values = known.getOrDefault(condition, Map.of()).getOrDefault(entry.iri(), List.of());
                double fit = fit(condition, values);
                out |= condition.required() && fit < FITS;
                // As in linking, silence is no contradiction; who asks by no name asks for what is said.
                boolean silent =
                        values.isEmpty() && fit == 0 && !question.name().isEmpty();
                // A value that shares words with what is asked for is another all the same: a deputy of something.
                other |= !silent && fit < FITS;
                properties.add(new Feature(Aspect.PROPERTY, silent ? SILENT : fit, condition.property()));
            }
            Optional<Scored> scored = out ? Optional.empty() : scored(question, entry, properties, named);
            boolean contrary = other;
            scored.ifPresent(fitting -> candidates.add(
                    new Candidate(entry, 100 * fitting.score(), told(fitting, entry), contrary || fitting.contrary())));
        }
        return candidates;
    }

    private Optional<Scored> scored(Question question, Entry entry, List<Feature> properties, boolean named) {
        org.depositary.link.score.Candidate candidate = candidate(entry);
        if (question.name().isEmpty()) {
            return Optional.of(scorer.get().score(candidate, properties)).filter(scored -> scored.score() > 0);
        }
        Query query = Query.typed(named ? entry.name() : question.name());
        Query typed = question.type()
                .map(type -> query.ofKind(entry.ofAny(words.within(type)) ? candidate.kind() : type))
                .orElse(query);
        return Optional.of(scorer.get().score(typed, candidate, properties)).filter(Scored::alike);
    }

    /**
     * What linking compares of a thing; of states, posts and days a table says more exactly which property it means.
     */
    private org.depositary.link.score.Candidate candidate(Entry entry) {
        String path = entry.iri().substring(search.things().length());
        return new org.depositary.link.score.Candidate(
                entry.iri(),
                entry.name(),
                Set.copyOf(entry.names()),
                path.substring(0, Math.max(0, path.indexOf('/'))),
                Optional.empty(),
                Set.of(),
                false,
                List.of());
    }

    /** What was compared, and how often documents speak of the thing. */
    private List<Candidate.Feature> told(Scored scored, Entry entry) {
        List<Candidate.Feature> told = new ArrayList<>();
        for (Feature feature : scored.features()) {
            told.add(
                    switch (feature.aspect()) {
                        case NAME -> new Candidate.Feature("name", "Likeness of the name", feature.value());
                        case KIND -> new Candidate.Feature("type", "Of the type asked for", feature.value());
                        case PROPERTY ->
                            new Candidate.Feature(
                                    "property:" + feature.says(),
                                    "Fits by " + words.label(feature.says()),
                                    feature.value());
                        case ENTRY, STATE, POST, DATE, DOUBT ->
                            new Candidate.Feature(feature.aspect().word(), feature.says(), feature.value());
                    });
        }
        told.add(new Candidate.Feature("mentions", "How often documents speak of it", entry.weight()));
        return told;
    }

    private double fit(Condition condition, List<Value> values) {
        List<Double> fits = condition.values().stream()
                .map(asked -> values.stream()
                        .mapToDouble(value -> fit(asked, value))
                        .max()
                        .orElse(0))
                .toList();
        return switch (condition.quantifier()) {
            case ANY -> fits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            case ALL -> fits.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            case NONE ->
                1 - fits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        };
    }

    /** How well a value fits what is asked for: as an identifier, by a name, or as text that begins so (a date). */
    private double fit(String asked, Value value) {
        if (value.node().isLiteral()) {
            String text = value.words();
            return text.startsWith(asked) ? 1 : scorer.get().alike(asked, text);
        }
        String iri = value.node().toString();
        if (iri.equals(asked) || iri.equals(search.things() + asked)) {
            return 1;
        }
        Set<String> names = search.entry(iri)
                .map(entry -> entry.names().stream().collect(Collectors.toSet()))
                .orElseGet(() -> new TreeSet<>(List.of(value.words(), words.label(iri))));
        return names.stream()
                .mapToDouble(name -> scorer.get().alike(asked, name))
                .max()
                .orElse(0);
    }
}
