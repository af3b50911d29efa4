package org.depositary.web.resource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.graph.format.Format;
import org.depositary.page.Pointing;
import org.depositary.page.Things;
import org.depositary.page.language.Reader;
import org.depositary.page.map.Atlas;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.panel.Panels;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;

/**
 * Things at {@code /id/…}, the pages about them at {@code /page/…} and the documents about them at {@code /data/…}
 * (Cool URIs for the Semantic Web, section 4.2).
 */
public final class ThingResource implements Resource {
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);
    private static final List<Form> RDF = Form.rdfThen();

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Signposts signposts;
    private final String base;
    private final String root;

    private final List<PanelQuery> drawings;
    private final Atlas atlas;

    /**
     * Things.
     *
     * @param library what is published
     * @param views the folder with the folder of queries for the drawings on the page of a thing
     * @param atlas what maps are drawn from
     */
    public ThingResource(Library library, Refusals refusals, Pages pages, Path views, Atlas atlas) {
        this.drawings = PanelQuery.read(views.resolve("thing"));
        this.atlas = atlas;
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.signposts = new Signposts(library);
        this.base = library.catalogue().base().iri();
        this.root = library.catalogue().root();
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 3) {
            return refusals.unknown(request);
        }
        String place = path.getFirst();
        String name = path.get(1) + "/" + path.get(2);
        if (place.equals("data")) {
            int dot = name.lastIndexOf('.');
            Optional<Format> suffix = dot < 0 ? Optional.empty() : exactly(name.substring(dot + 1));
            return suffix.isPresent()
                    ? document(request, name.substring(0, dot), suffix)
                    : document(request, name, Optional.empty());
        }
        Optional<Reply> gone = gone(request, name, place, "");
        if (gone.isPresent()) {
            return gone.get();
        }
        return place.equals("id") ? thing(request, name) : page(request, name);
    }

    private static Optional<Format> exactly(String extension) {
        return Format.ofExtension(extension).filter(format -> format.extension().equals(extension));
    }

    /** What is said of addresses that no longer, or never, name a thing. */
    private Optional<Reply> gone(Request request, String name, String place, String suffix) {
        String iri = base + "id/" + name;
        Optional<Optional<String>> changed = library.catalogue().changed(iri);
        if (changed.isPresent()) {
            Optional<String> heir = changed.get().filter(to -> to.startsWith(base + "id/"));
            return Optional.of(heir.map(to ->
                            Reply.elsewhere(301, root + place + "/" + to.substring((base + "id/").length()) + suffix))
                    .orElseGet(() -> refusals.say(
                            request,
                            410,
                            "Withdrawn",
                            "Something was published at this address once; no document states it any more.")));
        }
        return library.catalogue().knows(iri) ? Optional.empty() : Optional.of(refusals.unknown(request));
    }

    private Reply thing(Request request, String name) {
        Optional<Form> form = Accept.of(request.header("Accept")).choose(FORMS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        String location = form.get()
                .format()
                .map(format -> root + "data/" + name + "." + format.extension())
                .orElse(root + "page/" + name);
        return Reply.elsewhere(303, location)
                .with("Vary", "Accept")
                .with("Link", "<" + root + "data/" + name + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"");
    }

    private Reply document(Request request, String name, Optional<Format> suffix) {
        // What is gone now can still be had as it was.
        Optional<Reply> then = library.timegate()
                .gate(
                        request,
                        name + suffix.map(given -> "." + given.extension()).orElse(""));
        if (then.isPresent()) {
            return then.get();
        }
        Optional<Reply> gone = gone(
                request,
                name,
                "data",
                suffix.map(format -> "." + format.extension()).orElse(""));
        if (gone.isPresent()) {
            return gone.get();
        }
        Optional<Format> format = suffix.isPresent()
                ? suffix
                : Accept.of(request.header("Accept")).choose(RDF).flatMap(Form::format);
        if (format.isEmpty()) {
            return refusals.unacceptable(request, RDF);
        }
        Reply reply = library.document(request, base + "id/" + name, base + "data/" + name, format.get());
        if (suffix.isEmpty()) {
            reply = reply.with(
                    "Content-Location",
                    root + "data/" + name + "." + format.get().extension());
        }
        return library.dated(Signposts.with(reply, signposts.document(name)), base + "id/" + name)
                .with("Vary", "Accept")
                .with("Vary", "Accept-Datetime");
    }

    private Reply page(Request request, String name) {
        Reader reader = pages.reader(request);
        Things things = new Things(library.catalogue().in(reader.language()));
        String iri = base + "id/" + name;
        Optional<String> group = request.first("group");
        if (group.isPresent()) {
            return group(request, reader, things, iri, name, group.get());
        }
        Reply reply =
                library.remembered("page " + reader.key() + " " + LocalDate.now(ZoneOffset.UTC) + " " + iri, () -> {
                    ThingView view = things.page(iri)
                            .map(thing -> drawn(thing, reader))
                            .orElseGet(() -> ThingView.unnamed(iri, name, things.data(iri)));
                    Map<String, Object> more = new LinkedHashMap<>();
                    if (!view.aliases().isEmpty()) {
                        more.put(
                                "alternateName",
                                view.aliases().stream().limit(20).toList());
                    }
                    if (!view.sameAs().isEmpty()) {
                        more.put(
                                "sameAs",
                                view.sameAs().stream()
                                        .flatMap(link -> link.href().stream())
                                        .toList());
                    }
                    return Reply.ok(
                            Form.HTML.contentType(),
                            pages.rendering()
                                    .page(
                                            "thing",
                                            pages.heads()
                                                    .of(reader)
                                                    .about(
                                                            view.label(),
                                                            description(view),
                                                            "page/" + name,
                                                            iri,
                                                            "Thing",
                                                            alternates(view.data()),
                                                            more),
                                            view));
                });
        return library.dated(Signposts.with(reply, signposts.page(name)), iri);
    }

    private ThingView drawn(ThingView thing, Reader reader) {
        Panels panels = new Panels(library.catalogue().in(reader.language()), atlas);
        return thing.with(
                panels.about(drawings, thing.iri(), thing.kinds(), true),
                panels.about(drawings, thing.iri(), thing.kinds(), false));
    }

    /** A group of what points at a thing, a page at a time. */
    private Reply group(Request request, Reader reader, Things things, String iri, String name, String key) {
        int from = Groups.from(request);
        String label = things.page(iri).map(ThingView::label).orElse(name);
        return new Pointing(library.catalogue().in(reader.language()))
                .group(iri, label, key, from)
                .map(view -> Groups.reply(view, pages.heads().of(reader), pages, "page/" + name, key, from))
                .orElseGet(() -> refusals.unknown(request));
    }

    private static String description(ThingView view) {
        if (!view.sentence().isEmpty()) {
            return view.label() + " – " + view.sentence();
        }
        List<String> parts = new ArrayList<>();
        view.types().stream().map(Link::text).limit(1).forEach(parts::add);
        view.facts().stream()
                .limit(6)
                .forEach(fact -> parts.add(fact.property().text() + ": "
                        + fact.values().stream()
                                .limit(3)
                                .map(value -> value.link().text())
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("")));
        return view.label() + " – " + String.join("; ", parts);
    }

    /** Links of the head: the media type is the text. */
    static List<Link> alternates(List<Link> data) {
        List<Link> alternates = new ArrayList<>();
        for (Link link : data) {
            link.href()
                    .flatMap(Format::ofExtension)
                    .ifPresent(format -> alternates.add(
                            Link.to(format.mediaType(), link.href().orElse(""))));
        }
        return alternates;
    }
}
