package org.depositary.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.text.Edtf;

/** The dates that a text has given so far, with their years. */
final class History {
    /** How many blocks back a date still tells the year of the same day named again. */
    private static final int NEAR = 3;

    /** How many dates back are looked at: what a few paragraphs hold. */
    private static final int REACH = 24;

    /** How many blocks below a line of its own a year still holds. */
    private static final int SECTION = 8;

    /** So many dates make a chronicle. */
    private static final int CHRONICLE = 3;

    /** The length of a day as EDTF writes it. */
    private static final int DAY = 10;

    private final List<Told> told = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private int plain;
    private int latest;

    /** A year that stands on a line of its own. */
    private record Section(int year, int block) {}

    /** Where a date stands. @param leading whether its sentence begins with it, a preposition left aside */
    record Place(int block, int sentence, boolean leading) {}

    /**
     * A date told.
     *
     * @param plain whether the text gave its year itself
     */
    private record Told(Edtf date, Place place, boolean plain) {}

    /** Remembers a date that has a year. @param plain whether the text gave it itself, not only the document's date */
    void add(Edtf date, Place place, boolean plain) {
        if (!date.yearless() && date.earliest().isPresent()) {
            told.add(new Told(date, place, plain));
            if (plain) {
                this.plain++;
                latest = Math.max(latest, Point.of(date).year());
            }
        }
    }

    /** Remembers a year that stands on a line of its own: it dates what is listed below it. */
    void section(int year, int block) {
        section = Optional.of(new Section(year, block));
    }

    /** The year of the nearest such line above, if it is not far. */
    Optional<Integer> section(Place place) {
        return section.filter(line -> place.block() - line.block() <= SECTION).map(Section::year);
    }

    /**
     * The year in which a day or month is named again: that of a date near by which holds it, and is itself no vaguer
     * than a month; a month without a day only where the same or the last block gave it.
     */
    Optional<Integer> yearHolding(Point point, Place place) {
        int near = point.day() > 0 ? NEAR : 1;
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Told earlier = told.get(i);
            if (place.block() - earlier.place().block() > near) {
                break;
            }
            Point from = Point.of(earlier.date());
            Point candidate = point.inYear(from.year());
            if (earlier.plain()
                    && from.month() > 0
                    && candidate.exists()
                    && earlier.date().covers(candidate.edtf())) {
                return Optional.of(from.year());
            }
        }
        return Optional.empty();
    }

    /**
     * The last date of the paragraph that the text gave with its year and that has a month; a year alone will do in the
     * same sentence, or where a sentence begins with it.
     */
    Optional<Point> lastOfParagraph(Place place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Told earlier = told.get(i);
            if (earlier.place().block() != place.block()) {
                break;
            }
            Point point = Point.of(earlier.date());
            boolean sets = earlier.place().leading() || earlier.place().sentence() == place.sentence();
            if (earlier.plain() && (point.month() > 0 || sets)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /** Whether the text has told several dates with their years, and none of them near the year that it was written. */
    boolean chronicle(int written) {
        return plain >= CHRONICLE && latest < written - 1;
    }

    /** The last date of this paragraph or the one before that is a single day. */
    Optional<Point> lastDay(Place place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Told earlier = told.get(i);
            if (place.block() - earlier.place().block() > 1) {
                break;
            }
            if (earlier.date().value().length() == DAY) {
                return Optional.of(Point.of(earlier.date()));
            }
        }
        return Optional.empty();
    }

    /** The last date of this paragraph or the one before. */
    Optional<Point> last(Place place) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Told last = told.get(told.size() - 1);
        return place.block() - last.place().block() <= 1 ? Optional.of(Point.of(last.date())) : Optional.empty();
    }
}
