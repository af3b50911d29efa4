package org.depositary.web.fragments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Percent;
import org.depositary.page.language.Reader;
import org.depositary.page.view.lookup.FragmentView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.store.Store;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/**
 * All statements that fit a pattern, a page at a time, with their number and with the controls by which clients ask for
 * others (Triple Pattern Fragments, Quad Pattern Fragments; Hydra Core).
 */
public final class FragmentsResource implements Resource {
    private static final int A_PAGE = 100;
    private static final int MOST_PAGES = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> PARTS = List.of("subject", "predicate", "object", "graph");
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);

    private final Store store;
    private final Library library;
    private final Refusals refusals;
    private final Pages pages;

    /** @param store where statements are found */
    public FragmentsResource(Store store, Library library, Refusals refusals, Pages pages) {
        this.store = store;
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 1) {
            return refusals.unknown(request);
        }
        Optional<Pattern> pattern = Pattern.of(request);
        if (pattern.isEmpty()) {
            return refusals.say(request, 400, "Not a pattern", "A term is an IRI or \"a literal\"@en, a graph an IRI.");
        }
        int page = request.first("page")
                .filter(given -> given.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        Accept accept = Accept.of(request.header("Accept"));
        Optional<Form> form = accept.choose(FORMS);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        if (page > MOST_PAGES) {
            return refusals.unknown(request);
        }
        String address = address(request);
        Reader reader = pages.reader(request);
        String asked = form.get().equals(Form.HTML) ? reader.key() : "";
        return library.remembered("fragment " + page + " " + form.get().contentType() + asked + " " + address, () -> {
                    Fragment fragment = fragment(pattern.get(), page, address);
                    return form.get()
                            .format()
                            .map(format -> rdf(fragment, format))
                            .orElseGet(() -> html(reader, request, fragment));
                })
                .with("Vary", "Accept");
    }

    /** The address asked for, without the page: the same for all pages of a fragment. */
    private String address(Request request) {
        StringBuilder address = new StringBuilder(library.catalogue().base().iri() + "fragments");
        char mark = '?';
        for (String name : PARTS) {
            Optional<String> value = request.first(name);
            if (value.isPresent()) {
                address.append(mark).append(name).append('=').append(Percent.encoded(value.get()));
                mark = '&';
            }
        }
        return address.toString();
    }

    private Fragment fragment(Pattern pattern, int page, String address) {
        return store.answer(count(pattern), PATIENCE, execution -> {
            long count = execution.execSelect().next().getLiteral("count").getLong();
            return new Fragment(pattern, address, page, A_PAGE, count, statements(pattern, page, count > A_PAGE));
        });
    }

    private List<Quad> statements(Pattern pattern, int page, boolean several) {
        return store.answer(select(pattern, page, several), PATIENCE, execution -> read(execution, pattern));
    }

    private static List<Quad> read(QueryExecution execution, Pattern pattern) {
        List<Quad> statements = new ArrayList<>();
        ResultSet rows = execution.execSelect();
        while (rows.hasNext()) {
            var row = rows.next();
            statements.add(Quad.create(
                    pattern.graph().map(graph -> bound(graph, row)).orElse(Quad.defaultGraphIRI),
                    bound(pattern.subject(), row),
                    bound(pattern.predicate(), row),
                    bound(pattern.object(), row)));
        }
        return statements;
    }

    private static Node bound(Node term, QuerySolution row) {
        return term.isVariable() ? row.get(term.getName()).asNode() : term;
    }

    /** Everything that is bound, each statement once, in an order that is the same for every page of several. */
    private static Query select(Pattern pattern, int page, boolean several) {
        Query query = query(pattern);
        query.setQueryResultStar(false);
        query.setDistinct(true);
        boolean any = false;
        for (Node term : terms(pattern)) {
            if (term.isVariable()) {
                query.addResultVar(term);
                any = true;
                if (several) {
                    query.addOrderBy(term, Query.ORDER_DEFAULT);
                }
            }
        }
        if (!any) {
            query.setQueryResultStar(true);
        }
        query.setOffset((page - 1L) * A_PAGE);
        query.setLimit(A_PAGE);
        return query;
    }

    private static Query count(Pattern pattern) {
        Query inner = query(pattern);
        inner.setDistinct(true);
        inner.setQueryResultStar(true);
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryPattern(new ElementSubQuery(inner));
        query.addResultVar(Var.alloc("count"), query.allocAggregate(new AggCount()));
        return query;
    }

    private static List<Node> terms(Pattern pattern) {
        List<Node> terms = new ArrayList<>(List.of(pattern.subject(), pattern.predicate(), pattern.object()));
        pattern.graph().ifPresent(terms::add);
        return terms;
    }

    private static Query query(Pattern pattern) {
        ElementTriplesBlock triples = new ElementTriplesBlock();
        triples.addTriple(Triple.create(pattern.subject(), pattern.predicate(), pattern.object()));
        ElementGroup group = new ElementGroup();
        group.addElement(
                pattern.graph().isPresent()
                        ? new ElementNamedGraph(pattern.graph().get(), triples)
                        : triples);
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryPattern(group);
        return query;
    }

    private Reply rdf(Fragment fragment, Format format) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        fragment.statements().forEach(dataset::add);
        Controls controls = new Controls(library.catalogue().base().iri(), fragment);
        if (format.quads()) {
            controls.write(dataset.getGraph(controls.graph()));
            controls.topics()
                    .forEach(topic ->
                            dataset.add(Quad.defaultGraphIRI, controls.graph(), Controls.PRIMARY_TOPIC, topic));
        } else {
            controls.write(dataset.getDefaultGraph());
        }
        return library.written(dataset, format, Optional.empty());
    }

    private Reply html(Reader reader, Request request, Fragment fragment) {
        List<List<Link>> rows = fragment.statements().stream()
                .map(quad -> List.of(link(quad.getSubject()), link(quad.getPredicate()), link(quad.getObject())))
                .toList();
        String root = library.catalogue().root();
        String base = library.catalogue().base().iri();
        List<FragmentView.Field> fields = PARTS.stream()
                .map(name -> new FragmentView.Field(
                        name,
                        pages.say(reader, "fragment." + name),
                        request.first(name).orElse("")))
                .toList();
        FragmentView view = new FragmentView(
                fields,
                fragment.count(),
                new TableView(
                        fields.stream().limit(3).map(FragmentView.Field::title).toList(), rows, false),
                fragment.previous().map(address -> root + address.substring(base.length())),
                fragment.next().map(address -> root + address.substring(base.length())));
        return pages.page(
                "fragment",
                pages.head(reader, "fragment", "fragment.about", fragment.own().substring(base.length())),
                view);
    }

    /** An address as people write it: with a prefix, or below the one that everything here stands under. */
    private String brief(String iri) {
        String base = library.catalogue().base().iri();
        return iri.startsWith(base) && iri.length() > base.length()
                ? iri.substring(base.length())
                : library.catalogue().words().brief(iri);
    }

    private Link link(Node node) {
        return node.isURI()
                ? Link.to(brief(node.getURI()), library.catalogue().page(node.getURI()))
                : Link.plain(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
}
