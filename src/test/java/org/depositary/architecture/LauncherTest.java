package org.depositary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a project folder of its own, with a program that echoes and a Maven that only copies a jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void layTheFolder() throws IOException {
        home = Files.createDirectory(folder.toRealPath().resolve("a home"));
        Files.createDirectories(home.resolve(".mvn"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(SourceFiles.home().resolve(".mvn/java.sh"), home.resolve(".mvn/java.sh"));
        Path launcher = Files.copy(SourceFiles.home().resolve("depositary"), home.resolve("depositary"));
        executable(launcher);
        jar = home.resolve("target/depositary.jar");
        writeJar(home.resolve("made.jar"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        executable(Files.writeString(
                bin.resolve("mvn"),
                "#!/bin/sh\necho 'words of Maven'\nmkdir -p target && cp made.jar target/depositary.jar\n"));
    }

    @Test
    void it_builds_what_is_missing_and_keeps_standard_output_for_the_program() throws Exception {
        Outcome outcome = launch(home, "./depositary", "convert", "a b");
        assertThat(outcome.err()).contains("building").contains("words of Maven");
        assertThat(outcome.out()).isEqualTo(home + " convert|a b\n");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void it_builds_again_only_when_a_source_is_newer() throws Exception {
        launch(home, "./depositary");
        assertThat(launch(home, "./depositary").err()).doesNotContain("building");
        Files.writeString(home.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(
                home.resolve("src/main/New.java"), FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(launch(home, "./depositary").err()).contains("building");
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void what_is_built_for_the_first_time_starts_faster_from_then_on() throws Exception {
        launch(home, "./depositary");
        Path cache = home.resolve("target/depositary.aot");
        assertThat(cache).isNotEmptyFile();
        assertThat(launch(home, List.of("./depositary", "x"), "-XX:AOTMode=on").out())
                .as("Java refuses to start in this mode without a cache that fits")
                .isEqualTo(home + " x\n");
        Files.writeString(cache, "no cache at all");
        Outcome outcome = launch(home, "./depositary", "x");
        assertThat(outcome.out()).isEqualTo(home + " x\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void what_was_rebuilt_gets_its_cache_on_the_side_when_it_is_started_again() throws Exception {
        launch(home, "./depositary");
        Path cache = home.resolve("target/depositary.aot");
        Files.setLastModifiedTime(cache, FileTime.from(Instant.now().minusSeconds(600)));
        Outcome outcome = launch(home, "./depositary", "x");
        assertThat(outcome.out()).isEqualTo(home + " x\n");
        assertThat(outcome.err()).contains("on the side").hasLineCount(1);
        await(() ->
                Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0);
        assertThat(launch(home, List.of("./depositary", "x"), "-XX:AOTMode=on").out())
                .isEqualTo(home + " x\n");
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void a_cache_that_cannot_be_made_is_tried_once_for_each_jar() throws Exception {
        launch(home, "./depositary");
        Path cache = home.resolve("target/depositary.aot");
        Files.delete(cache);
        Files.createDirectory(cache);
        Files.writeString(cache.resolve("in the way"), "");
        assertThat(launch(home, "./depositary", "x").err()).contains("on the side");
        Outcome outcome = launch(home, "./depositary", "x");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(home + " x\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24})
    void older_jdks_are_given_no_option_that_they_do_not_know(int release) throws Exception {
        Outcome outcome = launch(home, List.of("./depositary", "serve"), echoing(release), "-Dmore=1");
        // How eager the compilers are has had the same names for as long as there have been two of them.
        assertThat(outcome.out().lines().filter(option -> !option.startsWith("-XX:Tier")))
                .containsExactly(
                        "-Ddepositary.home=" + home,
                        "-Djava.util.logging.config.file=" + home + "/fuseki/logging.properties",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dmore=1",
                        // Both since 19 (JDK-8261455); the tag "aot" of -Xlog comes with 24.
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + home + "/target/depositary.jsa",
                        "-Xlog:disable",
                        "-Xlog:all=warning,cds*=off:stderr",
                        "-jar",
                        jar.toString(),
                        "serve");
        assertThat(outcome.err()).doesNotContain("on the side");
        assertThat(home.resolve("target/depositary.aot")).doesNotExist();
    }

    @Test
    void what_is_done_in_a_few_seconds_is_left_to_the_first_compiler() throws Exception {
        Path few = Files.createDirectory(home.resolve("few documents"));
        Files.writeString(few.resolve("a.txt"), "A word.");
        Path many = Files.createDirectory(home.resolve("many"));
        Files.writeString(many.resolve("a.txt"), "A word. ".repeat(100_000));
        for (List<String> brief : List.of(
                List.of("convert", "--documents", few.toString()),
                List.of("convert", "--out", "a.nq", "--documents=" + few),
                List.of("convert"),
                List.of("explain", "serve"),
                List.of("rules", "check"),
                List.of("--version"))) {
            assertThat(options(brief)).as("%s", brief).contains("-XX:TieredStopAtLevel=1");
        }
        for (List<String> lasting : List.of(
                List.of("convert", "--documents", many.toString()),
                List.of("convert", "--documents=" + many, "--out", "a.nq"),
                List.of("rules", "test"),
                List.of("load", "a.nq"),
                List.of("serve"))) {
            assertThat(options(lasting))
                    .as("%s", lasting)
                    .doesNotContain("-XX:TieredStopAtLevel=1")
                    .contains("-XX:Tier4InvocationThreshold=50000");
        }
        assertThat(options(List.of("convert", "--documents=" + many))).contains("-XX:+UseParallelGC");
    }

    @Test
    void a_short_run_is_seldom_looked_through_for_what_can_go() throws Exception {
        assertThat(options(List.of("explain"))).contains("-XX:+UseParallelGC", "-XX:GCTimeRatio=9");
        assertThat(options(List.of("serve"))).doesNotContain("-XX:+UseParallelGC");
    }

    @Test
    void whoever_chooses_a_collector_gets_that_alone() throws Exception {
        assertThat(launch(home, List.of("./depositary", "explain"), echoing(24), "-XX:+UseSerialGC")
                        .out()
                        .lines())
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("-XX:+UseParallelGC");
    }

    private List<String> options(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./depositary"));
        command.addAll(words);
        List<String> all = launch(home, command, echoing(24), "").out().lines().toList();
        return all.subList(0, all.indexOf("-jar"));
    }

    /** A JDK whose Java says what it was given, a line each. */
    private Path echoing(int release) throws IOException {
        Path jdk = folder.resolve("jdk-" + release);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + release + ".0.1\"\n");
        for (String tool : List.of("java", "javac")) {
            executable(Files.writeString(jdk.resolve("bin").resolve(tool), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n"));
        }
        return jdk;
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); !condition.holds(); ) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void it_works_from_any_folder_and_through_links() throws Exception {
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("first"), home.resolve("depositary"));
        Files.createSymbolicLink(links.resolve("second"), Path.of("first"));
        assertThat(launch(folder, links.resolve("second").toString(), "x").out())
                .isEqualTo(home + " x\n");
    }

    @Test
    void a_build_that_fails_starts_nothing() throws Exception {
        Files.delete(home.resolve("made.jar"));
        Outcome outcome = launch(home, "./depositary", "x");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the build failed");
        assertThat(jar).doesNotExist();
    }

    @Test
    void without_a_fitting_jdk_it_says_what_to_do() throws Exception {
        Path script = home.resolve(".mvn/java.sh");
        Files.writeString(script, Files.readString(script).replace("jdk_needed=21", "jdk_needed=999"));
        Outcome outcome = launch(home, "./depositary");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no JDK of release 999 or newer", "JAVA_HOME");
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
        for (String tool : List.of("java", "javac")) {
            executable(Files.writeString(old.resolve("bin").resolve(tool), "#!/bin/sh\necho too old\n"));
        }
        assertThat(launch(home, List.of("./depositary", "x"), old, "").out()).isEqualTo(home + " x\n");
    }

    private Outcome launch(Path from, String... command) throws IOException, InterruptedException {
        return launch(from, List.of(command), Path.of(System.getProperty("java.home")), "");
    }

    private Outcome launch(Path from, List<String> command, String options) throws IOException, InterruptedException {
        return launch(from, command, Path.of(System.getProperty("java.home")), options);
    }

    private Outcome launch(Path from, List<String> command, Path javaHome, String options)
            throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("/bin/sh"));
        shell.addAll(command);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(shell)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        String first = folder.resolve("bin") + ":" + Path.of(System.getProperty("java.home"), "bin") + ":";
        builder.environment().merge("PATH", first, (path, ours) -> ours + path);
        builder.environment().put("DEPOSITARY_JAVA_OPTIONS", options);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream made = new JarOutputStream(bytes, manifest);
                InputStream type = LauncherTest.class.getClassLoader().getResourceAsStream(entry)) {
            made.putNextEntry(new ZipEntry(entry));
            made.write(type.readAllBytes());
            made.closeEntry();
        }
    }
}
