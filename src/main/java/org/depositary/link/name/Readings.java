package org.depositary.link.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * The ways in which a personal name of a land may be read beside the way it is written: with its sounds written
 * otherwise, turned round where the family name stands first, by the first of two family names, with names joined that
 * another writes apart. Each reading says how much its agreement is worth at most.
 */
public final class Readings {
    /** What the lists of letters that write one sound begin with; a state's name follows. */
    public static final String SAME_LETTERS = "same-letters-";

    /** What the lists of letters begin with that make different names alike, too; a state's name follows. */
    public static final String LIKE_LETTERS = "like-letters-";

    /** What the lists of words that write one name begin with; a state's name and another follow. */
    public static final String SAME_WORDS = "same-words-";

    /** The list of states in whose names the family name stands first. */
    public static final String FAMILY_FIRST = "family-name-first";

    /** The list of states where people have two family names. */
    public static final String TWO_FAMILY_NAMES = "two-family-names";

    /** The list of words that are one name with the word behind them. */
    public static final String JOINED = "joined-names";

    /** The list of articles that belong to the name behind them. */
    public static final String ARTICLES = "articles-of-names";

    private final Map<String, Letters> same = new HashMap<>();
    private final Map<String, Letters> like = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Set<String> familyFirst;
    private final Set<String> twoFamilyNames;
    private final Set<String> joined;
    private final Set<String> articles;
    private final GivenNames forms;
    private final Map<Borne, List<Reading>> made = new ConcurrentHashMap<>();

    /** A name as it is written, by somebody of some states. */
    private record Borne(String written, Set<String> states) {}

    /**
     * @param most the most that its agreement with another is worth
     * @param shorter whether a family name is left out of it
     */
    private record Reading(PersonName name, Likeness most, boolean shorter) {
        Reading as(PersonName other, Likeness worth) {
            return new Reading(other, least(most, worth), shorter);
        }
    }

    /** @param lists word lists by name, as the mappings have them */
    public Readings(Map<String, Set<List<String>>> lists) {
        this.forms = new GivenNames(lists);
        this.familyFirst = states(lists, FAMILY_FIRST);
        this.twoFamilyNames = states(lists, TWO_FAMILY_NAMES);
        this.joined = phrases(lists, JOINED);
        this.articles = phrases(lists, ARTICLES);
        lists.forEach((name, list) -> {
            if (name.startsWith(SAME_LETTERS)) {
                same.put(name.substring(SAME_LETTERS.length()), new Letters(list));
            } else if (name.startsWith(LIKE_LETTERS)) {
                like.put(name.substring(LIKE_LETTERS.length()), new Letters(list));
            } else if (name.startsWith(SAME_WORDS)) {
                String rest = name.substring(SAME_WORDS.length());
                int dash = rest.lastIndexOf('-');
                list.forEach(word -> words.computeIfAbsent(rest.substring(0, Math.max(0, dash)), any -> new HashMap<>())
                        .put(Spelling.fold(String.join(" ", word)), rest.substring(dash + 1)));
            }
        });
    }

    /**
     * How much two names say that they are one person's.
     *
     * @param states the states that both are of, as they are labelled
     */
    public Likeness likeness(String one, String other, Set<String> states) {
        Likeness best = Likeness.NONE;
        List<Reading> others = of(other, states);
        for (Reading mine : of(one, states)) {
            for (Reading theirs : others) {
                if (mine.shorter && theirs.shorter) {
                    continue;
                }
                Likeness found = mine.name.likeness(theirs.name, forms);
                Likeness worth = least(least(found, mine.most), theirs.most);
                best = worth.compareTo(best) > 0 ? worth : best;
            }
        }
        return best;
    }

    /** The family names by which somebody of some states may be found, folded. */
    public Set<String> families(String name, Set<String> states) {
        return of(name, states).stream()
                .map(reading -> reading.name.family())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name in all its readings, as it is written first; the others are folded. */
    public List<String> written(String name, Set<String> states) {
        Set<String> all = new LinkedHashSet<>(List.of(name));
        of(name, states).stream().skip(1).forEach(reading -> {
            List<String> parts = new ArrayList<>(reading.name.given());
            // The parts of a family name stay together, as in "van Dahl".
            parts.add(reading.name.family());
            all.add(parts.stream().map(Readings::capital).collect(Collectors.joining(" ")));
        });
        return List.copyOf(all);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace(' ', '-');
    }

    /** The readings of a name, made once for all that it is compared with. */
    private List<Reading> of(String written, Set<String> states) {
        return made.computeIfAbsent(new Borne(written, Set.copyOf(states)), this::made);
    }

    private List<Reading> made(Borne name) {
        String written = name.written;
        Set<String> states = name.states;
        Set<String> lands = states.stream().map(Readings::land).collect(Collectors.toCollection(TreeSet::new));
        Reading first = new Reading(PersonName.parse(written), Likeness.SAME, false);
        List<Reading> all = new ArrayList<>(List.of(first));
        PersonName together = together(first.name);
        if (!together.equals(first.name)) {
            all.add(first.as(together, Likeness.VARIANT));
        }
        for (Reading reading : List.copyOf(all)) {
            PersonName whole = reading.name;
            boolean full =
                    whole.generation().isEmpty() && whole.given().stream().allMatch(word -> word.length() > 1);
            int given = whole.given().size();
            if (full && given > 0 && lands.stream().anyMatch(familyFirst::contains)) {
                List<String> rest = new ArrayList<>(whole.given().subList(1, given));
                rest.add(whole.family());
                all.add(reading.as(new PersonName(rest, whole.given().getFirst(), ""), Likeness.ALIKE));
            }
            if (full && given > 1 && lands.stream().anyMatch(twoFamilyNames::contains)) {
                PersonName short1 = new PersonName(
                        whole.given().subList(0, given - 1), whole.given().getLast(), "");
                all.add(new Reading(short1, Likeness.ALIKE, true));
            }
        }
        for (Reading reading : List.copyOf(all)) {
            for (String land : lands) {
                Letters letters = same.get(land);
                Letters loose = like.get(land);
                Map<String, String> known = words.getOrDefault(land, Map.of());
                if (letters != null || !known.isEmpty()) {
                    all.add(reading.as(
                            with(
                                    reading.name,
                                    word -> known.getOrDefault(word, letters == null ? word : letters.level(word))),
                            Likeness.VARIANT));
                }
                if (loose != null) {
                    all.add(reading.as(with(reading.name, loose::level), Likeness.ALIKE));
                }
            }
        }
        return List.copyOf(all);
    }

    /** "Abd al-Rahman Al Dahl" as "Abdalrahman al-Dahl". */
    private PersonName together(PersonName name) {
        List<String> parts = new ArrayList<>(name.given());
        parts.add(name.family());
        List<String> kept = new ArrayList<>();
        String before = "";
        for (String part : parts) {
            String whole = before.isEmpty() ? part : before + part;
            boolean last = kept.size() + 1 == parts.size();
            if (joined.contains(part) && !last) {
                before = whole;
            } else if (articles.contains(part) && !last && before.isEmpty()) {
                before = part + " ";
            } else {
                kept.add(joined.stream().anyMatch(word -> whole.startsWith(word)) ? whole.replace(" ", "") : whole);
                before = "";
            }
        }
        if (!before.isEmpty()) {
            kept.add(before.strip());
        }
        return new PersonName(kept.subList(0, kept.size() - 1), kept.getLast(), name.generation());
    }

    private static PersonName with(PersonName name, UnaryOperator<String> each) {
        return new PersonName(
                name.given().stream()
                        .map(word -> word.length() == 1 ? word : each.apply(word))
                        .toList(),
                each.apply(name.family()),
                name.generation());
    }

    private static Likeness least(Likeness one, Likeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String land(String label) {
        return Spelling.fold(label).replace(' ', '-');
    }

    private static Set<String> states(Map<String, Set<List<String>>> lists, String name) {
        return phrases(lists, name).stream().map(Readings::land).collect(Collectors.toSet());
    }

    private static Set<String> phrases(Map<String, Set<List<String>>> lists, String name) {
        return lists.getOrDefault(name, Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
    }
}
