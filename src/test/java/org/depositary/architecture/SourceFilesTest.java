package org.depositary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 15;

    /**
     * Words that belong in {@code mappings/} and {@code ontology/}. Types of the JDK and of libraries that walk over
     * things ({@code FileVisitor}, {@code visitFile}) are not the domain's visits, and a program may have been
     * somewhere ({@code visited}).
     */
    private static final Pattern DOMAIN_WORD = Pattern.compile(
            "(?<![\\p{L}])(?:"
                    + "visits?|visitors?|embass(?:y|ies)|consul(?:s|ar|ates?)?|ministers?|ministr(?:y|ies)|ambassadors?"
                    + "|treat(?:y|ies)|presidents?|presidency|diplomacy|diploma(?:ts?|tic)|tenures?|bilateral|delegations?"
                    + "|communiqu[eé]s?|signator(?:y|ies)|envoys?|chancellors?|sanctions?|summits?"
                    + "|kazakh\\p{L}*|astana|almaty|israel\\p{L}*|jerusalem|nazarbayev|tokay?ev|peres"
                    + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WALKER =
            Pattern.compile("\\b\\w*Visitor(?:Base)?\\b|\\b(?:pre|post)?[vV]isit[A-Z]\\w*\\(|\\bFileVisitResult\\b"
                    + "|\\bpublic void visit\\([A-Z]\\w* \\w+\\)");

    /** Put together here, so that this file does not hold what it forbids. */
    private static final Pattern PLACE_OR_REGISTRY = Pattern.compile(String.join(
            "|",
            "(?<![\\w.])/" + "work/",
            "(?<![\\w.])/" + "root/",
            "repo1?\\.maven" + "\\.(?:apache\\.)?org",
            "registry\\.npmjs" + "\\.org",
            "deb\\.debian" + "\\.org"));

    @Test
    void no_java_file_is_too_long_to_read_in_one_go() {
        assertThat(tooLong(SourceFiles.allJava())).isEmpty();
        assertThat(tooLong(Map.of("Long.java", "line\n".repeat(MOST_LINES + 1))))
                .hasSize(1);
    }

    @Test
    void no_package_has_too_many_files_to_know_them_all() {
        assertThat(tooFull(SourceFiles.allJava())).isEmpty();
        SortedMap<String, String> many = new TreeMap<>();
        for (int number = 0; number <= MOST_FILES; number++) {
            many.put("room/File" + number + ".java", "");
        }
        assertThat(tooFull(many)).hasSize(1);
    }

    @Test
    void no_java_of_the_product_speaks_of_the_domain() {
        assertThat(domainWords(SourceFiles.mainJava())).isEmpty();
        assertThat(domainWords(Map.of("Bad.java", "int visitCount;\nString s = \"dip:Visit\"; // the Minister's")))
                .hasSize(3);
        assertThat(domainWords(Map.of(
                        "Good.java",
                        "class A extends SimpleFileVisitor<Path> { FileVisitResult visitFile(Path p) { visited")))
                .isEmpty();
    }

    @Test
    void no_file_names_a_place_on_one_machine_or_a_package_registry() {
        assertThat(findings(SourceFiles.read(path -> true), PLACE_OR_REGISTRY)).isEmpty();
        assertThat(findings(Map.of("a", "see /" + "work/x"), PLACE_OR_REGISTRY)).hasSize(1);
    }

    @Test
    void every_package_is_null_marked_and_described() {
        SortedMap<String, String> sources = SourceFiles.mainJava();
        List<String> packages = sources.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .distinct()
                .toList();
        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .filteredOn(folder -> !isDescribed(sources.getOrDefault(folder + "/package-info.java", "")))
                .isEmpty();
        assertThat(isDescribed("package org.depositary.text;")).isFalse();
    }

    @Test
    void every_dependency_is_explained_in_the_readme() {
        String pom = SourceFiles.read("pom.xml"::equals).get("pom.xml");
        String readme = SourceFiles.read("README.md"::equals).get("README.md");
        int from = pom.indexOf("</dependencyManagement>");
        Matcher artifact = Pattern.compile("<artifactId>([^<]+)</artifactId>")
                .matcher(pom.substring(from, pom.indexOf("<build>", from))
                        .replaceAll("(?s)<exclusions>.*?</exclusions>", ""));
        List<String> names = artifact.results().map(found -> found.group(1)).toList();
        assertThat(names).contains("jena-arq", "junit-jupiter");
        assertThat(names).filteredOn(name -> !readme.contains("`" + name + "`")).isEmpty();
    }

    private static boolean isDescribed(String packageInfo) {
        return packageInfo.contains("/**") && packageInfo.contains("@NullMarked");
    }

    private static List<String> tooLong(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().lines().count() > MOST_LINES)
                .map(file -> file.getKey() + ": " + file.getValue().lines().count() + " lines")
                .toList();
    }

    private static List<String> tooFull(Map<String, String> files) {
        return files.keySet().stream()
                .filter(path -> !path.endsWith("/package-info.java"))
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.lastIndexOf('/')), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> folder.getKey() + ": " + folder.getValue() + " files")
                .toList();
    }

    private static List<String> domainWords(Map<String, String> files) {
        Map<String, String> words = new TreeMap<>();
        files.forEach((path, text) -> {
            String ours = path.endsWith("/package-info.java")
                    ? ""
                    : WALKER.matcher(text).replaceAll("walker");
            words.put(path, CAMEL.matcher(ours).replaceAll(" "));
        });
        return findings(words, DOMAIN_WORD);
    }

    private static List<String> findings(Map<String, String> files, Pattern wrong) {
        List<String> found = new ArrayList<>();
        files.forEach((path, text) -> {
            String[] lines = text.split("\n", -1);
            for (int number = 0; number < lines.length; number++) {
                Matcher matcher = wrong.matcher(lines[number]);
                while (matcher.find()) {
                    found.add("%s:%d: %s".formatted(path, number + 1, matcher.group()));
                }
            }
        });
        return found;
    }
}
