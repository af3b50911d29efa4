package org.depositary.web.resource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.graph.format.Format;
import org.depositary.page.Catalogue;
import org.depositary.page.Documents;
import org.depositary.page.Heads;
import org.depositary.page.Pointing;
import org.depositary.page.Things;
import org.depositary.page.dataset.Portrait;
import org.depositary.page.language.Reader;
import org.depositary.page.rule.Rules;
import org.depositary.page.trial.RuleWords;
import org.depositary.page.trial.Trying;
import org.depositary.page.view.DatasetView;
import org.depositary.page.view.DocumentView;
import org.depositary.page.view.ListView;
import org.depositary.page.view.RuleView;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Json;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;

/**
 * What is itself on the web, and described at its own address: source documents and their texts, rules, named graphs,
 * runs, the program and the dataset. Formats are negotiated, or asked for by a suffix.
 */
public final class DescribedResource implements Resource {
    private static final List<Form> FORMS = Form.rdfThen(Form.HTML);
    private static final List<Form> TEXT_FORMS = textForms();
    private static final String TEXT = "/text";

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final List<Example> examples;
    private final Supplier<Trying> trying;
    private final Signposts signposts;
    private final String base;
    private final String root;

    /**
     * @param library what is published
     * @param trying what reads the examples of rules
     */
    public DescribedResource(
            Library library, Refusals refusals, Pages pages, List<Example> examples, Supplier<Trying> trying) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.examples = List.copyOf(examples);
        this.trying = trying;
        this.signposts = new Signposts(library);
        this.base = library.catalogue().base().iri();
        this.root = library.catalogue().root();
    }

    private static List<Form> textForms() {
        List<Form> forms = new ArrayList<>(List.of(Form.TEXT));
        forms.addAll(FORMS);
        return List.copyOf(forms);
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        String name = String.join("/", path);
        if (library.catalogue().knows(base + name)) {
            return described(request, name, Optional.empty());
        }
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            String extension = name.substring(dot + 1);
            Optional<Format> format = Format.ofExtension(extension)
                    .filter(found -> found.extension().equals(extension));
            if (format.isPresent() && library.catalogue().knows(base + name.substring(0, dot))) {
                return described(request, name.substring(0, dot), format);
            }
        }
        return refusals.unknown(request);
    }

    private Reply described(Request request, String name, Optional<Format> suffix) {
        boolean text = name.startsWith("doc/") && name.endsWith(TEXT);
        List<Form> forms = text ? TEXT_FORMS : FORMS;
        Optional<Form> form = suffix.isPresent()
                ? suffix.map(Form::of)
                : Accept.of(request.header("Accept")).choose(forms);
        if (form.isEmpty()) {
            return refusals.unacceptable(request, forms);
        }
        Optional<Format> format = form.get().format();
        if (text && format.isEmpty() && form.get().equals(Form.HTML)) {
            return Reply.elsewhere(303, root + name.substring(0, name.length() - TEXT.length()))
                    .with("Vary", "Accept");
        }
        Reply reply = format.isPresent()
                ? library.document(request, base + name, base + name, format.get())
                : text ? received(name) : page(request, name);
        return library.dated(Signposts.with(reply.with("Vary", "Accept"), signposts.described(name)), base + name);
    }

    private Reply received(String name) {
        String document = base + name.substring(0, name.length() - TEXT.length());
        return Reply.ok(
                Form.TEXT.contentType(),
                new Documents(library.catalogue()).text(document).orElse(""));
    }

    private Reply page(Request request, String name) {
        Reader reader = pages.reader(request);
        Catalogue catalogue = library.catalogue().in(reader.language());
        Heads own = pages.heads().of(reader);
        Optional<String> group = request.first("group");
        if (group.isPresent()) {
            int from = Groups.from(request);
            String label = new Things(catalogue)
                    .page(base + name)
                    .map(ThingView::label)
                    .orElse(name);
            Optional<ListView> part = name.startsWith("rule/")
                    ? new Rules(catalogue).group(base + name, label, group.get(), from)
                    : new Pointing(catalogue).group(base + name, label, group.get(), from);
            return part.map(view -> Groups.reply(view, own, pages, name, group.get(), from))
                    .orElseGet(() -> refusals.unknown(request));
        }
        String key = "page " + reader.key() + " " + LocalDate.now(ZoneOffset.UTC) + " " + base + name
                + (name.equals("dataset") ? " " + library.dumps().size() : "");
        return library.remembered(key, () -> {
            Things things = new Things(catalogue);
            if (name.startsWith("rule/")) {
                Optional<RuleView> rule = new Rules(catalogue).page(base + name, new RuleWords(trying, catalogue));
                if (rule.isPresent()) {
                    return html(
                            "rule", head(own, rule.get().thing(), rule.get().says(), name, "CreativeWork"), rule.get());
                }
            }
            if (name.startsWith("doc/")) {
                Optional<DocumentView> document = new Documents(catalogue).page(base + name);
                if (document.isPresent()) {
                    ThingView thing = things.page(base + name).orElseThrow();
                    return html("document", head(own, thing, thing.label(), name, "CreativeWork"), document.get());
                }
            }
            ThingView thing = things.page(base + name)
                    .orElseGet(() -> ThingView.unnamed(
                            base + name, catalogue.words().label(base + name), things.data(base + name)));
            if (name.equals("dataset")) {
                DatasetView whole =
                        new Portrait(catalogue, library.described(), examples).page(things.data(base + name));
                return html("dataset", head(own, thing, whole.about(), name, "Dataset"), whole);
            }
            boolean dataset = name.startsWith("graph/");
            return html("thing", head(own, thing, summary(thing), name, dataset ? "Dataset" : "CreativeWork"), thing);
        });
    }

    private static String summary(ThingView thing) {
        return thing.facts().stream()
                .filter(fact -> fact.property().href().orElse("").endsWith("description"))
                .flatMap((Fact fact) -> fact.values().stream())
                .map(value -> value.link().text())
                .findFirst()
                .orElse(thing.label());
    }

    private Head head(Heads own, ThingView thing, String description, String name, String type) {
        Map<String, Object> more = name.equals("dataset") ? library.self().structured() : new LinkedHashMap<>();
        library.licence().filter(licence -> type.equals("Dataset")).ifPresent(licence -> {
            more.put("license", licence);
            more.putIfAbsent("creator", Json.object("@type", "Organization", "name", "Depositary"));
        });
        return own.about(
                thing.label(), description, name, thing.iri(), type, ThingResource.alternates(thing.data()), more);
    }

    private Reply html(String template, Head head, Object view) {
        return pages.page(template, head, view);
    }
}
