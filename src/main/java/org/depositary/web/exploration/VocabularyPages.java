package org.depositary.web.exploration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.depositary.graph.format.Format;
import org.depositary.page.Catalogue;
import org.depositary.page.Vocabulary;
import org.depositary.page.diagram.Diagram;
import org.depositary.page.language.Reader;
import org.depositary.page.language.Sought;
import org.depositary.page.shape.Shapes;
import org.depositary.page.view.ShapesView;
import org.depositary.page.view.VocabularyView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;

/** The pages of the ontology and of the shapes; {@code ?q=} narrows both. */
public final class VocabularyPages {
    private static final String SHAPES = "https://w3id.org/depositary/shapes";

    private final Library library;
    private final Pages pages;
    private final Map<String, Graph> shapes;

    /** @param shapes by the key of what they are asked of, in the order of their page */
    public VocabularyPages(Library library, Pages pages, Map<String, Graph> shapes) {
        this.library = library;
        this.pages = pages;
        this.shapes = new LinkedHashMap<>(shapes);
    }

    /** The terms. */
    public Reply ontology(Request request) {
        Reader reader = pages.reader(request);
        Sought sought = new Sought(request.first("q").orElse(""));
        Catalogue catalogue = library.catalogue().in(reader.language());
        return sought.any()
                ? terms(reader, new Vocabulary(catalogue).page(sought))
                : library.remembered(
                        "page ontology " + reader.key(),
                        () -> terms(
                                reader, new Vocabulary(catalogue).page(sought).with(new Diagram(catalogue).view())));
    }

    private Reply terms(Reader reader, VocabularyView view) {
        return pages.page(
                "ontology",
                pages.heads()
                        .of(reader)
                        .about(
                                view.title(),
                                view.lead(),
                                "ontology",
                                view.namespace(),
                                "DefinedTermSet",
                                alternates("ontology"),
                                Map.of()),
                view);
    }

    /** What the data are checked by. */
    public Reply shapes(Request request) {
        Reader reader = pages.reader(request);
        Sought sought = new Sought(request.first("q").orElse(""));
        Catalogue catalogue = library.catalogue().in(reader.language());
        return sought.any()
                ? shapes(reader, new Shapes(catalogue, shapes).page(sought))
                : library.remembered(
                        "page shapes " + reader.key(),
                        () -> shapes(reader, new Shapes(catalogue, shapes).page(sought)));
    }

    private Reply shapes(Reader reader, ShapesView view) {
        return pages.page(
                "shapes",
                pages.heads()
                        .of(reader)
                        .about(
                                pages.say(reader, "shapes.title"),
                                pages.say(reader, "shapes.lead"),
                                "shapes",
                                SHAPES,
                                "CreativeWork",
                                alternates("shapes"),
                                Map.of()),
                view);
    }

    private List<Link> alternates(String name) {
        return Stream.of(Format.values())
                .map(format ->
                        Link.to(format.mediaType(), library.catalogue().root() + name + "." + format.extension()))
                .toList();
    }
}
