package org.depositary.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.web.exchange.Json;

/** Reads batches of reconciliation queries, of version 0.2 (section 4.1) and of the draft of version 1.0. */
final class Questions {
    /** The most queries of a batch. */
    static final int MOST = 50;

    private static final int MOST_CANDIDATES = 50;
    private static final int USUAL = 10;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST = 500;

    private final Terms terms;

    /** @param terms by which types and properties are named */
    Questions(Terms terms) {
        this.terms = terms;
    }

    /** A batch of version 0.2: queries by the client's keys. */
    Map<String, Question> byKey(String json) {
        JsonNode batch = object(json);
        if (batch.size() > MOST) {
            throw new BadRequest(413, "A batch holds at most " + MOST + " queries.");
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        batch.properties().forEach(entry -> questions.put(entry.getKey(), question(entry.getValue())));
        return questions;
    }

    /** A batch of the draft: queries in order. */
    List<Question> inOrder(String json) {
        JsonNode queries = object(json).path("queries");
        if (!queries.isArray()) {
            throw new BadRequest(400, "A batch is an object with an array of \"queries\".");
        }
        if (queries.size() > MOST) {
            throw new BadRequest(413, "A batch holds at most " + MOST + " queries.");
        }
        List<Question> questions = new ArrayList<>();
        queries.forEach(query -> questions.add(draft(query)));
        return questions;
    }

    /** A JSON object. */
    static JsonNode object(String json) {
        return Json.read(json)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new BadRequest(400, "This is no JSON object."));
    }

    private Question question(JsonNode query) {
        if (query.isTextual()) {
            return new Question(checked(query.asText()), Optional.empty(), false, USUAL, List.of());
        }
        if (!query.isObject()) {
            throw new BadRequest(400, "A query is an object.");
        }
        List<Question.Condition> conditions = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            terms.iri(property.path("pid").asText(property.path("p").asText("")))
                    .ifPresent(iri -> conditions.add(
                            new Question.Condition(iri, values(property.path("v")), false, Question.Quantifier.ANY)));
        }
        JsonNode types = query.path("type");
        String type = types.isArray() ? types.path(0).asText("") : types.asText("");
        boolean strict = !query.path("type_strict").asText("any").equals("should");
        return question(query, checked(query.path("query").asText("")), type, strict, conditions);
    }

    private Question draft(JsonNode query) {
        JsonNode given = query.path("conditions");
        if (!given.isArray() || given.isEmpty()) {
            throw new BadRequest(400, "A query has at least one condition.");
        }
        StringBuilder name = new StringBuilder();
        List<Question.Condition> conditions = new ArrayList<>();
        for (JsonNode condition : given) {
            JsonNode value = condition.has("propertyValue") ? condition.path("propertyValue") : condition.path("v");
            String kind = condition.path("matchType").asText("");
            if (kind.equals("name")) {
                values(value)
                        .forEach(part -> name.append(name.isEmpty() ? "" : " ").append(part));
            } else if (kind.equals("property")) {
                terms.iri(condition
                                .path("propertyId")
                                .asText(condition.path("pid").asText("")))
                        .ifPresent(iri -> conditions.add(new Question.Condition(
                                iri,
                                values(value),
                                condition.path("required").asBoolean(false),
                                quantifier(condition.path("matchQuantifier").asText("any")))));
            } else {
                throw new BadRequest(400, "The matchType of a condition is name or property.");
            }
        }
        return question(query, checked(name.toString()), query.path("type").asText(""), true, conditions);
    }

    private Question question(
            JsonNode query, String name, String type, boolean strict, List<Question.Condition> conditions) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new BadRequest(413, "A query has at most " + MOST_CONDITIONS + " properties.");
        }
        int limit = query.path("limit").asInt(USUAL);
        if (limit < 1) {
            throw new BadRequest(400, "A limit is a positive number.");
        }
        return new Question(
                name,
                type.isBlank() ? Optional.empty() : terms.iri(type),
                strict,
                Math.min(limit, MOST_CANDIDATES),
                conditions);
    }

    private static Question.Quantifier quantifier(String word) {
        return switch (word) {
            case "any" -> Question.Quantifier.ANY;
            case "all" -> Question.Quantifier.ALL;
            case "none" -> Question.Quantifier.NONE;
            default -> throw new BadRequest(400, "A matchQuantifier is any, all or none.");
        };
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> values.addAll(values(each)));
        } else if (node.isObject()) {
            values.add(checked(node.path("id").asText(node.path("name").asText(""))));
        } else if (node.isValueNode() && !node.isNull()) {
            values.add(checked(node.asText()));
        }
        values.removeIf(String::isBlank);
        return values.size() > MOST_CONDITIONS ? values.subList(0, MOST_CONDITIONS) : values;
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new BadRequest(413, "A name or value has at most " + LONGEST + " characters.");
        }
        return text.strip();
    }
}
