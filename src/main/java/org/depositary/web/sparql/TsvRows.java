package org.depositary.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as SPARQL 1.1 Query Results TSV (section 4): terms as Turtle has them, numbers and truth values bare.
 * Jena's writer says the same, letter by letter.
 */
final class TsvRows {
    private static final Map<String, Pattern> BARE = Map.of(
            XSD.integer.getURI(),
            Pattern.compile("[+-]?\\d+"),
            XSD.decimal.getURI(),
            Pattern.compile("[+-]?\\d*\\.\\d+"),
            XSD.xdouble.getURI(),
            Pattern.compile("[+-]?(?:\\d+\\.\\d*|\\.?\\d+)[eE][+-]?\\d+"),
            XSD.xboolean.getURI(),
            Pattern.compile("true|false"));

    private final StringBuilder text = new StringBuilder(4096);
    /** Labels of blank nodes, as they come. */
    private final Map<Node, String> blank = new HashMap<>();

    private TsvRows() {}

    /** Writes all rows, in their order. */
    static void write(RowSet rows, OutputStream stream) {
        TsvRows out = new TsvRows();
        out.all(rows);
        try {
            stream.write(out.text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        for (int i = 0; i < variables.size(); i++) {
            text.append(i > 0 ? "\t?" : "?").append(variables.get(i).getVarName());
        }
        text.append('\n');
        while (rows.hasNext()) {
            Binding row = rows.next();
            for (int i = 0; i < variables.size(); i++) {
                if (i > 0) {
                    text.append('\t');
                }
                @Nullable Node node = row.get(variables.get(i));
                if (node != null) {
                    term(node);
                }
            }
            text.append('\n');
        }
    }

    private void term(Node node) {
        if (node.isURI()) {
            iri(node.getURI());
        } else if (node.isLiteral()) {
            literal(node);
        } else if (node.isTripleTerm()) {
            text.append("<<( ");
            term(node.getTriple().getSubject());
            text.append(' ');
            term(node.getTriple().getPredicate());
            text.append(' ');
            term(node.getTriple().getObject());
            text.append(" )>>");
        } else {
            text.append("_:").append(blank.computeIfAbsent(node, any -> "b" + blank.size()));
        }
    }

    /** An IRI (Turtle, IRIREF); what may not stand in one by its number. */
    private void iri(String iri) {
        text.append('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                text.append("\\u%04X".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('>');
    }

    private void literal(Node node) {
        String lexical = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        String datatype = node.getLiteralDatatypeURI();
        Pattern bare = BARE.get(datatype);
        if (bare != null && bare.matcher(lexical).matches()) {
            text.append(lexical);
            return;
        }
        text.append('"');
        for (int i = 0; i < lexical.length(); i++) {
            char c = lexical.charAt(i);
            switch (c) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> text.append(c);
            }
        }
        text.append('"');
        if (!language.isEmpty()) {
            text.append('@').append(language);
            if (node.getLiteralBaseDirection() != null) {
                text.append("--").append(node.getLiteralBaseDirection().direction());
            }
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            text.append("^^");
            iri(datatype);
        }
    }
}
