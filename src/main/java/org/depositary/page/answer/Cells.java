package org.depositary.page.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.ontology.Terms;
import org.depositary.page.Catalogue;
import org.depositary.page.Things;
import org.depositary.page.language.Dates;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;

/** Values of an answer as people write them; files of the same answer have them as they are. */
final class Cells {

    /** Below it a whole number may be a year. */
    private static final double GROUPED = 10_000;

    private final Catalogue catalogue;

    Cells(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a value is a date. */
    static boolean dates(RDFNode node) {
        return node.isLiteral()
                && Set.of(Terms.EDTF, XSDDatatype.XSDdate.getURI(), XSDDatatype.XSDdateTime.getURI())
                        .contains(node.asLiteral().getDatatypeURI());
    }

    /** A table with its values so, things by their names. */
    TableView of(TableView table, List<Map<String, RDFNode>> rows, Map<String, Link> names) {
        List<List<Link>> told = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Link> cells = new ArrayList<>(table.rows().get(row));
            for (int column = 0; column < cells.size(); column++) {
                RDFNode node = rows.get(row).get(table.columns().get(column));
                if (node != null) {
                    cells.set(column, cell(node, cells.get(column), names));
                }
            }
            told.add(cells);
        }
        return new TableView(table.columns(), told, table.cut());
    }

    private Link cell(RDFNode node, Link written, Map<String, Link> names) {
        if (node.isLiteral()) {
            return Link.plain(text(node)).in(node.asLiteral().getLanguage(), "");
        }
        Link name = names.get(node.toString());
        if (name != null) {
            return name;
        }
        boolean foreign = node.isURIResource()
                && !node.toString().startsWith(catalogue.base().iri())
                && !node.toString().startsWith(Catalogue.DIP);
        return foreign ? new Link(Things.plain(node.toString()), written.href()) : written;
    }

    /** A literal in words and figures of the reader's language. */
    String text(RDFNode node) {
        String written = node.asLiteral().getLexicalForm();
        if (dates(node)) {
            return Dates.written(written, catalogue.language());
        }
        return node.asLiteral().getValue() instanceof Number number
                        && (Math.abs(number.doubleValue()) >= GROUPED || written.indexOf('.') >= 0)
                ? catalogue.language().figure(number.doubleValue())
                : written;
    }
}
