package org.depositary.web.memento;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.graph.entity.EntityDocument;
import org.depositary.graph.entity.EntityDocuments;
import org.depositary.graph.registry.Base;
import org.depositary.store.history.History;
import org.depositary.store.history.Publication;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;

/**
 * Leads from a document about a thing to the document as it was at the time that a client names (Memento, RFC 7089,
 * section 4.1, pattern 1.1: the document is its own time gate, and redirects).
 */
public final class Timegate {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final int MOST_POINTING = 200;
    private static final int HELD = 3;

    private final History history;
    private final Base base;
    private final String root;
    private final Cache<String, Optional<DatasetGraph>> snapshots =
            Caffeine.newBuilder().maximumSize(HELD).build();

    /** @param root the path that all own addresses begin with, ending in a slash */
    public Timegate(History history, Base base, String root) {
        this.history = history;
        this.base = base;
        this.root = root;
    }

    /** What was published, and when. */
    public History history() {
        return history;
    }

    /** A time as HTTP writes it. */
    public static String written(Instant time) {
        return HTTP_DATE.format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * Where the document is found as it was; none when the client names no time, or when it is still as it was then.
     *
     * @param name of the thing below {@code id/}, with a suffix or without
     */
    public Optional<Reply> gate(Request request, String name) {
        Optional<String> asked = request.header("Accept-Datetime").stream().findFirst();
        List<Publication> all = history.publications();
        if (asked.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        Instant time;
        try {
            time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked.get(), Instant::from);
        } catch (DateTimeException e) {
            return Optional.of(
                    Reply.error(400, "Accept-Datetime holds no time as HTTP writes it: Tue, 3 Feb 2026 04:05:06 GMT"));
        }
        Optional<Publication> then = at(all, time, stem(name));
        if (then.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Reply.elsewhere(302, root + "memento/" + then.get().version() + "/data/" + name)
                .kept(0)
                .with("Vary", "Accept-Datetime")
                .with(
                        "Link",
                        "<" + root + "timemap/data/" + stem(name)
                                + ">; rel=\"timemap\"; type=\"application/link-format\"")
                .with("Link", "<" + root + "data/" + stem(name) + ">; rel=\"original timegate\""));
    }

    /**
     * The last one published by then that told of the thing; the first that did where none had (section 4.5.3); none
     * where nothing that is kept does.
     */
    private Optional<Publication> at(List<Publication> lastFirst, Instant time, String name) {
        return Stream.concat(
                        lastFirst.stream()
                                .filter(publication -> !publication.at().isAfter(time)),
                        lastFirst.reversed().stream()
                                .filter(publication -> publication.at().isAfter(time)))
                .filter(publication -> memento(publication, name).isPresent())
                .findFirst();
    }

    private Optional<DatasetGraph> memento(Publication publication, String name) {
        return document(publication.version(), base.iri() + "id/" + name, address(publication, name));
    }

    private String address(Publication publication, String name) {
        return base.iri() + "memento/" + publication.version() + "/data/" + name;
    }

    /** A name without the suffix of a format. */
    static String stem(String name) {
        return name.replaceFirst("\\.(ttl|jsonld|nt|nq|rdf|trig)$", "");
    }

    /** A publication that is kept. */
    public Optional<Publication> publication(String version) {
        return history.publications().stream()
                .filter(known -> known.version().equals(version))
                .findFirst();
    }

    /** The document about a thing as a publication held it; none when it said nothing of it. */
    public Optional<DatasetGraph> document(String version, String iri, String address) {
        Optional<DatasetGraph> snapshot = snapshots.get(version, history::snapshot);
        return snapshot.flatMap(dataset -> new EntityDocuments(base, query -> select(dataset, query), MOST_POINTING)
                .about(NodeFactory.createURI(iri), NodeFactory.createURI(address))
                .map(EntityDocument::statements));
    }

    private static List<Map<String, RDFNode>> select(DatasetGraph dataset, Query query) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .build()) {
            List<Map<String, RDFNode>> rows = new ArrayList<>();
            execution.execSelect().forEachRemaining(solution -> {
                Map<String, RDFNode> row = new LinkedHashMap<>();
                solution.varNames().forEachRemaining(variable -> row.put(variable, solution.get(variable)));
                rows.add(row);
            });
            return rows;
        }
    }

    /** All times at which there was such a document (section 5). */
    public Optional<String> timemap(String name) {
        StringBuilder map = new StringBuilder("<" + base.iri() + "data/" + name + ">; rel=\"original timegate\",\n<"
                + base.iri() + "timemap/data/" + name + ">; rel=\"self\"; type=\"application/link-format\"");
        boolean any = false;
        for (Publication publication : history.publications().reversed()) {
            if (memento(publication, name).isPresent()) {
                map.append(",\n<")
                        .append(address(publication, name))
                        .append(">; rel=\"")
                        .append(any ? "" : "first ")
                        .append("memento\"; datetime=\"")
                        .append(written(publication.at()))
                        .append('"');
                any = true;
            }
        }
        return any ? Optional.of(map.append('\n').toString()) : Optional.empty();
    }
}
