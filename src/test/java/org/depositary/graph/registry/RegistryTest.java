package org.depositary.graph.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.graph.registry.Minter.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

    private static Thing person(String id, String label, String... marks) {
        return new Thing(id, "person", new Key(Set.of(marks)), label);
    }

    private static Thing fact(String id, String label, String... marks) {
        return new Thing(id, "event", new Key(Set.of(marks)), label);
    }

    /** One run over some things: the registry it leaves, and the addresses it gave. */
    private record Run(Registry registry, Map<String, String> paths) {
        static Run of(Registry before, LocalDate day, Thing... things) {
            Minter minter = before.minter(day);
            Map<String, String> paths = minter.mint(Arrays.asList(things));
            return new Run(minter.finish(), paths);
        }

        Row row(String path) {
            return registry.row(path).orElseThrow();
        }
    }

    @Test
    void a_second_run_over_the_same_things_changes_nothing() {
        Thing[] things = {
            person("1", "Ana Lima", "name=ana lima", "doc=a"),
            fact("2", "Visit", "type=t", "at=a:0-9", "with=person/ana-lima")
        };
        Run first = Run.of(Registry.empty(), FIRST, things);
        Run second = Run.of(first.registry, LATER, things);
        assertThat(second.paths).isEqualTo(first.paths);
        assertThat(second.registry.rows()).isEqualTo(first.registry.rows());
    }

    @Test
    void two_things_of_one_label_get_two_addresses() {
        Run run = Run.of(
                Registry.empty(),
                FIRST,
                person("1", "Ana Lima", "name=ana lima", "doc=a"),
                person("2", "Ana Lima", "name=ana lima", "doc=b"));
        assertThat(run.paths).containsEntry("1", "id/person/ana-lima").containsEntry("2", "id/person/ana-lima-2");
    }

    @Test
    void a_fact_whose_date_was_corrected_keeps_its_address() {
        Run first = Run.of(
                Registry.empty(),
                FIRST,
                fact("1", "Trip of May", "type=t", "at=a:10-60", "with=person/ana-lima", "date=2001-05"));
        Run second = Run.of(
                first.registry,
                LATER,
                fact("1", "Trip of June", "type=t", "at=a:10-64", "with=person/ana-lima", "date=2001-06"));
        assertThat(second.paths).isEqualTo(first.paths);
        assertThat(second.row("id/event/trip-of-may").key().marks()).contains("date=2001-06");
        assertThat(second.row("id/event/trip-of-may").firstSeen()).isEqualTo(FIRST);
    }

    @Test
    void of_several_facts_in_one_sentence_each_keeps_its_own_address() {
        Thing trade = fact("1", "On trade", "type=t", "at=a:0-50", "with=state/chile", "name=trade");
        Thing tourism = fact("2", "On tourism", "type=t", "at=a:0-50", "with=state/chile", "name=tourism");
        Run first = Run.of(Registry.empty(), FIRST, trade, tourism);
        Thing fish = fact("3", "On fish", "type=t", "at=a:0-50", "with=state/chile", "name=fish");
        Thing moved = fact("2", "On tourism", "type=t", "at=a:0-52", "with=state/chile", "name=tourism");
        Run second = Run.of(first.registry, LATER, fish, moved, trade);
        assertThat(second.paths.get("2")).isEqualTo(first.paths.get("2"));
        assertThat(second.paths.get("1")).isEqualTo(first.paths.get("1"));
        assertThat(second.paths.get("3")).isEqualTo("id/event/on-fish");
    }

    @Test
    void a_fact_of_another_passage_or_without_a_shared_participant_is_another() {
        Run first = Run.of(Registry.empty(), FIRST, fact("1", "Trip", "type=t", "at=a:10-60", "with=person/ana-lima"));
        Run second = Run.of(
                first.registry,
                LATER,
                fact("1", "Trip", "type=t", "at=a:70-90", "with=person/ana-lima"),
                fact("2", "Trip", "type=t", "at=a:10-60", "with=person/olav-dahl"));
        assertThat(second.paths.values()).doesNotContain("id/event/trip");
    }

    @Test
    void what_is_no_longer_found_is_withdrawn_and_its_address_is_never_anothers() {
        Run first = Run.of(Registry.empty(), FIRST, person("1", "Ana Lima", "name=ana lima", "doc=a"));
        Run second = Run.of(first.registry, LATER, person("1", "Ana Lima", "name=ana lima", "doc=b"));
        assertThat(second.row("id/person/ana-lima").status()).isEqualTo(Row.Status.WITHDRAWN);
        assertThat(second.paths.values()).containsExactly("id/person/ana-lima-2");
        Run third = Run.of(second.registry, LATER, person("1", "Ana Lima", "name=ana lima", "doc=a"));
        assertThat(third.paths.values()).as("found again").containsExactly("id/person/ana-lima");
    }

    @Test
    void what_turns_out_to_be_something_else_leads_there_however_often_that_happens() {
        Thing ana = person("1", "A. Lima", "name=a lima", "doc=a");
        Thing full = person("2", "Ana Lima", "name=ana lima", "doc=b");
        Run first = Run.of(Registry.empty(), FIRST, ana, full);
        Run second = Run.of(
                first.registry, LATER, person("2", "Ana Lima", "name=ana lima", "name=a lima", "doc=a", "doc=b"));
        Row merged = second.row("id/person/a-lima");
        assertThat(merged.status()).isEqualTo(Row.Status.MERGED);
        assertThat(merged.replacedBy()).contains("id/person/ana-lima");
        Run third = Run.of(
                second.registry,
                LATER,
                person("3", "Ana Maria Lima", "entry=people/lima", "name=ana lima", "name=a lima", "doc=a", "doc=b"));
        assertThat(third.paths.values()).containsExactly("id/person/ana-lima");
        assertThat(third.row("id/person/a-lima").replacedBy()).contains("id/person/ana-lima");
    }

    @Test
    void a_registry_is_read_as_it_was_written(@TempDir Path folder) {
        Path file = folder.resolve("registry.tsv");
        assertThat(Registry.read(file).rows()).isEmpty();
        Run first = Run.of(
                Registry.empty(),
                FIRST,
                person("1", "Ana Lima", "name=ana lima", "doc=a"),
                fact("2", "Trip", "type=t", "at=a:0-9", "with=person/ana-lima"));
        Run second = Run.of(first.registry, LATER, person("1", "Ana Lima", "name=ana lima", "doc=a"));
        second.registry.write(file);
        assertThat(Registry.read(file).rows()).isEqualTo(second.registry.rows());
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).as("no half-written file stays").containsExactly("registry.tsv");
    }

    @Test
    void a_damaged_registry_is_refused_with_its_line(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("registry.tsv");
        String header = "iri\tkey\tfirst-seen\tstatus\treplaced-by\n";
        String row = "id/person/ana\tname=ana\t2030-01-01\tactive\t\n";
        for (String broken : List.of(
                "id/person/ana\tname=ana\t2030-01-01\tactive\n",
                "id/person/ana\tname=ana\tyesterday\tactive\t\n",
                "id/person/ana\tname=ana\t2030-01-01\tlost\t\n",
                "id/person/ana\tname=ana\t2030-01-01\tmerged\t\n",
                "id/person/ana\tname\t2030-01-01\tactive\t\n",
                row + row)) {
            Files.writeString(file, header + broken);
            assertThatThrownBy(() -> Registry.read(file))
                    .as(broken)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("registry.tsv:" + (broken.equals(row + row) ? 3 : 2));
        }
        Files.writeString(file, "something else\n");
        assertThatThrownBy(() -> Registry.read(file)).hasMessageContaining("registry.tsv:1");
    }

    @Test
    void an_address_made_elsewhere_is_entered_once() {
        Minter minter = Registry.empty().minter(FIRST);
        minter.adopt("id/office/harbour-master");
        minter.adopt("id/office/harbour-master");
        Registry first = minter.finish();
        assertThat(first.rows()).hasSize(1);
        Minter next = first.minter(LATER);
        next.adopt("id/office/harbour-master");
        assertThat(next.finish().rows()).isEqualTo(first.rows());
    }
}
