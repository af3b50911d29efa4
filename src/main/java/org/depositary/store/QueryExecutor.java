package org.depositary.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Carries queries out as TDB2 does, but lets a pattern that has nothing to go on from have no solutions: that of Jena
 * 6.0.0 fails there ("Peek iterator is already empty", apache/jena #3751), as in a {@code FILTER NOT EXISTS} with
 * {@code VALUES} before a pattern.
 */
final class QueryExecutor extends OpExecutorTDB2 {
    QueryExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }
}
