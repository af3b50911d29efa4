package org.depositary.page.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.page.Catalogue;
import org.depositary.page.Things;
import org.depositary.page.view.answer.StatementsView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Value;

/** Puts statements that were asked for into the words of pages: thing by thing, each property by its name. */
public final class Statements {
    private static final int MOST = 100;
    private static final int LONGEST = 300;

    /** Nothing else on the page is called so. */
    private static final String ANCHOR = "answer--";

    private final Catalogue catalogue;
    private final Cells cells;
    private final Model model;
    private final List<Resource> things;
    private final Map<Resource, Integer> unnamed = new HashMap<>();
    private final Map<String, Link> names;

    /** @param model all the statements */
    public Statements(Catalogue catalogue, Model model) {
        this.catalogue = catalogue;
        this.cells = new Cells(catalogue);
        this.model = model;
        this.things = model.listSubjects().toList().stream()
                .sorted(Comparator.comparing((Resource thing) -> rank(thing)).thenComparing(RDFNode::toString))
                .toList();
        Set<String> named = new LinkedHashSet<>();
        for (Resource thing : first()) {
            named.add(thing.toString());
            thing.listProperties().forEach(said -> named.add(said.getObject().toString()));
        }
        this.names = new Names(catalogue).of(named);
    }

    private List<Resource> first() {
        return things.subList(0, Math.min(MOST, things.size()));
    }

    /** The first things, with all that is said of them. */
    public StatementsView view() {
        List<StatementsView.Thing> shown = new ArrayList<>();
        for (Resource thing : first()) {
            shown.add(new StatementsView.Thing(ANCHOR + (shown.size() + 1), link(thing), facts(thing)));
        }
        return new StatementsView(model.size(), things.size(), shown);
    }

    /** Things with pages first, then what else is published here, then all else, what has no address last. */
    private int rank(Resource thing) {
        String base = catalogue.base().iri();
        return thing.isAnon()
                ? 3
                : thing.getURI().startsWith(base + "id/") ? 0 : thing.getURI().startsWith(base) ? 1 : 2;
    }

    private List<Fact> facts(Resource thing) {
        Map<String, List<RDFNode>> said = new LinkedHashMap<>();
        for (Statement statement : thing.listProperties().toList()) {
            said.computeIfAbsent(statement.getPredicate().getURI(), none -> new ArrayList<>())
                    .add(statement.getObject());
        }
        return said.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, ?> property) -> first(property.getKey()))
                        .thenComparing(property -> catalogue.presentation().told(property.getKey()))
                        .thenComparing(property -> property(property.getKey()).text()))
                .map(property -> new Fact(
                        property(property.getKey()),
                        catalogue.words().definition(property.getKey()),
                        values(property.getValue())))
                .toList();
    }

    private Link property(String iri) {
        return Link.to(catalogue.words().label(iri), catalogue.page(iri));
    }

    /** In the order of pages; further places of the same document are only numbered. */
    private List<Value> values(List<RDFNode> nodes) {
        List<Value> values = new ArrayList<>();
        String before = "";
        int same = 1;
        for (Link link : nodes.stream()
                .map(this::link)
                .sorted(Comparator.comparing((Link link) -> new Value(link, List.of(), List.of(), false).place())
                        .thenComparing(Link::text)
                        .thenComparing(link -> link.href().orElse("")))
                .toList()) {
            boolean again = link.text().equals(before)
                    && link.href().filter(href -> href.indexOf('#') > 0).isPresent();
            same = again ? same + 1 : 1;
            before = link.text();
            values.add(new Value(again ? new Link("(" + same + ")", link.href()) : link, List.of(), List.of(), false));
        }
        return values;
    }

    /** What a thing is comes first, then what it is called, then the terms of the ontology. */
    private static int first(String property) {
        return property.equals(RDF.type.getURI())
                ? 0
                : property.equals(RDFS.label.getURI()) ? 1 : property.startsWith(Catalogue.DIP) ? 2 : 3;
    }

    private Link link(RDFNode node) {
        if (node.isLiteral()) {
            String text = cells.text(node);
            return Link.plain(
                            text.codePointCount(0, text.length()) > LONGEST
                                    ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                                    : text)
                    .in(node.asLiteral().getLanguage(), catalogue.language().tag());
        }
        if (node.isAnon()) {
            int number = unnamed.computeIfAbsent(node.asResource(), any -> unnamed.size() + 1);
            return Link.plain(catalogue.language().say("query.unnamed", number));
        }
        Link known = names.get(node.toString());
        return known == null ? term(node.toString()) : known;
    }

    /**
     * A term by its label, a document by its title, what else is published here by its path, all else by its address.
     */
    private Link term(String iri) {
        String base = catalogue.base().iri();
        Optional<String> title = iri.startsWith(base)
                ? Optional.ofNullable(catalogue.documents().get(iri.replaceFirst("(?:/text)?(?:#.*)?$", "")))
                : iri.startsWith(Catalogue.DIP)
                        ? Optional.of(catalogue.words().label(iri))
                        : catalogue.words().given(iri);
        String text = title.orElseGet(() -> {
            String brief = catalogue.words().brief(iri);
            return iri.startsWith(base) ? iri.substring(base.length()) : brief.equals(iri) ? Things.plain(iri) : brief;
        });
        return iri.startsWith("http://") || iri.startsWith("https://")
                ? Link.to(text, catalogue.page(iri))
                : Link.plain(text);
    }
}
