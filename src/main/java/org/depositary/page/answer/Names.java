package org.depositary.page.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.Catalogue;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.part.Link;

/** Asks what things that an answer names are called. */
final class Names {
    private static final int MOST = 300;

    /** What stands below in a long answer keeps its address. */
    private static final int MOST_NAMES = 5 * MOST;

    private final Catalogue catalogue;

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The names of those among some addresses that have pages. */
    Map<String, Link> of(Collection<String> among) {
        List<String> iris = among.stream()
                .filter(iri -> iri.startsWith(catalogue.base().iri() + "id/"))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        Map<String, Link> names = new HashMap<>();
        for (int from = 0; from < iris.size(); from += MOST) {
            Set<String> some = new LinkedHashSet<>(iris.subList(from, Math.min(from + MOST, iris.size())));
            ask(some, "label(?thing, ?name)", "thing").forEach(row -> {
                String iri = Catalogue.text(row, "thing").orElse("");
                Optional.ofNullable(row.get("name"))
                        .map(RDFNode::asLiteral)
                        .ifPresent(name -> names.putIfAbsent(
                                iri,
                                Link.to(name.getLexicalForm(), catalogue.page(iri))
                                        .in(
                                                name.getLanguage(),
                                                catalogue.language().tag())));
            });
        }
        return names;
    }

    /** What a pattern says of the first of some addresses, which its variable stands for. */
    List<Map<String, RDFNode>> ask(Set<String> iris, String pattern, String variable) {
        if (iris.isEmpty()) {
            return List.of();
        }
        List<String> asked = iris.stream().limit(MOST).toList();
        String values =
                IntStream.range(0, asked.size()).mapToObj(at -> "?iri" + at).collect(Collectors.joining(" "));
        ParameterizedSparqlString query = Asking.written(
                "SELECT DISTINCT * WHERE { VALUES ?" + variable + " { " + values + " } " + pattern + " }",
                catalogue.language());
        for (int at = 0; at < asked.size(); at++) {
            query.setIri("iri" + at, asked.get(at));
        }
        return catalogue.select(query.asQuery());
    }
}
