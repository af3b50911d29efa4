package org.depositary.link.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.text.Edtf;

/**
 * A name that something bore for a time: "Akmola" from 1992 to 1998.
 *
 * @param name as it is written
 * @param years when, from the first day to the last; one of them may be open
 */
public record DatedName(String name, Edtf years) {
    public DatedName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name of the years " + years + " is empty");
        }
    }

    /**
     * Reads names divided by {@code |}, each with its years behind it: {@code Akmola 1992/1998|Nur-Sultan 2019/2022}.
     *
     * @throws IllegalArgumentException if a name has no years, or they are no EDTF
     */
    public static List<DatedName> read(String names) {
        List<DatedName> read = new ArrayList<>();
        for (String one : names.isBlank() ? new String[0] : names.split("\\|")) {
            int years = one.lastIndexOf(' ');
            if (years < 1) {
                throw new IllegalArgumentException("'" + one + "' has no years behind it");
            }
            read.add(new DatedName(one.substring(0, years).strip(), new Edtf(one.substring(years + 1))));
        }
        return read;
    }

    /** The first day on which it was borne; empty where nobody knows. */
    public Optional<LocalDate> since() {
        return years.earliest();
    }

    /** {@code Akmola (1992–1998)}, {@code Constantinople (–1930)}. */
    @Override
    public String toString() {
        return name + " (" + year(years.start()) + "–" + year(years.end()) + ")";
    }

    private static String year(String end) {
        return end.equals(Edtf.OPEN) ? "" : end;
    }
}
