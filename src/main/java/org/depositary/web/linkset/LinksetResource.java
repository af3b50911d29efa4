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
import org.depositary.web.negotiation.Form;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;
import org.depositary.web.resource.Signposts;

/** Linksets at {@code /linkset/…}, as JSON and as text (RFC 9264, section 4; FAIR Signposting profile, level 2). */
public final class LinksetResource implements Resource {
    private static final List<Form> FORMS = List.of(Form.LINKSET_JSON, Form.LINKSET);

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
        Optional<Form> form = Accept.of(request.header("Accept")).choose(FORMS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        Map<String, List<WebLink>> links = signposts.linkset(below);
        Reply reply = form.get().equals(Form.LINKSET_JSON)
                ? Reply.ok(Form.LINKSET_JSON.contentType(), Json.bytes(Map.of("linkset", contexts(links))))
                : Reply.ok(Form.LINKSET.contentType(), text(links));
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
