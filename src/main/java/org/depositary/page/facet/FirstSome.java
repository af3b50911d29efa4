package org.depositary.page.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.facet.FacetsView;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/** Some of what is of a type, and the words that more is to come: for readers who ask before the inventory is taken. */
public final class FirstSome {
    private static final String SOME = """
            SELECT ?thing ?label WHERE {
              { SELECT DISTINCT ?thing WHERE { GRAPH ?g { ?thing a ?type } } LIMIT 100 }
              label(?thing, ?label)
              FILTER(BOUND(?label))
            }
            """;

    private FirstSome() {}

    /**
     * The list.
     *
     * @param chosen by facet, as in addresses
     */
    public static FacetsView list(Catalogue catalogue, Map<String, String> chosen) {
        Language language = catalogue.language();
        Optional<String> type = Optional.ofNullable(chosen.get(Facets.TYPE)).filter(any -> chosen.size() == 1);
        List<Mentioned.Entry> entries = new ArrayList<>();
        type.ifPresent(iri -> {
            ParameterizedSparqlString query = Asking.written(SOME, language);
            query.setIri("type", iri);
            for (Map<String, RDFNode> row : catalogue.select(query.asQuery())) {
                String thing = Catalogue.text(row, "thing").orElseThrow();
                entries.add(new Mentioned.Entry(
                        Link.to(Catalogue.text(row, "label").orElse(""), catalogue.page(thing))
                                .in(row.containsKey("labelOwn") ? language.tag() : "en", language.tag()),
                        "",
                        "",
                        new Excerpt(List.of())));
            }
        });
        return new FacetsView(
                type.map(iri -> language.capital(catalogue.words().plural(iri)))
                        .orElseGet(() -> language.say("things")),
                language.say("list.soon"),
                List.of(),
                List.of(),
                entries.size(),
                0,
                entries,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
