package org.depositary.web.resource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.depositary.graph.format.Format;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Serialization;
import org.depositary.page.Catalogue;
import org.depositary.store.DumpFile;
import org.depositary.store.history.History;
import org.depositary.web.dataset.SelfDescription;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.memento.Timegate;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.negotiation.MediaRange;

/** Makes replies out of what is published, and remembers them until something else is. */
public final class Library {
    private static final long MOST_BYTES = 64L << 20;
    private static final Node GENERATED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
    private static final String PROFILES = "http://www.w3.org/ns/json-ld#";

    private record Key(String version, int noted, Optional<String> notice, String what) {}

    private final Catalogue catalogue;
    private final Serialization serialization;
    private final Freshness freshness;
    private final SelfDescription self;
    private final Timegate timegate;
    private final Cache<Key, Reply> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Reply reply) -> reply.body().length + 512)
            .build();

    /**
     * What is published.
     *
     * @param freshness how old the data are
     * @param self what is said of the dataset
     * @param timegate what leads to the past
     */
    public Library(
            Catalogue catalogue,
            Serialization serialization,
            Freshness freshness,
            SelfDescription self,
            Timegate timegate) {
        this.catalogue = catalogue;
        this.serialization = serialization;
        this.freshness = freshness;
        this.self = self;
        this.timegate = timegate;
    }

    /** The files of the dataset; none while they are being written. */
    public List<DumpFile> dumps() {
        return self.files();
    }

    /** What is said of the dataset. */
    SelfDescription self() {
        return self;
    }

    /** All that the dataset says of itself: what its run has written, and what is counted of what is published now. */
    Graph described() {
        String dataset = catalogue.base().dataset().getURI();
        Graph graph = catalogue
                .document(dataset, dataset)
                .orElseGet(DatasetGraphFactory::create)
                .getDefaultGraph();
        GraphUtil.addInto(graph, self.graph());
        return graph;
    }

    /** Where things are found. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The answer of that name, made once for each publication; the name must tell all that the answer depends on. */
    public Reply remembered(String what, Supplier<Reply> make) {
        Key key = new Key(
                catalogue.version().orElse(""),
                timegate.history().times(),
                freshness.notice().get(),
                what);
        Reply known = answers.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Reply made = make.get();
        if (made.status() == 200) {
            answers.put(key, made);
        }
        return made;
    }

    private Instant modified() {
        return freshness.modified().get();
    }

    /** When what is published of a thing changed. */
    public Instant modified(String iri) {
        return timegate.history().last(iri).map(History.Last::at).orElseGet(this::modified);
    }

    /** What leads to documents as they were. */
    Timegate timegate() {
        return timegate;
    }

    /** A reply with the day when what is published of a thing changed. */
    Reply dated(Reply reply, String iri) {
        return reply.with("Last-Modified", Timegate.written(modified(iri)));
    }

    /** A reply with the day of the publication (RFC 9110, section 8.8.2). */
    public Reply dated(Reply reply) {
        return reply.with("Last-Modified", Timegate.written(modified()));
    }

    /**
     * The document about something, in an RDF format.
     *
     * @param document its own address
     */
    public Reply document(Request request, String iri, String document, Format format) {
        Optional<JsonLd.Profile> profile = format == Format.JSON_LD ? profile(request) : Optional.empty();
        boolean whole = iri.equals(catalogue.base().dataset().getURI());
        String name = "rdf " + format + " " + profile.map(Enum::name).orElse("") + " " + iri + " " + document
                + (whole ? " " + dumps().size() : "");
        return remembered(name, () -> {
            DatasetGraph dataset = catalogue.document(iri, document).orElseGet(DatasetGraphFactory::create);
            if (whole) {
                GraphUtil.addInto(dataset.getDefaultGraph(), self.graph());
            }
            Node itself = NodeFactory.createURI(document);
            timegate.history()
                    .last(iri)
                    .flatMap(History.Last::run)
                    .filter(run -> dataset.contains(Quad.defaultGraphIRI, itself, GENERATED, Node.ANY))
                    .ifPresent(run -> {
                        // What an earlier run has made, and later ones have left alone, stays that one's.
                        dataset.deleteAny(Quad.defaultGraphIRI, itself, GENERATED, Node.ANY);
                        dataset.add(Quad.defaultGraphIRI, itself, GENERATED, NodeFactory.createURI(run));
                    });
            dataset.add(
                    Quad.defaultGraphIRI,
                    itself,
                    DCTerms.modified.asNode(),
                    NodeFactory.createLiteralDT(
                            modified(iri).truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime));
            return written(
                    format == Format.TRIG || format == Format.N_QUADS
                            ? dataset
                            : DatasetGraphFactory.wrap(dataset.getDefaultGraph()),
                    format,
                    profile);
        });
    }

    /** A graph in an RDF format. */
    public Reply written(DatasetGraph dataset, Format format, Optional<JsonLd.Profile> profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        profile.ifPresentOrElse(
                form -> serialization.write(dataset, form, bytes), () -> serialization.write(dataset, format, bytes));
        String type = profile.map(form -> format.mediaType() + ";profile=\"" + PROFILES
                        + form.name().toLowerCase(Locale.ROOT) + "\"")
                .orElseGet(() -> Form.of(format).contentType());
        return Reply.ok(type, bytes.toByteArray());
    }

    /** The form of JSON-LD that the client asks for (JSON-LD 1.1, section 6). */
    public static Optional<JsonLd.Profile> profile(Request request) {
        String asked = Accept.of(request.header("Accept"))
                .closest(Format.JSON_LD.mediaType())
                .map(MediaRange::parameters)
                .map(parameters -> parameters.getOrDefault("profile", ""))
                .orElse("");
        for (JsonLd.Profile profile : JsonLd.Profile.values()) {
            if (asked.contains(PROFILES + profile.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The address of the licence, where the data say so. */
    public Optional<String> licence() {
        return Optional.ofNullable(catalogue.provenance().get("licence")).map(RDFNode::toString);
    }
}
