package org.depositary.graph.data;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.match.gold.Precision;

/** Publishes how much of what rules state is right (Data Quality Vocabulary, W3C Note of 15 December 2016). */
public final class RuleQuality {
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Node ACCURACY = Terms.iri("http://www.w3.org/2016/05/ldqd#semanticAccuracy");

    private final Base base;

    public RuleQuality(Base base) {
        this.base = base;
    }

    /** Writes a measurement for each rule into the graph about the data. */
    public void write(Map<String, Precision> precisions, DatasetGraph dataset) {
        Writer out = new Writer(dataset, base.sharedGraph("meta"));
        Node metric = base.node("dataset#precision");
        if (!precisions.isEmpty()) {
            out.type(metric, Terms.iri(DQV + "Metric"));
            out.label(metric, "Precision: the share of the facts that a rule states which people have read, too", "en");
            out.add(metric, Terms.iri(DQV + "expectedDataType"), XSD.decimal.asNode());
            out.add(metric, Terms.iri(DQV + "inDimension"), ACCURACY);
        }
        precisions.forEach((id, precision) -> {
            Node rule = base.rule(id);
            Node measurement = base.node("rule/" + id + "#precision");
            out.add(rule, Terms.iri(DQV + "hasQualityMeasurement"), measurement);
            out.type(measurement, Terms.iri(DQV + "QualityMeasurement"));
            out.label(
                    measurement,
                    "Precision " + precision.share().toPlainString() + ": " + precision.right() + " of "
                            + precision.judged() + " facts are right",
                    "en");
            out.add(measurement, Terms.iri(DQV + "computedOn"), rule);
            out.add(measurement, Terms.iri(DQV + "isMeasurementOf"), metric);
            out.add(
                    measurement,
                    Terms.iri(DQV + "value"),
                    Writer.decimal(precision.share().toPlainString()));
        });
    }
}
