package org.depositary.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.presentation.Asking;
import org.depositary.page.presentation.View;
import org.depositary.page.view.part.Link;

/** The views that one can go on to from a thing, as the presentation has them. */
final class Views {
    private final Catalogue catalogue;

    Views(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of a thing of these types. */
    List<Link> of(String iri, Collection<String> types) {
        Set<View> views = new LinkedHashSet<>();
        types.forEach(type -> views.addAll(catalogue.presentation().views(type, catalogue.language())));
        List<Link> links = new ArrayList<>();
        for (View view : views) {
            ParameterizedSparqlString query = Asking.written(view.select(), catalogue.language());
            query.setIri("thing", iri);
            catalogue.select(query.asQuery()).forEach(row -> links.add(link(view, row)));
        }
        return links;
    }

    private Link link(View view, Map<String, RDFNode> row) {
        Map<String, Object> names = new HashMap<>();
        Map<String, String> given = new TreeMap<>();
        String things = catalogue.base().iri() + "id/";
        row.forEach((variable, node) -> {
            if (node.isURIResource()) {
                given.put(variable, node.toString().replace(things, ""));
            } else {
                names.put(variable, node.asLiteral().getLexicalForm());
            }
        });
        List<String> parameters = new ArrayList<>();
        given.forEach((variable, value) ->
                parameters.add(variable + "=" + Percent.encoded(value).replace("%2F", "/")));
        return Link.to(
                catalogue.language().filled(view.label(), names),
                catalogue.root() + view.page() + "?" + String.join("&", parameters));
    }
}
