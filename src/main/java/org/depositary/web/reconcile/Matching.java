package org.depositary.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.link.name.Alignment;
import org.depositary.link.name.Spelling;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.web.reconcile.Candidate.Feature;
import org.depositary.web.reconcile.Facts.Value;
import org.depositary.web.reconcile.Question.Condition;

/**
 * Finds what a name may mean. The score is that of the name (names are compared as where documents are taken together),
 * moved by what else is known: a name alone makes 100 when it is the very same; properties that fit or do not make up
 * three tenths of it. How often a thing is spoken of decides only between equals.
 */
final class Matching {
    /** Below this a name is another name. */
    private static final double LEAST = 0.35;

    private static final double CERTAIN = 90;
    private static final double APART = 10;
    private static final double WEIGHT_OF_PROPERTIES = 0.3;
    private static final double OTHER_TYPE = 0.6;
    private static final double FITS = 0.9;
    private static final int LOOKED_AT = 100;

    private final Search search;
    private final Facts facts;
    private final Function<String, String> label;

    /** @param label what terms are called */
    Matching(Search search, Facts facts, Function<String, String> label) {
        this.search = search;
        this.facts = facts;
        this.label = label;
    }

    /** The candidates of a question, the best first. */
    List<Candidate> candidates(Question question) {
        Set<String> types = question.strict() ? question.type().map(Set::of).orElse(Set.of()) : Set.of();
        Optional<Entry> named = search.entry(search.things() + question.name());
        named = named.isPresent() ? named : search.entry(question.name());
        Map<String, Double> names = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        if (named.isPresent()) {
            entries.add(named.get());
            names.put(named.get().iri(), 1.0);
        } else if (question.name().isEmpty()) {
            search.all().stream()
                    .filter(entry -> thing(entry) && entry.ofAny(types))
                    .sorted(Comparator.comparingInt(entry -> -entry.weight()))
                    .limit(10L * LOOKED_AT)
                    .forEach(entries::add);
        } else {
            for (Entry entry : search.near(question.name(), types, LOOKED_AT).entries()) {
                double alike = likeness(question.name(), entry);
                if (thing(entry) && alike >= LEAST) {
                    entries.add(entry);
                    names.put(entry.iri(), alike);
                }
            }
        }
        return scored(question, entries, names).stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                        .thenComparing(candidate -> -candidate.entry().weight())
                        .thenComparing(candidate -> candidate.entry().iri()))
                .limit(question.limit())
                .toList();
    }

    /**
     * Whether the first of some candidates can be taken without asking: it fits well, no other comes near, and more was
     * said than one word by which it is called now and then (a bare family name).
     */
    static boolean certain(Question question, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        String name = Spelling.fold(question.name());
        boolean said = name.contains(" ")
                || !question.conditions().isEmpty()
                || name.equals(Spelling.fold(candidates.getFirst().entry().name()))
                || candidates.getFirst().entry().iri().endsWith("/" + question.name());
        return said
                && candidates.getFirst().score() >= CERTAIN
                && (candidates.size() == 1
                        || candidates.getFirst().score() - candidates.get(1).score() >= APART);
    }

    private boolean thing(Entry entry) {
        return entry.iri().startsWith(search.things());
    }

    private static double likeness(String name, Entry entry) {
        return entry.names().stream()
                .mapToDouble(known -> Alignment.ofOthers(name, known).score())
                .max()
                .orElse(0);
    }

    private List<Candidate> scored(Question question, List<Entry> entries, Map<String, Double> names) {
        Map<Condition, Map<String, List<Value>>> known = new LinkedHashMap<>();
        List<String> iris = entries.stream().map(Entry::iri).toList();
        question.conditions().forEach(condition -> known.put(condition, facts.values(iris, condition.property())));
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : entries) {
            List<Feature> features = new ArrayList<>();
            double name = names.getOrDefault(entry.iri(), 0.0);
            boolean called = !question.name().isEmpty();
            if (called) {
                features.add(new Feature("name", "Likeness of the name", name));
            }
            boolean typed = question.type().map(entry.types()::contains).orElse(true);
            question.type()
                    .ifPresent(type -> features.add(new Feature("type", "Of the type asked for", typed ? 1 : 0)));
            double fitting = 0;
            boolean out = false;
            for (Condition condition : question.conditions()) {
                double fit =
                        fit(condition, known.getOrDefault(condition, Map.of()).getOrDefault(entry.iri(), List.of()));
                fitting += fit;
                out |= condition.required() && fit < FITS;
                features.add(new Feature(
                        "property:" + condition.property(), "Fits by " + label.apply(condition.property()), fit));
            }
            features.add(new Feature("mentions", "How often documents speak of it", entry.weight()));
            double properties = question.conditions().isEmpty()
                    ? 0
                    : fitting / question.conditions().size();
            double part = question.conditions().isEmpty() ? 0 : called ? WEIGHT_OF_PROPERTIES : 1;
            double score = 100 * (name * (1 - part) + properties * part) * (typed ? 1 : OTHER_TYPE);
            if (!out && (called || properties > 0)) {
                candidates.add(new Candidate(entry, score, features));
            }
        }
        return candidates;
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
            return text.startsWith(asked) ? 1 : Alignment.ofOthers(asked, text).score();
        }
        String iri = value.node().toString();
        if (iri.equals(asked) || iri.equals(search.things() + asked)) {
            return 1;
        }
        Set<String> names = search.entry(iri)
                .map(entry -> entry.names().stream().collect(Collectors.toSet()))
                .orElseGet(() -> Set.of(value.words(), label.apply(iri)));
        return names.stream()
                .mapToDouble(name -> Alignment.ofOthers(asked, name).score())
                .max()
                .orElse(0);
    }
}
