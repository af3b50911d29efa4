package org.depositary.text.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The legal forms of firms that may stand behind their names ("Ltd.", "Limited"), as lists of the mappings have them.
 */
public final class LegalForms {
    /** What the lists of legal forms begin with, each list one form. */
    public static final String FORM = "legal-form-";

    private final Map<String, String> forms = new HashMap<>();
    private final List<String> longestFirst;

    /** @param words word lists by name, as the mappings have them */
    public LegalForms(Map<String, Set<List<String>>> words) {
        words.forEach((name, list) -> {
            if (name.startsWith(FORM)) {
                list.forEach(form -> forms.put(Spelling.fold(String.join(" ", form)), name));
            }
        });
        longestFirst = forms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Which form a name ends in, the same for all ways to write it; none where it ends in none. */
    public Optional<String> of(String name) {
        return ending(Spelling.fold(name)).map(form -> Objects.requireNonNull(forms.get(form)));
    }

    /** A name without its form, folded. */
    public String without(String name) {
        String folded = Spelling.fold(name);
        return ending(folded)
                .map(form -> folded.substring(0, folded.length() - form.length() - 1))
                .orElse(folded);
    }

    /** Whether folded words are a form, and nothing else. */
    public boolean form(List<String> words) {
        return forms.containsKey(String.join(" ", words));
    }

    private Optional<String> ending(String folded) {
        return longestFirst.stream().filter(form -> folded.endsWith(" " + form)).findFirst();
    }
}
