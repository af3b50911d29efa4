package org.depositary.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents of the seeds' sizes, as many as one likes: each is a seed in which every surname is another, every year
 * lies some years off and every month is another, so that no two say the same.
 */
final class Corpus {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(?:" + String.join("|", MONTHS) + ")\\b");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final List<String> documents = new ArrayList<>();

    /**
     * @param texts the seeds
     * @param bytes how many there are to be at least
     * @param surnames the words to vary
     */
    Corpus(List<String> texts, long bytes, Set<String> surnames) {
        Pattern names = Pattern.compile("\\b(?:"
                + new TreeSet<>(surnames)
                        .descendingSet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b");
        long size = 0;
        for (int number = 0; size < bytes; number++) {
            String text = varied(texts.get(number % texts.size()), names, number);
            documents.add(text);
            size += text.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** The seeds in a folder. */
    static List<String> seeds(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String varied(String text, Pattern names, int number) {
        Random random = new Random(number);
        Map<String, String> others = new HashMap<>();
        int years = random.nextInt(-15, 16);
        int months = random.nextInt(MONTHS.size());
        String named =
                names.matcher(text).replaceAll(found -> others.computeIfAbsent(found.group(), name -> surname(random)));
        String dated =
                YEAR.matcher(named).replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + years));
        return MONTH.matcher(dated)
                .replaceAll(found ->
                        Matcher.quoteReplacement(MONTHS.get((MONTHS.indexOf(found.group()) + months) % MONTHS.size())));
    }

    private static String surname(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = random.nextInt(2, 4);
        for (int i = 0; i < syllables; i++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    int size() {
        return documents.size();
    }

    String document(int number) {
        return documents.get(number % documents.size());
    }
}
