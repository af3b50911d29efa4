package org.depositary.web.sparql;

import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** How property paths repeat (SPARQL 1.1 Query Language, section 9.1). */
final class Paths {
    private Paths() {}

    /** @param nested how many repetitions stand inside one another; 0 when the path repeats nothing */
    record Depth(int nested) {}

    static Depth depth(Path path) {
        return new Depth(nested(path));
    }

    private static int nested(Path path) {
        return switch (path) {
            case P_Path2 two -> Math.max(nested(two.getLeft()), nested(two.getRight()));
            case P_Inverse inverse -> nested(inverse.getSubPath());
            case P_Path1 one -> nested(one.getSubPath()) + 1;
            default -> 0;
        };
    }
}
