package org.depositary.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A few values by name, in the order in which they were given: an unmodifiable map that is one array, since a document
 * has thousands of them with one to three names each. More than a few are kept in a table.
 */
public final class SmallMap<V> extends AbstractMap<String, V> {
    /** So many names are found sooner by looking at one after the other. */
    private static final int FEW = 8;

    /** Names and values in turn. */
    private final Object[] entries;

    private SmallMap(Map<String, V> map) {
        entries = new Object[2 * map.size()];
        int i = 0;
        for (Map.Entry<String, V> entry : map.entrySet()) {
            entries[i++] = entry.getKey();
            entries[i++] = entry.getValue();
        }
    }

    /** The same values by the same names in the same order; a map that is one of these already is kept as it is. */
    public static <V> Map<String, V> copyOf(Map<String, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        if (map instanceof SmallMap) {
            return map;
        }
        return map.size() > FEW ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : new SmallMap<>(map);
    }

    private int find(@Nullable Object name) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked") // Values stand behind their names.
    private V value(int at) {
        return (V) entries[at + 1];
    }

    private String name(int at) {
        return (String) entries[at];
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        int at = find(name);
        return at < 0 ? null : value(at);
    }

    @Override
    public V getOrDefault(@Nullable Object name, V otherwise) {
        int at = find(name);
        return at < 0 ? otherwise : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    @Override
    public boolean isEmpty() {
        return entries.length == 0;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < entries.length; i += 2) {
            action.accept(name(i), value(i));
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return entries.length / 2;
            }

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < entries.length;
                    }

                    @Override
                    public Map.Entry<String, V> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        next += 2;
                        return Map.entry(name(next - 2), value(next - 2));
                    }
                };
            }
        };
    }
}
