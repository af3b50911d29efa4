package org.depositary.graph.naming;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.depositary.text.Edtf;

/**
 * Dates of the Extended Date/Time Format (ISO 8601-2) as people write them ("3–5 April 2000", "December 1999"), by the
 * patterns of the Unicode Common Locale Data Repository.
 *
 * @param locale whose patterns
 */
public record DateNames(Locale locale) {
    /** What a day or month of an unknown year begins with. */
    public static final String NO_YEAR = "XXXX-";

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Skeletons of patterns (UTS 35, part 4, "Available Formats"). */
    private static final String A_MONTH = "yMMMM";

    private static final String A_DAY = "yMMMMd";
    private static final char THIN_SPACE = '\u2009';
    private static final String DASH = " – ";

    /** A date or an interval without words of any language; the literal itself where it is none of the usual forms. */
    public String of(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return point(edtf);
            }
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            if (to.equals(Edtf.OPEN)) {
                return point(from) + " –";
            }
            return from.equals(Edtf.OPEN) ? "– " + point(to) : between(from, to);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    /**
     * A year, month or day; of an unknown year what is known.
     *
     * @throws DateTimeException if it is none
     */
    public String point(String point) {
        if (point.startsWith(NO_YEAR)) {
            String rest = point.substring(NO_YEAR.length());
            return rest.length() == 2
                    ? Month.of(Integer.parseInt(rest)).getDisplayName(TextStyle.FULL_STANDALONE, locale)
                    : MonthDay.parse("--" + rest).format(pattern("MMMMd"));
        }
        return switch (point.length()) {
            case MONTH -> YearMonth.parse(point).format(pattern(A_MONTH));
            case DAY ->
                LocalDate.parse(point)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale));
            default -> point;
        };
    }

    /** A point behind a preposition; the literal itself where it is none of the usual forms. */
    public String within(String point) {
        try {
            return point.length() == MONTH && !point.startsWith(NO_YEAR) ? inflected(point) : point(point);
        } catch (DateTimeException e) {
            return point;
        }
    }

    /** A month after a preposition: its name as it is inflected in a date, not as it stands alone. */
    public String inflected(String month) {
        String alone = DateTimeFormatterBuilder.getLocalizedDateTimePattern(A_MONTH, IsoChronology.INSTANCE, locale);
        return YearMonth.parse(month).format(DateTimeFormatter.ofPattern(alone.replace('L', 'M'), locale));
    }

    /**
     * An interval, what both ends share said once ("30 August – 2 September 1995"; UTS 35, part 4, "Intervals"), with
     * one dash everywhere.
     */
    public String between(String from, String to) {
        if (from.length() != to.length() || from.startsWith(NO_YEAR) || to.startsWith(NO_YEAR)) {
            return point(from) + DASH + point(to);
        }
        if (from.length() == YEAR) {
            return from + "–" + to;
        }
        LocalDate first = LocalDate.parse(from.length() == MONTH ? from + "-01" : from);
        LocalDate last = LocalDate.parse(to.length() == MONTH ? to + "-01" : to);
        return DateIntervalFormat.getInstance(from.length() == MONTH ? A_MONTH : A_DAY, ULocale.forLocale(locale))
                .formatToValue(first, last)
                .toString()
                .replace('—', '–')
                .replaceAll("(?<=\\d)\u2009–\u2009(?=\\d)", "–")
                .replace(THIN_SPACE, ' ');
    }

    private DateTimeFormatter pattern(String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
    }
}
