package org.depositary.page.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Literal;

/**
 * What something is called.
 *
 * @param label whether it is its name in a language, not only another name for it
 */
record Name(boolean label, Literal literal) {
    /** Labels come before the other names. */
    static final Comparator<Name> ORDER = Comparator.comparing((Name name) -> !name.label)
            .thenComparing(Name::text)
            .thenComparing(name -> name.literal.getLanguage());

    String text() {
        return literal.getLexicalForm();
    }

    static List<String> texts(Set<Name> names, Predicate<Name> which) {
        return names.stream().filter(which).map(Name::text).distinct().toList();
    }

    /** The first in English or of no language, or the first. */
    static String shown(Set<Name> names) {
        return names.stream()
                .filter(name -> name.literal.getLanguage().isEmpty()
                        || name.literal.getLanguage().toLowerCase(Locale.ROOT).startsWith("en"))
                .findFirst()
                .orElseGet(() -> names.iterator().next())
                .text();
    }
}
