package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/writing-rules.md} shows is what the program does, block by block. */
class TutorialTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Pattern BLOCK = Pattern.compile("```(yaml|console)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private Path home;

    @Test
    void the_files_and_commands_of_the_tutorial_do_what_it_shows() throws IOException {
        copy(HOME.resolve("mappings"), home.resolve("mappings"));
        copy(HOME.resolve("ontology"), home.resolve("ontology"));
        Matcher block = BLOCK.matcher(Files.readString(HOME.resolve("docs/writing-rules.md")));
        int files = 0;
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                Files.writeString(home.resolve(named(block.group(2))), block.group(2));
                files++;
            } else {
                show(block.group(2).lines().toList());
                commands++;
            }
        }
        assertThat(files).isEqualTo(4);
        assertThat(commands).isEqualTo(6);
    }

    private static String named(String file) {
        return file.lines().findFirst().orElseThrow().substring("# ".length());
    }

    private void show(List<String> lines) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(lines.getFirst());
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        assertThat(words.subList(0, 2)).containsExactly("$", "./depositary");
        words.addAll(List.of("--home", home.toString()));
        String out =
                Shell.run(words.subList(2, words.size()).toArray(String[]::new)).out();
        assertThat(out.lines())
                .as(lines.getFirst())
                .containsSubsequence(
                        lines.stream().skip(1).filter(line -> !line.equals("…")).toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
