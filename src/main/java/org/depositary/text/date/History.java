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

    private final List<Told> told = new ArrayList<>();

    /** Where a date stands. */
    record Place(int block, int sentence) {}

    private record Told(Edtf date, Place place) {}

    /** Remembers a date that has a year. */
    void add(Edtf date, Place place) {
        if (!date.yearless() && date.earliest().isPresent()) {
            told.add(new Told(date, place));
        }
    }

    /** The year in which a day or month lies in a date near by, itself of day or month precision. */
    Optional<Integer> yearHolding(Point point, Place place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Told earlier = told.get(i);
            if (place.block() - earlier.place().block() > NEAR) {
                break;
            }
            Point from = Point.of(earlier.date());
            if (from.month() > 0) {
                Point candidate = point.inYear(from.year());
                if (candidate.exists()
                        && (earlier.date().covers(candidate.edtf())
                                || candidate.edtf().covers(earlier.date()))) {
                    return Optional.of(from.year());
                }
            }
        }
        return Optional.empty();
    }

    /** The last date of the paragraph, if it has a month; in the same sentence a year will do. */
    Optional<Point> lastOfParagraph(Place place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Told earlier = told.get(i);
            if (earlier.place().block() != place.block()) {
                break;
            }
            Point point = Point.of(earlier.date());
            if (point.month() > 0 || earlier.place().sentence() == place.sentence()) {
                return Optional.of(point);
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
