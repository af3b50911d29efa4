package org.depositary.link.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Edtf;

/**
 * When something of a dictionary was there: from its first year to its last, and before in the years in which its name
 * was in use already.
 */
public final class Lifespan {
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String NAMED = "named";

    /** How many years after its end something may still take part in what is told: liquidators sign, too. */
    private static final int LATE = 2;

    private final Map<String, String> features;

    /**
     * @param features of the dictionary's entry: the years {@code from} and {@code until}, and the interval
     *     {@code named}; each may be missing
     */
    public Lifespan(Map<String, String> features) {
        this.features = Map.copyOf(features);
    }

    /**
     * Why something else of its name must be meant: what is told of it happened before it was, or long after it was no
     * more. A document without a dated fact may look back, but not ahead.
     *
     * @param told the dates of what a document tells of it
     * @param written when the document was written; asked where nothing told is dated
     * @param byName whether the document calls it by its name, not by what it was made into
     */
    public Optional<String> outside(List<Period> told, List<Period> written, boolean byName) {
        List<Period> dates = told.isEmpty() ? written : told;
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = year(FROM).flatMap(Edtf::earliest);
        Optional<LocalDate> until = year(UNTIL).flatMap(Edtf::latest);
        boolean early = from.filter(
                        first -> dates.stream().allMatch(date -> date.last().isBefore(first)))
                .isPresent();
        if (early && !(byName && named(dates))) {
            return Optional.of("it was there from " + features.get(FROM) + " only");
        }
        return until.map(last -> last.plusYears(LATE))
                .filter(last -> !told.isEmpty()
                        && told.stream().allMatch(date -> date.first().isAfter(last)))
                .map(last -> "it was there until " + features.get(UNTIL) + " only");
    }

    private boolean named(List<Period> dates) {
        return year(NAMED)
                .map(years -> new Period(
                        years.earliest().orElse(LocalDate.MIN), years.latest().orElse(LocalDate.MAX)))
                .filter(years -> dates.stream().allMatch(years::meets))
                .isPresent();
    }

    private Optional<Edtf> year(String name) {
        return Optional.ofNullable(features.get(name))
                .filter(year -> !year.isBlank())
                .map(Edtf::new);
    }
}
