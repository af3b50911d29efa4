package org.depositary.text.source;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that documents are published under. */
final class Names {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|html?|xhtml|pdf|docx?|docm|dotx?|rtf)$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[^A-Za-z0-9]+|-+$");

    private Names() {}

    /**
     * The name of a file's document: the file's own without its ending, accents taken off and hyphens in the place of
     * what no address should hold. Empty if nothing is left.
     */
    static String of(String file) {
        String stem = ENDING.matcher(file).replaceFirst("");
        String plain =
                MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFKD)).replaceAll("");
        return EDGES.matcher(FOREIGN.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /**
     * The names of files. Of several files with one name the plain text has it, else the first; the others have none.
     */
    static Map<String, String> of(List<String> files) {
        Map<String, String> owners = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(
                                (String file) -> !file.toLowerCase(Locale.ROOT).endsWith(".txt"))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(file -> owners.putIfAbsent(of(file), file));
        return owners;
    }
}
