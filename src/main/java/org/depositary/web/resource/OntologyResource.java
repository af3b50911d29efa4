package org.depositary.web.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.graph.format.Format;
import org.depositary.graph.format.JsonLd;
import org.depositary.page.Catalogue;
import org.depositary.page.Vocabulary;
import org.depositary.page.diagram.Diagram;
import org.depositary.page.language.Reader;
import org.depositary.page.language.Sought;
import org.depositary.page.view.VocabularyView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;

/**
 * A fixed graph in all formats: the ontology, with a page of its terms, and the shapes, whose page is the ontology's.
 */
public final class OntologyResource implements Resource {
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);
    private static final int HOUR = 3600;

    private final String name;
    private final Graph graph;
    private final Library library;
    private final Refusals refusals;
    private final Pages pages;

    /**
     * A graph.
     *
     * @param name the segment it stands under
     */
    public OntologyResource(String name, Graph graph, Library library, Refusals refusals, Pages pages) {
        this.name = name;
        this.graph = graph;
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 1) {
            return refusals.unknown(request);
        }
        String last = path.getFirst();
        String root = library.catalogue().root();
        if (last.equals(name)) {
            Optional<Form> form = Accept.of(request.header("Accept")).choose(FORMS);
            if (form.isEmpty()) {
                return refusals.unacceptable(request, FORMS);
            }
            Reply reply =
                    form.get().format().map(format -> rdf(request, format)).orElseGet(() -> page(request));
            return links(reply, root).with("Vary", "Accept");
        }
        String extension = last.substring(name.length() + 1);
        return Format.ofExtension(extension)
                .filter(format -> format.extension().equals(extension))
                .map(format -> links(rdf(request, format), root).with("Vary", "Accept"))
                .orElseGet(() -> refusals.unknown(request));
    }

    private Reply rdf(Request request, Format format) {
        Optional<JsonLd.Profile> profile = format == Format.JSON_LD ? Library.profile(request) : Optional.empty();
        Reply reply = library.remembered(
                "fixed " + name + " " + format + " " + profile,
                () -> library.written(DatasetGraphFactory.wrap(graph), format, profile));
        return new Reply(reply.status(), reply.contentType(), reply.body(), reply.fields(), HOUR);
    }

    private Reply page(Request request) {
        if (!name.equals("ontology")) {
            return Reply.elsewhere(303, library.catalogue().root() + name + ".ttl");
        }
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
        List<Link> alternates = FORMS.stream()
                .flatMap(form -> form.format().stream())
                .map(format ->
                        Link.to(format.mediaType(), library.catalogue().root() + name + "." + format.extension()))
                .toList();
        return pages.page(
                "ontology",
                pages.heads()
                        .of(reader)
                        .about(
                                view.title(),
                                view.lead(),
                                name,
                                view.namespace(),
                                "DefinedTermSet",
                                alternates,
                                Map.of()),
                view);
    }

    private Reply links(Reply reply, String root) {
        Reply with = reply;
        for (Form form : FORMS) {
            if (form.format().isPresent()) {
                with = with.with(
                        "Link",
                        "<" + root + name + "." + form.format().get().extension() + ">; rel=\"alternate\"; type=\""
                                + form.mediaType() + "\"");
            }
        }
        return with;
    }
}
