package org.depositary.web.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.page.Catalogue;
import org.depositary.page.Entrances;
import org.depositary.page.Heads;
import org.depositary.page.Rendering;
import org.depositary.page.language.Reader;
import org.depositary.page.view.ListView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;

/** Where people come in: the start page and the lists. */
public final class EntranceResource implements Resource {
    private static final List<Form> FORMS = List.of(Form.HTML);
    private static final int A_PAGE = 200;

    private final Library library;
    private final Refusals refusals;
    private final Rendering rendering;
    private final Heads heads;
    private final List<Example> examples;

    /** @param library what is published */
    public EntranceResource(
            Library library, Refusals refusals, Rendering rendering, Heads heads, List<Example> examples) {
        this.library = library;
        this.refusals = refusals;
        this.rendering = rendering;
        this.heads = heads;
        this.examples = List.copyOf(examples);
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() > 1) {
            return refusals.unknown(request);
        }
        String place = path.isEmpty() ? "" : path.getFirst();
        List<Form> forms = place.isEmpty() ? Form.rdfThen(Form.HTML) : FORMS;
        Accept accept = Accept.of(request.header("Accept"));
        Optional<Form> form = accept.indifferent() ? Optional.of(Form.HTML) : accept.choose(forms);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, forms);
        }
        if (form.get().format().isPresent()) {
            return Reply.elsewhere(303, library.catalogue().root() + "dataset").with("Vary", "Accept");
        }
        Reader reader = heads.languages().reader(request.first("lang"), request.header("Accept-Language"));
        Reply reply = switch (place) {
            case "" -> start(reader);
            default ->
                request.first("type").map(type -> list(request, reader, type)).orElseGet(() -> browse(reader));
        };
        return reply.with("Vary", "Accept");
    }

    private Reply start(Reader reader) {
        return library.remembered(
                "start " + reader.key(),
                () -> html(
                        "start",
                        heads.of(reader)
                                .about(
                                        "Depositary",
                                        reader.language().say("start.description"),
                                        "",
                                        library.catalogue().base().iri(),
                                        "WebSite",
                                        List.of(),
                                        Map.of()),
                        entrances(reader).start()));
    }

    private Reply browse(Reader reader) {
        return library.remembered(
                "browse " + reader.key(),
                () -> html(
                        "browse",
                        heads.of(reader)
                                .plain(
                                        reader.language().say("lists"),
                                        reader.language().say("lists.description"),
                                        "browse"),
                        entrances(reader).browse()));
    }

    private Reply list(Request request, Reader reader, String type) {
        Catalogue catalogue = library.catalogue().in(reader.language());
        if (!Address.iri(type)) {
            return refusals.say(request, 400, "Not a type", "A type is named by its address.");
        }
        int from = request.first("from")
                .filter(given -> given.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        return library.remembered("list " + reader.key() + " " + from + " " + type, () -> {
            ListView all = catalogue.ofType(type);
            if (from >= all.entries().size() && from > 0 || all.entries().isEmpty()) {
                return refusals.say(request, 404, "Empty", "Nothing of this type is published.");
            }
            int to = Math.min(from + A_PAGE, all.entries().size());
            String query = "browse?type=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
            ListView part = new ListView(
                    all.title(),
                    all.lead(),
                    all.entries().subList(from, to),
                    to < all.entries().size()
                            ? Optional.of(catalogue.root() + query + "&from=" + to)
                            : Optional.empty());
            return html(
                    "list",
                    heads.of(reader).plain(all.title(), all.lead(), query + (from > 0 ? "&from=" + from : "")),
                    part);
        });
    }

    private Entrances entrances(Reader reader) {
        return new Entrances(library.catalogue().in(reader.language()), examples);
    }

    private Reply html(String template, Head head, Object view) {
        return Reply.ok(Form.HTML.contentType(), rendering.page(template, head, view));
    }
}
