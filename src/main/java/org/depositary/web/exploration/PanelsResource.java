package org.depositary.web.exploration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;
import org.depositary.page.map.Atlas;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.panel.Panels;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.panel.PanelsView;
import org.depositary.page.view.panel.PanelsView.Choice;
import org.depositary.page.view.panel.PanelsView.Option;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/**
 * Pages whose parts are answers of queries: what two things have to do with each other, what happened when, who has to
 * do with whom. Each selection is an address; its parameters name things by their paths below {@code /id/}.
 */
public final class PanelsResource implements Resource {
    private static final String PAIR = "relation";
    private static final String PAIRS = "pairs";
    private static final String TIME = "timeline";
    private static final String MAP = "map";
    private static final String NET = "network";

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Map<String, List<PanelQuery>> queries = new HashMap<>();
    private final Map<String, PanelQuery> subjects;
    private final Map<String, PanelQuery> choices;
    private final Atlas atlas;

    /**
     * The pages.
     *
     * @param views the folder with a folder of queries for each page, and that of the choices
     * @param atlas what maps are drawn from
     */
    public PanelsResource(Library library, Refusals refusals, Pages pages, Path views, Atlas atlas) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.atlas = atlas;
        List.of(PAIR, PAIRS, TIME, MAP, NET).forEach(page -> queries.put(page, PanelQuery.read(views.resolve(page))));
        this.subjects = PanelQuery.read(views.resolve("subject")).stream()
                .collect(Collectors.toMap(PanelQuery::name, query -> query));
        this.choices = PanelQuery.read(views.resolve("choices")).stream()
                .collect(Collectors.toMap(PanelQuery::name, query -> query));
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        String page = path.getFirst();
        List<String> variables = variables(page);
        Map<String, String> given = new TreeMap<>();
        for (String variable : variables) {
            Optional<String> value = request.first(variable).filter(text -> !text.isBlank());
            if (value.isPresent()) {
                Optional<String> iri = iri(value.get());
                if (iri.isEmpty() || !Address.iri(iri.get())) {
                    return refusals.unknown(request);
                }
                given.put(variable, iri.get());
            }
        }
        if (page.equals(PAIR)
                && given.size() == 2
                && given.getOrDefault("a", "").compareTo(given.getOrDefault("b", "")) > 0) {
            Map<String, String> turned = Map.of("a", given.getOrDefault("b", ""), "b", given.getOrDefault("a", ""));
            return Reply.elsewhere(301, library.catalogue().root() + address(page, new TreeMap<>(turned)));
        }
        for (String iri : given.values()) {
            if (!iri.startsWith(Catalogue.DIP) && !library.catalogue().knows(iri)) {
                return refusals.unknown(request);
            }
        }
        Reader reader = pages.reader(request);
        int from = request.first("from")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        return library.remembered(
                "panels " + reader.key() + from + " " + address(page, given), () -> made(page, reader, given, from));
    }

    private static List<String> variables(String page) {
        return switch (page) {
            case PAIR -> List.of("a", "b");
            case NET -> List.of("about", "graph");
            case TIME -> List.of("about", "type", "graph");
            case MAP -> List.of("about", "type", "graph", "origin", "at");
            default -> List.of();
        };
    }

    /** The address of what a parameter names; none when it cannot be one. */
    private Optional<String> iri(String value) {
        String base = library.catalogue().base().iri();
        if (value.matches("[\\w.-]+")) {
            return Optional.of(Catalogue.DIP + value);
        }
        return value.matches("[\\w%./~-]+") && !value.contains("..")
                ? Optional.of(base + (value.startsWith("graph/") ? "" : "id/") + value)
                : Optional.empty();
    }

    private String value(String iri) {
        String base = library.catalogue().base().iri();
        return iri.startsWith(Catalogue.DIP)
                ? iri.substring(Catalogue.DIP.length())
                : iri.replace(base + "id/", "").replace(base, "");
    }

    private String address(String page, Map<String, String> given) {
        String query = given.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + Percent.encoded(value(entry.getValue())).replace("%2F", "/"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private String at(String page, Map<String, String> given, int from) {
        String address = library.catalogue().root() + address(page, given);
        return from == 0 ? address : address + (given.isEmpty() ? "?" : "&") + "from=" + from;
    }

    private Reply made(String page, Reader reader, Map<String, String> given, int from) {
        Catalogue catalogue = library.catalogue().in(reader.language());
        Language language = reader.language();
        Panels panels = new Panels(catalogue, atlas);
        boolean chosen = !page.equals(PAIR) || given.size() == 2;
        List<PanelView> asked = chosen ? panels.of(queries.getOrDefault(page, List.of()), given, from) : List.of();
        // Where nothing stands between two, those are offered that documents tell of.
        List<PanelView> shown = asked.isEmpty() && page.equals(PAIR)
                ? panels.of(queries.getOrDefault(PAIRS, List.of()), Map.of(), 0)
                : asked;
        List<Link> about = given.values().stream()
                .map(iri -> Link.to(
                        iri.startsWith(Catalogue.DIP) ? catalogue.words().plural(iri) : panels.name(iri),
                        catalogue.page(iri)))
                .toList();
        String names = about.stream().map(Link::text).collect(Collectors.joining(" – "));
        String kind = language.say("view." + page);
        String title = names.isEmpty() ? kind : page.equals(PAIR) ? names : kind + ": " + names;
        String lead = !chosen
                ? language.say("view.choose")
                : asked.isEmpty()
                        ? language.say("view.nothing")
                        : subject(page, panels, given)
                                .map(language::capital)
                                .orElse(language.say("view." + page + ".lead"));
        Optional<PanelView.Pages> cut = shown.stream()
                .flatMap(panel -> panel.pages().stream())
                .max(Comparator.comparingInt(PanelView.Pages::total));
        PanelsView view = new PanelsView(
                kind,
                title,
                lead,
                about,
                choices(page, panels, catalogue, given),
                shown,
                cut.map(pages -> pages(page, given, pages, language)).orElse(List.of()),
                from > 0 ? Optional.of(at(page, given, Math.max(0, from - size(page)))) : Optional.empty(),
                cut.filter(pages -> pages.to() < pages.total()).map(pages -> at(page, given, pages.to())),
                catalogue.root() + page);
        return Reply.ok(
                Form.HTML.contentType(),
                pages.rendering()
                        .page("panels", pages.heads().of(reader).plain(title, lead, address(page, given)), view));
    }

    private int size(String page) {
        return queries.getOrDefault(page, List.of()).stream()
                .flatMapToInt(query -> query.page().stream())
                .max()
                .orElse(1);
    }

    private List<Link> pages(String page, Map<String, String> given, PanelView.Pages cut, Language language) {
        return cut.starts().size() < 2
                ? List.of()
                : cut.starts().stream()
                        .map(start -> {
                            String years = start.years().isEmpty() ? language.say("undated") : start.years();
                            return start.holds(cut.from())
                                    ? Link.plain(years)
                                    : Link.to(years, at(page, given, start.from()));
                        })
                        .toList();
    }

    private Optional<String> subject(String page, Panels panels, Map<String, String> given) {
        return Optional.ofNullable(subjects.get(page))
                .map(query -> panels.sentence(query, given))
                .filter(said -> !said.isEmpty());
    }

    private List<Choice> choices(String page, Panels panels, Catalogue catalogue, Map<String, String> given) {
        List<Choice> offered = new ArrayList<>();
        for (String variable : variables(page)) {
            PanelQuery query = choices.get(page.equals(PAIR) ? PAIR : variable);
            if (query != null) {
                List<Option> options = panels.options(query).stream()
                        .map(option -> new Option(value(option.value()), option.label()))
                        .toList();
                String chosen = given.containsKey(variable) ? value(given.get(variable)) : "";
                boolean known = chosen.isEmpty()
                        || options.stream().anyMatch(option -> option.value().equals(chosen));
                if (!known) {
                    options = new ArrayList<>(options);
                    options.addFirst(new Option(chosen, panels.name(given.getOrDefault(variable, ""))));
                }
                offered.add(new Choice(variable, panels.title(query), options, chosen));
            }
        }
        return offered;
    }
}
