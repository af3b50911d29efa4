package org.depositary.page.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language that pages are offered in.
 *
 * @param tag of BCP 47
 * @param words of the interface by their keys, patterns of ICU's message format where they hold a brace
 * @param otherwise whose words stand for those that are missing
 */
public record Language(String tag, Map<String, String> words, Optional<Language> otherwise) {
    public Language {
        words = Map.copyOf(words);
    }

    /** The name of the language in itself. */
    public String name() {
        String own = words.get("language");
        return own == null ? locale().getDisplayLanguage(locale()) : own;
    }

    /** The name of another language in this one; its tag where it has none. */
    public String called(String other) {
        String called = Locale.forLanguageTag(other).getDisplayLanguage(locale());
        return called.isEmpty() ? other : called;
    }

    /** Whether there are words of a key, its own or another language's. */
    public boolean knows(String key) {
        return words.containsKey(key)
                || otherwise.filter(other -> other.knows(key)).isPresent();
    }

    /** Whether written from right to left or not, as HTML's {@code dir} has it. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** For dates and numbers: the {@code locale} that its words name, or the tag. */
    public Locale locale() {
        return Locale.forLanguageTag(words.getOrDefault("locale", tag));
    }

    /**
     * Words of the interface; where it has none, those of the other language, tagged so.
     *
     * @param values put in at {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException when there are no words of that key
     */
    public String say(String key, Object... values) {
        String pattern = words.get(key);
        if (pattern == null && otherwise.isPresent()) {
            Language other = otherwise.get();
            return Tagged.in(other.say(key, values), other.tag(), this);
        }
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

    /** Several one after the other, as people write them (UTS 35, part 2, "List Patterns"). */
    public String list(List<String> several) {
        return ListFormatter.getInstance(locale()).format(several);
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

    /** A share of one as people write it: "70%", "70 %". */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** A sentence or title with its first letter as a capital. */
    public String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(locale())
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
