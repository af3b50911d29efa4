package org.depositary.text.token;

import java.text.Normalizer;
import java.util.Locale;

/** Levels what word tests must not see: case, accents, typographic apostrophes, quotation marks and dashes. */
public final class Folding {
    private Folding() {}

    /**
     * Lower case, without accents, with {@code '} for every apostrophe, {@code "} for every double quotation mark and
     * {@code -} for every dash. Letters that no decomposition takes apart (Scandinavian, Polish, Turkish) become their
     * nearest ASCII letters.
     */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ', 'ʻ', 'ʹ', '´', '`' -> folded.append('\'');
                case '“', '”', '„', '‟', '«', '»' -> folded.append('"');
                case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
                case 'ø', 'Ø' -> folded.append('o');
                case 'ł', 'Ł' -> folded.append('l');
                case 'đ', 'Đ' -> folded.append('d');
                case 'ı', 'İ' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ', 'Æ' -> folded.append("ae");
                case 'œ', 'Œ' -> folded.append("oe");
                case 'ﬀ' -> folded.append("ff");
                case 'ﬁ' -> folded.append("fi");
                case 'ﬂ' -> folded.append("fl");
                case 'ﬃ' -> folded.append("ffi");
                case 'ﬄ' -> folded.append("ffl");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        // An accent without a letter stays: nothing that is read folds to nothing.
        return (folded.isEmpty() ? text : folded.toString()).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '`') {
                return false;
            }
        }
        return true;
    }
}
