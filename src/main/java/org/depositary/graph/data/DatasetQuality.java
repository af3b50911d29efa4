package org.depositary.graph.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.match.gold.Precision;

/** Publishes how good the dataset is as a whole (Data Quality Vocabulary, W3C Note of 15 December 2016). */
public final class DatasetQuality {
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String DIMENSIONS = "http://www.w3.org/2016/05/ldqd#";

    private final Base base;
    private final Writer out;

    /** @param dataset whose graph about the data gets the measurements */
    public DatasetQuality(Base base, DatasetGraph dataset) {
        this.base = base;
        this.out = new Writer(dataset, base.sharedGraph("meta"));
    }

    /**
     * Writes what the shapes found.
     *
     * @param withheld facts that were left out
     * @param warnings what is published and looks wrong
     */
    public void writeShapes(int withheld, int warnings) {
        measure(
                "withheld",
                "Facts left out because they violate a shape",
                "consistency",
                XSD.integer.asNode(),
                Writer.integer(withheld));
        measure(
                "warnings",
                "Violations of shapes in what is published, none of them grave",
                "consistency",
                XSD.integer.asNode(),
                Writer.integer(warnings));
    }

    /** Writes how much of what the rules state is right, judged by facts that people have read; nothing without any. */
    public void writePrecision(Collection<Precision> precisions) {
        int judged = precisions.stream().mapToInt(Precision::judged).sum();
        int right = precisions.stream().mapToInt(Precision::right).sum();
        if (judged > 0) {
            measure(
                    "precision-all",
                    "Precision of all rules: " + right + " of " + judged + " facts are right",
                    "semanticAccuracy",
                    XSD.decimal.asNode(),
                    Writer.decimal(BigDecimal.valueOf(right)
                            .divide(BigDecimal.valueOf(judged), 3, RoundingMode.HALF_UP)
                            .toPlainString()));
        }
    }

    private void measure(String name, String label, String dimension, Node type, Node value) {
        Node metric = base.node("dataset#metric-" + name);
        out.type(metric, Terms.iri(DQV + "Metric"));
        out.label(metric, label, "en");
        out.add(metric, Terms.iri(DQV + "expectedDataType"), type);
        out.add(metric, Terms.iri(DQV + "inDimension"), Terms.iri(DIMENSIONS + dimension));
        Node measurement = base.node("dataset#measurement-" + name);
        out.add(base.dataset(), Terms.iri(DQV + "hasQualityMeasurement"), measurement);
        out.type(measurement, Terms.iri(DQV + "QualityMeasurement"));
        out.label(measurement, label, "en");
        out.add(measurement, Terms.iri(DQV + "computedOn"), base.dataset());
        out.add(measurement, Terms.iri(DQV + "isMeasurementOf"), metric);
        out.add(measurement, Terms.iri(DQV + "value"), value);
    }
}
