package org.depositary.page.panel;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.depositary.page.view.part.Link;

/** Rows of answers, made up. */
final class Rows {
    private Rows() {}

    /** A row of words: names of variables, each followed by its value; what is called {@code value} is a number. */
    static Row of(String... words) {
        Map<String, RDFNode> values = new HashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            values.put(
                    words[at],
                    words[at].equals("value")
                            ? ResourceFactory.createTypedLiteral(words[at + 1], XSDDatatype.XSDdecimal)
                            : ResourceFactory.createPlainLiteral(words[at + 1]));
        }
        return new Row(
                values,
                (row, name) -> row.containsKey(name)
                        ? Link.to(row.get(name).asLiteral().getLexicalForm(), "/page/" + row.get(name))
                        : Link.plain(""));
    }
}
