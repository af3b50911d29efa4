package org.depositary.page.search;

import static org.depositary.page.Catalogue.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.Catalogue;
import org.depositary.page.Legible;
import org.depositary.page.language.Dates;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;

/**
 * What tells a thing that was found from others that are called the same: its name in the reader's language, when it
 * was, and the words that state it.
 *
 * @param name in the reader's language; none where it has none
 * @param date as people write it; empty where there is none
 * @param said the words of a document that state it; empty for what no document states as a whole
 */
public record Telling(Optional<String> name, String date, Excerpt said) {
    private static final String TOLD = """
            SELECT ?s (MIN(?own) AS ?name) (MIN(?when) AS ?date) (MIN(?words) AS ?quote)
            WHERE {
              VALUES ?s { %s }
              OPTIONAL { ?s rdfs:label ?own FILTER(LANG(?own) = ?lang) }
              OPTIONAL { ?s dip:date|dip:attested ?when }
              OPTIONAL {
                ?evidence oa:hasBody ?s ; oa:hasTarget/oa:hasSelector/oa:exact ?words
                FILTER NOT EXISTS { ?evidence dip:role ?part }
              }
            }
            GROUP BY ?s
            """;

    /** Of what nothing more is known. */
    public static Telling nothing() {
        return new Telling(Optional.empty(), "", Legible.excerpt(""));
    }

    /** Where what was found is read, under the name that the reader knows it by. */
    public Link link(Entry entry, Catalogue catalogue) {
        String reader = catalogue.language().tag();
        return Link.to(name.orElse(entry.name()), catalogue.page(entry.iri()))
                .in(name.isPresent() ? reader : "en", reader);
    }

    /** What the thing that was found is. */
    public static String kind(Entry entry, Catalogue catalogue) {
        return entry.types().stream()
                .map(catalogue.words()::label)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** When it was, where its name does not say so. */
    public String when(Link name) {
        return name.text().contains(date) ? "" : date;
    }

    /** Of some things, by address. */
    public static Map<String, Telling> of(Catalogue catalogue, Collection<Entry> entries) {
        Map<String, Telling> told = new HashMap<>();
        if (entries.isEmpty()) {
            return told;
        }
        var query = Asking.written(
                TOLD.formatted(
                        entries.stream().map(entry -> "<" + entry.iri() + ">").collect(Collectors.joining(" "))),
                catalogue.language());
        query.setLiteral("lang", catalogue.language().tag());
        for (Map<String, RDFNode> row : catalogue.select(query.asQuery())) {
            told.put(
                    text(row, "s").orElse(""),
                    new Telling(
                            text(row, "name"),
                            text(row, "date")
                                    .map(date -> Dates.written(date, catalogue.language()))
                                    .orElse(""),
                            Legible.excerpt(text(row, "quote").orElse(""))));
        }
        return told;
    }
}
