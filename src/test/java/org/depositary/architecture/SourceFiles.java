package org.depositary.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files of the project, by their path from its folder. */
final class SourceFiles {

    /** What .gitignore keeps out, and the repository itself. */
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".depositary", ".idea");

    private SourceFiles() {}

    static Path home() {
        return Path.of(System.getProperty("depositary.home", "")).toAbsolutePath();
    }

    /**
     * Path (with slashes) and text of every file for which {@code wanted} holds; files that are no text are left out.
     */
    static SortedMap<String, String> read(Predicate<String> wanted) {
        SortedMap<String, String> found = new TreeMap<>();
        Path home = home();
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean ours = folder.equals(home)
                            || !NOT_OURS.contains(folder.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = home.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile() && wanted.test(path)) {
                        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        if (text.indexOf('\0') < 0) {
                            found.put(path, text);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    static SortedMap<String, String> mainJava() {
        return read(path -> path.startsWith("src/main/java/") && path.endsWith(".java"));
    }

    static SortedMap<String, String> allJava() {
        return read(path -> path.startsWith("src/") && path.endsWith(".java"));
    }
}
