package org.depositary.page.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.graph.naming.DateNames;
import org.depositary.text.Edtf;

/**
 * Dates of the Extended Date/Time Format in sentences and tables of pages: {@link DateNames} with the reader's words
 * for what is open or has no year.
 */
public final class Dates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?(?:/(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?)?(?![\\w-])");

    private Dates() {}

    /** The date in words; the literal itself where it is none of the usual forms. */
    public static String written(String edtf, Language language) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return point(edtf, language);
            }
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            if (to.equals(Edtf.OPEN)) {
                return language.say("date.since", bound(from, language));
            }
            if (from.equals(Edtf.OPEN)) {
                return language.say("date.until", bound(to, language));
            }
            return from.startsWith(DateNames.NO_YEAR) || to.startsWith(DateNames.NO_YEAR)
                    ? point(from, language) + " – " + point(to, language)
                    : names(language).between(from, to);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    /** A text in the language that stands for all others, with the dates in it in words. */
    public static String within(String text, Language reader) {
        return in(text, reader.otherwise().orElse(reader));
    }

    /** A text in a language, with the dates in it in words. */
    static String in(String text, Language language) {
        return DATE.matcher(text).replaceAll(date -> Matcher.quoteReplacement(written(date.group(), language)));
    }

    /** A day and time of the day, in UTC. */
    public static String moment(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    private static String point(String point, Language language) {
        String named = names(language).point(point);
        return point.startsWith(DateNames.NO_YEAR) ? language.say("date.yearless", named) : named;
    }

    /** A date after a preposition. */
    private static String bound(String point, Language language) {
        if (point.length() == YEAR) {
            return language.say("date.year", point);
        }
        return point.length() == MONTH && !point.startsWith(DateNames.NO_YEAR)
                ? names(language).inflected(point)
                : point(point, language);
    }

    private static DateNames names(Language language) {
        return new DateNames(language.locale());
    }
}
