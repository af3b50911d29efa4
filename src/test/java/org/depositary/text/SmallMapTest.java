package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SmallMapTest {
    @Property
    void it_is_equal_to_what_it_was_made_of_and_in_the_same_order(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(max = 2) String> names) {
        Map<String, Integer> given = new LinkedHashMap<>();
        names.forEach(name -> given.put(name, given.size()));

        Map<String, Integer> map = SmallMap.copyOf(given);

        assertThat(map).isEqualTo(given).hasSameHashCodeAs(given).hasToString(given.toString());
        assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(given.keySet()));
        assertThat(new ArrayList<>(map.values())).isEqualTo(new ArrayList<>(given.values()));
        List<String> told = new ArrayList<>();
        map.forEach((name, value) -> told.add(name + value));
        assertThat(told)
                .isEqualTo(given.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .toList());
    }

    @Property
    void a_name_is_found_whichever_object_it_is(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(max = 2) String> names,
            @ForAll @AlphaChars @StringLength(max = 2) String asked) {
        Map<String, Integer> given = new LinkedHashMap<>();
        names.forEach(name -> given.put(name, given.size()));
        Map<String, Integer> map = SmallMap.copyOf(given);
        String other = new String(asked.toCharArray());

        assertThat(map.get(other)).isEqualTo(given.get(asked));
        assertThat(map.containsKey(other)).isEqualTo(given.containsKey(asked));
        assertThat(map.getOrDefault(other, -1)).isEqualTo(given.getOrDefault(asked, -1));
    }

    @Test
    void what_is_put_into_the_original_later_is_not_in_the_copy() {
        Map<String, Integer> given = new LinkedHashMap<>(Map.of("flute", 1));

        Map<String, Integer> map = SmallMap.copyOf(given);
        given.put("oboe", 2);

        assertThat(map).isEqualTo(Map.of("flute", 1));
    }

    @Test
    void a_copy_of_a_copy_is_the_copy() {
        Map<String, Integer> map = SmallMap.copyOf(Map.of("flute", 1));

        assertThat(SmallMap.copyOf(map)).isSameAs(map);
    }

    @Test
    void nothing_can_be_changed() {
        Map<String, Integer> map = SmallMap.copyOf(Map.of("flute", 1));
        Map.Entry<String, Integer> entry = map.entrySet().iterator().next();

        assertThatThrownBy(() -> map.put("oboe", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("flute")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entry.setValue(2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void behind_the_last_name_there_is_none() {
        Iterator<Map.Entry<String, Integer>> entries =
                SmallMap.copyOf(Map.of("flute", 1)).entrySet().iterator();
        entries.next();

        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }
}
