package org.depositary.web.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.depositary.link.authority.Gazetteer;
import org.depositary.link.score.Scorer;
import org.depositary.page.Catalogue;
import org.depositary.page.Things;
import org.depositary.page.language.Reader;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.lookup.CardView;
import org.depositary.page.view.lookup.ReconcileView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.store.Store;
import org.depositary.web.exchange.Json;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/**
 * The Reconciliation Service API of the W3C community group: at {@code /reconcile} version 0.2, as OpenRefine speaks
 * it, with JSONP; under {@code /reconcile/draft} the draft of version 1.0. A browser gets a page that explains both.
 */
public final class ReconcileResource implements Resource {
    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*){0,5}");
    private static final int LONGEST_CALLBACK = 100;
    private static final int DEFAULT_TYPES = 8;
    private static final String FRAMED_ANYWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors *";

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Search search;
    private final Facts facts;
    private final Matching matching;
    private final Suggesting suggesting;
    private final Extending extending;
    private final Terms terms;
    private final Questions questions;

    /**
     * The service.
     *
     * @param search what finds by names
     * @param scorer what things are linked by
     * @param gazetteer what names mean that no document holds
     * @param namespaces by prefix, which types and properties go by
     */
    public ReconcileResource(
            Store store,
            Library library,
            Refusals refusals,
            Pages pages,
            Search search,
            Supplier<Scorer> scorer,
            Supplier<Gazetteer> gazetteer,
            Map<String, String> namespaces) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.search = search;
        Catalogue catalogue = library.catalogue();
        this.facts = new Facts(store, search.things());
        this.matching = new Matching(search, facts, scorer, gazetteer, catalogue.words());
        this.terms = new Terms(namespaces);
        this.questions = new Questions(terms);
        this.suggesting = new Suggesting(search, facts, catalogue, terms);
        this.extending = new Extending(facts, suggesting, terms);
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        boolean draft = path.size() > 1 && path.get(1).equals("draft");
        String below = String.join("/", path.subList(draft ? 2 : 1, path.size()));
        try {
            Optional<Reply> reply = draft ? draft(request, below) : current(request, below);
            return reply.orElseGet(() -> refusals.unknown(request));
        } catch (BadRequest e) {
            return Reply.error(e.status(), String.valueOf(e.getMessage()));
        }
    }

    private Optional<Reply> current(Request request, String below) {
        if (!below.isEmpty()) {
            return request.reading() ? shared(request, below).map(reply -> padded(request, reply)) : Optional.empty();
        }
        Optional<String> queries = request.first("queries");
        Optional<String> extend = request.first("extend");
        Optional<String> single = request.first("query");
        if (queries.isPresent()) {
            Map<String, Object> results = new LinkedHashMap<>();
            questions
                    .byKey(queries.get())
                    .forEach((key, question) -> results.put(key, Map.of("result", matched(question))));
            return Optional.of(padded(request, fresh(results)));
        }
        if (extend.isPresent()) {
            return Optional.of(padded(request, fresh(extending.current(extend.get()))));
        }
        if (single.isPresent()) {
            String asked = single.get().startsWith("{")
                    ? single.get()
                    : new String(Json.bytes(single.get()), StandardCharsets.UTF_8);
            Question question =
                    questions.byKey("{\"q\":" + asked + "}").values().iterator().next();
            return Optional.of(padded(request, fresh(Map.of("result", matched(question)))));
        }
        if (request.parameters().containsKey("names")) {
            return Optional.of(column(request));
        }
        if (!request.reading()) {
            throw new BadRequest(
                    400, "A form has the field \"queries\" or \"extend\" (application/x-www-form-urlencoded).");
        }
        Accept accept = Accept.of(request.header("Accept"));
        boolean page = accept.weight("text/html") > accept.weight(Json.TYPE)
                && request.first("callback").isEmpty();
        return Optional.of(
                (page ? page(request) : padded(request, Json.reply(manifest().current()))).with("Vary", "Accept"));
    }

    private Optional<Reply> draft(Request request, String below) {
        boolean reading = request.reading();
        String json = new String(request.body(), StandardCharsets.UTF_8);
        if (!reading && (below.equals("reconcile") || below.equals("extend"))) {
            if (request.header("Content-Type").stream().noneMatch(type -> type.startsWith(Json.TYPE))) {
                return Optional.of(
                        Reply.error(415, "This is sent as " + Json.TYPE + ".").with("Accept-Post", Json.TYPE));
            }
            if (below.equals("extend")) {
                return Optional.of(fresh(extending.draft(json)));
            }
            List<Object> results = new ArrayList<>();
            questions.inOrder(json).forEach(question -> results.add(Map.of("candidates", matched(question))));
            return Optional.of(fresh(Map.of("results", results)));
        }
        if (below.equals("reconcile") || below.equals("extend")) {
            return Optional.of(refusals.say(request, 405, "Not offered", "Questions are sent here by POST.")
                    .with("Allow", "POST, OPTIONS"));
        }
        if (!reading) {
            return Optional.empty();
        }
        return below.isEmpty() ? Optional.of(Json.reply(manifest().draft())) : shared(request, below);
    }

    /** What both versions have in common. */
    private Optional<Reply> shared(Request request, String below) {
        String id = request.first("id").orElse("");
        String[] parts = below.split("/", -1);
        if (parts.length == 2 && Suggesting.KINDS.contains(parts[1])) {
            if (parts[0].equals("suggest")) {
                String prefix = request.first("prefix").orElse("");
                if (prefix.length() > 200) {
                    throw new BadRequest(400, "A prefix has at most 200 characters.");
                }
                return Optional.of(Json.reply(suggesting.suggest(
                        parts[1],
                        prefix,
                        number(request, "cursor", 0),
                        request.first("type").flatMap(terms::iri))));
            }
            if (parts[0].equals("flyout")) {
                return suggesting.flyout(parts[1], id).map(Json::reply);
            }
        }
        return switch (below) {
            case "preview" -> suggesting.entry(id).map(entry -> card(request, entry));
            case "extend/propose" ->
                Optional.of(Json.reply(extending.proposed(
                        request.first("type").filter(type -> terms.iri(type).isPresent()),
                        Math.max(1, number(request, "limit", 30)))));
            default -> Optional.empty();
        };
    }

    private static int number(Request request, String name, int otherwise) {
        return request.first(name)
                .filter(given -> given.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private List<Map<String, Object>> matched(Question question) {
        List<Candidate> candidates = matching.candidates(question);
        boolean certain = Matching.certain(question, candidates);
        Map<String, String> notes =
                search.notes(candidates.stream().map(Candidate::entry).toList());
        List<Map<String, Object>> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Entry entry = candidate.entry();
            result.add(candidate.json(
                    suggesting.id(entry),
                    notes.getOrDefault(entry.iri(), ""),
                    suggesting.types(entry),
                    certain && result.isEmpty()));
        }
        return result;
    }

    private Manifest manifest() {
        return new Manifest(
                library.catalogue().base().iri(),
                suggesting.counts().keySet().stream()
                        .limit(DEFAULT_TYPES)
                        .map(suggesting::term)
                        .toList());
    }

    /** A new answer each time: what is asked comes from outside, and is not remembered. */
    private static Reply fresh(Object answer) {
        return Json.reply(answer).kept(0);
    }

    /** JSON as a call of a function, for pages from elsewhere that cannot do otherwise (version 0.2, section 3.4). */
    private static Reply padded(Request request, Reply reply) {
        Optional<String> callback = request.first("callback");
        if (callback.isEmpty() || reply.status() != 200 || !request.reading()) {
            return reply;
        }
        if (callback.get().length() > LONGEST_CALLBACK
                || !CALLBACK.matcher(callback.get()).matches()) {
            throw new BadRequest(400, "A callback is the name of a function.");
        }
        String json = new String(reply.body(), StandardCharsets.UTF_8)
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return reply.saying(
                "text/javascript;charset=utf-8",
                ("/**/" + callback.get() + "(" + json + ");").getBytes(StandardCharsets.UTF_8));
    }

    private Reply card(Request request, Entry entry) {
        Reader reader = pages.reader(request);
        return library.remembered("card " + reader.key() + " " + entry.iri(), () -> {
            Catalogue catalogue = library.catalogue().in(reader.language());
            Optional<ThingView> thing = new Things(catalogue).page(entry.iri());
            String name = thing.map(ThingView::label).orElse(entry.name());
            CardView view = new CardView(
                    name,
                    catalogue.page(entry.iri()),
                    thing.map(known -> known.types().stream().map(Link::text).toList())
                            .orElse(List.of()),
                    thing.map(ThingView::sentence)
                            .filter(sentence -> !sentence.isEmpty())
                            .or(() -> Optional.ofNullable(search.notes(
                                            List.of(entry), reader.language().tag())
                                    .get(entry.iri())))
                            .orElse(""),
                    thing.map(known -> known.facts().stream().limit(4).toList()).orElse(List.of()));
            return pages.page("card", pages.heads().of(reader).plain(name, name, "page/" + suggesting.id(entry)), view)
                    .with("Content-Security-Policy", FRAMED_ANYWHERE);
        });
    }

    /** Names that somebody pasted, matched: as a page, or as a file where that is asked for. */
    private Reply column(Request request) {
        Reader reader = pages.reader(request);
        String pasted = request.first("names").orElse("");
        Column column = new Column(search, matching, facts, library.catalogue().in(reader.language()));
        List<String> names = Column.names(pasted);
        if (!Refusals.people(request) || request.first("format").equals(Optional.of("tsv"))) {
            return column.file(names);
        }
        Optional<TableView> found = names.isEmpty() ? Optional.empty() : Optional.of(column.table(names));
        return page(reader, pasted, found).with("Vary", "Accept").kept(0);
    }

    private Reply page(Request request) {
        Reader reader = pages.reader(request);
        return library.remembered("page reconcile " + reader.key(), () -> page(reader, "", Optional.empty()));
    }

    private Reply page(Reader reader, String names, Optional<TableView> found) {
        String base = library.catalogue().base().iri();
        return pages.page(
                "reconcile",
                pages.head(reader, "reconcile", "reconcile.about", "reconcile"),
                new ReconcileView(base + "reconcile", base + "reconcile/draft", Questions.MOST, names, found));
    }
}
