package org.depositary.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.token.Tokeniser;

/**
 * All forms of all dictionaries in one tree over folded tokens: finding those that begin at a token costs a step for
 * each token that goes on with one, however many forms there are.
 *
 * <p>A form's capitals count: a word with a capital is not found in lower case (the state, not the turkey), an acronym
 * only in capitals (the US, not us). A form in lower case is found in any case.
 *
 * <p>Forms are cut into tokens when a text first has the word that they begin with: of twenty thousand names a few
 * documents need some hundred. Filled by one thread, then read by many.
 */
final class FormTrie {
    private final Tokeniser tokeniser;
    private final Map<String, Start> starts = new HashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Form> forms = new ArrayList<>(1);
    }

    /** @param reference how mentions name the entry @param cases how each word is written; none if all may be anyhow */
    private record Form(String kind, Entry entry, Optional<String> reference, List<Case> cases) {
        static Form of(Written written, List<Token> form) {
            List<Case> cases = form.stream().map(Case::of).toList();
            boolean any = cases.stream().allMatch(Case.ANY::equals);
            return new Form(
                    written.kind, written.entry, Optional.of(written.entry.reference()), any ? List.of() : cases);
        }
    }

    private record Written(String kind, Entry entry, String form) {}

    /** All forms with the same first token. */
    private final class Start {
        private final List<Written> written = new ArrayList<>(1);
        private volatile Optional<Node> node = Optional.empty();

        Node node() {
            Optional<Node> made = node;
            return made.isPresent() ? made.get() : make();
        }

        private synchronized Node make() {
            if (node.isEmpty()) {
                Node first = new Node();
                written.forEach(form -> insert(first, form));
                written.clear();
                node = Optional.of(first);
            }
            return node.orElseThrow();
        }
    }

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

    FormTrie(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    /** Adds a way of writing an entry; one without words is passed over. */
    void add(String kind, Entry entry, String form) {
        String first = first(form);
        if (!first.isEmpty()) {
            starts.computeIfAbsent(first, word -> new Start()).written.add(new Written(kind, entry, form));
        }
    }

    /** The first token, folded: a word of plain letters up to a space is one; of others the tokeniser knows. */
    private String first(String form) {
        int end = 0;
        while (end < form.length() && isPlain(form.charAt(end))) {
            end++;
        }
        if (end > 0 && (end == form.length() || form.charAt(end) == ' ')) {
            return form.substring(0, end).toLowerCase(Locale.ROOT);
        }
        List<Token> tokens = tokeniser.tokens(form);
        return tokens.isEmpty() ? "" : tokens.getFirst().folded();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void insert(Node first, Written written) {
        List<Token> form = tokeniser.tokens(written.form);
        Node node = first;
        for (Token token : form.subList(1, form.size())) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node());
        }
        node.forms.add(Form.of(written, form));
    }

    /** Adds the mentions of forms that begin at a token, shorter before longer. */
    void find(List<Token> tokens, int first, int limit, List<Mention> mentions) {
        Start start = starts.get(tokens.get(first).folded());
        Node node = start == null ? null : start.node();
        for (int i = first; node != null; ) {
            for (Form form : node.forms) {
                if (isWritten(form, tokens, first)) {
                    mentions.add(mention(form, first, i + 1));
                }
            }
            i++;
            node = i < limit ? node.next.get(tokens.get(i).folded()) : null;
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
                form.reference(),
                Optional.empty(),
                Map.of(),
                entry.features(),
                entry.dictionary());
    }
}
