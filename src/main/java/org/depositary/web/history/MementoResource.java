package org.depositary.web.history;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.graph.format.Format;
import org.depositary.store.history.Publication;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.memento.Timegate;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** Documents about things as they were, and the lists of the times there are (RFC 7089). */
public final class MementoResource implements Resource {
    private static final List<Form> RDF = Form.rdfThen();
    private static final int YEAR = 31_536_000;

    private final Timegate timegate;
    private final Library library;
    private final Refusals refusals;

    /** @param timegate what is kept of the past */
    public MementoResource(Timegate timegate, Library library, Refusals refusals) {
        this.timegate = timegate;
        this.library = library;
        this.refusals = refusals;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.getFirst().equals("timemap")) {
            return path.size() == 4 && path.get(1).equals("data")
                    ? timegate.timemap(path.get(2) + "/" + path.get(3))
                            .map(map -> Reply.ok("application/link-format", map))
                            .orElseGet(() -> refusals.unknown(request))
                    : refusals.unknown(request);
        }
        return path.size() == 5 && path.get(2).equals("data")
                ? timegate.publication(path.get(1))
                        .map(publication -> document(request, publication, path.get(3) + "/" + path.get(4)))
                        .orElseGet(() -> refusals.unknown(request))
                : refusals.unknown(request);
    }

    private Reply document(Request request, Publication publication, String given) {
        Optional<Format> suffix = Format.ofExtension(given).filter(format -> given.endsWith("." + format.extension()));
        String name = suffix.map(format ->
                        given.substring(0, given.length() - format.extension().length() - 1))
                .orElse(given);
        Optional<Format> format = suffix.isPresent()
                ? suffix
                : Accept.of(request.header("Accept")).choose(RDF).flatMap(Form::format);
        if (format.isEmpty()) {
            return refusals.unacceptable(request, RDF);
        }
        String base = library.catalogue().base().iri();
        String root = library.catalogue().root();
        String address = base + "memento/" + publication.version() + "/data/" + name;
        Optional<DatasetGraph> document = timegate.document(publication.version(), base + "id/" + name, address);
        if (document.isEmpty()) {
            return refusals.unknown(request);
        }
        DatasetGraph dataset = format.get().quads()
                ? document.get()
                : DatasetGraphFactory.wrap(document.get().getDefaultGraph());
        Reply reply = library.written(dataset, format.get(), Optional.empty())
                .kept(YEAR)
                .with("Memento-Datetime", Timegate.written(publication.at()))
                .with("Link", "<" + root + "data/" + name + ">; rel=\"original timegate\"")
                .with(
                        "Link",
                        "<" + root + "timemap/data/" + name + ">; rel=\"timemap\"; type=\"application/link-format\"")
                .with("Link", "<" + base + "id/" + name + ">; rel=\"describes\"");
        return suffix.isPresent() ? reply : reply.with("Vary", "Accept");
    }
}
