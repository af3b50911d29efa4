package org.depositary.link.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Answers on the disk, one file each, so that nothing is asked twice and work that was broken off goes on where it
 * stood.
 */
public final class Cache {
    private final Path folder;

    /** @param folder is made when the first answer comes */
    public Cache(Path folder) {
        this.folder = folder;
    }

    /** What was answered to a question. */
    Optional<String> get(String question) {
        Path file = file(question);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Keeps an answer; the file is there whole or not at all. */
    void put(String question, String answer) {
        Path file = file(question);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "answer", ".new");
            Files.writeString(fresh, answer, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Path file(String question) {
        return folder.resolve(DigestUtils.sha256Hex(question) + ".json");
    }
}
