package org.depositary.web.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Reader;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.page.view.lookup.ChangesView;
import org.depositary.page.view.part.Link;
import org.depositary.store.history.Change;
import org.depositary.store.history.History;
import org.depositary.store.history.Publication;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** What each publication changed of which thing: pages, and a feed (Atom Syndication Format, RFC 4287). */
public final class ChangesResource implements Resource {
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_ON_A_PAGE = 500;
    private static final List<Form> FORMS = List.of(Form.HTML, Form.ATOM);

    private final History history;
    private final Search search;
    private final Library library;
    private final Refusals refusals;
    private final Pages pages;

    /** @param history what was published */
    public ChangesResource(History history, Search search, Library library, Refusals refusals, Pages pages) {
        this.history = history;
        this.search = search;
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.equals(List.of("changes.atom"))) {
            return feed();
        }
        if (path.equals(List.of("changes"))) {
            Optional<Form> form = Accept.of(request.header("Accept")).choose(FORMS);
            if (form.isEmpty()) {
                return refusals.unacceptable(request, FORMS);
            }
            return (form.get().equals(Form.ATOM) ? feed() : page(pages.reader(request), Optional.empty()))
                    .with("Vary", "Accept");
        }
        return history.publications().stream()
                .filter(known -> path.size() == 2 && known.version().equals(path.get(1)))
                .findFirst()
                .map(known -> page(pages.reader(request), Optional.of(known)))
                .orElseGet(() -> refusals.unknown(request));
    }

    private Reply page(Reader reader, Optional<Publication> one) {
        List<ChangesView.Run> runs = history.publications().stream()
                .map(run -> new ChangesView.Run(
                        Link.to(
                                Dates.moment(run.at(), reader.language()),
                                library.catalogue().root() + "changes/" + run.version()),
                        run.added(),
                        run.dropped()))
                .toList();
        Catalogue catalogue = library.catalogue().in(reader.language());
        List<ChangesView.Thing> things = one.stream()
                .flatMap(run -> history.changes(run.version()).stream())
                .limit(MOST_ON_A_PAGE)
                .map(change -> thing(change, catalogue))
                .toList();
        ChangesView view = new ChangesView(one.map(run -> Dates.moment(run.at(), reader.language())), runs, things);
        String path = "changes" + one.map(run -> "/" + run.version()).orElse("");
        return pages.page("changes", pages.head(reader, "changes", "changes.about", path), view);
    }

    private ChangesView.Thing thing(Change change, Catalogue catalogue) {
        return new ChangesView.Thing(
                Link.to(name(change.thing()), catalogue.page(change.thing())),
                sentences(change.added(), catalogue),
                sentences(change.dropped(), catalogue));
    }

    private List<String> sentences(List<Quad> quads, Catalogue catalogue) {
        return quads.stream()
                .map(quad -> sentence(quad, catalogue))
                .distinct()
                .sorted()
                .toList();
    }

    private String name(String iri) {
        return search.entry(iri)
                .map(Entry::name)
                .orElseGet(() -> iri.substring(search.things().length()));
    }

    private String sentence(Quad quad, Catalogue catalogue) {
        Node value = quad.getObject();
        String words = value.isLiteral()
                ? value.getLiteralLexicalForm()
                : search.entry(value.toString())
                        .map(Entry::name)
                        .orElseGet(() -> value.isURI() && value.getURI().startsWith(Catalogue.DIP)
                                ? catalogue.words().label(value.getURI())
                                : value.toString());
        return catalogue.words().label(quad.getPredicate().getURI()) + ": " + words;
    }

    private Reply feed() {
        String base = library.catalogue().base().iri();
        List<Publication> runs = history.publications();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        element(xml, "id", base + "changes");
        element(xml, "title", "Depositary: what publications changed");
        element(
                xml,
                "updated",
                runs.isEmpty() ? "1970-01-01T00:00:00Z" : runs.getFirst().at().toString());
        xml.append("<author><name>Depositary</name></author>\n");
        link(xml, "self", base + "changes.atom", Form.ATOM.contentType());
        link(xml, "alternate", base + "changes", "text/html");
        library.licence().ifPresent(licence -> link(xml, "license", licence, "text/html"));
        int left = MOST_ENTRIES;
        for (Publication run : runs) {
            for (Map.Entry<String, Change> entry : changes(run).entrySet()) {
                if (left-- > 0) {
                    entry(xml, run, entry.getValue(), base);
                }
            }
        }
        return Reply.ok(Form.ATOM.contentType(), xml.append("</feed>\n").toString());
    }

    private Map<String, Change> changes(Publication run) {
        Map<String, Change> changes = new LinkedHashMap<>();
        history.changes(run.version()).forEach(change -> changes.put(change.thing(), change));
        return changes;
    }

    private void entry(StringBuilder xml, Publication run, Change change, String base) {
        String path = change.thing().substring(base.length());
        ChangesView.Thing thing = thing(change, library.catalogue());
        List<String> lines = new ArrayList<>();
        thing.added().forEach(line -> lines.add("+ " + line));
        thing.dropped().forEach(line -> lines.add("− " + line));
        xml.append("<entry>\n");
        element(xml, "id", base + "changes/" + run.version() + "#" + path);
        element(
                xml,
                "title",
                thing.link().text() + ": " + thing.added().size() + " added, "
                        + thing.dropped().size() + " dropped");
        element(xml, "updated", run.at().toString());
        link(xml, "alternate", change.thing(), "text/html");
        element(xml, "content", String.join("\n", lines));
        xml.append("</entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String rel, String target, String type) {
        xml.append("<link rel=\"")
                .append(rel)
                .append("\" type=\"")
                .append(type)
                .append("\" href=\"")
                .append(escaped(target))
                .append("\"/>\n");
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
