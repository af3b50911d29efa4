package org.depositary.web.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.graph.format.Format;
import org.depositary.graph.format.JsonLd;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;

/** A fixed graph in all formats, with a page for people: the ontology and the shapes. */
public final class VocabularyResource implements Resource {
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);
    private static final int HOUR = 3600;

    private final String name;
    private final Graph graph;
    private final Library library;
    private final Refusals refusals;
    private final Function<Request, Reply> page;

    /**
     * A graph.
     *
     * @param name the segment it stands under
     * @param page what people get there
     */
    public VocabularyResource(
            String name, Graph graph, Library library, Refusals refusals, Function<Request, Reply> page) {
        this.name = name;
        this.graph = graph;
        this.library = library;
        this.refusals = refusals;
        this.page = page;
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
                    form.get().format().map(format -> rdf(request, format)).orElseGet(() -> page.apply(request));
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
