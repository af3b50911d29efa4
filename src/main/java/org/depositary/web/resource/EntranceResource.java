package org.depositary.web.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.page.Catalogue;
import org.depositary.page.entrance.Entrances;
import org.depositary.page.language.Reader;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;

/** Where people come in: the start page. */
public final class EntranceResource implements Resource {
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final List<Example> examples;

    /**
     * The start page.
     *
     * @param library what is published
     */
    public EntranceResource(Library library, Refusals refusals, Pages pages, List<Example> examples) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.examples = List.copyOf(examples);
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (!path.isEmpty()) {
            return refusals.unknown(request);
        }
        Accept accept = Accept.of(request.header("Accept"));
        Optional<Form> form = accept.indifferent() ? Optional.of(Form.HTML) : accept.choose(FORMS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        if (form.get().format().isPresent()) {
            return Reply.elsewhere(303, library.catalogue().root() + "dataset").with("Vary", "Accept");
        }
        Reader reader = pages.reader(request);
        return start(reader).with("Vary", "Accept");
    }

    private Reply start(Reader reader) {
        return library.remembered(
                "start " + reader.key(),
                () -> html(
                        "start",
                        pages.heads()
                                .of(reader)
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

    private Entrances entrances(Reader reader) {
        Catalogue catalogue = library.catalogue().in(reader.language());
        return new Entrances(catalogue, examples);
    }

    private Reply html(String template, Head head, Object view) {
        return pages.page(template, head, view);
    }
}
