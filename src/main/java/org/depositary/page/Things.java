package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Percent;
import org.depositary.page.language.Retelling;
import org.depositary.page.language.Tagged;
import org.depositary.page.presentation.Sentences;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Value;

/** Makes the pages about things. */
public final class Things {
    private static final String DIP = Catalogue.DIP;
    private static final String EVIDENCE = DIP + "evidence";

    /** Said elsewhere on the page, or only for machines. */
    private static final Set<String> NOT_FACTS = Set.of(
            RDF.type.getURI(),
            RDFS.label.getURI(),
            SKOS.prefLabel.getURI(),
            SKOS.altLabel.getURI(),
            OWL.sameAs.getURI(),
            EVIDENCE,
            DIP + "suspect",
            SKOS.editorialNote.getURI(),
            DIP + "begin",
            DIP + "end",
            "http://www.w3.org/2003/01/geo/wgs84_pos#lat",
            "http://www.w3.org/2003/01/geo/wgs84_pos#long",
            "http://www.w3.org/ns/prov#wasGeneratedBy");

    private final Catalogue catalogue;

    /** @param catalogue where the data are found */
    public Things(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page about a thing; none when nothing is said of it. */
    public Optional<ThingView> page(String iri) {
        List<Map<String, RDFNode>> rows = catalogue.rows(Questions.FACTS, iri);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Evidences evidences = new Evidences(catalogue, iri);
        Retelling retelling = catalogue.retelling();
        String label = label(iri, rows);
        List<Link> types = types(rows);
        return Optional.of(new ThingView(
                iri,
                label,
                aliases(iri, rows).stream()
                        .filter(alias -> !Tagged.plain(alias)
                                .replaceFirst(" \\([\\w-]+\\)$", "")
                                .equals(Tagged.plain(label)))
                        .toList(),
                types,
                kinds(rows),
                sentence(iri, rows),
                new Views(catalogue).of(iri, kinds(rows)),
                texts(rows, DIP + "suspect").stream().map(retelling::tell).toList(),
                facts(rows, evidences),
                evidences.passages(),
                new Pointing(catalogue).at(iri, label),
                sameAs(rows),
                texts(rows, SKOS.editorialNote.getURI()).stream()
                        .map(retelling::tell)
                        .toList(),
                data(iri),
                List.of(),
                List.of()));
    }

    /** The addresses of the documents about a thing, by format. */
    public List<Link> data(String iri) {
        String things = catalogue.base().iri() + "id/";
        String stem = iri.startsWith(things)
                ? catalogue.root() + "data/" + iri.substring(things.length())
                : catalogue.page(iri);
        return List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.TRIG).stream()
                .map(format -> Link.to(format.title(), stem + "." + format.extension()))
                .toList();
    }

    private String sentence(String iri, List<Map<String, RDFNode>> rows) {
        return new Sentences(catalogue.presentation(), catalogue.language(), catalogue::select).about(iri, kinds(rows));
    }

    private static List<String> kinds(List<Map<String, RDFNode>> rows) {
        return rows.stream()
                .filter(row -> text(row, "p").filter(RDF.type.getURI()::equals).isPresent())
                .flatMap(row -> text(row, "o").stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String label(String iri, List<Map<String, RDFNode>> rows) {
        return rows.stream()
                .filter(row ->
                        text(row, "p").filter(RDFS.label.getURI()::equals).isPresent())
                .flatMap(row -> Optional.ofNullable(row.get("o")).stream())
                .filter(RDFNode::isLiteral)
                .min(nearest())
                .map(RDFNode::asLiteral)
                .map(name -> iri.startsWith(catalogue.base().iri() + "id/")
                                || !name.getLanguage().equals("en")
                        ? Tagged.in(name.getLexicalForm(), name.getLanguage(), catalogue.language())
                        : catalogue.retelling().tell(name.getLexicalForm()))
                .orElseGet(() -> catalogue.words().label(iri));
    }

    /** The language of the reader first, then English and no language. */
    private Comparator<RDFNode> nearest() {
        String wanted = catalogue.language().tag();
        return Comparator.comparing(
                        (RDFNode found) -> !found.asLiteral().getLanguage().equals(wanted))
                .thenComparing(
                        found -> !Set.of("", "en").contains(found.asLiteral().getLanguage()))
                .thenComparing(found -> found.asLiteral().getLexicalForm());
    }

    private static List<String> texts(List<Map<String, RDFNode>> rows, String property) {
        return rows.stream()
                .filter(row -> text(row, "p").filter(property::equals).isPresent())
                .flatMap(row -> Optional.ofNullable(row.get("o")).stream())
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getLexicalForm())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> aliases(String iri, List<Map<String, RDFNode>> rows) {
        Set<String> aliases = new LinkedHashSet<>(texts(rows, SKOS.altLabel.getURI()));
        // What is told, or called by a pattern, is called by what is told of it, in every language.
        boolean told = !iri.startsWith(catalogue.base().iri() + "id/")
                || kinds(rows).stream().anyMatch(catalogue.words()::patterned)
                || rows.stream().anyMatch(row -> text(row, "p").equals(Optional.of(EVIDENCE)));
        rows.stream()
                .filter(row -> !told
                        && text(row, "p").filter(RDFS.label.getURI()::equals).isPresent())
                .flatMap(row -> Optional.ofNullable(row.get("o")).stream())
                .filter(node -> node.isLiteral()
                        && !Set.of("", catalogue.language().tag())
                                .contains(node.asLiteral().getLanguage()))
                .map(RDFNode::asLiteral)
                .sorted(Comparator.comparing(Literal::getLexicalForm))
                .map(name -> Tagged.in(name.getLexicalForm(), name.getLanguage(), catalogue.language()) + " ("
                        + name.getLanguage() + ")")
                .forEach(aliases::add);
        return List.copyOf(aliases);
    }

    private List<Link> types(List<Map<String, RDFNode>> rows) {
        return rows.stream()
                .filter(row -> text(row, "p").filter(RDF.type.getURI()::equals).isPresent())
                .flatMap(row -> text(row, "o").stream())
                .distinct()
                .sorted(Comparator.comparing((String type) -> !type.startsWith(DIP))
                        .thenComparing(type -> type))
                .map(type -> Link.to(
                        catalogue.words().label(type), catalogue.root() + "browse?type=" + Percent.encoded(type)))
                .toList();
    }

    private List<Fact> facts(List<Map<String, RDFNode>> rows, Evidences evidences) {
        Map<String, Map<String, List<Map<String, RDFNode>>>> byProperty = new TreeMap<>();
        for (Map<String, RDFNode> row : rows) {
            String property = text(row, "p").orElse("");
            if (!NOT_FACTS.contains(property)) {
                byProperty
                        .computeIfAbsent(property, none -> new TreeMap<>())
                        .computeIfAbsent(text(row, "o").orElse(""), none -> new ArrayList<>())
                        .add(row);
            }
        }
        catalogue.presentation().once().in(byProperty);
        List<Fact> facts = new ArrayList<>();
        Map<Link, Integer> places = new HashMap<>();
        byProperty.forEach((property, values) -> {
            places.put(property(property), evidences.place(property));
            facts.add(new Fact(
                    property(property),
                    catalogue.words().definition(property),
                    values.values().stream()
                            .map(said -> value(property, said, evidences))
                            .sorted(Comparator.comparing(Value::place))
                            .toList(),
                    evidences.besides(
                            property,
                            values.values().stream()
                                    .map(said -> Objects.requireNonNull(
                                            said.getFirst().get("o")))
                                    .toList())));
        });
        facts.sort(Comparator.comparing(
                        (Fact fact) -> !fact.property().href().orElse("").contains("/ontology#"))
                .thenComparing(fact -> places.getOrDefault(fact.property(), Integer.MAX_VALUE))
                .thenComparing(fact -> fact.property().text()));
        return facts;
    }

    private Link property(String property) {
        String label = catalogue.words().label(property);
        return Link.to(label, catalogue.page(property));
    }

    private Value value(String property, List<Map<String, RDFNode>> said, Evidences evidences) {
        RDFNode node = Objects.requireNonNull(said.getFirst().get("o"));
        String marker = catalogue.base().iri() + "graph/doc/";
        List<String> sources = said.stream()
                .flatMap(row -> text(row, "graph").stream())
                .filter(graph -> graph.startsWith(marker))
                .map(graph -> catalogue.base().iri() + "doc/" + graph.substring(marker.length()))
                .distinct()
                .sorted()
                .toList();
        return sources.isEmpty()
                ? evidences.following(property, node, link(node, said))
                : evidences.stated(property, node, link(node, said), sources);
    }

    private Link link(RDFNode node, List<Map<String, RDFNode>> said) {
        if (node.isLiteral()) {
            return Link.plain(catalogue.written(node.asLiteral()));
        }
        String iri = node.toString();
        if (iri.startsWith(DIP)) {
            // Terms have names in more languages than the data.
            String term = catalogue.words().label(iri);
            return Link.to(term.isBlank() ? plain(iri) : term, catalogue.page(iri));
        }
        return said.stream()
                .flatMap(row -> Optional.ofNullable(row.get("label")).stream())
                .filter(RDFNode::isLiteral)
                .min(nearest())
                .map(found -> Link.to(found.asLiteral().getLexicalForm(), catalogue.page(iri))
                        .in(
                                found.asLiteral().getLanguage(),
                                catalogue.language().tag()))
                .orElseGet(() -> {
                    String name = iri.startsWith(catalogue.base().iri())
                            ? catalogue.words().label(iri)
                            : catalogue.words().given(iri).orElse("");
                    return Link.to(name.isBlank() ? plain(iri) : name, catalogue.page(iri));
                });
    }

    /** An address elsewhere without what browsers hide too. */
    public static String plain(String iri) {
        return iri.contains("wikidata.org/entity/")
                ? elsewhere(iri)
                : iri.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /** Where else, and what it is called there. */
    public static String elsewhere(String iri) {
        String name = Words.local(iri.replaceFirst("/$", ""));
        return iri.contains("wikidata.org/")
                ? "Wikidata " + name
                : plain(iri).replaceFirst("/.*$", "").replaceFirst("^sws\\.", "") + " " + name;
    }

    private static List<Link> sameAs(List<Map<String, RDFNode>> rows) {
        return rows.stream()
                .filter(row ->
                        text(row, "p").filter(OWL.sameAs.getURI()::equals).isPresent())
                .flatMap(row -> text(row, "o").stream())
                .distinct()
                .sorted()
                .map(iri -> Link.to(elsewhere(iri), iri))
                .toList();
    }
}
