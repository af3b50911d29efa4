package org.depositary.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {

    /** Libraries that are at home in some rooms only; what is not listed here may be used anywhere. */
    private static final Map<String, Set<String>> AT_HOME = Map.ofEntries(
            Map.entry("org.apache.jena", Set.of("graph", "store", "page", "web", "cli")),
            Map.entry("com.apicatalog", Set.of("graph", "store", "page", "web", "cli")),
            Map.entry("com.github.jsonldjava", Set.of("graph", "store", "page", "web", "cli")),
            Map.entry("org.eclipse.jetty", Set.of("store", "web")),
            Map.entry("jakarta.servlet", Set.of("store", "web")),
            Map.entry("org.apache.tika", Set.of("text")),
            Map.entry("org.jsoup", Set.of("text")),
            Map.entry("com.optimaize", Set.of("text")),
            Map.entry("gg.jte", Set.of("page", "web")),
            Map.entry("io.javalin", Set.of("web")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.snakeyaml", Set.of("rule")));

    private final JavaClasses classes = Rooms.classes();

    @Test
    void every_class_lives_in_one_of_the_rooms() {
        assertThat(classes)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Rooms.of(type))
                        .as(type.getName())
                        .hasValueSatisfying(room -> assertThat(room).isIn(Rooms.IN_ORDER)));
    }

    @Test
    void a_room_uses_only_rooms_before_it() {
        assertThat(arrowsForward(classes)).isEmpty();
    }

    @Test
    void a_library_is_used_only_in_the_rooms_where_it_is_at_home() {
        assertThat(strayLibraries(classes)).isEmpty();
    }

    @Test
    void packages_do_not_depend_on_one_another_in_circles() {
        slices().matching("org.depositary.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void a_use_of_a_later_room_and_a_stray_library_would_be_found() {
        // The tests of this package use ArchUnit; seen from a room that comes before all others, so does every use of
        // cli.
        JavaClasses tests = new ClassFileImporter().importClasses(RoomsTest.class, Rooms.class);
        assertThat(Rooms.mayUse("text", "cli")).isFalse();
        assertThat(Rooms.mayUse("cli", "text")).isTrue();
        assertThat(stray(tests, Map.of("com.tngtech.archunit", Set.of("cli")))).isNotEmpty();
    }

    private static Set<String> arrowsForward(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            String room = Rooms.of(type).orElseThrow();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Rooms.of(dependency.getTargetClass().getBaseComponentType())
                        .filter(used -> !Rooms.mayUse(room, used))
                        .ifPresent(used -> found.add(dependency.getDescription()));
            }
        }
        return found;
    }

    private static Set<String> strayLibraries(JavaClasses classes) {
        return stray(classes, AT_HOME);
    }

    private static Set<String> stray(JavaClasses classes, Map<String, Set<String>> atHome) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            String room = Rooms.of(type).orElseThrow();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                List<String> homes = atHome.entrySet().stream()
                        .filter(library -> used.equals(library.getKey()) || used.startsWith(library.getKey() + "."))
                        .flatMap(library -> library.getValue().stream())
                        .toList();
                if (!homes.isEmpty() && !homes.contains(room)) {
                    found.add(dependency.getDescription());
                }
            }
        }
        return found;
    }
}
