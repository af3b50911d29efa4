package org.depositary.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChangesTest {
    private static final Duration OFTEN = Duration.ofMillis(10);

    @TempDir
    private Path folder;

    private final CountDownLatch never = new CountDownLatch(1);
    private Changes changes;

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(folder.resolve("below"));
        Files.writeString(folder.resolve("below/file"), "one");
        changes = new Changes(List.of(folder), OFTEN);
    }

    @Test
    void a_file_that_is_written_is_a_change() throws Exception {
        Files.writeString(folder.resolve("below/file"), "other");
        assertThat(changes.await(never)).isTrue();
    }

    @Test
    void a_file_that_comes_and_one_that_goes_are_changes() throws Exception {
        Files.writeString(folder.resolve("new"), "");
        assertThat(changes.await(never)).isTrue();
        Files.delete(folder.resolve("below/file"));
        assertThat(changes.await(never)).isTrue();
    }

    @Test
    void a_file_that_another_replaces_in_one_step_is_a_change() throws Exception {
        Path other = Files.writeString(folder.resolveSibling("replacement-" + System.nanoTime()), "two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(folder.resolve("below/file")));
        Files.move(
                other,
                folder.resolve("below/file"),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(changes.await(never)).isTrue();
    }

    @Test
    void whoever_has_had_a_change_waits_for_the_next() throws Exception {
        Files.writeString(folder.resolve("new"), "");
        assertThat(changes.await(never)).isTrue();
        CountDownLatch stop = new CountDownLatch(1);
        Thread.ofPlatform().start(() -> {
            sleep(OFTEN.multipliedBy(20));
            stop.countDown();
        });
        assertThat(changes.await(stop)).isFalse();
    }

    @Test
    void a_folder_that_is_gone_is_a_change_and_no_failure() throws Exception {
        Files.delete(folder.resolve("below/file"));
        Files.delete(folder.resolve("below"));
        Files.delete(folder);
        assertThat(changes.await(never)).isTrue();
        Files.createDirectories(folder);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
