package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Presentation;
import org.depositary.page.view.ListView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.text.Edtf;

/** What points at a thing, under the headings that the presentation has for it, each thing once, in order of time. */
public final class Pointing {
    private static final int AFTER_ALL = 1_000;
    private static final int SHOWN = 60;
    private static final int A_PAGE = 200;

    /** A heading: where it stands, its words where that place has none, and what it is called in addresses. */
    private record Heading(int place, String words, String key) {
        static final Comparator<Heading> ORDER =
                Comparator.comparingInt(Heading::place).thenComparing(Heading::words);
    }

    private record Row(
            Heading heading, String from, String label, boolean own, String begin, Map<String, RDFNode> row) {
        /** The nearest heading, then the reader's language. */
        static final Comparator<Row> BEST = Comparator.comparing(Row::heading, Heading.ORDER)
                .thenComparing(row -> !row.own)
                .thenComparing(Row::label);

        /** In order of time, the undated last. */
        static final Comparator<Row> IN_TIME = Comparator.comparing((Row row) -> row.begin.isEmpty())
                .thenComparing(Row::begin)
                .thenComparing(Row::label);
    }

    private final Catalogue catalogue;
    private final Presentation presentation;
    private final Language language;

    /** @param catalogue where the data are found */
    public Pointing(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.presentation = catalogue.presentation();
        this.language = catalogue.language();
    }

    /** What points at a thing of that name: the first of each group, and where the others are. */
    List<Mentioned> at(String iri, String name) {
        List<Mentioned> mentioned = new ArrayList<>();
        groups(iri)
                .forEach((heading, rows) -> mentioned.add(new Mentioned(
                        title(heading, name),
                        rows.size(),
                        entries(iri, rows.subList(0, Math.min(SHOWN, rows.size()))),
                        rows.size() > SHOWN ? Optional.of(address(iri, heading.key, 0)) : Optional.empty())));
        List<Mentioned.Entry> named = named(iri);
        if (!named.isEmpty()) {
            mentioned.add(new Mentioned(
                    language.say("named"),
                    named.size(),
                    named.stream().limit(SHOWN).toList(),
                    Optional.empty()));
        }
        return mentioned;
    }

    /** The documents that name a thing without stating a fact of it, each with the passage. */
    private List<Mentioned.Entry> named(String iri) {
        return catalogue.rows(Questions.NAMED, iri).stream()
                .filter(row -> row.containsKey("document"))
                .map(row -> new Mentioned.Entry(
                        Link.to(
                                text(row, "label").orElse(""),
                                catalogue.page(text(row, "document").orElseThrow()) + "#char="
                                        + text(row, "start").orElseThrow() + ","
                                        + text(row, "end").orElseThrow()),
                        "",
                        "",
                        Legible.excerpt(text(row, "quote").orElse(""))))
                .toList();
    }

    /**
     * A part of a group of what points at a thing of that name; none where there is nothing.
     *
     * @param key what the group is called in addresses
     * @param from how many to leave out
     */
    public Optional<ListView> group(String iri, String name, String key, int from) {
        return groups(iri).entrySet().stream()
                .filter(group -> group.getKey().key.equals(key)
                        && from < group.getValue().size())
                .findFirst()
                .map(group -> {
                    List<Row> rows = group.getValue();
                    int to = Math.min(from + A_PAGE, rows.size());
                    return new ListView(
                            title(group.getKey(), name),
                            Link.to(name, catalogue.page(iri)),
                            rows.size(),
                            entries(iri, rows.subList(from, to)),
                            from > 0 ? Optional.of(address(iri, key, Math.max(0, from - A_PAGE))) : Optional.empty(),
                            to < rows.size() ? Optional.of(address(iri, key, to)) : Optional.empty());
                });
    }

    private String address(String iri, String key, int from) {
        return catalogue.page(iri) + "?group=" + key + (from > 0 ? "&from=" + from : "");
    }

    private String title(Heading heading, String name) {
        return heading.words.isEmpty() ? presentation.heading(heading.place, name, language) : heading.words;
    }

    private Map<Heading, List<Row>> groups(String iri) {
        Map<String, Row> best = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : catalogue.rows(Questions.POINTING, iri)) {
            String role = text(row, "role").orElse("");
            String type = text(row, "type").orElse("");
            if (row.containsKey("from")
                    && !presentation.hides(role, type)
                    && !catalogue.words().symmetric(role)) {
                Row found = row(role, type, row);
                best.merge(found.from, found, (a, b) -> Row.BEST.compare(a, b) <= 0 ? a : b);
            }
        }
        Map<Heading, List<Row>> groups = new TreeMap<>(Heading.ORDER);
        best.values()
                .forEach(row -> groups.computeIfAbsent(row.heading, none -> new ArrayList<>())
                        .add(row));
        groups.values().forEach(rows -> rows.sort(Row.IN_TIME));
        return groups;
    }

    private Row row(String role, String type, Map<String, RDFNode> row) {
        Heading heading = presentation
                .place(role, type)
                .map(place -> new Heading(place, "", String.valueOf(place)))
                .orElseGet(() -> new Heading(
                        AFTER_ALL + presentation.place(type),
                        words(role, type),
                        Words.local(type) + "." + Words.local(role)));
        RDFNode label = row.get("label");
        return new Row(
                heading,
                text(row, "from").orElse(""),
                text(row, "label").orElse(""),
                label != null && label.asLiteral().getLanguage().equals(language.tag()),
                text(row, "begin").orElseGet(() -> date(row)),
                row);
    }

    private String words(String role, String type) {
        String plural = language.capital(
                type.isEmpty() ? language.say("things") : catalogue.words().plural(type));
        return presentation.byType(role)
                ? plural
                : plural + " – " + catalogue.words().label(role);
    }

    private List<Mentioned.Entry> entries(String iri, List<Row> rows) {
        Tellings tellings =
                new Tellings(catalogue, iri, rows.stream().map(Row::from).toList());
        return rows.stream()
                .map(row -> {
                    String date = date(row.row);
                    return new Mentioned.Entry(
                            Link.to(row.label, catalogue.page(row.from))
                                    .in(row.own ? language.tag() : "en", language.tag()),
                            date.isEmpty() ? "" : Dates.written(date, language),
                            "",
                            Legible.excerpt(tellings.of(row.from, date)));
                })
                .toList();
    }

    /** Of several dates the most exact, as in the label; of those on which something was seen the first. */
    private static String date(Map<String, RDFNode> row) {
        List<String> dates = text(row, "dates").stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .filter(date -> !date.isEmpty())
                .sorted()
                .toList();
        return row.containsKey("begin")
                ? dates.stream().min(Comparator.comparingLong(Pointing::days)).orElse("")
                : dates.stream().findFirst().orElse("");
    }

    private static long days(String date) {
        try {
            Edtf span = new Edtf(date);
            return span.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4)
                    - span.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Long.MAX_VALUE;
        }
    }
}
