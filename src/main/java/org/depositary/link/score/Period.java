package org.depositary.link.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days.
 *
 * @param first its first day; {@link LocalDate#MIN} where it is open
 * @param last its last day; {@link LocalDate#MAX} where it is open
 */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " lies before " + first);
        }
    }

    /** Whether they have a day in common. */
    public boolean meets(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many whole years lie between them; 0 where they meet. */
    public long years(Period other) {
        if (meets(other)) {
            return 0;
        }
        return last.isBefore(other.first)
                ? ChronoUnit.YEARS.between(last, other.first)
                : ChronoUnit.YEARS.between(other.last, first);
    }

    /** As many years longer on either side that is not open. */
    public Period wider(int years) {
        return new Period(
                first.equals(LocalDate.MIN) ? first : first.minusYears(years),
                last.equals(LocalDate.MAX) ? last : last.plusYears(years));
    }

    /** How many days it has; {@link Long#MAX_VALUE} where it is open. */
    public long days() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** {@code 1992-07-14/1995-11-22}, with {@code ..} where it is open. */
    @Override
    public String toString() {
        return (first.equals(LocalDate.MIN) ? ".." : first) + "/" + (last.equals(LocalDate.MAX) ? ".." : last);
    }
}
