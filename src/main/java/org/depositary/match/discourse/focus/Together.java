package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Edtf;

/** What several events that words name at once lend. */
final class Together {
    private Together() {}

    /**
     * What several events lend together: the time from the first to the last; all values, or for a single one the
     * common.
     */
    static List<Filler> of(List<List<Filler>> lent, Range range, boolean single) {
        if (lent.size() < 2) {
            return lent.isEmpty() ? List.of() : lent.getFirst();
        }
        List<Filler> all = lent.stream().flatMap(List::stream).toList();
        if (range == Range.DATE) {
            List<Edtf> dates = all.stream()
                    .map(Filler::value)
                    .filter(Value.Time.class::isInstance)
                    .map(value -> ((Value.Time) value).date())
                    .toList();
            return Dates.hull(dates)
                    .map(hull -> new Filler(
                            all.getFirst().role(),
                            new Value.Time(hull),
                            Optional.empty(),
                            all.getFirst().rule(),
                            all.getFirst().origin()))
                    .stream()
                    .toList();
        }
        List<Filler> common = new ArrayList<>();
        if (!single) {
            for (Filler filler : all) {
                if (common.stream().noneMatch(other -> other.value().equals(filler.value()))) {
                    common.add(filler);
                }
            }
            return common;
        }
        for (Filler filler : lent.getFirst()) {
            boolean everywhere = lent.stream()
                    .allMatch(fillers ->
                            fillers.stream().anyMatch(other -> other.value().equals(filler.value())));
            if (everywhere) {
                common.add(filler);
            }
        }
        return common;
    }
}
