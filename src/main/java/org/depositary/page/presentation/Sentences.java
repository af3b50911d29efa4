package org.depositary.page.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;

/** Makes a sentence about a thing from the facts, by the patterns of the data. */
public final class Sentences {
    /** A sentence that ends with what it quotes has its mark inside the quotation. */
    private static final Pattern ENDED = Pattern.compile("[.!?\u2026][\"\u201D\u2019\u00BB]?$");

    private static final String YEAR = "year";
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)[,}]");

    private final Presentation presentation;
    private final Language language;
    private final Function<Query, List<Map<String, RDFNode>>> select;

    /** @param select how queries are answered */
    public Sentences(Presentation presentation, Language language, Function<Query, List<Map<String, RDFNode>>> select) {
        this.presentation = presentation;
        this.language = language;
        this.select = select;
    }

    /**
     * What can be said of a thing of these types, a phrase a sentence, the last without full stop; empty when nothing
     * can.
     */
    public String about(String iri, Collection<String> types) {
        Set<Phrase> phrases = new LinkedHashSet<>();
        types.forEach(type -> phrases.addAll(presentation.phrases(type)));
        List<String> parts = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<Map<String, RDFNode>> rows = rows(phrase, iri);
            boolean apart = !phrase.other().isEmpty() && rows.size() > 1;
            List<String> items = items(phrase.item(), apart ? rows.subList(0, 1) : rows);
            if (!items.isEmpty()) {
                Map<String, Object> lists = new HashMap<>();
                lists.put("items", list(items, phrase.most()));
                if (apart) {
                    lists.put("others", list(items(phrase.other(), rows.subList(1, rows.size())), phrase.most()));
                }
                parts.add(item(Presentation.said(phrase.pattern(), language), lists));
            }
        }
        return parts.stream()
                .map(language::capital)
                .map(part -> ENDED.matcher(part).find() ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private List<Map<String, RDFNode>> rows(Phrase phrase, String iri) {
        ParameterizedSparqlString query = Asking.written(phrase.select(), language);
        query.setIri("thing", iri);
        return select.apply(query.asQuery());
    }

    private String list(List<String> items, int most) {
        List<String> shown = items.stream().limit(most).toList();
        return items.size() > shown.size()
                ? String.join(", ", shown) + " " + language.say("more", items.size() - shown.size())
                : language.list(shown);
    }

    private List<String> items(Map<String, String> pattern, List<Map<String, RDFNode>> rows) {
        Map<String, Set<String>> years = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : rows) {
            Map<String, Object> values = new HashMap<>();
            row.forEach((name, node) -> values.put(name, value(node)));
            String item = item(Presentation.in(pattern, language), values);
            if (!item.isEmpty()) {
                Set<String> own = years.computeIfAbsent(item, none -> new LinkedHashSet<>());
                if (values.containsKey(YEAR)) {
                    own.add(String.valueOf(values.get(YEAR)));
                }
            }
        }
        List<String> items = new ArrayList<>();
        years.forEach((item, own) -> items.add(own.isEmpty() ? item : item + " (" + String.join(", ", own) + ")"));
        return items;
    }

    /** The pattern filled; empty when a value that is no optional part is missing. */
    private String item(String pattern, Map<String, Object> values) {
        Matcher optional = OPTIONAL.matcher(pattern);
        StringBuilder needed = new StringBuilder();
        while (optional.find()) {
            optional.appendReplacement(
                    needed, Matcher.quoteReplacement(whole(optional.group(1), values) ? optional.group(1) : ""));
        }
        optional.appendTail(needed);
        String all = needed.toString();
        return whole(all, values) ? language.filled(all, values) : "";
    }

    private static boolean whole(String pattern, Map<String, Object> values) {
        Matcher value = VALUE.matcher(pattern);
        while (value.find()) {
            if (!values.containsKey(value.group(1))) {
                return false;
            }
        }
        return true;
    }

    private Object value(RDFNode node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        if (node.asLiteral().getValue() instanceof Number number) {
            return number;
        }
        String text = node.asLiteral().getLexicalForm();
        return node.asLiteral().getDatatypeURI().endsWith("/edtf")
                ? Dates.written(text, language)
                : presentation.inSentence(text, language);
    }
}
