package org.depositary.graph.format;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Characters that XML has no way to write (Extensible Markup Language 1.0, production 2): controls, halves of surrogate
 * pairs, U+FFFE and U+FFFF. Texts as received may hold them; in RDF/XML alone the replacement character stands for
 * each.
 */
final class XmlCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** A term that XML can write. */
    static Node legible(Node node) {
        if (!node.isLiteral()) {
            return node;
        }
        String text = node.getLiteralLexicalForm();
        String legible = legible(text);
        if (legible.equals(text)) {
            return node;
        }
        return node.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(legible, node.getLiteralDatatype())
                : NodeFactory.createLiteralLang(legible, node.getLiteralLanguage());
    }

    private static String legible(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isCharacter)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legible.appendCodePoint(isCharacter(c) ? c : REPLACEMENT));
        return legible.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
