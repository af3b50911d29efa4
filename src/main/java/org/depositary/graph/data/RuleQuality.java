package org.depositary.graph.data;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.match.gold.Precision;

/** Publishes how much of what rules state is right (Data Quality Vocabulary, W3C Note of 15 December 2016). */
public final class RuleQuality {
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Node ACCURACY = Terms.iri("http://www.w3.org/2016/05/ldqd#semanticAccuracy");
    private static final Node VALUE = Terms.iri(DQV + "value");

    private final Base base;

    public RuleQuality(Base base) {
        this.base = base;
    }

    /**
     * Writes measurements for each rule into the graph about the data: the share that is right, and what it is made of.
     *
     * @param about what is measured, by the tag of a language
     */
    public void write(Map<String, Precision> precisions, Map<String, String> about, DatasetGraph dataset) {
        Writer out = new Writer(dataset, base.sharedGraph("meta"));
        Node share = base.node("dataset#precision");
        Node right = base.node("dataset#right");
        Node judged = base.node("dataset#judged");
        if (!precisions.isEmpty()) {
            metric(out, share, "Precision: the share of the facts that a rule states which people have read, too");
            metric(out, right, "Right: how many of the facts that a rule states people have read, too");
            metric(out, judged, "Judged: how many facts a rule states in documents that people have read");
            about.forEach((language, words) -> out.add(share, RDFS.comment.asNode(), Writer.text(words, language)));
        }
        precisions.forEach((id, precision) -> {
            String told = precision.share().toPlainString() + ": " + precision.right() + " of " + precision.judged()
                    + " facts are right";
            measure(
                    out,
                    id,
                    "precision",
                    share,
                    "Precision " + told,
                    Writer.decimal(precision.share().toPlainString()));
            measure(out, id, "right", right, "Right: " + precision.right(), Writer.integer(precision.right()));
            measure(out, id, "judged", judged, "Judged: " + precision.judged(), Writer.integer(precision.judged()));
        });
    }

    private static void metric(Writer out, Node metric, String label) {
        out.type(metric, Terms.iri(DQV + "Metric"));
        out.label(metric, label, "en");
        boolean share = metric.getURI().endsWith("precision");
        out.add(metric, Terms.iri(DQV + "expectedDataType"), share ? XSD.decimal.asNode() : XSD.integer.asNode());
        out.add(metric, Terms.iri(DQV + "inDimension"), ACCURACY);
    }

    private void measure(Writer out, String id, String name, Node metric, String label, Node value) {
        Node rule = base.rule(id);
        Node measurement = base.node("rule/" + id + "#" + name);
        out.add(rule, Terms.iri(DQV + "hasQualityMeasurement"), measurement);
        out.type(measurement, Terms.iri(DQV + "QualityMeasurement"));
        out.label(measurement, label, "en");
        out.add(measurement, Terms.iri(DQV + "computedOn"), rule);
        out.add(measurement, Terms.iri(DQV + "isMeasurementOf"), metric);
        out.add(measurement, VALUE, value);
    }
}
