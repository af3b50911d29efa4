package org.depositary.page.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/**
 * A language that pages are offered in.
 *
 * @param tag of BCP 47
 * @param words of the interface by their keys, patterns of ICU's message format where they hold a brace
 */
public record Language(String tag, Map<String, String> words) {
    public Language {
        words = Map.copyOf(words);
    }

    /** The name of the language in itself. */
    public String name() {
        return say("language");
    }

    /** Whether written from right to left or not, as HTML's {@code dir} has it. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** For dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * Words of the interface.
     *
     * @param values put in at {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException when there are no words of that key
     */
    public String say(String key, Object... values) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag);
        }
        return pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, ULocale.forLanguageTag(tag)).format(values);
    }

    /** A pattern of ICU's message format with named values put in. */
    public String filled(String pattern, Map<String, Object> values) {
        return pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, ULocale.forLanguageTag(tag)).format(values);
    }

    /** A number as people write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A number that may have decimal places, as people write it. */
    public String figure(double number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** A sentence or title with its first letter as a capital. */
    public String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(locale())
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
