package org.depositary.page.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.depositary.text.Edtf;

/**
 * Dates of the Extended Date/Time Format as people write them ("3–5 April 2000", "December 1999"), by the patterns of
 * the Unicode Common Locale Data Repository.
 */
public final class Dates {
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
                return language.say("date.since", point(from, language));
            }
            if (from.equals(Edtf.OPEN)) {
                return language.say("date.until", point(to, language));
            }
            boolean days = from.length() == 10 && to.length() == 10;
            if (days
                    && from.substring(0, 7).equals(to.substring(0, 7))
                    && pattern(language.locale()).startsWith("d ")) {
                return LocalDate.parse(from).getDayOfMonth() + "–" + point(to, language);
            }
            return point(from, language) + " – " + point(to, language);
        } catch (DateTimeParseException e) {
            return edtf;
        }
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
        return switch (point.length()) {
            case 7 ->
                YearMonth.parse(point)
                        .format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale));
            case 10 -> LocalDate.parse(point).format(DateTimeFormatter.ofPattern(pattern(locale), locale));
            default -> point;
        };
    }

    private static String pattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    }
}
