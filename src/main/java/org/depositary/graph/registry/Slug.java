package org.depositary.graph.registry;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The last segment of an address, made from a label. */
final class Slug {
    /** The most characters it has. */
    static final int LENGTH = 60;

    /** Made when the first label needs them: that takes longer than a small document. */
    private static final class Ascii {
        /** After the tables of the United States Board on Geographic Names. */
        private static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN");

        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Slug() {}

    /**
     * Lower-case ASCII letters and digits with single hyphens, cut between words.
     *
     * @param otherwise what a label without letters and digits gives
     */
    static String of(String label, String otherwise) {
        String normal = Normalizer.normalize(label, Normalizer.Form.NFKC);
        String slug = ascii(normal).toLowerCase(Locale.ROOT);
        slug = cut(hyphenated(slug), LENGTH);
        return slug.isEmpty() ? otherwise : slug;
    }

    /** Apostrophes fall away, whatever else is no letter or digit parts words. */
    private static String hyphenated(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if ("'’ʹʺ".indexOf(c) < 0) {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Transliteration is slow, leaves ASCII as it is, and takes accents from its letters. */
    private static String ascii(String text) {
        Optional<String> plain = plain(text);
        if (plain.isPresent()) {
            return plain.get();
        }
        synchronized (Ascii.LATIN) {
            return Ascii.LATIN.transliterate(Ascii.CYRILLIC.transliterate(text));
        }
    }

    /** Text that is ASCII but for accents on letters and digits, without these. */
    private static Optional<String> plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        boolean accented = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 0x80) {
                plain.append(c);
                accented = Character.isLetterOrDigit(c);
            } else if (!accented
                    || Character.UnicodeBlock.of(c) != Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS) {
                return Optional.empty();
            }
        }
        return Optional.of(plain.toString());
    }

    /** The same with a number, for a second thing of the same label. */
    static String numbered(String slug, int number) {
        String end = "-" + number;
        return cut(slug, LENGTH - end.length()) + end;
    }

    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > length / 2 ? hyphen : length);
    }
}
