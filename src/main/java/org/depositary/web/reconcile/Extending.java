package org.depositary.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.depositary.page.Catalogue;
import org.depositary.page.search.Entry;
import org.depositary.web.reconcile.Facts.Value;

/** Gives what is published of things as further columns of a table (Reconciliation Service API 0.2, section 7). */
final class Extending {
    /** The setting that limits the values of a cell. */
    static final String LIMIT = "limit";

    private static final int MOST_THINGS = 500;
    private static final int MOST_PROPERTIES = 20;
    private static final int PROPOSED = 50;
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Facts facts;
    private final Suggesting suggesting;
    private final Terms terms;

    Extending(Facts facts, Suggesting suggesting, Terms terms) {
        this.facts = facts;
        this.suggesting = suggesting;
        this.terms = terms;
    }

    private record Column(String id, String property, int limit) {}

    private record Table(List<String> ids, List<Column> columns, Map<String, Map<String, List<Value>>> values) {}

    /** The answer by version 0.2: rows by identifier. */
    Map<String, Object> current(String json) {
        Table table = table(json);
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String id : table.ids) {
            Map<String, Object> row = new LinkedHashMap<>();
            table.columns.forEach(column -> row.put(column.id, cells(table, id, column)));
            rows.put(id, row);
        }
        return answer(table, rows);
    }

    /** The answer by the draft of version 1.0: rows in order. */
    Map<String, Object> draft(String json) {
        Table table = table(json);
        List<Object> rows = new ArrayList<>();
        for (String id : table.ids) {
            List<Object> properties = new ArrayList<>();
            table.columns.forEach(
                    column -> properties.add(Map.of("id", column.id, "values", cells(table, id, column))));
            rows.add(Map.of("id", id, "properties", properties));
        }
        return answer(table, rows);
    }

    private Map<String, Object> answer(Table table, Object rows) {
        List<Map<String, Object>> meta = new ArrayList<>();
        for (Column column : table.columns) {
            Map<String, Object> one = new LinkedHashMap<>(suggesting.term(column.property));
            one.put("id", column.id);
            meta.add(one);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("meta", meta);
        answer.put("rows", rows);
        return answer;
    }

    private Table table(String json) {
        JsonNode query = Questions.object(json);
        List<String> ids = new ArrayList<>();
        query.path("ids").forEach(id -> ids.add(id.asText()));
        if (ids.size() > MOST_THINGS || query.path("properties").size() > MOST_PROPERTIES) {
            throw new BadRequest(
                    413, "At most " + MOST_THINGS + " things and " + MOST_PROPERTIES + " properties are extended.");
        }
        List<Column> columns = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            String id = property.path("id").asText("");
            String iri = terms.iri(id)
                    .orElseThrow(() -> new BadRequest(400, "A property is named by its identifier or address."));
            int limit = property.path("settings").path(LIMIT).asInt(0);
            columns.add(new Column(id, iri, limit <= 0 ? Integer.MAX_VALUE : limit));
        }
        List<String> iris = ids.stream()
                .flatMap(id -> suggesting.entry(id).stream())
                .map(Entry::iri)
                .distinct()
                .toList();
        Map<String, Map<String, List<Value>>> values = new LinkedHashMap<>();
        columns.forEach(column -> values.computeIfAbsent(column.property, property -> facts.values(iris, property)));
        return new Table(ids, columns, values);
    }

    private List<Map<String, Object>> cells(Table table, String id, Column column) {
        return suggesting.entry(id).stream()
                .flatMap(entry ->
                        table
                                .values
                                .getOrDefault(column.property, Map.of())
                                .getOrDefault(entry.iri(), List.of())
                                .stream())
                .limit(column.limit)
                .map(this::cell)
                .toList();
    }

    private Map<String, Object> cell(Value value) {
        if (value.node().isLiteral()) {
            return literal(value.node().asLiteral());
        }
        String iri = value.node().toString();
        Optional<Entry> thing = suggesting.entry(iri);
        Map<String, Object> cell = new LinkedHashMap<>();
        if (thing.isPresent()) {
            cell.put("id", suggesting.id(thing.get()));
            cell.put("name", thing.get().name());
        } else {
            String name = value.label()
                    .orElseGet(() -> iri.startsWith(Catalogue.DIP)
                            ? String.valueOf(suggesting.term(iri).get("name"))
                            : iri);
            cell.put("str", name);
        }
        return cell;
    }

    private static Map<String, Object> literal(Literal literal) {
        String text = literal.getLexicalForm();
        var type = literal.getDatatype();
        if (XSDDatatype.XSDdate.equals(type) && DAY.matcher(text).matches()) {
            return Map.of("date", text + "T00:00:00Z");
        }
        if (!type.isValid(text) || !(literal.getValue() instanceof Number number)) {
            return Map.of("str", text);
        }
        return WHOLE.matcher(text).matches()
                ? Map.of("int", Long.parseLong(text))
                : Map.of("float", number.doubleValue());
    }

    /** Properties that things of a type have, the most common first (section 7.1). */
    Map<String, Object> proposed(Optional<String> type, int limit) {
        List<Map<String, Object>> properties = new ArrayList<>();
        facts.properties(type.flatMap(terms::iri)).keySet().stream()
                .limit(Math.min(limit, PROPOSED))
                .forEach(iri -> properties.add(suggesting.term(iri)));
        Map<String, Object> answer = new LinkedHashMap<>();
        type.ifPresent(given -> answer.put("type", given));
        answer.put("limit", limit);
        answer.put("properties", properties);
        return answer;
    }
}
