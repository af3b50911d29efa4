package org.depositary.store;

import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.jspecify.annotations.Nullable;

/** How the embedded store gives statements back: it writes numbers and times in a form of its own. */
public final class StoredForm {
    private StoredForm() {}

    /** A statement as the store gives it back. */
    public static Quad of(Quad quad) {
        @Nullable NodeId inline = NodeIdInline.inline(quad.getObject());
        return inline == null
                ? quad
                : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(inline));
    }
}
