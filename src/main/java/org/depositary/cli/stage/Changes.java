package org.depositary.cli.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whether files below some folders have changed. They are looked at again and again: that tells the same on every
 * system and every kind of disk, and a few hundred files cost a millisecond.
 */
public final class Changes {
    private final List<Path> folders;
    private final Duration interval;
    private Map<Path, Stamp> known;

    private record Stamp(long size, long modified, Object key) {}

    /**
     * From now on.
     *
     * @param interval how often to look; what changes faster than that counts as one change
     */
    public Changes(List<Path> folders, Duration interval) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
        this.known = stamps();
    }

    /**
     * Waits until something has changed since the last time and then nothing for one interval.
     *
     * @param stop ends the wait
     * @return whether something has changed, or else it was stopped
     */
    public boolean await(CountDownLatch stop) throws InterruptedException {
        while (!stop.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
            Map<Path, Stamp> now = stamps();
            if (!now.equals(known)) {
                Map<Path, Stamp> before;
                do {
                    before = now;
                    if (stop.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                        return false;
                    }
                    now = stamps();
                } while (!now.equals(before));
                known = now;
                return true;
            }
        }
        return false;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> stamp(file, stamps));
            } catch (IOException | UncheckedIOException gone) {
                // Something was moved away while its folder was read: that is a change, and the next look tells more.
                stamps.remove(folder);
            }
        }
        return stamps;
    }

    private static void stamp(Path file, Map<Path, Stamp> stamps) {
        try {
            BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
            if (read.isRegularFile()) {
                stamps.put(
                        file,
                        new Stamp(
                                read.size(),
                                read.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                                String.valueOf(read.fileKey())));
            }
        } catch (NoSuchFileException gone) {
            stamps.remove(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
