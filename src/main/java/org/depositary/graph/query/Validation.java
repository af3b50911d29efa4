package org.depositary.graph.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Validation by shapes (SHACL, section 3.4) with Jena's validator.
 *
 * <p>A SPARQL-based constraint (section 5) is a query for each focus node: a thousand queries where a thousand passages
 * are to be checked. Where all that a shape demands are such queries, each is asked once before, of all focus nodes
 * together; only those that it then names can violate it, and only these are validated.
 */
public final class Validation {
    private static final Var THIS = Var.alloc("this");

    private Validation() {}

    /** What the shapes find wrong. */
    public static ValidationReport validate(Shapes shapes, Graph data) {
        ValidationContext context = ValidationContext.create(shapes, data);
        for (Shape shape : shapes.getTargetShapes()) {
            Collection<Node> focus = VLib.focusNodes(data, shape);
            if (!focus.isEmpty() && !shape.deactivated()) {
                Optional<Set<Node>> suspects = suspects(shape, focus, data);
                for (Node node : focus) {
                    if (suspects.isEmpty() || suspects.get().contains(node)) {
                        VLib.validateShape(context, data, shape, node);
                    }
                }
            }
        }
        return context.generateReport();
    }

    /** The nodes of which alone the shape can report something; none when that cannot be told beforehand. */
    private static Optional<Set<Node>> suspects(Shape shape, Collection<Node> focus, Graph data) {
        List<SparqlConstraint> asked = shape.getConstraints().stream()
                .filter(SparqlConstraint.class::isInstance)
                .map(SparqlConstraint.class::cast)
                .toList();
        boolean onlyAsks = asked.size() == shape.getConstraints().size()
                && shape.getPropertyShapes().isEmpty();
        if (!onlyAsks || !asked.stream().allMatch(constraint -> open(constraint.getQuery()))) {
            return Optional.empty();
        }
        Set<Node> found = new HashSet<>();
        for (SparqlConstraint constraint : asked) {
            try (QueryExec execution = QueryExec.graph(data)
                    .query(of(focus, constraint.getQuery()))
                    .build()) {
                execution.select().forEachRemaining(row -> found.add(row.get(THIS)));
            }
        }
        return Optional.of(found);
    }

    /** A query about some nodes only. */
    private static Query of(Collection<Node> focus, Query query) {
        ElementData nodes = new ElementData();
        nodes.add(THIS);
        focus.forEach(node -> nodes.add(BindingFactory.binding(THIS, node)));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(nodes);
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(pattern::addElement);
        Query asked = query.cloneQuery();
        asked.setQueryPattern(pattern);
        return asked;
    }

    /**
     * Whether a query finds with {@code $this} open whatever it finds with {@code $this} bound beforehand: a pattern of
     * its own binds the variable, and nothing is evaluated apart from that pattern.
     */
    private static boolean open(Query query) {
        if (!query.isSelectType()
                || query.hasGroupBy()
                || query.hasAggregators()
                || query.hasHaving()
                || query.hasLimit()
                || query.hasOffset()
                || !(query.getQueryPattern() instanceof ElementGroup group)) {
            return false;
        }
        Apart apart = new Apart();
        ElementWalker.walk(group, apart);
        return !apart.found && group.getElements().stream().anyMatch(Validation::binds);
    }

    private static boolean binds(Element element) {
        if (element instanceof ElementUnion union) {
            return union.getElements().stream()
                    .allMatch(branch -> branch instanceof ElementGroup group
                            && group.getElements().stream().anyMatch(Validation::binds));
        }
        if (!(element instanceof ElementPathBlock block)) {
            return false;
        }
        for (TriplePath triple : block.getPattern().getList()) {
            if (triple.isTriple() && (THIS.equals(triple.getSubject()) || THIS.equals(triple.getObject()))) {
                return true;
            }
        }
        return false;
    }

    private static final class Apart extends ElementVisitorBase {
        private boolean found;

        @Override
        public void visit(ElementSubQuery element) {
            found = true;
        }

        @Override
        public void visit(ElementMinus element) {
            found = true;
        }
    }
}
