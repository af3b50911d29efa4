package org.depositary.rule.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.yaml.YamlFile;
import org.depositary.rule.yaml.YamlNode;

/** The files of a mappings folder. */
final class MappingFolder {
    private final Path folder;
    private final Problems problems;

    MappingFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** All {@code *.yaml} files, in the order of their names. */
    List<MappingFile> mappings() {
        List<MappingFile> files = new ArrayList<>();
        for (Path path : list(".yaml")) {
            String name = name(path);
            text(path).ifPresent(text -> {
                List<String> lines = YamlFile.lines(text);
                Optional<YamlNode> root = YamlFile.read(name, text, problems);
                if (root.isPresent() && root.get() instanceof YamlNode.Fields fields) {
                    files.add(new MappingFile(name, lines, fields));
                } else if (root.isPresent()) {
                    problems.report(root.get().position(), "a mapping file begins with keys such as `rules:`");
                } else {
                    YamlNode.Fields empty = new YamlNode.Fields(List.of(), new Position(name, 1, 1));
                    files.add(new MappingFile(name, lines, empty));
                }
            });
        }
        return files;
    }

    /** A file of tab-separated values, as its lines; comment lines are kept, so that line numbers stay right. */
    Optional<TableFile> table(String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? table(path) : Optional.empty();
    }

    /** All files of tab-separated values in a folder below, no further than the names of their columns. */
    List<TableFile> heads(String below) {
        String prefix = below + "/";
        return list(".tsv").stream()
                .filter(path -> name(path).startsWith(prefix))
                .flatMap(path -> head(path).stream())
                .toList();
    }

    private Optional<TableFile> head(Path path) {
        List<String> head = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                head.add(head.isEmpty() ? withoutMark(line) : line);
                if (TableFile.isRow(head.getLast())) {
                    break;
                }
            }
            return Optional.of(new TableFile(name(path), head));
        } catch (CharacterCodingException malformed) {
            problems.report(new Position(name(path), 1, 1), "this file is not UTF-8");
        } catch (IOException unreadable) {
            problems.report(new Position(name(path), 1, 1), "this file cannot be read: " + unreadable);
        }
        return Optional.empty();
    }

    private Optional<TableFile> table(Path path) {
        return text(path).map(text -> {
            List<String> lines = YamlFile.lines(text);
            problems.file(name(path), lines);
            return new TableFile(name(path), lines);
        });
    }

    private List<Path> list(String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.getFileName().toString().endsWith(ending) && Files.isRegularFile(path))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
        } catch (NoSuchFileException missing) {
            problems.report(new Position(folder.toString(), 1, 1), "there is no such file or folder");
            return List.of();
        } catch (IOException unreadable) {
            problems.report(new Position(folder.toString(), 1, 1), "this folder cannot be read: " + unreadable);
            return List.of();
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private Optional<String> text(Path path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return Optional.of(withoutMark(text));
        } catch (CharacterCodingException malformed) {
            problems.report(new Position(name(path), 1, 1), "this file is not UTF-8");
        } catch (IOException unreadable) {
            problems.report(new Position(name(path), 1, 1), "this file cannot be read: " + unreadable);
        }
        return Optional.empty();
    }

    /** Without the byte order mark that some editors begin a file with. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
