package org.depositary.text.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.token.Joints;
import org.depositary.text.token.Tokeniser;

/** All dictionaries together, and the tokeniser that cuts documents as their entries are cut. Immutable. */
public final class Lexicon {
    /** A table beside the dictionaries that holds no entries: the irregular forms of verbs and nouns. */
    private static final String INFLECTION = "irregular.tsv";

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Dictionary> dictionaries;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Tokeniser tokeniser;
    private final FormTrie trie;

    private Lexicon(List<Dictionary> dictionaries, Set<String> abbreviations) {
        this.dictionaries = List.copyOf(dictionaries);
        this.tokeniser = tokeniser(dictionaries, abbreviations);
        this.trie = new FormTrie(tokeniser);
        for (Dictionary dictionary : dictionaries) {
            for (Entry entry : dictionary.entries()) {
                entries.put(entry.reference(), entry);
                entry.forms().forEach((kind, forms) -> forms.forEach(form -> trie.add(kind, entry, form)));
            }
        }
    }

    /**
     * Reads a folder's {@code *.tsv} files but {@code irregular.tsv}.
     *
     * @param abbreviations words that keep their full stop, beside those of general English
     * @throws LexiconException with all faults of all files
     */
    public static Lexicon load(Path folder, Set<String> abbreviations) {
        return new Lexicon(read(folder), abbreviations);
    }

    /**
     * Reads the dictionaries of a folder, several at the same time.
     *
     * @throws LexiconException with all faults of all files
     */
    public static List<Dictionary> read(Path folder) {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(path -> path.toString().endsWith(".tsv"))
                    .filter(path -> !path.endsWith(INFLECTION))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new LexiconException(
                    List.of(folder + ": cannot be read as a folder of dictionaries: " + failed.getMessage()));
        }
        List<Parsed> parsed = paths.parallelStream().map(Lexicon::parsed).toList();
        List<String> faults =
                parsed.stream().flatMap(file -> file.faults.stream()).toList();
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return parsed.stream().flatMap(file -> file.dictionary.stream()).toList();
    }

    private record Parsed(Optional<Dictionary> dictionary, List<String> faults) {}

    private static Parsed parsed(Path file) {
        List<String> faults = new ArrayList<>();
        try {
            return new Parsed(
                    Optional.of(DictionaryFile.parse(file.toString(), Files.readString(file), faults)), faults);
        } catch (CharacterCodingException notUtf8) {
            return new Parsed(Optional.empty(), List.of(file + ":1:1: is not UTF-8"));
        } catch (IOException failed) {
            return new Parsed(Optional.empty(), List.of(file + ":1:1: cannot be read: " + failed.getMessage()));
        }
    }

    /** A lexicon of dictionaries that are read already. */
    public static Lexicon of(List<Dictionary> dictionaries, Set<String> abbreviations) {
        return new Lexicon(dictionaries, abbreviations);
    }

    /**
     * A lexicon of dictionaries given as text.
     *
     * @param files the text of each file by its name, such as {@code states.tsv}
     * @throws LexiconException with all faults of all files
     */
    public static Lexicon of(Map<String, String> files, Set<String> abbreviations) {
        List<String> faults = new ArrayList<>();
        List<Dictionary> dictionaries = new TreeSet<>(files.keySet())
                .stream()
                        .map(file -> DictionaryFile.parse(file, files.getOrDefault(file, ""), faults))
                        .toList();
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return new Lexicon(dictionaries, abbreviations);
    }

    private static Tokeniser tokeniser(List<Dictionary> dictionaries, Set<String> abbreviations) {
        Set<String> short_ = new HashSet<>(abbreviations);
        Set<String> last = new HashSet<>();
        Set<String> first = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (Dictionary dictionary : dictionaries) {
            for (Entry entry : dictionary.entries()) {
                entry.forms().forEach((kind, forms) -> {
                    boolean joined = dictionary.joined().contains(kind);
                    for (String form : forms) {
                        if (form.endsWith("-")) {
                            prefixes.add(form.substring(0, form.length() - 1));
                        }
                        if (joined || form.indexOf('.') >= 0) {
                            String[] words = SPACE.split(form);
                            Stream.of(words)
                                    .filter(word -> DOTTED.matcher(word).matches())
                                    .forEach(short_::add);
                            if (joined) {
                                first.add(words[0]);
                                last.add(words[words.length - 1]);
                            }
                        }
                    }
                });
            }
        }
        return new Tokeniser(short_, new Joints(last, first, prefixes));
    }

    /** Cuts text as this lexicon's entries are cut. */
    public Tokeniser tokeniser() {
        return tokeniser;
    }

    /** The dictionaries by name. */
    public List<Dictionary> dictionaries() {
        return dictionaries;
    }

    /** The entry that a mention names as {@code dictionary/id}. */
    public Optional<Entry> entry(String reference) {
        return Optional.ofNullable(entries.get(reference));
    }

    /** Whether the words of a mention are a name of its entry, and not its adjective or what its people are called. */
    public boolean isName(Mention mention, Reading reading) {
        return mention.entry()
                .flatMap(this::entry)
                .filter(entry -> entry.names().contains(reading.words(mention.first(), mention.end())))
                .isPresent();
    }

    /** All entries by reference. */
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /**
     * All mentions of entries in a reading, in order, none across sentences. Entries that are written alike, shorter
     * ones inside longer ones and kinds that overlap are all there.
     */
    public List<Mention> mentions(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                trie.find(reading.tokens(), i, sentence.end(), mentions);
            }
        }
        return mentions;
    }
}
