package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;

import java.util.Optional;
import org.jsoup.parser.Parser;

/** Character references of HTML (13.5) that were left in a text: {@code &amp;}, {@code &ndash;}, {@code &#233;}. */
final class CharacterReferences {
    private static final int LONGEST = 10;
    private static final char NO_BREAK_SPACE = 160;
    private static final char REPLACEMENT = 0xFFFD;

    private CharacterReferences() {}

    static void restore(Draft draft) {
        for (int i = 0; i < draft.length(); i++) {
            if (draft.at(i) == '&') {
                int semicolon = i + 1;
                while (semicolon - i < LONGEST && draft.at(semicolon) != ';' && isPart(draft.at(semicolon))) {
                    semicolon++;
                }
                if (draft.at(semicolon) == ';') {
                    restore(draft, i, semicolon);
                }
            }
        }
    }

    private static void restore(Draft draft, int at, int semicolon) {
        character(draft.words(at + 1, semicolon)).ifPresent(character -> {
            draft.set(at, character, "character reference");
            for (int i = at + 1; i <= semicolon; i++) {
                draft.set(i, character == ' ' ? ' ' : SOFT_HYPHEN, "character reference");
            }
        });
    }

    private static boolean isPart(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The character that is meant, where it is one that texts are written with. */
    private static Optional<Character> character(String name) {
        String reference = "&" + name + ";";
        String read = Parser.unescapeEntities(reference, false);
        if (read.length() != 1 || !written(read.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (read.charAt(0)) {
                    case NO_BREAK_SPACE -> ' ';
                    case '\'' -> '’';
                    default -> read.charAt(0);
                });
    }

    private static boolean written(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && c != REPLACEMENT;
    }
}
