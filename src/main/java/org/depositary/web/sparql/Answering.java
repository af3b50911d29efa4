package org.depositary.web.sparql;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.store.Store;
import org.depositary.web.exchange.Reply;
import org.depositary.web.negotiation.Form;
import org.depositary.web.resource.Library;

/** Carries queries out, within their limits, and writes the answers. */
final class Answering {
    private static final int USUAL_BYTES = 8192;

    private final Store store;
    private final Library library;
    private final Limits limits;

    /**
     * A query that may be carried out.
     *
     * @param query read for this request alone: it gets a limit where it has none
     * @param elsewhere the endpoints that it asks, all of them allowed
     * @param leaving calls what is given to it when the client goes away
     */
    record Asked(Query query, Set<String> elsewhere, Consumer<Runnable> leaving) {}

    Answering(Store store, Library library, Limits limits) {
        this.store = store;
        this.library = library;
        this.limits = limits;
    }

    /** The rows of an answer; ASK gives one. */
    record Rows(List<String> columns, List<Map<String, RDFNode>> rows, boolean cut) {}

    /** The answer to a SELECT or ASK query. */
    Rows rows(Asked asked) {
        Query query = asked.query();
        if (query.isAskType()) {
            boolean answer = answer(asked, query, QueryExecution::execAsk);
            return new Rows(
                    List.of("answer"),
                    List.of(Map.of("answer", ResourceFactory.createPlainLiteral(answer ? "yes" : "no"))),
                    false);
        }
        return answer(asked, capped(query), execution -> {
            ResultSet results = execution.execSelect();
            List<String> columns = List.copyOf(results.getResultVars());
            List<Map<String, RDFNode>> rows = new ArrayList<>();
            while (results.hasNext() && rows.size() < limits.rows()) {
                var solution = results.next();
                Map<String, RDFNode> row = new LinkedHashMap<>();
                columns.forEach(name -> Optional.ofNullable(solution.get(name)).ifPresent(node -> row.put(name, node)));
                rows.add(row);
            }
            return new Rows(columns, rows, results.hasNext());
        });
    }

    /** Rows as a table for people. */
    TableView table(Rows found) {
        return new TableView(
                found.columns,
                found.rows.stream()
                        .map(row -> found.columns.stream()
                                .map(name -> cell(row.get(name)))
                                .toList())
                        .toList(),
                found.cut);
    }

    /** The answer to a SELECT or ASK query for programs. */
    Reply results(Asked asked, ResultForm form) {
        Query query = asked.query();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        if (query.isAskType()) {
            boolean answer = answer(asked, query, QueryExecution::execAsk);
            switch (form) {
                case JSON -> JsonRows.write(answer, bytes);
                case XML -> XmlRows.write(answer, bytes);
                case CSV, TSV, HTML ->
                    ResultsWriter.create().lang(form.language()).build().write(bytes, answer);
            }
            return fresh(Reply.ok(form.contentType(), bytes.toByteArray()), false);
        }
        boolean cut = answer(asked, capped(query), execution -> {
            RowSet all = QueryExec.adapt(execution).select();
            RowSet first = RowSetStream.create(all.getResultVars(), new First(all, limits.rows()));
            switch (form) {
                case JSON -> JsonRows.write(first, bytes);
                case XML -> XmlRows.write(first, bytes);
                case TSV -> TsvRows.write(first, bytes);
                case CSV, HTML ->
                    ResultsWriter.create().lang(form.language()).build().write(bytes, first);
            }
            return all.hasNext();
        });
        return fresh(Reply.ok(form.contentType(), bytes.toByteArray()), cut);
    }

    /** The answer to a CONSTRUCT or DESCRIBE query. */
    Reply triples(Asked asked, Form form) {
        return written(model(asked), form);
    }

    /** Statements for programs. */
    Reply written(Model model, Form form) {
        return fresh(
                library.written(
                        DatasetGraphFactory.wrap(model.getGraph()),
                        form.format().orElseThrow(),
                        Optional.empty()),
                false);
    }

    /** The statements of a CONSTRUCT or DESCRIBE query. */
    Model model(Asked asked) {
        Query query = asked.query();
        return answer(
                asked,
                query.isConstructType() || query.getQueryPattern() != null ? capped(query) : query,
                execution -> query.isConstructType() ? execution.execConstruct() : execution.execDescribe());
    }

    /** Carries a query out; when its client leaves, nobody needs the answer. */
    private <T> T answer(Asked asked, Query query, Function<QueryExecution, T> read) {
        return store.answer(query, limits.patience(), execution -> {
            asked.leaving().accept(execution::abort);
            if (!asked.elsewhere().isEmpty()) {
                // The guard has seen to it that all of them are on the list.
                execution.getContext().set(ARQ.httpServiceAllowed, true);
            }
            return read.apply(execution);
        });
    }

    /** The query, made to ask for one row more than is given, so that it shows whether there are more. */
    private Query capped(Query query) {
        if (!query.hasLimit() || query.getLimit() > limits.rows()) {
            query.setLimit(limits.rows() + 1L);
        }
        return query;
    }

    /** The first of some rows; the others stay where they are. */
    private static final class First implements Iterator<Binding> {
        private final Iterator<Binding> rows;
        private int left;

        First(Iterator<Binding> rows, int most) {
            this.rows = rows;
            this.left = most;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && rows.hasNext();
        }

        @Override
        public Binding next() {
            left--;
            return rows.next();
        }
    }

    private Reply fresh(Reply reply, boolean cut) {
        Reply unkept = new Reply(reply.status(), reply.contentType(), reply.body(), reply.fields(), 0);
        return cut ? unkept.with("X-Results-Cut-At", String.valueOf(limits.rows())) : unkept;
    }

    private Link cell(@org.jspecify.annotations.Nullable RDFNode node) {
        if (node == null) {
            return Link.plain("");
        }
        if (node.isLiteral()) {
            return Link.plain(node.asLiteral().getLexicalForm());
        }
        if (node.isAnon()) {
            return Link.plain("_:" + node);
        }
        Catalogue catalogue = library.catalogue();
        String iri = node.toString();
        boolean term = iri.startsWith(Catalogue.DIP);
        String text = term
                ? "dip:" + Words.local(iri)
                : iri.startsWith(catalogue.base().iri())
                        ? iri.substring(catalogue.base().iri().length())
                        : iri;
        return iri.startsWith("http://") || iri.startsWith("https://")
                ? Link.to(text, catalogue.page(iri))
                : Link.plain(text);
    }
}
