package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.language.Language;
import org.depositary.page.presentation.Presentation;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/** What points at a thing, under the headings that the presentation has for it, each thing once, in order of time. */
final class Pointing {
    private static final int AFTER_ALL = 1_000;
    private static final int SHOWN = 60;

    /** A heading: where it stands, and its words where that place has none. */
    private record Heading(int place, String words) {
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

    Pointing(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.presentation = catalogue.presentation();
        this.language = catalogue.language();
    }

    /** What points at a thing of that name. */
    List<Mentioned> at(String iri, String name) {
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
        List<Mentioned> mentioned = new ArrayList<>();
        groups.forEach((heading, rows) -> mentioned.add(new Mentioned(
                heading.words.isEmpty() ? presentation.heading(heading.place, name, language) : heading.words,
                rows.size(),
                rows.stream().sorted(Row.IN_TIME).limit(SHOWN).map(this::entry).toList())));
        return mentioned;
    }

    private Row row(String role, String type, Map<String, RDFNode> row) {
        Heading heading = presentation
                .place(role, type)
                .map(place -> new Heading(place, ""))
                .orElseGet(() -> new Heading(AFTER_ALL + presentation.place(type), words(role, type)));
        RDFNode label = row.get("label");
        return new Row(
                heading,
                text(row, "from").orElse(""),
                text(row, "label").orElse(""),
                label != null && label.asLiteral().getLanguage().equals(language.tag()),
                text(row, "begin").or(() -> text(row, "date")).orElse(""),
                row);
    }

    private String words(String role, String type) {
        String plural = language.capital(
                type.isEmpty() ? language.say("things") : catalogue.words().plural(type));
        return presentation.byType(role)
                ? plural
                : plural + " – " + catalogue.words().label(role);
    }

    private Mentioned.Entry entry(Row row) {
        return new Mentioned.Entry(
                Link.to(row.label, catalogue.page(row.from)),
                catalogue.date(row.row, "date"),
                "",
                Legible.excerpt(text(row.row, "quote").orElse("")));
    }
}
