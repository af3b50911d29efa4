package org.depositary.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/**
 * All forms of all dictionaries in one tree over folded tokens: finding those that begin at a token costs a step for
 * each token that goes on with one, however many forms there are.
 *
 * <p>A form's capitals count: a word with a capital is not found in lower case (the state, not the turkey), an acronym
 * only in capitals (the US, not us). A form in lower case is found in any case.
 */
final class FormTrie {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Form> forms = new ArrayList<>(1);
    }

    private record Form(String kind, Entry entry, List<Case> cases) {}

    private enum Case {
        ANY,
        CAPITAL,
        CAPITALS;

        static Case of(Token token) {
            return switch (token.shape()) {
                case UPPER -> CAPITALS;
                case CAPITALISED, INITIAL -> CAPITAL;
                case LOWER, NUMBER, PUNCTUATION -> ANY;
                case MIXED -> Character.isUpperCase(token.text().codePointAt(0)) ? CAPITAL : ANY;
            };
        }

        boolean allows(Token token) {
            return switch (this) {
                case ANY -> true;
                case CAPITAL -> token.shape() != Shape.LOWER;
                case CAPITALS -> token.shape() == Shape.UPPER || token.shape() == Shape.MIXED;
            };
        }
    }

    void add(String kind, Entry entry, List<Token> form) {
        Node node = root;
        for (Token token : form) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node());
        }
        node.forms.add(new Form(kind, entry, form.stream().map(Case::of).toList()));
    }

    /** Adds the mentions of forms that begin at a token, shorter before longer. */
    void find(List<Token> tokens, int first, int limit, List<Mention> mentions) {
        Node node = root;
        for (int i = first; i < limit; i++) {
            Node next = node.next.get(tokens.get(i).folded());
            if (next == null) {
                return;
            }
            node = next;
            for (Form form : node.forms) {
                if (isWritten(form, tokens, first)) {
                    mentions.add(mention(form, first, i + 1));
                }
            }
        }
    }

    private static boolean isWritten(Form form, List<Token> tokens, int first) {
        for (int i = 0; i < form.cases().size(); i++) {
            if (!form.cases().get(i).allows(tokens.get(first + i))) {
                return false;
            }
        }
        return true;
    }

    private static Mention mention(Form form, int first, int end) {
        Entry entry = form.entry();
        return new Mention(
                form.kind(),
                first,
                end,
                first,
                end,
                entry.label(),
                Optional.of(entry.reference()),
                Optional.empty(),
                Map.of(),
                entry.features(),
                entry.dictionary());
    }
}
