package org.depositary.web.sparql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.depositary.page.map.Atlas;
import org.depositary.page.view.answer.QueryView;
import org.depositary.page.view.part.Example;
import org.depositary.store.Store;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** The query operation of the SPARQL 1.1 Protocol (section 2.1), and the page where people write queries. */
public final class SparqlResource implements Resource {
    private static final String QUERY_TYPE = "application/sparql-query";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final List<Form> GRAPHS = Form.rdfThen(Form.HTML);
    private static final List<ResultForm> RESULTS = Arrays.asList(ResultForm.values());
    private static final int COME_AGAIN_SECONDS = 2;

    private final Library library;
    private final Refusals refusals;
    private final QueryPage page;
    private final Guard guard;
    private final Answering answering;
    private final ServiceDescription description;
    private final Limits limits;
    private final Semaphore running;

    /**
     * The endpoint.
     *
     * @param examples questions that the page offers
     * @param atlas what answers are drawn on as a map
     */
    public SparqlResource(
            Store store,
            Library library,
            Refusals refusals,
            Pages pages,
            List<Example> examples,
            Limits limits,
            Atlas atlas) {
        this.library = library;
        this.refusals = refusals;
        this.page = new QueryPage(library, pages, examples, limits, atlas);
        this.guard = new Guard(library.catalogue().base().iri(), limits.elsewhere());
        this.answering = new Answering(store, library, limits);
        this.description =
                new ServiceDescription(store, library.catalogue().base().iri());
        this.limits = limits;
        this.running = new Semaphore(limits.together());
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request sent, List<String> path) {
        if (!path.equals(List.of("sparql"))) {
            return refusals.unknown(sent);
        }
        Optional<String> format = sent.first("format");
        Optional<String> mediaType = format.flatMap(QueryPage::mediaType);
        if (format.isPresent() && mediaType.isEmpty()) {
            return refusals.say(sent, 400, "Not a format", "There is no such format.");
        }
        Request request = mediaType.map(sent::accepting).orElse(sent);
        if (!request.parameter("update").isEmpty()) {
            return refusals.say(request, 403, "Read only", "Updates are not offered.");
        }
        boolean direct = false;
        if (request.method().equals("POST")) {
            String type = request.header("Content-Type").stream()
                    .findFirst()
                    .map(given -> given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            direct = type.equals(QUERY_TYPE);
            if (!direct && !type.equals(FORM_TYPE)) {
                String ways = "A query is sent as " + QUERY_TYPE + " or in a form (" + FORM_TYPE + ").";
                return refusals.say(request, 415, "Not understood", ways)
                        .with("Accept-Post", QUERY_TYPE + ", " + FORM_TYPE);
            }
        }
        List<String> queries =
                direct ? List.of(new String(request.body(), StandardCharsets.UTF_8)) : request.parameter("query");
        if (queries.size() > 1) {
            return refusals.say(request, 400, "Not one query", "There is more than one query.");
        }
        if (queries.isEmpty() || queries.getFirst().isBlank()) {
            return request.reading()
                    ? unasked(request)
                    : refusals.say(request, 400, "Nothing asked", "There is no query.");
        }
        return asked(request, queries.getFirst()).with("Vary", "Accept");
    }

    private Reply unasked(Request request) {
        Optional<Form> form = Accept.of(request.header("Accept")).choose(GRAPHS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, GRAPHS);
        }
        Optional<String> example = form.get().format().isPresent() ? Optional.empty() : page.example(request);
        if (example.isPresent()) {
            return asked(request, example.get()).with("Vary", "Accept");
        }
        Reply reply = form.get()
                .format()
                .map(format -> description.reply(library, format))
                .orElseGet(() -> page.unasked(request));
        return reply.with("Vary", "Accept");
    }

    private Reply asked(Request request, String text) {
        Accept accept = Accept.of(request.header("Accept"));
        Optional<ResultForm> results = accept.choose(RESULTS);
        boolean people = results.equals(Optional.of(ResultForm.HTML));
        Answering.Asked asked;
        try {
            Guard.Passed passed = guard.read(text);
            within(request, passed.query());
            asked = new Answering.Asked(passed.query(), passed.elsewhere(), request.leaving());
        } catch (QueryParseException e) {
            return problem(request, people, 400, text, Fault.of(e));
        } catch (QueryRefused | QueryException e) {
            return problem(request, people, 400, text, String.valueOf(e.getMessage()));
        }
        try {
            if (!running.tryAcquire(1, TimeUnit.SECONDS)) {
                return hindered(
                                request,
                                people,
                                text,
                                QueryView.Hindrance.BUSY,
                                "Too many queries run at the moment. Please come again.")
                        .with("Retry-After", String.valueOf(COME_AGAIN_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return hindered(request, people, text, QueryView.Hindrance.BUSY, "The server is stopping.");
        }
        try {
            return answered(request, asked, text, accept, results);
        } catch (QueryCancelledException e) {
            return hindered(
                            request,
                            people,
                            text,
                            QueryView.Hindrance.SLOW,
                            "The query took longer than " + limits.patience().toSeconds() + " seconds.")
                    .with("Retry-After", String.valueOf(COME_AGAIN_SECONDS));
        } catch (QueryExceptionHTTP e) {
            return away(request, people, text, asked.elsewhere(), e);
        } finally {
            running.release();
        }
    }

    private Reply answered(
            Request request, Answering.Asked asked, String text, Accept accept, Optional<ResultForm> results) {
        Query query = asked.query();
        if (query.isSelectType() || query.isAskType()) {
            if (results.isEmpty()) {
                return refusals.unacceptable(request, RESULTS);
            }
            return results.get() == ResultForm.HTML
                    ? page.answered(request, text, answering, asked)
                    : answering.results(asked, results.get());
        }
        Optional<Form> form = accept.choose(GRAPHS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, GRAPHS);
        }
        if (form.get().format().isPresent()) {
            return answering.triples(asked, form.get());
        }
        return page.answered(request, text, answering, asked);
    }

    /** The dataset that the protocol names (section 2.1.4) takes the place of the query's own; nothing is fetched. */
    private void within(Request request, Query query) {
        List<String> defaults = request.parameter("default-graph-uri");
        List<String> named = request.parameter("named-graph-uri");
        if (!defaults.isEmpty() || !named.isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            List<String> all = new ArrayList<>(defaults);
            all.addAll(named);
            if (!all.stream().allMatch(Address::iri)) {
                throw new QueryRefused("A graph is named by an absolute IRI.");
            }
            defaults.forEach(query::addGraphURI);
            named.forEach(query::addNamedGraphURI);
        }
    }

    private Reply hindered(Request request, boolean people, String text, QueryView.Hindrance why, String words) {
        return people ? page.problem(request, 503, text, Fault.of(words), why) : Reply.error(503, words);
    }

    /** Another server that the query asks cannot be reached, or does not answer as it should. */
    private Reply away(Request request, boolean people, String text, Set<String> elsewhere, QueryExceptionHTTP e) {
        String what = e.getStatusCode() > 0 ? " answers " + e.getStatusCode() : " cannot be reached";
        String words = String.join(" or ", new TreeSet<>(elsewhere)) + what;
        return people
                ? page.problem(request, 502, text, Fault.of(words), QueryView.Hindrance.AWAY)
                : Reply.error(502, words + ". SERVICE needs a network between here and there.");
    }

    private Reply problem(Request request, boolean people, int status, String text, String words) {
        return problem(request, people, status, text, Fault.of(words));
    }

    private Reply problem(Request request, boolean people, int status, String text, Fault fault) {
        return people
                ? page.problem(request, status, text, fault, QueryView.Hindrance.FAULT)
                : Reply.error(status, fault.told());
    }
}
