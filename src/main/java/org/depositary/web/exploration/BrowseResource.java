package org.depositary.web.exploration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depositary.page.Catalogue;
import org.depositary.page.entrance.Entrances;
import org.depositary.page.facet.Facets;
import org.depositary.page.facet.FirstSome;
import org.depositary.page.facet.Inventories;
import org.depositary.page.language.Reader;
import org.depositary.page.view.facet.FacetsView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** The lists: the page that leads to all of them, and each, narrowed by what its parameters say. */
public final class BrowseResource implements Resource {

    /** How long a reader waits for what is made once of each version. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Inventories inventories;

    /** @param inventories what lists are made of */
    public BrowseResource(Library library, Refusals refusals, Pages pages, Inventories inventories) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.inventories = inventories;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        Reader reader = pages.reader(request);
        Map<String, String> chosen = new TreeMap<>();
        for (String facet : inventories.names()) {
            request.first(facet).filter(value -> !value.isBlank()).ifPresent(value -> chosen.put(facet, value));
        }
        chosen.computeIfPresent(Facets.TYPE, (name, type) -> type.matches("\\w+") ? Catalogue.DIP + type : type);
        if (!Address.iri(chosen.getOrDefault(Facets.TYPE, Catalogue.DIP))) {
            return refusals.say(request, 400, "Not a type", "A type is named by its address.");
        }
        int from = request.first("from")
                .filter(given -> given.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        boolean all = chosen.isEmpty() && request.first("from").isEmpty();
        return all ? start(reader) : list(request, reader, chosen, from);
    }

    /** Some of what is asked for, for readers who come before all is sorted. */
    private Reply meanwhile(Reader reader, Map<String, String> chosen) {
        FacetsView view = FirstSome.list(library.catalogue().in(reader.language()), chosen);
        String path = "browse?" + Facets.query(chosen);
        return pages.page("list", pages.heads().of(reader).plain(view.title(), view.lead(), path), view);
    }

    private Reply start(Reader reader) {
        return library.remembered("browse " + reader.key(), () -> {
            Catalogue catalogue = library.catalogue().in(reader.language());
            return pages.page(
                    "browse",
                    pages.head(reader, "lists", "lists.description", "browse"),
                    new Entrances(catalogue, List.of()).browse());
        });
    }

    private Reply list(Request request, Reader reader, Map<String, String> chosen, int from) {
        if (!inventories.ready(PATIENCE)) {
            return meanwhile(reader, chosen);
        }
        String query = "browse?" + Facets.query(chosen) + (from > 0 || chosen.isEmpty() ? "&from=" + from : "");
        return library.remembered("list " + reader.key() + " " + query, () -> {
            Optional<FacetsView> view =
                    new Facets(library.catalogue().in(reader.language()), inventories).list(chosen, from);
            if (view.isEmpty()) {
                return refusals.say(request, 404, "Empty", "Nothing of this kind is published.");
            }
            String title = view.get().title()
                    + view.get().chosen().stream()
                            .map(Link::text)
                            .skip(chosen.containsKey(Facets.TYPE) ? 1 : 0)
                            .reduce("", (before, next) -> before + ", " + next);
            Reply page = pages.page(
                    "list", pages.heads().of(reader).plain(title, view.get().lead(), query), view.get());
            return view.get().total() > 0 ? page : Reply.error(404, "").saying(Form.HTML.contentType(), page.body());
        });
    }
}
