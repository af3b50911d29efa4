package org.depositary.match.discourse.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.LegalForms;

/**
 * What the mappings' word lists say of names.
 *
 * @param given which given names are forms of one name
 * @param legal the legal forms that may stand behind the names of firms
 * @param bylines folded words behind which a document's head tells who speaks
 * @param releases folded words by which a letterhead tells what kind of paper it is
 * @param introductions folded words behind which a sentence names whom the next one is about
 * @param deeds folded words behind a name that show that it is the subject there
 */
public record Wording(
        GivenNames given,
        LegalForms legal,
        Set<List<String>> bylines,
        Set<List<String>> releases,
        Set<List<String>> introductions,
        Set<List<String>> deeds) {
    /** The list of words behind which a document's head tells who speaks. */
    public static final String BYLINES = "bylines";

    /** The list of words by which a letterhead tells what kind of paper it is. */
    public static final String RELEASES = "releases";

    /** The list of words behind which a sentence names whom the next one is about. */
    public static final String INTRODUCTIONS = "introductions";

    /** The list of words for what people do, behind a name. */
    public static final String DEEDS = "deeds";

    public Wording {
        bylines = Set.copyOf(bylines);
        releases = Set.copyOf(releases);
        introductions = Set.copyOf(introductions);
        deeds = Set.copyOf(deeds);
    }

    /** @param words word lists by name, as the mappings have them */
    public static Wording of(Map<String, Set<List<String>>> words) {
        return new Wording(
                new GivenNames(words),
                new LegalForms(words),
                words.getOrDefault(BYLINES, Set.of()),
                words.getOrDefault(RELEASES, Set.of()),
                words.getOrDefault(INTRODUCTIONS, Set.of()),
                words.getOrDefault(DEEDS, Set.of()));
    }
}
