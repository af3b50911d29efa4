package org.depositary.cli.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a dataset is made from, as one checksum: when it is the same, so is the dataset. */
public final class Inputs {
    private Inputs() {}

    /**
     * The SHA-256 of some words and of all files at or below the paths, names and contents; absent paths are passed
     * over.
     */
    public static String fingerprint(String words, Path... paths) throws IOException {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(words.getBytes(StandardCharsets.UTF_8));
            for (Path path : paths) {
                if (Files.exists(path)) {
                    add(sum, path);
                }
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest sum, Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                sum.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                sum.update((byte) 0);
                sum.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
