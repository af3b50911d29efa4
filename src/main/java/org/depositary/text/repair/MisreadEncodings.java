package org.depositary.text.repair;

import static org.depositary.text.token.Characters.DAMAGED;
import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isSpace;

/**
 * UTF-8 that somebody read as windows-1252 or ISO 8859-1, and the C1 control characters that stand for windows-1252.
 */
final class MisreadEncodings {
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private final Draft draft;

    private MisreadEncodings(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        MisreadEncodings pass = new MisreadEncodings(draft);
        pass.misreadEncodings();
    }

    private void misreadEncodings() {
        for (int i = 0; i < draft.length(); i++) {
            char c = draft.at(i);
            if (c == 'â' && byteOf(draft.at(i + 1)) == 0x80 && byteOf(draft.at(i + 2)) >= 0x93) {
                draft.set(i, punctuation(byteOf(draft.at(i + 2))), "UTF-8 read as windows-1252");
                draft.set(i + 1, SOFT_HYPHEN, "UTF-8 read as windows-1252");
                draft.set(i + 2, SOFT_HYPHEN, "UTF-8 read as windows-1252");
            } else if (c == 'Ã' && byteOf(draft.at(i + 1)) >= 0x80 && byteOf(draft.at(i + 1)) <= 0xBF) {
                draft.set(i, (char) (0xC0 | (byteOf(draft.at(i + 1)) & 0x3F)), "UTF-8 read as windows-1252");
                draft.set(i + 1, SOFT_HYPHEN, "UTF-8 read as windows-1252");
            } else if (c == 'â' && !draft.isWord(i - 1) && loneCircumflex(i)) {
                draft.set(i, '“', "quotation mark cut short");
                if (!isSpace(draft.at(i + 1)) || draft.at(i + 1) >= 0x80) {
                    draft.set(i + 1, SOFT_HYPHEN, "quotation mark cut short");
                }
            } else if (c >= 0x80 && c <= 0x9F && c != '\u0085') {
                draft.set(i, WINDOWS_1252.charAt(c - 0x80), "control character for windows-1252");
            }
        }
    }

    private boolean loneCircumflex(int i) {
        int next = draft.at(i + 1) >= 0x80 && draft.at(i + 1) <= 0x9F ? i + 2 : i + 1;
        return draft.at(next) == ' ' && Character.isUpperCase(draft.at(next + 1));
    }

    private static int byteOf(char c) {
        int place = WINDOWS_1252.indexOf(c);
        return place >= 0 ? 0x80 + place : c >= 0x80 && c <= 0xFF ? c : -1;
    }

    private static char punctuation(int third) {
        return switch (third) {
            case 0x93 -> '–';
            case 0x94 -> '—';
            case 0x98 -> '‘';
            case 0x99 -> '’';
            case 0x9C -> '“';
            case 0x9D -> '”';
            case 0xA2 -> '•';
            case 0xA6 -> '…';
            default -> DAMAGED;
        };
    }
}
