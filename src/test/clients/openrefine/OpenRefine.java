import com.fasterxml.jackson.databind.JsonNode;
import com.google.refine.ProjectManager;
import com.google.refine.ProjectMetadata;
import com.google.refine.browsing.EngineConfig;
import com.google.refine.commands.recon.GuessTypesOfColumnCommand;
import com.google.refine.io.FileProjectManager;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.operations.recon.ExtendDataOperation;
import com.google.refine.operations.recon.ReconMatchBestCandidatesOperation;
import com.google.refine.operations.recon.ReconOperation;
import com.google.refine.util.HttpClient;
import com.google.refine.util.ParsingUtilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * OpenRefine itself, without its pages, matches the first column of a table: it is given the address of the service,
 * reads the manifest, guesses the type of the column, reconciles it with the second column as a property, takes the best
 * candidates of one row of what is left, and fetches two properties into new columns.
 *
 * <p>Arguments: the address of the service; the table; the type; the property of the second column; properties to fetch.
 */
public class OpenRefine {
    /** Its way to guess types is open to its own kind. */
    private static final class Guess extends GuessTypesOfColumnCommand {
        List<TypeGroup> types(Project project, Column column, String service) throws IOException {
            return guessTypes(project, column, service);
        }
    }

    public static void main(String[] arguments) throws Exception {
        String service = arguments[0];
        Path workspace = Files.createTempDirectory("openrefine");
        FileProjectManager.initialize(workspace.toFile());
        Project project = project(Files.readAllLines(Path.of(arguments[1])));
        JsonNode manifest = ParsingUtilities.mapper.readTree(new HttpClient().getAsString(service, null));
        System.out.println("manifest " + manifest.get("name").asText() + " " + manifest.get("versions"));
        String identifiers = manifest.get("identifierSpace").asText();
        String schema = manifest.get("schemaSpace").asText();
        Column column = project.columnModel.columns.get(0);
        Column other = project.columnModel.columns.get(1);
        System.out.println("types "
                + ParsingUtilities.mapper.writeValueAsString(new Guess().types(project, column, service)));

        StandardReconConfig config = new StandardReconConfig(
                service,
                identifiers,
                schema,
                new ReconType(arguments[2], arguments[2]),
                true,
                List.of(new StandardReconConfig.ColumnDetail(other.getName(), other.getName(), arguments[3], null)),
                5);
        run(project, new ReconOperation(EngineConfig.defaultRowBased(), column.getName(), config)
                .createProcess(project, null));
        show(project, "reconciled");
        int matched = matched(project);
        run(project, new ReconMatchBestCandidatesOperation(EngineConfig.defaultRowBased(), column.getName())
                .createProcess(project, null));
        show(project, "best");

        StringBuilder properties = new StringBuilder("{\"properties\":[");
        for (int i = 4; i < arguments.length; i++) {
            properties
                    .append(i > 4 ? "," : "")
                    .append("{\"id\":\"").append(arguments[i])
                    .append("\",\"name\":\"").append(arguments[i].replaceAll(".*[/#]", "")).append("\"}");
        }
        run(project, new ExtendDataOperation(
                        EngineConfig.defaultRowBased(), column.getName(), service, identifiers, schema,
                        DataExtensionConfig.reconstruct(properties + "]}"), 1)
                .createProcess(project, null));
        System.out.println("columns " + project.columnModel.getColumnNames());
        int filled = 0;
        for (Row row : project.rows) {
            for (int i = 2; i < row.cells.size(); i++) {
                Cell cell = row.getCell(i);
                if (cell != null && cell.value != null) {
                    filled++;
                    System.out.println("extended " + row.getCellValue(0) + " " + cell.value
                            + (cell.recon == null ? "" : " " + cell.recon.match.id));
                }
            }
        }
        System.out.println("OpenRefine " + (filled > 0 ? matched : 0) + " cells matched, " + filled + " values fetched");
        System.exit(0);
    }

    private static Project project(List<String> lines) throws Exception {
        Project project = new Project();
        ProjectManager.singleton.registerProject(project, new ProjectMetadata());
        String[] names = lines.get(0).split("\t");
        for (int i = 0; i < names.length; i++) {
            project.columnModel.addColumn(i, new Column(project.columnModel.allocateNewCellIndex(), names[i]), true);
        }
        for (String line : lines.subList(1, lines.size())) {
            Row row = new Row(names.length);
            for (String cell : line.split("\t", -1)) {
                row.cells.add(new Cell(cell, null));
            }
            project.rows.add(row);
        }
        project.update();
        return project;
    }

    private static void run(Project project, com.google.refine.process.Process process) throws Exception {
        project.processManager.queueProcess(process);
        while (project.processManager.hasPending()) {
            Thread.sleep(50);
        }
        if (project.processManager.getJsonExceptions() != null) {
            throw new IllegalStateException(
                    ParsingUtilities.mapper.writeValueAsString(project.processManager.getJsonExceptions()));
        }
    }

    private static int matched(Project project) {
        int matched = 0;
        for (Row row : project.rows) {
            Recon recon = row.getCell(0).recon;
            matched += recon != null && recon.judgment == Recon.Judgment.Matched ? 1 : 0;
        }
        return matched;
    }

    private static void show(Project project, String step) {
        for (Row row : project.rows) {
            Recon recon = row.getCell(0).recon;
            System.out.println(step + " " + row.getCellValue(0) + " -> " + Optional.ofNullable(recon)
                    .map(found -> found.judgment + " "
                            + (found.error == null ? "" : found.error + " ")
                            + (found.match == null ? "" : found.match.id + " ")
                            + Optional.ofNullable(found.candidates).orElse(List.of()).stream().map(one -> one.id + " " + one.score).toList())
                    .orElse("nothing"));
        }
    }
}
