package org.depositary.web.linkset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.graph.registry.Percent;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.MappingSet;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Language;
import org.depositary.page.language.Retelling;
import org.depositary.page.view.facet.FacetsView;
import org.depositary.page.view.facet.FacetsView.Facet;
import org.depositary.page.view.lookup.ReviewView;
import org.depositary.page.view.part.Link;

/**
 * Candidates for links, the same for the same name in several documents taken together, narrowed by what a thing is, by
 * what was found wanting and by which entry it may be.
 */
final class Candidates {
    /** What the list can be narrowed by: the parameters of its address. */
    static final List<String> FACETS = List.of("kind", "wanting", "entry");

    private static final int A_PAGE = 30;
    private static final Pattern FEATURES = Pattern.compile("; (?=[a-z]+ [01]\\.)");
    private static final Pattern WANTING = Pattern.compile("(?:^not agreed: |, )([a-z]+) (?=[01]\\.|\\()");

    private record Candidate(ReviewView.Candidate shown, Map<String, List<String>> facets, int rows) {
        boolean fits(Map<String, String> chosen) {
            return chosen.entrySet().stream()
                    .allMatch(
                            one -> facets.getOrDefault(one.getKey(), List.of()).contains(one.getValue()));
        }
    }

    private final List<Candidate> all;
    private final Language language;
    private final Retelling retelling;
    private final String address;

    Candidates(MappingSet set, Catalogue catalogue, Language language) {
        this.language = language;
        this.retelling = catalogue.retelling();
        this.address = catalogue.root() + "review";
        Map<String, String> titles = catalogue.documents();
        this.all = set.mappings().stream()
                .collect(Collectors.groupingBy(
                        mapping -> List.of(
                                mapping.subjectLabel(), kind(set, mapping), mapping.object(), mapping.comment()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(same -> candidate(set, same, titles, catalogue))
                .sorted(Comparator.comparingInt((Candidate one) -> -one.rows).thenComparing(one -> one.shown.name()))
                .toList();
    }

    /**
     * A page of them.
     *
     * @param chosen a value for some of {@link #FACETS}
     * @param from how many to leave out
     */
    ReviewView page(Map<String, String> chosen, int from) {
        List<Candidate> fit = all.stream().filter(one -> one.fits(chosen)).toList();
        int first = Math.min(from, Math.max(0, fit.size() - 1));
        int to = Math.min(first + A_PAGE, fit.size());
        return new ReviewView(
                FACETS.stream()
                        .filter(facet -> !chosen.containsKey(facet))
                        .map(facet -> facet(facet, fit, chosen))
                        .filter(facet -> facet.values().size() > 1
                                && facet.values().stream().anyMatch(value -> value.count() > 1))
                        .toList(),
                chosen.entrySet().stream()
                        .map(one -> Link.to(
                                title(one.getKey()) + ": " + retelling.tell(one.getValue()),
                                without(chosen, one.getKey())))
                        .toList(),
                fit.size(),
                fit.stream().mapToInt(Candidate::rows).sum(),
                first,
                fit.subList(first, to).stream().map(Candidate::shown).toList(),
                first > 0 ? Optional.of(address(chosen, Math.max(0, first - A_PAGE))) : Optional.empty(),
                to < fit.size() ? Optional.of(address(chosen, to)) : Optional.empty());
    }

    private Facet facet(String name, List<Candidate> fit, Map<String, String> chosen) {
        Map<String, Integer> counts = new TreeMap<>();
        fit.forEach(
                one -> one.facets.getOrDefault(name, List.of()).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return new Facet(
                name,
                title(name),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(value -> new FacetsView.Value(
                                Link.to(retelling.tell(value.getKey()), address(with(chosen, name, value.getKey()), 0)),
                                value.getValue()))
                        .toList());
    }

    private String title(String facet) {
        return language.say("review." + facet);
    }

    private String without(Map<String, String> chosen, String facet) {
        return address(
                changed(chosen, all -> {
                    all.remove(facet);
                    return all;
                }),
                0);
    }

    private static Map<String, String> with(Map<String, String> chosen, String facet, String value) {
        return changed(chosen, all -> {
            all.put(facet, value);
            return all;
        });
    }

    private static Map<String, String> changed(Map<String, String> chosen, UnaryOperator<Map<String, String>> change) {
        return change.apply(new TreeMap<>(chosen));
    }

    private String address(Map<String, String> chosen, int from) {
        List<String> parameters = new ArrayList<>();
        FACETS.stream()
                .filter(chosen::containsKey)
                .forEach(facet -> parameters.add(facet + "=" + Percent.encoded(chosen.getOrDefault(facet, ""))));
        if (from > 0) {
            parameters.add("from=" + from);
        }
        return parameters.isEmpty() ? address : address + "?" + String.join("&", parameters);
    }

    /** The subject is a name in a document: {@code doc:letter-7#person/ana-lima}. */
    private static String kind(MappingSet set, Mapping mapping) {
        String named = set.address(mapping.subject()).replaceFirst("^[^#]*#?", "");
        return named.contains("/") ? named.substring(0, named.indexOf('/')) : "";
    }

    private Candidate candidate(MappingSet set, List<Mapping> same, Map<String, String> titles, Catalogue catalogue) {
        Mapping mapping = same.getFirst();
        String comment = mapping.comment();
        int features = comment.indexOf(" [");
        boolean told = features >= 0 && comment.endsWith("]");
        String why = told ? comment.substring(0, features) : comment;
        String entry = mapping.objectLabel().isEmpty() ? mapping.object() : mapping.objectLabel();
        List<Link> documents = same.stream()
                .map(one -> set.address(one.subject()).replaceFirst("#.*$", ""))
                .distinct()
                .map(document -> titles.containsKey(document)
                        ? Link.to(titles.getOrDefault(document, document), catalogue.page(document))
                        : Link.plain(document))
                .toList();
        Map<String, List<String>> facets = new TreeMap<>();
        facets.put(
                "kind",
                List.of(kind(set, mapping)).stream()
                        .filter(Predicate.not(String::isEmpty))
                        .toList());
        facets.put(
                "wanting",
                WANTING.matcher(why)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList());
        facets.put("entry", List.of(entry));
        return new Candidate(
                new ReviewView.Candidate(
                        mapping.subjectLabel(),
                        retelling.tell(kind(set, mapping)),
                        Link.to(entry, set.address(mapping.object())),
                        mapping.object(),
                        mapping.confidence().isPresent()
                                ? String.format(
                                        language.locale(),
                                        "%.2f",
                                        mapping.confidence().getAsDouble())
                                : "",
                        retelling.tell(why),
                        told
                                ? FEATURES.splitAsStream(comment.substring(features + 2, comment.length() - 1))
                                        .map(retelling::tell)
                                        .toList()
                                : List.of(),
                        documents),
                facets,
                same.size());
    }
}
