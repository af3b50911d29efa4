package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;

import java.util.Map;
import java.util.Optional;

/** Character references of HTML that were left in a text: {@code &amp;}, {@code &ndash;}, {@code &#233;}. */
final class CharacterReferences {
    private static final int LONGEST = 8;

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("nbsp", ' '),
            Map.entry("quot", '"'),
            Map.entry("apos", '’'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'),
            Map.entry("hellip", '…'),
            Map.entry("bull", '•'),
            Map.entry("middot", '·'),
            Map.entry("shy", SOFT_HYPHEN),
            Map.entry("euro", '€'),
            Map.entry("pound", '£'),
            Map.entry("aacute", 'á'),
            Map.entry("agrave", 'à'),
            Map.entry("acirc", 'â'),
            Map.entry("atilde", 'ã'),
            Map.entry("auml", 'ä'),
            Map.entry("aring", 'å'),
            Map.entry("aelig", 'æ'),
            Map.entry("ccedil", 'ç'),
            Map.entry("eacute", 'é'),
            Map.entry("egrave", 'è'),
            Map.entry("ecirc", 'ê'),
            Map.entry("euml", 'ë'),
            Map.entry("iacute", 'í'),
            Map.entry("icirc", 'î'),
            Map.entry("iuml", 'ï'),
            Map.entry("ntilde", 'ñ'),
            Map.entry("oacute", 'ó'),
            Map.entry("ocirc", 'ô'),
            Map.entry("otilde", 'õ'),
            Map.entry("ouml", 'ö'),
            Map.entry("oslash", 'ø'),
            Map.entry("uacute", 'ú'),
            Map.entry("uuml", 'ü'),
            Map.entry("szlig", 'ß'));

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

    private static Optional<Character> character(String name) {
        if (name.matches("#[0-9]{2,5}")) {
            int number = Integer.parseInt(name.substring(1));
            return number == 160
                    ? Optional.of(' ')
                    : number < 32 || number > 0xFFFD || Character.isSurrogate((char) number)
                            ? Optional.empty()
                            : Optional.of(number == 39 ? '’' : (char) number);
        }
        return Optional.ofNullable(NAMED.get(name));
    }
}
