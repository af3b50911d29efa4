package org.depositary.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.text.token.Folding;
import org.junit.jupiter.api.Test;

/** Whether the dictionaries of the mappings agree with themselves, with one another and with the platform's codes. */
class MappingDictionariesTest {
    private static final Lexicon LEXICON =
            Lexicon.load(Path.of(System.getProperty("depositary.home", "."), "mappings", "lexicon"), Set.of());

    private static final Map<String, Dictionary> DICTIONARIES =
            LEXICON.dictionaries().stream().collect(Collectors.toMap(Dictionary::name, Function.identity()));

    @Test
    void every_entry_has_a_form_and_a_plain_id() {
        assertThat(entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.forms()).as(entry.reference()).isNotEmpty();
            assertThat(entry.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        });
    }

    @Test
    void a_form_of_two_entries_is_marked_in_both() {
        Set<String> unmarked = new TreeSet<>();
        for (Dictionary dictionary : DICTIONARIES.values()) {
            Map<String, List<Entry>> bearers = bearers(dictionary);
            bearers.forEach((form, entries) -> entries.stream()
                    .filter(entry -> entries.stream().distinct().count() > 1
                            && !marked(entry).contains(form.split("/", 2)[1]))
                    .forEach(entry -> unmarked.add(entry.reference() + ": " + form)));
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void a_mark_of_ambiguity_says_which_form_may_mean_what() {
        assertThat(entries().flatMap(entry -> values(entry, "ambiguous"))).allMatch(item -> item.matches(".+ = .+"));
    }

    @Test
    void states_places_and_seats_are_entries() {
        refersTo("states", "successor", "states");
        refersTo("states", "capital", "places");
        refersTo("places", "state", "states");
        refersTo("regions", "state", "states");
        refersTo("organisations", "homeState", "states");
        refersTo("organisations", "seat", "places");
    }

    @Test
    void codes_of_states_are_those_of_iso_3166() {
        assertThat(Arrays.asList(Locale.getISOCountries()))
                .containsAll(values("states", "iso"))
                .containsAll(values("regions", "iso"));
    }

    @Test
    void codes_of_currencies_are_those_of_iso_4217() {
        assertThat(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
                .containsAll(values("currencies", "code"));
    }

    @Test
    void every_place_lies_on_the_globe() {
        assertThat(DICTIONARIES.get("places").entries()).allSatisfy(place -> {
            assertThat(number(place, "latitude")).isBetween(-90.0, 90.0);
            assertThat(number(place, "longitude")).isBetween(-180.0, 180.0);
        });
    }

    @Test
    void no_city_and_no_region_has_the_name_of_a_state() {
        // A capital may speak for its state, and is a city all the same.
        Set<String> states = DICTIONARIES.get("states").entries().stream()
                .flatMap(state -> state.forms().entrySet().stream()
                        .filter(forms -> !forms.getKey().equals("Capital"))
                        .flatMap(forms -> forms.getValue().stream()))
                .map(Folding::fold)
                .collect(Collectors.toSet());
        assertThat(forms("places", "City").map(Folding::fold)).doesNotContainAnyElementsOf(states);
        assertThat(forms("regions", "Region").map(Folding::fold)).doesNotContainAnyElementsOf(states);
    }

    private Stream<Entry> entries() {
        return DICTIONARIES.values().stream().flatMap(dictionary -> dictionary.entries().stream());
    }

    private Stream<String> forms(String dictionary, String kind) {
        return DICTIONARIES.get(dictionary).entries().stream()
                .flatMap(entry -> entry.forms().getOrDefault(kind, List.of()).stream());
    }

    /** The entries of a dictionary by kind and folded form. */
    private static Map<String, List<Entry>> bearers(Dictionary dictionary) {
        Map<String, List<Entry>> bearers = new HashMap<>();
        for (Entry entry : dictionary.entries()) {
            entry.forms()
                    .forEach((kind, forms) -> forms.forEach(form -> bearers.merge(
                            kind + "/" + Folding.fold(form),
                            List.of(entry),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList())));
        }
        return bearers;
    }

    private static Set<String> marked(Entry entry) {
        return values(entry, "ambiguous")
                .map(item -> Folding.fold(item.split(" = ", 2)[0]))
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(Entry entry, String feature) {
        return entry.feature(feature).stream().flatMap(cell -> Arrays.stream(cell.split("\\|")));
    }

    private List<String> values(String dictionary, String feature) {
        List<String> values = DICTIONARIES.get(dictionary).entries().stream()
                .flatMap(entry -> values(entry, feature))
                .toList();
        assertThat(values).as(dictionary + "." + feature).isNotEmpty();
        return values;
    }

    private void refersTo(String dictionary, String feature, String other) {
        assertThat(values(dictionary, feature))
                .as(dictionary + "." + feature)
                .allMatch(id -> LEXICON.entry(other + "/" + id).isPresent());
    }

    private static double number(Entry entry, String feature) {
        return Double.parseDouble(entry.feature(feature).orElseThrow());
    }
}
