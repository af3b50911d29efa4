package org.depositary.page.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Dates;
import org.depositary.page.panel.Panels;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.text.Edtf;

/**
 * Finds out how the rows of any answer can be shown beside their table: by the first column of numbers, of dates, or of
 * things whose place is known.
 */
public final class Answers {
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "long";

    /** Numbers that say where something stands, not how much there is of it. */
    private static final Set<String> POSITIONS = Set.of(LATITUDE, LONGITUDE, "start", "end");

    private static final String CURRENCY = "currency";
    private static final int LONGEST_LABEL = 60;
    private static final int LABELS = 3;
    private static final int MOST = 300;

    private final Catalogue catalogue;
    private final Panels panels;
    private final Cells cells;
    private final Names names;
    private final List<String> columns;
    private final List<Map<String, RDFNode>> rows;

    /**
     * An answer.
     *
     * @param panels what draws
     * @param columns names of the variables, in order
     * @param rows values by variable
     */
    public Answers(Catalogue catalogue, Panels panels, List<String> columns, List<Map<String, RDFNode>> rows) {
        this.catalogue = catalogue;
        this.panels = panels;
        this.cells = new Cells(catalogue);
        this.names = new Names(catalogue);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** The shapes that these columns allow. */
    public Set<Shape> shapes() {
        Set<Shape> shapes = EnumSet.of(Shape.TABLE);
        if (number().isPresent() && subject().or(() -> date(0)).isPresent()) {
            shapes.add(Shape.CHART);
        }
        if (subject().isPresent() && rows.size() > 1 && date(0).isPresent()) {
            shapes.add(Shape.TIMELINE);
        }
        if (columns.containsAll(List.of(LATITUDE, LONGITUDE)) || !places().isEmpty()) {
            shapes.add(Shape.MAP);
        }
        return shapes;
    }

    /** The answer in a shape; none where its rows do not allow it. */
    public Optional<PanelView> drawn(Shape shape, TableView table) {
        return switch (shape) {
            case TABLE -> Optional.empty();
            case CHART -> panels.bars(table, told(this::figured));
            case TIMELINE -> panels.spans(table, told(this::dated));
            case MAP -> panels.map(table, mapped());
        };
    }

    /** The table with names in place of addresses, dates and numbers as people write them. */
    public TableView named(TableView table) {
        return cells.of(table, rows, named(columns));
    }

    private interface Telling {
        void tell(Map<String, RDFNode> row, Map<String, RDFNode> told);
    }

    /** The first rows under the names that drawings go by. */
    private List<Map<String, RDFNode>> told(Telling telling) {
        String subject = subject().or(() -> date(0)).orElse("");
        Map<String, Link> names = named(List.of(subject));
        List<Map<String, RDFNode>> told = new ArrayList<>();
        for (Map<String, RDFNode> row : rows.subList(0, Math.min(MOST, rows.size()))) {
            Map<String, RDFNode> one = new HashMap<>();
            RDFNode thing = row.get(subject);
            if (thing != null) {
                one.put("thing", thing);
                Link name = names.get(thing.toString());
                if (name != null) {
                    one.put("thingLabel", ResourceFactory.createPlainLiteral(name.text()));
                }
                telling.tell(row, one);
                told.add(one);
            }
        }
        return told;
    }

    private void figured(Map<String, RDFNode> row, Map<String, RDFNode> told) {
        number().flatMap(column -> Optional.ofNullable(row.get(column))).ifPresent(value -> told.put("value", value));
        Optional.ofNullable(row.get(CURRENCY)).ifPresent(unit -> told.put(CURRENCY, unit));
        told.put("thingLabel", ResourceFactory.createPlainLiteral(bar(row, told)));
    }

    /** What a bar stands for: all that a row says in few words beside its figures. */
    private String bar(Map<String, RDFNode> row, Map<String, RDFNode> told) {
        String subject = subject().orElse("");
        return Stream.concat(
                        Catalogue.text(told, "thingLabel").stream(),
                        columns.stream()
                                .filter(column -> !column.equals(CURRENCY)
                                        && (!column.equals(subject) || !told.containsKey("thingLabel")))
                                .flatMap(column -> Optional.ofNullable(row.get(column)).stream())
                                .filter(node ->
                                        node.isLiteral() && !(node.asLiteral().getValue() instanceof Number))
                                .map(cells::text))
                .filter(text -> text.length() <= LONGEST_LABEL)
                .distinct()
                .limit(LABELS)
                .collect(Collectors.joining(", "));
    }

    private void dated(Map<String, RDFNode> row, Map<String, RDFNode> told) {
        Optional<RDFNode> first = date(0).flatMap(column -> Optional.ofNullable(row.get(column)));
        Optional<RDFNode> second = date(1).flatMap(column -> Optional.ofNullable(row.get(column)));
        first.flatMap(node -> day(node, false)).ifPresent(day -> told.put("begin", day));
        second.or(() -> first).flatMap(node -> day(node, true)).ifPresent(day -> told.put("end", day));
        first.ifPresent(date -> told.put("date", date));
        // The same name on two dates is two marks.
        String name = Catalogue.text(told, "thingLabel")
                .or(() -> Catalogue.text(told, "thing"))
                .orElse("");
        first.map(date -> Dates.written(date.asLiteral().getLexicalForm(), catalogue.language()))
                .filter(date -> !name.contains(date))
                .ifPresent(date -> told.put("thingLabel", ResourceFactory.createPlainLiteral(name + ", " + date)));
    }

    private static Optional<RDFNode> day(RDFNode node, boolean last) {
        String text = node.asLiteral().getLexicalForm();
        Optional<LocalDate> day;
        try {
            Edtf date = new Edtf(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
            day = last ? date.latest() : date.earliest();
        } catch (IllegalArgumentException e) {
            day = Optional.empty();
        }
        return day.map(found -> ResourceFactory.createTypedLiteral(found.toString(), XSDDatatype.XSDdate));
    }

    private List<Map<String, RDFNode>> mapped() {
        boolean own = columns.containsAll(List.of(LATITUDE, LONGITUDE));
        Map<String, Map<String, RDFNode>> known = own ? Map.of() : places();
        String place = columns.stream()
                .filter(column -> rows.stream().anyMatch(row -> known.containsKey(String.valueOf(row.get(column)))))
                .findFirst()
                .or(this::subject)
                .orElse("");
        return told((row, told) -> {
            RDFNode where = row.get(place);
            if (where != null) {
                told.put("place", where);
                Map<String, RDFNode> spot = own ? row : known.getOrDefault(where.toString(), Map.of());
                for (String name : List.of(LATITUDE, LONGITUDE, "placeLabel")) {
                    Optional.ofNullable(spot.get(name)).ifPresent(value -> told.put(name, value));
                }
            }
        });
    }

    /** What the answer names and where that lies, by address. */
    private Map<String, Map<String, RDFNode>> places() {
        Set<String> iris = new LinkedHashSet<>();
        for (Map<String, RDFNode> row : rows) {
            row.values().stream()
                    .filter(node -> node.isURIResource()
                            && node.toString().startsWith(catalogue.base().iri()))
                    .forEach(node -> iris.add(node.toString()));
        }
        Map<String, Map<String, RDFNode>> places = new HashMap<>();
        names.ask(iris, "?place geo:lat ?lat ; geo:long ?long . label(?place, ?placeLabel)", "place")
                .forEach(row -> Catalogue.text(row, "place").ifPresent(iri -> places.putIfAbsent(iri, row)));
        return places;
    }

    /** The names of things with pages, in some columns, by address. */
    private Map<String, Link> named(List<String> among) {
        return names.of(rows.stream()
                .flatMap(row -> among.stream().flatMap(column -> Optional.ofNullable(row.get(column)).stream()))
                .filter(RDFNode::isURIResource)
                .map(RDFNode::toString)
                .toList());
    }

    /** What a row is about: the first thing, or else the first words. */
    private Optional<String> subject() {
        return first(RDFNode::isURIResource)
                .or(() -> first(node ->
                        node.isLiteral() && !(node.asLiteral().getValue() instanceof Number) && !Cells.dates(node)));
    }

    private Optional<String> number() {
        return columns.stream()
                .filter(column -> !POSITIONS.contains(column))
                .filter(column ->
                        all(column, node -> node.isLiteral() && node.asLiteral().getValue() instanceof Number))
                .findFirst();
    }

    private Optional<String> date(int skip) {
        return columns.stream()
                .filter(column -> all(column, Cells::dates))
                .skip(skip)
                .findFirst();
    }

    private Optional<String> first(Predicate<RDFNode> kind) {
        return columns.stream().filter(column -> all(column, kind)).findFirst();
    }

    /** Whether all values of a column are of a kind, and there are some. */
    private boolean all(String column, Predicate<RDFNode> kind) {
        List<RDFNode> values = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.get(column)).stream())
                .toList();
        return !values.isEmpty() && values.stream().allMatch(kind);
    }
}
