package org.depositary.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs that fuzzing begins with, and those that it found: what broke once breaks no more. */
class KnownInputsTest {
    private static final Path INPUTS = Path.of(System.getProperty("depositary.home", "."))
            .resolve("src/test/resources/org/depositary/hostile/HostileFuzzTestInputs");

    @TestFactory
    Stream<DynamicTest> every_known_input_is_taken() {
        return Stream.of(Target.values())
                .flatMap(target -> files(target).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target + " " + file.getFileName(), () -> target.take(Files.readAllBytes(file)))));
    }

    @Test
    void every_target_has_inputs() {
        assertThat(Target.values())
                .allSatisfy(target -> assertThat(files(target)).hasSizeGreaterThan(3));
    }

    private static List<Path> files(Target target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError("no inputs for " + target, failed);
        }
    }
}
