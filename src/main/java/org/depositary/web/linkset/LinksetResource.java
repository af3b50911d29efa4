package org.depositary.web.linkset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.web.exchange.Json;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.exchange.WebLink;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Variant;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;
import org.depositary.web.resource.Signposts;

/** Linksets at {@code /linkset/…}, as JSON and as text (RFC 9264, section 4; FAIR Signposting profile, level 2). */
public final class LinksetResource implements Resource {
    private enum Form implements Variant {
        JSON("application/linkset+json", 1, "application/json"),
        TEXT("application/linkset", 0.9, "text/plain");

        private final List<String> mediaTypes;
        private final double quality;

        Form(String mediaType, double quality, String alias) {
            this.mediaTypes = List.of(mediaType, alias);
            this.quality = quality;
        }

        @Override
        public List<String> mediaTypes() {
            return mediaTypes;
        }

        @Override
        public double quality() {
            return quality;
        }
    }

    private final Library library;
    private final Refusals refusals;
    private final Signposts signposts;

    /** @param library what is published */
    public LinksetResource(Library library, Refusals refusals) {
        this.library = library;
        this.refusals = refusals;
        this.signposts = new Signposts(library);
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        String below = String.join("/", path.subList(1, path.size()));
        if (below.isEmpty()
                || !library.catalogue().knows(library.catalogue().base().iri() + below)) {
            return refusals.unknown(request);
        }
        Optional<Form> form = Accept.of(request.header("Accept")).choose(List.of(Form.values()));
        if (form.isEmpty()) {
            return Reply.error(406, "This is given as:\napplication/linkset+json\napplication/linkset")
                    .with("Vary", "Accept");
        }
        Map<String, List<WebLink>> links = signposts.linkset(below);
        Reply reply = form.get() == Form.JSON
                ? Reply.ok("application/linkset+json", Json.bytes(Map.of("linkset", contexts(links))))
                : Reply.ok("application/linkset", text(links));
        return library.dated(reply.with("Vary", "Accept"));
    }

    /** Section 4.2: for each address that links lead from, the targets by relation. */
    private static List<Map<String, Object>> contexts(Map<String, List<WebLink>> links) {
        List<Map<String, Object>> contexts = new ArrayList<>();
        links.forEach((anchor, its) -> {
            Map<String, Object> context = new LinkedHashMap<>();
            context.put("anchor", anchor);
            Map<String, List<Map<String, String>>> byRelation = new LinkedHashMap<>();
            for (WebLink link : its) {
                Map<String, String> target = new LinkedHashMap<>();
                target.put("href", link.target());
                link.type().ifPresent(type -> target.put("type", type));
                byRelation
                        .computeIfAbsent(link.rel(), none -> new ArrayList<>())
                        .add(target);
            }
            context.putAll(byRelation);
            contexts.add(context);
        });
        return contexts;
    }

    /** Section 4.1: the value of a {@code Link} field, with the addresses that links lead from. */
    private static String text(Map<String, List<WebLink>> links) {
        return links.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(link -> link.field() + "; anchor=\"" + entry.getKey() + "\""))
                .collect(Collectors.joining(" ,\n", "", "\n"));
    }
}
