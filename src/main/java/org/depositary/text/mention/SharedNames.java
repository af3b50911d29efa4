package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/**
 * Words that two lands share ("Guinean"), in a document that names more than the dictionary's first choice of them.
 * Where both are named by words of their own, the shared word tells neither; where only the other is and the word comes
 * after that, it is meant. Who tells one of two by a word before the shared one ("Upper Lind") calls the other by that
 * word alone, if the document is told to be there.
 */
final class SharedNames {
    /** The feature that tells what else the words of an entry may mean. */
    private static final String SHARED = "ambiguous";

    private final Reading reading;
    private final List<Mention> mentions;
    private final Map<String, List<Mention>> named = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    private SharedNames(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.mentions = mentions;
        Set<Span> towns = new HashSet<>();
        for (Mention mention : mentions) {
            if (!land(mention) && mention.entry().isPresent()) {
                towns.add(new Span(mention.first(), mention.end()));
            }
        }
        for (Mention mention : mentions) {
            if (land(mention) && towns.contains(new Span(mention.first(), mention.end()))) {
                // A capital by which its land is named.
                places.add(mention.entry().orElseThrow());
            } else if (land(mention) && others(mention).isEmpty()) {
                named.computeIfAbsent(mention.entry().orElseThrow(), any -> new ArrayList<>())
                        .add(mention);
            } else if (!land(mention) && mention.entry().isPresent()) {
                Whole.of(mention).map(Whole.ENTRIES::concat).ifPresent(places::add);
            }
        }
    }

    /** The mentions; those by shared words are of what is meant, and left out where that is not told. */
    static List<Mention> read(Reading reading, List<Mention> mentions) {
        SharedNames shared = new SharedNames(reading, mentions);
        return shared.named.isEmpty()
                ? mentions
                : mentions.stream()
                        .flatMap(mention -> shared.meant(mention).stream())
                        .toList();
    }

    private Optional<Mention> meant(Mention mention) {
        List<String> others = land(mention)
                ? others(mention).stream().filter(named::containsKey).toList()
                : List.of();
        if (others.isEmpty() || inside(mention)) {
            return Optional.of(mention);
        }
        String own = mention.entry().orElseThrow();
        boolean told = others.stream()
                .flatMap(other -> named.getOrDefault(other, List.of()).stream())
                .allMatch(other -> led(other, mention));
        if (told && places.contains(own) && others.stream().noneMatch(places::contains)) {
            return Optional.of(mention);
        }
        if (named.containsKey(own) || others.size() > 1 || told) {
            return first(others) < mention.first() || named.containsKey(own) ? Optional.empty() : Optional.of(mention);
        }
        Mention other = named.getOrDefault(others.getFirst(), List.of()).getFirst();
        return Optional.of(other.first() < mention.first() ? as(mention, other) : mention);
    }

    private int first(List<String> entries) {
        return entries.stream()
                .mapToInt(
                        entry -> named.getOrDefault(entry, List.of()).getFirst().first())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether something is named by a word that it shares with a land, and another before that. */
    private boolean led(Mention mention, Mention land) {
        String last = reading.words(mention.end() - 1, mention.end());
        return mention.end() - mention.first() == 2
                && Arrays.stream(land.features().getOrDefault(SHARED, "").split("\\|"))
                        .anyMatch(item -> item.startsWith(last + " = "));
    }

    /** Whether a mention is but a part of a longer name. */
    private boolean inside(Mention mention) {
        return mentions.stream()
                .anyMatch(other -> other.entry().isPresent()
                        && other.first() <= mention.first()
                        && mention.end() <= other.end()
                        && other.end() - other.first() > mention.end() - mention.first());
    }

    private static boolean land(Mention mention) {
        return mention.entry().filter(entry -> entry.startsWith(Whole.ENTRIES)).isPresent();
    }

    /** The entries of its dictionary that the words of a mention may mean as well; none of what is called just so. */
    private List<String> others(Mention mention) {
        String words = reading.words(mention.first(), mention.end());
        if (words.equals(mention.label())) {
            return List.of();
        }
        return Arrays.stream(mention.features().getOrDefault(SHARED, "").split("\\|"))
                .map(item -> item.split(" = ", 2))
                .filter(item -> item.length == 2 && item[0].equals(words))
                .flatMap(item -> Arrays.stream(item[1].split(";")))
                .map(String::strip)
                // What is told of one time or of some texts alone, in brackets, is no other meaning of every text.
                .filter(other -> other.matches("[a-z0-9-]+"))
                .map(Whole.ENTRIES::concat)
                .toList();
    }

    private static Mention as(Mention mention, Mention meant) {
        return new Mention(
                mention.kind(),
                mention.first(),
                mention.end(),
                mention.headFirst(),
                mention.headEnd(),
                meant.label(),
                meant.entry(),
                mention.measure(),
                mention.parts(),
                meant.features(),
                mention.source());
    }
}
