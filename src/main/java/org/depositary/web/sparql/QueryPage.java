package org.depositary.web.sparql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.answer.Answers;
import org.depositary.page.answer.Shape;
import org.depositary.page.answer.Statements;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;
import org.depositary.page.language.Retelling;
import org.depositary.page.map.Atlas;
import org.depositary.page.panel.Panels;
import org.depositary.page.view.answer.QueryView;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;

/** The page where people write queries and see what they find. */
final class QueryPage {
    private static final List<ResultForm> FILES =
            List.of(ResultForm.CSV, ResultForm.TSV, ResultForm.JSON, ResultForm.XML);
    private static final List<Format> GRAPHS = List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

    private static final int LONGEST = 4000;

    private final Library library;
    private final Pages pages;
    private final List<Example> examples;
    private final Limits limits;
    private final Atlas atlas;

    QueryPage(Library library, Pages pages, List<Example> examples, Limits limits, Atlas atlas) {
        this.library = library;
        this.pages = pages;
        this.examples = List.copyOf(examples);
        this.limits = limits;
        this.atlas = atlas;
    }

    /** The media type of a file by the name it has in addresses. */
    static Optional<String> mediaType(String format) {
        return FILES.stream()
                .filter(form -> form.name().equalsIgnoreCase(format))
                .map(form -> form.mediaTypes().getFirst())
                .findFirst()
                .or(() -> Format.ofExtension(format).map(Format::mediaType));
    }

    /** The query of the example that is chosen, to be answered at once; none of those that need a network. */
    Optional<String> example(Request request) {
        return chosen(request).filter(chosen -> !chosen.abroad()).map(Example::query);
    }

    private Optional<Example> chosen(Request request) {
        return examples.stream()
                .filter(known ->
                        request.first("example").filter(known.name()::equals).isPresent())
                .findFirst();
    }

    /** The page before anything is asked. */
    Reply unasked(Request request) {
        Optional<Example> example = chosen(request);
        String text = example.or(() -> examples.stream().findFirst())
                .map(Example::query)
                .orElse("SELECT * WHERE { ?s ?p ?o } LIMIT 10\n");
        return page(request, 200, text, example, Optional.empty(), Optional.empty());
    }

    /** The page that says why there is no answer. */
    Reply problem(Request request, int status, String text, Fault fault, QueryView.Hindrance why) {
        Retelling retelling = Retelling.ofWords(reader(request).language());
        QueryView.Problem problem = new QueryView.Problem(
                fault.words().lines().map(retelling::tell).collect(Collectors.joining("\n")),
                fault.place(),
                fault.shown(text),
                why,
                Fault.mended(text)
                        .filter(mended -> why == QueryView.Hindrance.FAULT && mended.length() <= LONGEST)
                        .map(mended -> address(mended, "as", "")));
        return page(request, status, text, Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    /** The page with the answer. */
    Reply answered(Request request, String text, Answering answering, Answering.Asked asked) {
        boolean table = asked.query().isSelectType() || asked.query().isAskType();
        long before = System.nanoTime();
        QueryView.Answer answer = table
                ? rows(request, text, answering, asked, before)
                : triples(request, text, answering, asked, before);
        Optional<Example> example = examples.stream()
                .filter(known ->
                        known.query().strip().equals(text.replace("\r\n", "\n").strip()))
                .findFirst();
        return page(request, 200, text, example, Optional.of(answer), Optional.empty());
    }

    private QueryView.Answer rows(
            Request request, String text, Answering answering, Answering.Asked asked, long before) {
        Answering.Rows found = answering.rows(asked);
        long millis = since(before);
        Reader reader = reader(request);
        Catalogue catalogue = library.catalogue().in(reader.language());
        Answers answers = new Answers(catalogue, new Panels(catalogue, atlas), found.columns(), found.rows());
        TableView table = answers.named(answering.table(found));
        Shape wanted = request.first("as").flatMap(Shape::of).orElse(Shape.TABLE);
        Optional<PanelView> drawn = answers.drawn(wanted, table);
        Shape shown = drawn.isPresent() ? wanted : Shape.TABLE;
        List<Link> shapes = new ArrayList<>();
        for (Shape shape : answers.shapes()) {
            String name = reader.language().say("shape." + shape.key());
            shapes.add(shape == shown ? Link.plain(name) : Link.to(name, address(text, "as", shape.key())));
        }
        Map<String, String> files = new LinkedHashMap<>();
        FILES.forEach(form -> files.put(form.name(), form.name().toLowerCase(java.util.Locale.ROOT)));
        return new QueryView.Answer(
                Optional.of(table),
                drawn,
                Optional.empty(),
                Optional.empty(),
                shapes,
                files(text, files),
                address(text, "as", shown == Shape.TABLE ? "" : shown.key()),
                millis);
    }

    /** In milliseconds; what took less is said to have taken one. */
    private static long since(long before) {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
    }

    private QueryView.Answer triples(
            Request request, String text, Answering answering, Answering.Asked asked, long before) {
        Model model = answering.model(asked);
        long millis = since(before);
        Catalogue catalogue = library.catalogue().in(reader(request).language());
        byte[] turtle = answering.written(model, Form.of(Format.TURTLE)).body();
        Map<String, String> files = new LinkedHashMap<>();
        GRAPHS.forEach(format -> files.put(format.title(), format.extension()));
        return new QueryView.Answer(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Statements(catalogue, model).view()),
                Optional.of(new String(turtle, StandardCharsets.UTF_8)),
                List.of(),
                files(text, files),
                address(text, "as", ""),
                millis);
    }

    private List<Link> files(String text, Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> Link.to(name.getKey(), address(text, "format", name.getValue())))
                .toList();
    }

    private String address(String text, String name, String value) {
        return library.catalogue().root() + "sparql?query=" + Percent.encoded(text)
                + (value.isEmpty() ? "" : "&" + name + "=" + value);
    }

    /** The page's own address, in which the same is asked; of a question that is too long for one that of the page. */
    private static String path(Request request) {
        String asked = Stream.of("query", "example", "as")
                .flatMap(name -> request.first(name).stream().map(value -> name + "=" + Percent.encoded(value)))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() || asked.length() > LONGEST ? "sparql" : "sparql?" + asked;
    }

    private List<QueryView.Topic> topics(Language language) {
        Map<String, List<Example>> byTopic = examples.stream()
                .collect(Collectors.groupingBy(
                        example -> example.topic(language), LinkedHashMap::new, Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(topic -> new QueryView.Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    private Reader reader(Request request) {
        return pages.reader(request);
    }

    private Reply page(
            Request request,
            int status,
            String text,
            Optional<Example> example,
            Optional<QueryView.Answer> answer,
            Optional<QueryView.Problem> problem) {
        Reader reader = reader(request);
        Language language = reader.language();
        QueryView view = new QueryView(
                text,
                example,
                topics(language),
                answer,
                problem,
                library.catalogue().base().iri() + "sparql",
                limits.rows(),
                limits.patience().toSeconds());
        byte[] body = pages.rendering()
                .page(
                        "query",
                        pages.heads()
                                .of(reader)
                                .plain(
                                        example.map(chosen -> chosen.question(language))
                                                .orElse(language.say("ask")),
                                        language.say("ask.description"),
                                        path(request)),
                        view);
        return new Reply(status, Optional.of(Form.HTML.contentType()), body, List.of(), 0);
    }
}
