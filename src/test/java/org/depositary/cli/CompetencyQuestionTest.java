package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The competency questions, asked of what the rules find in the seeds. */
class CompetencyQuestionTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Path QUESTIONS = HOME.resolve("ontology/queries/competency");

    private static DatasetGraph seeds = DatasetGraphFactory.empty();

    @BeforeAll
    static void convert() {
        DatasetGraph made = new Flow(HOME, new Base("http://example.org/"))
                .convert(
                        HOME.resolve("seeds"),
                        Registry.empty(),
                        new Progress(new PrintWriter(Writer.nullWriter()), false))
                .dataset();
        seeds = new DatasetGraphMapLink(GraphView.createUnionGraph(made));
        made.listGraphNodes().forEachRemaining(name -> seeds.addGraph(name, made.getGraph(name)));
    }

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_answered_as_a_reader_of_the_seeds_would(String question) {
        List<String> expected = numbersAlike(read(question + ".expected.csv"));
        List<String> answer = numbersAlike(answer(read(question + ".rq")));
        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void there_are_twenty_six_questions() throws IOException {
        assertThat(questions()).hasSize(26);
    }

    private static String answer(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec execution = QueryExec.dataset(seeds).query(query).build()) {
            ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(execution.select()));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The lines of a table; 7.0 and 7 are the same number. */
    private static List<String> numbersAlike(String csv) {
        return csv.lines()
                .map(line -> line.replaceAll("(?<=^|,)(-?[0-9]+)\\.0+(?=,|$)", "$1"))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(QUESTIONS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
