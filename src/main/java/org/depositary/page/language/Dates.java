package org.depositary.page.language;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.Edtf;

/**
 * Dates of the Extended Date/Time Format as people write them ("3–5 April 2000", "December 1999"), by the patterns of
 * the Unicode Common Locale Data Repository.
 */
public final class Dates {
    private static final String NO_YEAR = "XXXX-";
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Skeletons of patterns (UTS 35, part 4, "Available Formats"). */
    private static final String A_MONTH = "yMMMM";

    private static final String A_DAY = "yMMMMd";
    private static final char THIN_SPACE = '\u2009';

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
            return between(from, to, language);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    /**
     * An interval, what both ends share said once ("30 August – 2 September 1995"; UTS 35, part 4, "Intervals"), with
     * one dash on all pages.
     */
    private static String between(String from, String to, Language language) {
        if (from.length() != to.length() || from.startsWith(NO_YEAR) || to.startsWith(NO_YEAR)) {
            return point(from, language) + " – " + point(to, language);
        }
        if (from.length() == YEAR) {
            return from + "–" + to;
        }
        LocalDate first = LocalDate.parse(from.length() == MONTH ? from + "-01" : from);
        LocalDate last = LocalDate.parse(to.length() == MONTH ? to + "-01" : to);
        return DateIntervalFormat.getInstance(
                        from.length() == MONTH ? A_MONTH : A_DAY, ULocale.forLocale(language.locale()))
                .formatToValue(first, last)
                .toString()
                .replace('—', '–')
                .replaceAll("(?<=\\d)\u2009–\u2009(?=\\d)", "–")
                .replace(THIN_SPACE, ' ');
    }

    /** A text in the language that stands for all others, with the dates in it in words. */
    public static String within(String text, Language reader) {
        Language language = reader.otherwise().orElse(reader);
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
        Locale locale = language.locale();
        if (point.startsWith(NO_YEAR)) {
            return language.say("date.yearless", yearless(point, locale));
        }
        return switch (point.length()) {
            case MONTH -> YearMonth.parse(point).format(pattern(A_MONTH, locale));
            case DAY ->
                LocalDate.parse(point)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale));
            default -> point;
        };
    }

    private static String yearless(String point, Locale locale) {
        String rest = point.substring(NO_YEAR.length());
        return rest.length() == 2
                ? Month.of(Integer.parseInt(rest)).getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : MonthDay.parse("--" + rest).format(pattern("MMMMd", locale));
    }

    /** A date after a preposition: the name of a month as it is inflected in a date, not as it stands alone. */
    private static String bound(String point, Language language) {
        Locale locale = language.locale();
        if (point.length() == YEAR) {
            return language.say("date.year", point);
        }
        if (point.length() == MONTH && !point.startsWith(NO_YEAR)) {
            String alone =
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(A_MONTH, IsoChronology.INSTANCE, locale);
            return YearMonth.parse(point).format(DateTimeFormatter.ofPattern(alone.replace('L', 'M'), locale));
        }
        return point(point, language);
    }

    private static DateTimeFormatter pattern(String skeleton, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
    }
}
