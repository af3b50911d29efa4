package org.depositary.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset that breaks off while it is read. */
final class BrokenDataset extends DatasetGraphWrapper {
    BrokenDataset(DatasetGraph whole) {
        super(whole);
    }

    @Override
    public Iterator<Quad> find() {
        Iterator<Quad> whole = super.find();
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Quad next() {
                if (given++ > 0) {
                    throw new IllegalStateException("the source broke off");
                }
                return whole.next();
            }
        };
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        throw new IllegalStateException("the source broke off");
    }
}
