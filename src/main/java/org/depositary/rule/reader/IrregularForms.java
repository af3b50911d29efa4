package org.depositary.rule.reader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rule.Problems;

/**
 * Irregular forms of verbs and nouns, {@code lexicon/irregular.tsv}: the column {@code base}, then columns of forms,
 * with {@code |} between several.
 */
final class IrregularForms {
    private IrregularForms() {}

    static Map<String, Set<String>> read(TableFile table, Problems problems) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (TableFile.Row header : table.header().stream().toList()) {
            if (!header.cells().getFirst().equals("base")) {
                problems.report(header.position(table.name(), 0), "the first column is called base");
                return forms;
            }
            for (TableFile.Row row : table.content()) {
                row(table, header, row, forms, problems);
            }
        }
        return forms;
    }

    private static void row(
            TableFile table,
            TableFile.Row header,
            TableFile.Row row,
            Map<String, Set<String>> forms,
            Problems problems) {
        List<String> cells = row.cells();
        if (cells.size() > header.cells().size()
                || cells.size() < 2
                || cells.getFirst().isBlank()) {
            problems.report(
                    row.position(table.name(), 0),
                    "a base form and at most " + (header.cells().size() - 1) + " cells of forms stand in a line");
            return;
        }
        Set<String> listed = forms.computeIfAbsent(cells.getFirst().strip(), base -> new LinkedHashSet<>());
        for (String cell : cells.subList(1, cells.size())) {
            for (String form : cell.split("\\|")) {
                if (!form.isBlank()) {
                    listed.add(form.strip());
                }
            }
        }
    }
}
