package org.depositary.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.Entity;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.text.Reading;

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

    private final List<String> texts;
    private final Pattern names;

    /**
     * @param texts the seeds
     * @param surnames the words to vary
     */
    Corpus(List<String> texts, Set<String> surnames) {
        this.texts = List.copyOf(texts);
        this.names = Pattern.compile("\\b(?:"
                + new TreeSet<>(surnames)
                        .descendingSet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b");
    }

    /** Its first documents, so many that they have at least so many bytes together. */
    List<String> documents(long bytes) {
        List<String> documents = new ArrayList<>();
        long size = 0;
        while (size < bytes) {
            String text = varied(documents.size());
            documents.add(text);
            size += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return documents;
    }

    /** The last words of the names of all persons, whatever their kind is called. */
    static Set<String> surnames(
            RuleSet set, Extractor extractor, Function<String, Reading> reader, List<String> texts) {
        Set<String> surnames = new HashSet<>();
        for (String text : texts) {
            for (Entity entity : extractor.extract(reader.apply(text)).entities()) {
                Kind kind = set.kinds().get(entity.kind());
                if (kind != null
                        && kind.identity() == Kind.Identity.NAME
                        && entity.label().indexOf(' ') > 0) {
                    surnames.add(entity.label().substring(entity.label().lastIndexOf(' ') + 1));
                }
            }
        }
        return surnames;
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

    /** The document of a number; made anew each time. */
    String varied(int number) {
        String text = texts.get(number % texts.size());
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
}
