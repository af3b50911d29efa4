package org.depositary.graph.data;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.match.gold.Judge;
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

    /**
     * Writes how good the rules are together, judged by facts that people have read; nothing without any.
     *
     * @param about what is measured, by the tag of a language
     */
    public void write(Judge.Whole whole, Map<String, String> about) {
        whole.precision()
                .ifPresent(precision -> share(
                        "precision-all",
                        "Precision of all rules: " + precision.right() + " of " + precision.judged()
                                + " facts are right",
                        "semanticAccuracy",
                        precision,
                        about));
        whole.recall()
                .ifPresent(recall -> share(
                        "recall-all",
                        "Recall of all rules: " + recall.right() + " of " + recall.judged()
                                + " facts that people have read are found",
                        "completeness",
                        recall,
                        about));
    }

    private void share(String name, String label, String dimension, Precision share, Map<String, String> about) {
        measure(
                name,
                about.containsKey("en") ? label + ". " + about.get("en") : label,
                dimension,
                XSD.decimal.asNode(),
                Writer.decimal(share.share().toPlainString()));
        Node metric = base.node("dataset#metric-" + name);
        about.forEach((language, words) -> out.add(metric, RDFS.comment.asNode(), Writer.text(words, language)));
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
