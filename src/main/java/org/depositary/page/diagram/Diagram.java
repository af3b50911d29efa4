package org.depositary.page.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.language.Tagged;
import org.depositary.page.view.panel.TreeView;
import org.depositary.page.view.part.Link;

/** Draws the classes of the ontology as a tree, with the properties that are said of each. */
public final class Diagram {
    private static final int WIDTH = 1200;
    private static final int LEFT = 10;
    private static final int ROW = 28;
    private static final int STEP = 26;
    private static final int PROPERTIES = 330;
    private static final double LETTER = 7.1;

    /** Letters of other scripts than Latin are broader. */
    private static final double BROAD = 8.8;

    private static final int LATIN_ENDS = 0x250;

    private final Catalogue catalogue;
    private final Words words;
    private final Map<String, Integer> uses;
    private final List<String> classes;
    private final List<TreeView.Row> rows = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();

    /** @param catalogue where the data and their terms are found */
    public Diagram(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.uses = catalogue.uses();
        this.classes = words.ofType(OWL.Class.asNode()).stream()
                .filter(iri -> iri.startsWith(Catalogue.DIP))
                .sorted(Comparator.comparing(words::label))
                .toList();
    }

    /** The drawing. */
    public TreeView view() {
        classes.stream().filter(iri -> above(iri).isEmpty()).forEach(iri -> draw(iri, 0, -1));
        return new TreeView(WIDTH, (rows.size() + 1) * ROW, rows);
    }

    private List<String> above(String iri) {
        return words.targets(iri, RDFS.subClassOf.asNode()).stream()
                .filter(classes::contains)
                .toList();
    }

    private void draw(String iri, int depth, int parentY) {
        if (!drawn.add(iri)) {
            return;
        }
        int y = (rows.size() + 1) * ROW;
        int x = LEFT + depth * STEP;
        int number = uses.getOrDefault(iri, 0);
        rows.add(new TreeView.Row(
                x,
                y,
                x - STEP / 2,
                parentY < 0 ? y : parentY,
                Link.to(words.label(iri), "#" + iri.substring(Catalogue.DIP.length())),
                number == 0 ? "" : catalogue.language().number(number),
                properties(iri)));
        classes.stream().filter(other -> above(other).contains(iri)).forEach(other -> draw(other, depth + 1, y));
    }

    private List<TreeView.Property> properties(String iri) {
        List<TreeView.Property> properties = new ArrayList<>();
        double x = PROPERTIES;
        for (String property : said(iri)) {
            String label = words.label(property);
            String range = words.targets(property, RDFS.range.asNode()).stream()
                    .findFirst()
                    .map(words::label)
                    .map(target -> " → " + target)
                    .orElse("");
            double length = length(label) + length(range) + 3 * LETTER;
            if (x + length > WIDTH) {
                properties.add(new TreeView.Property(
                        (int) x, Link.to("…", "#" + iri.substring(Catalogue.DIP.length())), ""));
                break;
            }
            properties.add(new TreeView.Property(
                    (int) x, Link.to(label, "#" + property.substring(Catalogue.DIP.length())), range));
            x += length;
        }
        return properties;
    }

    private static double length(String text) {
        return Tagged.plain(text)
                .codePoints()
                .mapToDouble(letter -> letter < LATIN_ENDS ? LETTER : BROAD)
                .sum();
    }

    private List<String> said(String iri) {
        return Stream.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())
                .flatMap((Node type) -> words.ofType(type).stream())
                .filter(property -> property.startsWith(Catalogue.DIP)
                        && words.targets(property, RDFS.domain.asNode()).contains(iri))
                .distinct()
                .toList();
    }
}
