package org.depositary.rule.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.rule.yaml.YamlNode;

/**
 * The names that patterns of one file may use: the file's own, and behind them those that all files share. A name of
 * the file's own hides a shared one.
 */
public final class Scope {
    private final Optional<Scope> shared;
    private final Set<String> kinds;
    private final Set<String> frameTypes;
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, Fragment> fragments = new LinkedHashMap<>();

    private Scope(Optional<Scope> shared, Set<String> kinds, Set<String> frameTypes) {
        this.shared = shared;
        this.kinds = Collections.unmodifiableSet(kinds);
        this.frameTypes = Collections.unmodifiableSet(frameTypes);
    }

    /** A fragment's text and the names that it may use itself. */
    record Fragment(String name, YamlNode.Text text, Scope home) {}

    /**
     * What all files share.
     *
     * @param kinds names of all kinds of mentions
     * @param frameTypes all types of frames
     */
    public static Scope shared(Set<String> kinds, Set<String> frameTypes) {
        return new Scope(Optional.empty(), kinds, frameTypes);
    }

    /** One file's names before these. */
    public Scope ofFile() {
        return new Scope(Optional.of(this), kinds, frameTypes);
    }

    /**
     * Adds a word list.
     *
     * @param qualified its name in the rule set
     */
    public void list(String name, String qualified) {
        lists.put(name, qualified);
    }

    /** Adds a fragment, which may use the names of the scope that it is written in. */
    public void fragment(String name, YamlNode.Text text, Scope home) {
        fragments.put(name, new Fragment(name, text, home));
    }

    /** The name in the rule set of a word list. */
    public Optional<String> list(String name) {
        return Optional.ofNullable(lists.get(name)).or(() -> shared.flatMap(behind -> behind.list(name)));
    }

    Optional<Fragment> fragment(String name) {
        return Optional.ofNullable(fragments.get(name)).or(() -> shared.flatMap(behind -> behind.fragment(name)));
    }

    /** All word lists that can be used here. */
    public Set<String> lists() {
        Set<String> names = new TreeSet<>(lists.keySet());
        shared.ifPresent(behind -> names.addAll(behind.lists()));
        return names;
    }

    Set<String> fragments() {
        Set<String> names = new TreeSet<>(fragments.keySet());
        shared.ifPresent(behind -> names.addAll(behind.fragments()));
        return names;
    }

    Set<String> kinds() {
        return kinds;
    }

    Set<String> frameTypes() {
        return frameTypes;
    }
}
