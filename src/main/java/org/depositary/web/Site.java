package org.depositary.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.depositary.graph.registry.Percent;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.exchange.Sending;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All addresses below the base: from a request to its reply, without the server that carries them. */
public final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final int DAY = 86_400;

    private final Sending sending = new Sending();
    private final String root;
    private final Map<String, Resource> places;
    private final Refusals refusals;
    private final boolean changing;
    private final Supplier<List<String>> costly;

    /**
     * The addresses.
     *
     * @param root the path that all begin with, ending in a slash
     * @param places what stands under which first segment; the root itself under the empty one. A place whose first
     *     segment goes on with a dot and a suffix is found by what is before the dot
     * @param changing whether something else may stand there at any moment, so that nobody may keep a reply
     * @param costly the paths below the root of pages that take long, in what is published now
     */
    public Site(
            String root,
            Map<String, Resource> places,
            Refusals refusals,
            boolean changing,
            Supplier<List<String>> costly) {
        this.root = root;
        this.places = new HashMap<>(places);
        this.refusals = refusals;
        this.changing = changing;
        this.costly = costly;
    }

    /** Makes the pages that are about everything before somebody asks for them. */
    public void prepare() {
        List.of("", "browse", "timeline", "map", "network", "rule", "ontology", "dataset")
                .forEach(path -> prepare(path, Map.of()));
        prepare("browse", Map.of("from", List.of("0")));
        prepare("search", Map.of("q", List.of("a")));
        costly.get().forEach(path -> prepare(path, Map.of()));
    }

    private void prepare(String path, Map<String, List<String>> parameters) {
        answer(new Request("GET", root + path, parameters, Map.of("accept", List.of("text/html")), new byte[0]));
    }

    /** The reply to a request, as it goes over the wire. */
    public Reply answer(Request request) {
        Reply reply;
        try {
            reply = inTheirLanguage(request, route(request));
        } catch (QueryCancelledException e) {
            reply = refusals.say(request, 503).with("Retry-After", "5");
        } catch (RuntimeException e) {
            LOG.error("{} {}", request.method(), request.path(), e);
            reply = refusals.say(request, 500);
        }
        Reply sent = sending.finish(request, reply, changing);
        return refusals.late(request, sent)
                .map(page -> sending.finish(request, page))
                .orElse(sent);
    }

    /** Who chose a language by an address reads in it at the address that they are sent on to, too. */
    private static Reply inTheirLanguage(Request request, Reply reply) {
        return request.first("lang")
                .filter(tag -> Refusals.people(request))
                .map(tag -> reply.elsewhere(location -> location.contains("lang=") || !location.startsWith("/")
                        ? location
                        : location + (location.contains("?") ? "&" : "?") + "lang=" + Percent.encoded(tag)))
                .orElse(reply);
    }

    /** The reply to a request that was not read to its end, as it goes over the wire. */
    Reply refuse(Request request, Incoming.Fault fault) {
        return sending.finish(
                request,
                fault.exact()
                        ? refusals.say(request, fault.status(), fault.title(), fault.words())
                        : refusals.say(request, fault.status()));
    }

    /** The reply to a request that could not be read, as it goes over the wire. */
    Reply refuse(Request request, int status) {
        return sending.finish(request, refusals.unread(request, status));
    }

    private Reply route(Request request) {
        if (!(request.path() + "/").startsWith(root)) {
            return refusals.unknown(request);
        }
        String below =
                request.path().length() < root.length() ? "" : request.path().substring(root.length());
        Optional<Address> address = Address.of("/" + below);
        if (address.isEmpty()) {
            return refusals.malformed(request);
        }
        List<String> segments = address.get().segments();
        String first = segments.isEmpty() ? "" : segments.getFirst();
        Optional<Resource> place = place(first, segments.size());
        if (place.isEmpty()) {
            return refusals.unknown(request);
        }
        if (!place.get().methods().contains(request.method())) {
            String allowed = String.join(", ", place.get().methods()) + ", OPTIONS";
            if (request.method().equals("OPTIONS")) {
                return options(request, allowed);
            }
            return refusals.say(request, 405, "Not offered", "This address answers to " + allowed + ".")
                    .with("Allow", allowed);
        }
        if (request.header("Content-Encoding").stream()
                .anyMatch(coding -> !coding.strip().equals("identity"))) {
            return refusals.say(request, 415, "Compressed", "What is sent here is sent as it is, not compressed.");
        }
        return address.get().slash()
                ? canonical(request, place.get(), segments)
                : place.get().answer(request, segments);
    }

    /** What ends in a slash has one address, without it, if there is anything; a form that is sent is sent again. */
    private static Reply canonical(Request request, Resource place, List<String> segments) {
        String path = request.path().substring(0, request.path().length() - 1);
        if (!request.reading()) {
            return Reply.elsewhere(308, path);
        }
        Reply reply = place.answer(request, segments);
        boolean missing = reply.status() == 404 || reply.status() == 410;
        return missing ? reply : Reply.elsewhere(301, path + query(request));
    }

    /** The query of an address (RFC 3986, section 3.4), as far as it says anything. */
    private static String query(Request request) {
        String query = request.parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> Percent.encoded(parameter.getKey()) + "=" + Percent.encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Optional<Resource> place(String first, int length) {
        Resource exact = places.get(first);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dot = first.lastIndexOf('.');
        return dot > 0 && length == 1 ? Optional.ofNullable(places.get(first.substring(0, dot))) : Optional.empty();
    }

    /** What may be asked, for programs in browsers (Fetch standard, CORS protocol). */
    private static Reply options(Request request, String allowed) {
        Reply reply = Reply.empty(204).with("Allow", allowed);
        if (request.header("Origin").isEmpty()) {
            return reply;
        }
        return reply.with("Access-Control-Allow-Methods", allowed)
                .with(
                        "Access-Control-Allow-Headers",
                        "Accept, Accept-Datetime, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range,"
                                + " If-Unmodified-Since, Range")
                .with("Access-Control-Max-Age", String.valueOf(DAY));
    }
}
