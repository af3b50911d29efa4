package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Passage;
import org.depositary.page.view.part.Piece;
import org.depositary.page.view.part.Value;

/** The passages that state a thing, and the words in them that gave its values. */
final class Evidences {
    private record Words(
            String document,
            int start,
            int end,
            String exact,
            Optional<String> role,
            Optional<String> value,
            Optional<Literal> given,
            boolean disputed) {
        /** The address of the passage. */
        String anchor() {
            return document + "#char=" + start + "," + end;
        }

        /** Whether these words gave a value to a property, as far as it is known which one they gave. */
        boolean gave(String property, RDFNode node) {
            return role.filter(property::equals).isPresent()
                    && (node.isLiteral()
                            ? given.map(node.asLiteral()::sameValueAs).orElse(true)
                            : value.map(node.toString()::equals).orElse(true));
        }
    }

    /** How many different words for one value are shown. */
    private static final int FEW = 3;

    private final List<Map<String, RDFNode>> rows;
    private final String iri;

    /** By derived property and value the passages of the facts that it follows from. */
    private final Map<String, Map<String, List<Words>>> reasons = new HashMap<>();

    private final Catalogue catalogue;

    /** Whether the thing is an evidence, not what evidence is for. */
    private final boolean itself;

    Evidences(Catalogue catalogue, String iri) {
        this.catalogue = catalogue;
        this.iri = iri;
        this.itself = iri.startsWith(catalogue.base().iri() + "doc/") && iri.contains("#");
        this.rows = catalogue.rows(itself ? Questions.THIS_EVIDENCE : Questions.EVIDENCE, iri);
    }

    /**
     * The words that gave a value to a property, the first few of several.
     *
     * @param documents those that say so, none where it is not known
     */
    List<Excerpt> quotes(String property, RDFNode value, Collection<String> documents) {
        return giving(property, value, documents)
                .map(Words::exact)
                .distinct()
                .map(Legible::excerpt)
                .distinct()
                .limit(FEW)
                .toList();
    }

    /** Whether a document says otherwise than those that say so. */
    boolean disputed(String property, RDFNode value, Collection<String> documents) {
        return giving(property, value, documents).anyMatch(Words::disputed);
    }

    /** What other words give for a property than what is stated: literals, each leading to the first words that do. */
    List<Value> besides(String property, Collection<RDFNode> stated) {
        Map<Literal, Words> besides = new LinkedHashMap<>();
        rows.stream()
                .map(Evidences::words)
                .forEach(words -> words.given
                        .filter(given -> words.role.filter(property::equals).isPresent()
                                && stated.stream()
                                        .noneMatch(node -> node.isLiteral() && given.sameValueAs(node.asLiteral())))
                        .ifPresent(given -> besides.putIfAbsent(given, words)));
        return besides.entrySet().stream()
                .sorted(Comparator.comparing(other -> other.getKey().getLexicalForm()))
                .map(other -> new Value(
                        Link.to(
                                catalogue.written(other.getKey()),
                                catalogue.page(other.getValue().anchor())),
                        List.of(),
                        quotes(property, other.getKey(), List.of()),
                        false))
                .toList();
    }

    /** A value that documents state, with the words that gave it, or else a sentence that it follows from. */
    Value stated(String property, RDFNode value, Link link, List<String> documents) {
        Map<String, String> titles = catalogue.documents();
        return new Value(
                link,
                documents.stream()
                        .map(document -> Link.to(titles.getOrDefault(document, document), catalogue.page(document)))
                        .toList(),
                Stream.concat(
                                quotes(property, value, documents).stream(),
                                reasons(property, value)
                                        .filter(words -> documents.contains(words.document))
                                        .map(words -> Legible.excerpt(words.exact)))
                        .distinct()
                        .limit(Math.max(1, quotes(property, value, documents).size()))
                        .toList(),
                disputed(property, value, documents));
    }

    /** A value that no document states, with sentences that state what it follows from, one of each document. */
    Value following(String property, RDFNode value, Link link) {
        Map<String, Words> sentences = new LinkedHashMap<>();
        reasons(property, value).forEach(words -> sentences.putIfAbsent(words.document, words));
        Map<String, String> titles = catalogue.documents();
        return new Value(
                link,
                sentences.values().stream()
                        .map(words -> Link.to(
                                titles.getOrDefault(words.document, words.document), catalogue.page(words.anchor())))
                        .toList(),
                sentences.isEmpty()
                        ? quotes(property, value, List.of())
                        : sentences.values().stream()
                                .map(words -> Legible.excerpt(words.exact))
                                .distinct()
                                .limit(1)
                                .toList(),
                false);
    }

    private Stream<Words> reasons(String property, RDFNode value) {
        return reasons.computeIfAbsent(property, this::reasons).getOrDefault(value.toString(), List.of()).stream();
    }

    private Map<String, List<Words>> reasons(String property) {
        Map<String, List<Words>> found = new HashMap<>();
        catalogue.presentation().because(property).ifPresent(query -> {
            ParameterizedSparqlString asked =
                    Asking.written(Questions.FOLLOWING.formatted(query), catalogue.language());
            asked.setIri("thing", iri);
            catalogue
                    .select(asked.asQuery())
                    .forEach(row -> found.computeIfAbsent(text(row, "of").orElse(""), none -> new ArrayList<>())
                            .add(words(row)));
        });
        return found;
    }

    private Stream<Words> giving(String property, RDFNode value, Collection<String> documents) {
        return rows.stream()
                .map(Evidences::words)
                .filter(found -> found.gave(property, value))
                .filter(found -> documents.isEmpty() || documents.contains(found.document));
    }

    /**
     * Where what a property says is told: where the presentation has it, then in the order of the words that gave it.
     */
    int place(String property) {
        int told = catalogue.presentation().told(property) * (rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            if (text(rows.get(i), "role").filter(property::equals).isPresent()) {
                return told + i;
            }
        }
        return told + rows.size();
    }

    /** The passages, in order, the words that gave values marked with the property's label. */
    List<Passage> passages() {
        List<Words> marks = rows.stream()
                .map(Evidences::words)
                .filter(found -> found.role.isPresent())
                .toList();
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : rows) {
            Words passage = words(row);
            if (passage.role.isPresent() && !itself) {
                continue;
            }
            String rule = text(row, "rule").orElse("");
            String anchor = passage.anchor();
            passages.putIfAbsent(
                    anchor + " " + rule,
                    new Passage(
                            pieces(passage, marks),
                            Link.to(text(row, "title").orElse(passage.document), catalogue.page(anchor)),
                            Link.to(org.depositary.page.Words.local(rule), catalogue.page(rule)),
                            percent(text(row, "confidence").orElse("1"))));
        }
        return List.copyOf(passages.values());
    }

    private List<Piece> pieces(Words passage, List<Words> marks) {
        List<Words> inside = marks.stream()
                .filter(mark -> mark.document.equals(passage.document)
                        && mark.start >= passage.start
                        && mark.end <= passage.end)
                .sorted((a, b) ->
                        a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(b.end, a.end))
                .toList();
        Legible legible = new Legible(passage.exact);
        List<Piece> pieces = new ArrayList<>();
        int at = passage.start;
        Map<List<Integer>, Set<String>> roles = new HashMap<>();
        inside.forEach(mark -> roles.computeIfAbsent(List.of(mark.start, mark.end), none -> new LinkedHashSet<>())
                .add(catalogue.words().label(mark.role.orElse(""))));
        for (Words mark : inside) {
            if (mark.start < at || mark.end > passage.start + legible.length()) {
                continue;
            }
            if (mark.start > at) {
                pieces.add(Piece.plain(legible.between(at - passage.start, mark.start - passage.start)));
            }
            pieces.add(new Piece(
                    legible.between(mark.start - passage.start, mark.end - passage.start),
                    Optional.of(String.join(" · ", roles.getOrDefault(List.of(mark.start, mark.end), Set.of()))),
                    Optional.empty(),
                    Optional.empty()));
            at = mark.end;
        }
        if (at < passage.start + legible.length()) {
            pieces.add(Piece.plain(legible.between(at - passage.start, legible.length())));
        }
        return pieces;
    }

    private static Words words(Map<String, RDFNode> row) {
        return new Words(
                text(row, "document").orElse(""),
                Integer.parseInt(text(row, "start").orElse("0")),
                Integer.parseInt(text(row, "end").orElse("0")),
                text(row, "exact").orElse(""),
                text(row, "role"),
                text(row, "value"),
                Optional.ofNullable(row.get("given")).filter(RDFNode::isLiteral).map(RDFNode::asLiteral),
                text(row, "against").isPresent());
    }

    private String percent(String confidence) {
        return catalogue.language().percent(Double.parseDouble(confidence));
    }
}
