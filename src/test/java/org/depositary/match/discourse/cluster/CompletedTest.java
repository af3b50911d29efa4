package org.depositary.match.discourse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

/** Names that tell little of a lighthouse, beside one that tells its owner and its port. */
class CompletedTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "Lighthouse",
            new Kind(
                    "Lighthouse",
                    Optional.of("x:Lighthouse"),
                    Optional.of("thing"),
                    List.of(),
                    Kind.Identity.TITLE,
                    Optional.empty(),
                    Map.of("owner", "owner", "port", "port", "lamp", "lamp"),
                    List.of("owner", "port"),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    Map.of()));

    private final Gates gates = new Gates(KINDS, new Attributes(KINDS));
    private int token;

    private Cluster lighthouse(String label, Map<String, String> told) {
        int first = token++;
        Cluster cluster = new Cluster("Lighthouse");
        cluster.add(new Occurrence(
                List.of(new Mention(
                        "Lighthouse",
                        first,
                        first + 1,
                        first,
                        first + 1,
                        label,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        told,
                        "made up")),
                first,
                first + 1));
        return cluster;
    }

    private List<Cluster> completed(Cluster full, Cluster... bare) {
        Map<Cluster, List<Cluster>> fuller = new LinkedHashMap<>();
        List.of(bare).forEach(one -> fuller.put(one, List.of(full)));
        List<Cluster> all = new ArrayList<>(List.of(bare));
        all.add(full);
        return gates.completed(all, fuller);
    }

    @Test
    void all_names_that_tell_less_are_the_one_that_tells_more() {
        Cluster full = lighthouse("Norwegian Lighthouse in Arica", Map.of("owner", "Norway", "port", "Arica"));
        List<Cluster> all = completed(
                full,
                lighthouse("Lighthouse of Norway", Map.of("owner", "Norway")),
                lighthouse("Lighthouse at Arica", Map.of("port", "Arica")));
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.occurrences()).hasSize(3);
            assertThat(one.exact()).isEqualTo(full.occurrences());
        });
    }

    @Test
    void what_the_first_of_them_told_keeps_another_apart() {
        Cluster full = lighthouse("Norwegian Lighthouse in Arica", Map.of("owner", "Norway", "port", "Arica"));
        Cluster red = lighthouse("Lighthouse of Norway", Map.of("owner", "Norway", "lamp", "red"));
        Cluster green = lighthouse("Lighthouse at Arica", Map.of("port", "Arica", "lamp", "green"));
        assertThat(completed(full, red, green)).hasSize(2).contains(green);
    }
}
