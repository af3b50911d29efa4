package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.rule.Problems;
import org.depositary.rule.syntax.Inflection;
import org.depositary.rule.syntax.Scope;
import org.depositary.rule.syntax.Words;
import org.depositary.rule.yaml.YamlNode;

/**
 * Word lists with everything written out: {@code ~sign} gives all its forms, {@code <other>} the entries of another
 * list.
 */
final class WordLists {
    /** How many entries a list may have once everything is written out. */
    private static final int LARGEST = 20_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Inflection inflection;
    private final Problems problems;
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Map<String, Set<List<String>>> complete = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private record Declared(List<YamlNode.Text> entries, YamlNode.Text name, Scope scope) {}

    WordLists(Inflection inflection, Problems problems) {
        this.inflection = inflection;
        this.problems = problems;
    }

    /**
     * Takes a list up.
     *
     * @param name as written
     * @param qualified unique among all lists
     * @param scope the lists that its entries may name
     */
    void declare(YamlNode.Text name, String qualified, List<YamlNode.Text> entries, Scope scope) {
        Declared before = declared.putIfAbsent(qualified, new Declared(entries, name, scope));
        if (before != null) {
            problems.report(
                    name.position(),
                    "word list `" + name.value() + "` is declared in "
                            + before.name().position() + " already");
        }
        if (entries.isEmpty()) {
            problems.report(name.position(), "word list `" + name.value() + "` is empty");
        }
    }

    /** All lists by their qualified names. */
    Map<String, Set<List<String>>> complete() {
        declared.keySet().forEach(this::complete);
        return complete;
    }

    private Set<List<String>> complete(String qualified) {
        Set<List<String>> done = complete.get(qualified);
        if (done != null) {
            return done;
        }
        open.add(qualified);
        Declared list = declared.get(qualified);
        Set<List<String>> entries = new LinkedHashSet<>();
        if (list != null) {
            list.entries().forEach(entry -> entries.addAll(entry(entry, list.scope())));
            if (entries.size() > LARGEST) {
                problems.report(list.name().position(), "more than " + LARGEST + " entries once written out");
                entries.clear();
            }
        }
        open.remove(qualified);
        Set<List<String>> result = Collections.unmodifiableSet(entries);
        complete.put(qualified, result);
        return result;
    }

    private Set<List<String>> entry(YamlNode.Text text, Scope scope) {
        Set<List<String>> entries = Set.of(List.of());
        boolean begun = false;
        int at = 0;
        for (String part : SPACE.split(text.value())) {
            at = text.value().indexOf(part, at);
            if (!part.isEmpty()) {
                Set<List<String>> next = part(text, part, at, scope);
                entries = begun ? joined(entries, next, text) : next;
                begun = true;
            }
            at += part.length();
        }
        return entries.contains(List.<String>of()) ? Set.of() : entries;
    }

    private Set<List<String>> part(YamlNode.Text text, String part, int at, Scope scope) {
        if (part.startsWith("~")) {
            List<String> words = Words.folded(part.substring(1));
            if (words.size() != 1 || !Character.isLetter(words.getFirst().codePointAt(0))) {
                problems.report(text.at(at), "~ stands before the word that it inflects, as in ~sign");
                return Set.of();
            }
            Set<List<String>> forms = new LinkedHashSet<>();
            inflection.forms(words.getFirst()).forEach(form -> forms.add(List.of(form)));
            return forms;
        }
        if (part.startsWith("<") && part.endsWith(">") && part.length() > 2) {
            String name = part.substring(1, part.length() - 1);
            Optional<String> other = scope.list(name);
            if (other.isEmpty()) {
                problems.unknown(text.at(at), "no word list `" + name + "`", name, scope.lists());
                return Set.of();
            }
            if (open.contains(other.get())) {
                problems.report(text.at(at), "word list `" + name + "` holds itself");
                return Set.of();
            }
            return complete(other.get());
        }
        return Set.of(Words.folded(part));
    }

    private Set<List<String>> joined(Set<List<String>> before, Set<List<String>> after, YamlNode.Text text) {
        if ((long) before.size() * after.size() > LARGEST) {
            problems.report(text.position(), "more than " + LARGEST + " entries once written out");
            return Set.of();
        }
        Set<List<String>> joined = new LinkedHashSet<>();
        for (List<String> first : before) {
            for (List<String> then : after) {
                List<String> both = new ArrayList<>(first);
                both.addAll(then);
                joined.add(List.copyOf(both));
            }
        }
        return joined;
    }
}
