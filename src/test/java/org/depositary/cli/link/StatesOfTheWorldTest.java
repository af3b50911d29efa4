package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.score.Candidate;
import org.depositary.text.Edtf;
import org.depositary.text.lexicon.Entry;
import org.junit.jupiter.api.Test;

/**
 * Every state of the dictionary, present and past, comes out right of prose and with its identifier: by its names, its
 * adjectives and its capitals.
 */
class StatesOfTheWorldTest {
    /** When the documents were written. */
    static final String DATE = "2011-06";

    /** How many states stand in one document. */
    static final int TOGETHER = 25;

    /** No state has more forms of one kind. */
    private static final int MOST_FORMS = 25;

    /** States that are one city. */
    private static final Set<String> CITIES = Set.of("monaco", "singapore");

    /** States whose adjective is that of another state, to which the dictionary gives it. */
    private static final Set<String> SHARED_ADJECTIVES = Set.of("dominica", "republic-of-the-congo");

    static final Map<String, Entry> STATES = entries("states");
    private static final Map<String, Entry> PLACES = entries("places");

    /** What is known of entries elsewhere. */
    private static final Map<String, Candidate> KNOWN = Prose.AUTHORITY.candidates().all().stream()
            .filter(candidate -> candidate.entry().isPresent())
            .collect(Collectors.toMap(candidate -> candidate.entry().orElseThrow(), Function.identity()));

    private static Map<String, Entry> entries(String dictionary) {
        return Prose.MAPPINGS.lexicon().dictionaries().stream()
                .filter(known -> known.name().equals(dictionary))
                .flatMap(known -> known.entries().stream())
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static Stream<Entry> present() {
        return STATES.values().stream().filter(state -> !past(state));
    }

    /** The words that the dictionary itself says may mean something else. */
    private static Set<String> doubtful(Entry state) {
        return Arrays.stream(state.feature("ambiguous").orElse("").split("\\|"))
                .map(item -> item.split(" = ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The forms that do not come out as their states, or not with their states' identifiers. Many states stand in one
     * document, each in a paragraph of its own and with one form only.
     */
    private static List<String> lost(String kind, String sentence) {
        assertThat(STATES.values())
                .anySatisfy(state -> assertThat(state.forms()).containsKey(kind));
        List<String> lost = new ArrayList<>();
        for (int at = 0; at <= MOST_FORMS; at++) {
            Map<Entry, String> forms = new LinkedHashMap<>();
            for (Entry state : STATES.values()) {
                List<String> all = state.forms().getOrDefault(kind, List.of());
                assertThat(all).hasSizeLessThanOrEqualTo(MOST_FORMS);
                if (at < all.size() && !doubtful(state).contains(all.get(at))) {
                    forms.put(state, all.get(at));
                }
            }
            List<Entry> states = List.copyOf(forms.keySet());
            for (int from = 0; from < states.size(); from += TOGETHER) {
                List<Entry> some = states.subList(from, Math.min(states.size(), from + TOGETHER));
                Corpus corpus = Prose.linked(
                        DATE,
                        some.stream()
                                .map(state -> sentence.formatted(forms.get(state)))
                                .collect(Collectors.joining("\n\n")));
                some.forEach(state -> wrong(corpus, state, forms.get(state))
                        .ifPresent(why -> lost.add(state.id() + ": " + forms.get(state) + why)));
            }
        }
        return lost;
    }

    /** What is wrong with how an entry comes out of a document that names it by one form. */
    private static Optional<String> wrong(Corpus corpus, Entry entry, String form) {
        Optional<Identity> identity = corpus.identities().stream()
                .filter(its -> its.entry().equals(Optional.of(entry.reference())))
                .findFirst();
        if (identity.isEmpty()) {
            return Optional.of(" is not read");
        }
        if (Prose.AUTHORITY.doubts().of(entry.reference(), List.of(form), "").isPresent()) {
            return Optional.empty();
        }
        Set<String> wanted = new TreeSet<>();
        Optional.ofNullable(KNOWN.get(entry.reference())).map(Candidate::id).ifPresent(wanted::add);
        entry.feature("geonames")
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> wanted.add("https://sws.geonames.org/" + id + "/"));
        Set<String> links = new TreeSet<>();
        identity.get().links().forEach(link -> links.add(link.target().toString()));
        return links.equals(wanted) ? Optional.empty() : Optional.of(" is linked to " + links + ", not to " + wanted);
    }

    @Test
    void every_state_comes_out_and_is_linked_by_all_its_names() {
        assertThat(lost("State", "The Foreign Minister of %s visited Oslo.")).isEmpty();
    }

    @Test
    void every_state_comes_out_and_is_linked_by_its_adjectives() {
        assertThat(lost("StateAdjective", "The %s Foreign Minister visited Oslo."))
                .isEmpty();
    }

    static boolean past(Entry state) {
        return state.feature("status").orElse("").equals("historical");
    }

    @Test
    void every_present_state_has_an_adjective_a_code_and_a_capital_that_lies_in_it() {
        List<String> wrong = new ArrayList<>();
        present().forEach(state -> {
            if (!state.forms().containsKey("StateAdjective") && !SHARED_ADJECTIVES.contains(state.id())) {
                wrong.add(state.id() + ": no adjective");
            }
            if (capitals(state).size()
                    != Arrays.stream(state.feature("capital").orElse("").split("\\|"))
                            .filter(id -> !id.isEmpty())
                            .count()) {
                wrong.add(state.id() + ": a capital that the dictionary of places does not have");
            }
            if (capitals(state).isEmpty()
                    && !CITIES.contains(state.id())
                    && state.feature("status").orElse("").equals("member")) {
                wrong.add(state.id() + ": no capital");
            }
            capitals(state).forEach(capital -> {
                Corpus corpus = visited(capital);
                boolean found = corpus.documents().getFirst().entities().stream()
                        .filter(entity -> entity.entry().equals(Optional.of(capital.reference())))
                        .anyMatch(entity -> entity.attributes().getOrDefault("state", List.of()).stream()
                                .anyMatch(attribute -> capital.feature("state")
                                        .flatMap(id -> Optional.ofNullable(STATES.get(id)))
                                        .filter(its -> its.label().equals(attribute.text()))
                                        .isPresent()));
                if (!found) {
                    wrong.add(state.id() + ": " + capital.label());
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_capitals_of_all_states_present_and_past_come_out_with_their_identifiers() {
        List<String> wrong = new ArrayList<>();
        STATES.values().stream()
                .flatMap(state -> capitals(state).stream())
                .distinct()
                .forEach(capital -> wrong(
                                visited(capital),
                                capital,
                                capital.forms().get("City").getFirst())
                        .ifPresent(why -> wrong.add(capital.id() + why)));
        assertThat(wrong).isEmpty();
    }

    private static Corpus visited(Entry capital) {
        return Prose.linked(
                DATE,
                "The King visited %s in May 2011."
                        .formatted(capital.forms().get("City").getFirst()));
    }

    static List<Entry> capitals(Entry state) {
        return Arrays.stream(state.feature("capital").orElse("").split("\\|"))
                .map(PLACES::get)
                .filter(place -> place != null)
                .toList();
    }

    @Test
    void every_present_state_has_an_identifier_and_names_in_the_languages_of_the_platform() {
        assertThat(present()).hasSizeGreaterThanOrEqualTo(200).allSatisfy(state -> {
            assertThat(KNOWN).containsKey(state.reference());
            state.feature("iso")
                    .ifPresent(code -> assertThat(List.of("fr", "ru", "ar", "zh", "es", "kk", "he"))
                            .allSatisfy(language -> assertThat(ULocale.getDisplayCountry("und_" + code, language))
                                    .isNotEqualTo(code)
                                    .isNotEmpty()));
        });
        assertThat(KNOWN.values().stream().map(Candidate::id)).doesNotHaveDuplicates();
        KNOWN.forEach((entry, candidate) -> assertThat(Prose.MAPPINGS.lexicon().entry(entry))
                .as(entry)
                .hasValueSatisfying(its -> assertThat(its.label()).isEqualTo(candidate.label())));
    }

    /** What the NOTICE says is what the tables lack. */
    @Test
    void states_without_an_identifier_are_told_in_the_notice() throws Exception {
        String notice = Files.readString(Prose.HOME.resolve("NOTICE")).replaceAll("\\s+", " ");
        List<String> without = STATES.values().stream()
                .filter(state -> !KNOWN.containsKey(state.reference()))
                .map(Entry::label)
                .toList();
        assertThat(without).hasSize(10).allSatisfy(label -> assertThat(notice).contains(label));
    }

    @Test
    void a_state_of_the_past_has_an_end_and_heirs_that_are_there_or_none() {
        assertThat(STATES.values().stream()
                        .filter(state -> state.feature("status").orElse("").equals("historical")))
                .hasSizeGreaterThan(270)
                .allSatisfy(state -> {
                    assertThat(state.feature("until")).as(state.id()).isPresent();
                    assertThat(state.feature("from")).as(state.id()).isPresent();
                    assertThat(Arrays.stream(state.feature("successor")
                                            .orElse("")
                                            .split("\\|"))
                                    .filter(id -> !id.isEmpty()))
                            .allMatch(STATES::containsKey);
                });
    }

    @Test
    void the_years_in_which_a_land_bore_a_name_before_its_state_end_with_the_state_at_the_latest() {
        assertThat(STATES.values().stream()
                        .filter(state -> state.feature("named").isPresent()))
                .hasSizeGreaterThan(80)
                .allSatisfy(state -> {
                    Edtf named = new Edtf(state.feature("named").orElseThrow());
                    Edtf from = new Edtf(state.feature("from").orElseThrow());
                    assertThat(named.earliest().orElseThrow())
                            .as(state.id())
                            .isBefore(named.latest().orElseThrow());
                    assertThat(named.latest().orElseThrow())
                            .as(state.id())
                            .isBeforeOrEqualTo(from.latest().orElseThrow());
                });
    }
}
