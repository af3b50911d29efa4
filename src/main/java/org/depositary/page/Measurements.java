package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.language.Language;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Quality;

/** How good rules are, one by one and together, as people have judged them (Data Quality Vocabulary). */
public final class Measurements {
    private final Catalogue catalogue;
    private final Language language;

    /** @param catalogue where the figures are found */
    public Measurements(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
    }

    /** How much of what a rule states is right; none where nobody has judged. */
    public Optional<Quality> rule(String rule) {
        List<Map<String, RDFNode>> rows = catalogue.rows(Questions.QUALITY, rule);
        return figures(rows, "precision")
                .map(figures -> new Quality(
                        language.say(
                                "rule.precision.share",
                                language.figure(figures.getOrDefault("precision", 0.0)),
                                figures.getOrDefault("right", 0.0).intValue(),
                                figures.getOrDefault("judged", 0.0).intValue()),
                        judged(rows)));
    }

    /** How good all rules are together; none where nobody has judged. */
    public Optional<Quality> whole() {
        List<Map<String, RDFNode>> rows =
                catalogue.rows(Questions.QUALITY, catalogue.base().iri() + "dataset");
        return figures(rows, "metric-precision-all")
                .map(figures -> new Quality(
                        language.say(
                                "quality.whole",
                                language.figure(figures.getOrDefault("metric-precision-all", 0.0)),
                                language.figure(figures.getOrDefault("metric-recall-all", 0.0))),
                        judged(rows)));
    }

    private static Optional<Map<String, Double>> figures(List<Map<String, RDFNode>> rows, String needed) {
        Map<String, Double> figures = new HashMap<>();
        for (Map<String, RDFNode> row : rows) {
            figures.put(
                    text(row, "name").orElse(""),
                    Double.parseDouble(text(row, "value").orElse("0")));
        }
        return Optional.of(figures).filter(found -> found.containsKey(needed));
    }

    /** What the figures were measured on, in the reader's language if it is told in it. */
    private Link judged(List<Map<String, RDFNode>> rows) {
        String wanted = language.tag();
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.get("about")).stream())
                .map(RDFNode::asLiteral)
                .min(Comparator.comparing(
                        (Literal about) -> !about.getLanguage().equals(wanted)))
                .map(about -> Link.plain(about.getLexicalForm()).in(about.getLanguage(), wanted))
                .orElse(Link.plain(""));
    }
}
