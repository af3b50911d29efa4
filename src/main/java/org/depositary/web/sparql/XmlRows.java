package org.depositary.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers in the SPARQL Query Results XML Format (second edition). Jena's writer says the same, but writes it
 * letter by letter, with indents; and characters that no XML document may hold, which end every reader.
 */
final class XmlRows {
    private static final String SPARQL = "http://www.w3.org/2005/sparql-results#";
    private static final String INTERNATIONAL = "http://www.w3.org/2005/11/its";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** What is no character of XML 1.0 (section 2.2). */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;
    /** Labels of blank nodes, as they come. */
    private final Map<Node, String> blank = new HashMap<>();

    private XmlRows(XMLStreamWriter out) {
        this.out = out;
    }

    /** What is written into a document. */
    private interface Content {
        void into(XmlRows rows) throws XMLStreamException;
    }

    /** Writes all rows (sections 2.2 and 2.3.1), in their order, each with its variables in that of the head. */
    static void write(RowSet rows, OutputStream stream) {
        document(out -> out.all(rows), stream);
    }

    /** Writes the answer to ASK (section 2.3.2). */
    static void write(boolean answer, OutputStream stream) {
        document(
                out -> {
                    out.out.writeEmptyElement("head");
                    out.element("boolean", String.valueOf(answer));
                },
                stream);
    }

    private static void document(Content content, OutputStream stream) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("sparql");
            out.writeDefaultNamespace(SPARQL);
            content.into(new XmlRows(out));
            out.writeEndDocument();
            out.close();
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing can go wrong in memory", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(RowSet rows) throws XMLStreamException {
        List<Var> variables = rows.getResultVars();
        out.writeStartElement("head");
        for (Var variable : variables) {
            out.writeEmptyElement("variable");
            out.writeAttribute("name", variable.getVarName());
        }
        out.writeEndElement();
        out.writeStartElement("results");
        while (rows.hasNext()) {
            Binding row = rows.next();
            out.writeStartElement("result");
            for (Var variable : variables) {
                @Nullable Node node = row.get(variable);
                if (node != null) {
                    out.writeStartElement("binding");
                    out.writeAttribute("name", variable.getVarName());
                    term(node);
                    out.writeEndElement();
                }
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    /** A term (section 2.3.1); statements as terms as the drafts of SPARQL 1.2 have them. */
    private void term(Node node) throws XMLStreamException {
        if (node.isURI()) {
            element("uri", node.getURI());
        } else if (node.isLiteral()) {
            out.writeStartElement("literal");
            about(node);
            text(node.getLiteralLexicalForm());
            out.writeEndElement();
        } else if (node.isTripleTerm()) {
            out.writeStartElement("triple");
            part("subject", node.getTriple().getSubject());
            part("predicate", node.getTriple().getPredicate());
            part("object", node.getTriple().getObject());
            out.writeEndElement();
        } else {
            element("bnode", blank.computeIfAbsent(node, any -> "b" + blank.size()));
        }
    }

    private void part(String name, Node node) throws XMLStreamException {
        out.writeStartElement(name);
        term(node);
        out.writeEndElement();
    }

    private void about(Node literal) throws XMLStreamException {
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
            if (literal.getLiteralBaseDirection() != null) {
                out.writeNamespace("its", INTERNATIONAL);
                out.writeAttribute("its", INTERNATIONAL, "version", "2.0");
                out.writeAttribute(
                        "its",
                        INTERNATIONAL,
                        "dir",
                        literal.getLiteralBaseDirection().direction());
            }
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            out.writeAttribute("datatype", speakable(literal.getLiteralDatatypeURI()));
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        text(text);
        out.writeEndElement();
    }

    /** Text; a carriage return by its number, as readers take a bare one for the end of a line (XML 1.0, 2.11). */
    private void text(String text) throws XMLStreamException {
        String said = speakable(text);
        int from = 0;
        for (int at = said.indexOf('\r'); at >= 0; at = said.indexOf('\r', from)) {
            out.writeCharacters(said.substring(from, at));
            out.writeEntityRef("#13");
            from = at + 1;
        }
        out.writeCharacters(from == 0 ? said : said.substring(from));
    }

    /** The text, with U+FFFD for each character that XML has no way to write. */
    private static String speakable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return UNSPEAKABLE.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }
}
