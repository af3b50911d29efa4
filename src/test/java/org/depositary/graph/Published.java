package org.depositary.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The files of the folder {@code ontology}, as tests read them. */
final class Published {
    static final Path FOLDER = Path.of(System.getProperty("depositary.home", "."), "ontology");

    private Published() {}

    static Model model(String file) {
        return RDFDataMgr.loadModel(FOLDER.resolve(file).toUri().toString());
    }

    static Graph graph(String file) {
        return model(file).getGraph();
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the query files of a folder below {@code queries}, in their order. */
    static List<String> queries(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("queries").resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a query's first variable, as text. */
    static List<String> select(String query, Model model) {
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            var rows = execution.execSelect();
            String variable = rows.getResultVars().getFirst();
            return ResultSetFormatter.toList(rows).stream()
                    .map(row -> row.get(variable).toString())
                    .sorted()
                    .toList();
        }
    }
}
