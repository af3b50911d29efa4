package org.depositary.web.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;

/**
 * Reads queries by the recommendation alone, and refuses by their shape those that a time limit does not stop: repeated
 * paths inside repeated paths, repeated paths with two loose ends, chains of ever longer strings, patterns that
 * backtrack without end; and all that leaves the dataset.
 */
public final class Guard {
    private static final double MOST_GROWTH = 10_000;
    private static final int LONGEST = 100_000;

    /** A repeated group that itself ends in a repetition: {@code (a+)+}. */
    private static final Pattern BACKTRACKING = Pattern.compile("[+*}][^()]*\\)\\s*(?:[+*]|\\{\\d*,)");

    /** Properties that ARQ computes. */
    private static final Pattern RUNNING = Pattern.compile("(?i)java:.*|http://jena\\.(apache|hpl\\.hp)\\.\\w+/ARQ/.*");

    private final IRIx base;
    private final Set<String> elsewhere;

    /**
     * A guard.
     *
     * @param base against which relative addresses in queries are read
     * @param elsewhere endpoints that queries may ask
     */
    public Guard(String base, Set<String> elsewhere) {
        this.base = IRIx.create(base);
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** A query that may be carried out, with the endpoints that it asks. */
    record Passed(Query query, Set<String> elsewhere) {}

    /**
     * Reads a query (SPARQL 1.1 Query Language).
     *
     * @throws org.apache.jena.query.QueryParseException with line and column, when it is no query
     * @throws QueryRefused when its shape is harmful
     */
    Passed read(String text) {
        if (text.length() > LONGEST) {
            throw new QueryRefused("The query is longer than " + LONGEST + " characters.");
        }
        try {
            Query query = new Query();
            query.setBase(base);
            QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
            return new Passed(query, query.getQueryPattern() == null ? Set.of() : check(query));
        } catch (StackOverflowError e) {
            throw new QueryRefused("The query is nested too deeply.");
        }
    }

    private Set<String> check(Query query) {
        Op op = Algebra.compile(query);
        Findings findings = new Findings(elsewhere);
        Walker.walk(op, findings, findings.expressions);
        findings.looseEnds();
        return findings.asked;
    }

    private static final class Findings extends OpVisitorBase {
        private final Map<Var, Double> growth = new HashMap<>();
        private final Set<Node> bound = new HashSet<>();
        private final List<TriplePath> repeated = new ArrayList<>();
        private final Expressions expressions = new Expressions();
        private final Set<String> allowed;
        private final Set<String> asked = new HashSet<>();

        Findings(Set<String> allowed) {
            this.allowed = allowed;
        }

        @Override
        public void visit(OpService service) {
            Node endpoint = service.getService();
            if (!endpoint.isURI() || !allowed.contains(endpoint.getURI())) {
                throw new QueryRefused(
                        allowed.isEmpty()
                                ? "SERVICE is not offered: queries stay inside this dataset."
                                : "SERVICE may ask only: " + String.join(", ", new TreeSet<>(allowed)));
            }
            asked.add(endpoint.getURI());
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(this::pattern);
        }

        @Override
        public void visit(OpTriple pattern) {
            pattern(pattern.getTriple());
        }

        private void pattern(Triple triple) {
            Node property = triple.getPredicate();
            if (property.isURI() && RUNNING.matcher(property.getURI()).matches()) {
                throw new QueryRefused("Properties that run code are not offered: <" + property.getURI() + ">");
            }
            bound.add(triple.getSubject());
            bound.add(property);
            bound.add(triple.getObject());
        }

        @Override
        public void visit(OpTable table) {
            bound.addAll(table.getTable().getVars());
        }

        @Override
        public void visit(OpPath path) {
            TriplePath pattern = path.getTriplePath();
            Paths.Depth depth = Paths.depth(pattern.getPath());
            if (depth.nested() > 1) {
                throw new QueryRefused("A repeated path inside a repeated path is refused: " + pattern.getPath()
                        + ". Written without the inner repetition it mostly means the same.");
            }
            if (depth.nested() == 1) {
                repeated.add(pattern);
            } else {
                bound.add(pattern.getSubject());
                bound.add(pattern.getObject());
            }
        }

        private void looseEnds() {
            for (TriplePath pattern : repeated) {
                if (loose(pattern.getSubject()) && loose(pattern.getObject())) {
                    throw new QueryRefused("A repeated path needs one end that something else in the query names: "
                            + pattern.getPath());
                }
            }
        }

        private boolean loose(Node node) {
            return !node.isConcrete() && !bound.contains(node);
        }

        @Override
        public void visit(OpExtend extend) {
            assigned(extend.getVarExprList());
        }

        @Override
        public void visit(OpAssign assign) {
            assigned(assign.getVarExprList());
        }

        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregator : group.getAggregators()) {
                double most = aggregator.getAggregator().getExprList() == null
                        ? 1
                        : aggregator.getAggregator().getExprList().getList().stream()
                                .mapToDouble(this::growth)
                                .max()
                                .orElse(1);
                growth.put(aggregator.getVar(), most * 10);
            }
        }

        private void assigned(VarExprList list) {
            list.forEachVarExpr((variable, expression) -> {
                bound.add(variable);
                double factor = growth(expression);
                if (factor > MOST_GROWTH) {
                    throw new QueryRefused("A chain of functions that make a text longer and longer is refused, at ?"
                            + variable.getVarName());
                }
                growth.put(variable, factor);
            });
        }

        /** How many times longer than the longest text of the data its value may be. */
        private double growth(Expr expression) {
            return switch (expression) {
                case ExprVar variable -> growth.getOrDefault(variable.asVar(), 1.0);
                case ExprAggregator aggregator -> growth.getOrDefault(aggregator.getVar(), 1.0);
                case E_StrConcat concat ->
                    concat.getArgs().stream()
                            .mapToDouble(argument -> argument.isConstant() ? 0.01 : growth(argument))
                            .sum();
                case E_StrReplace replace ->
                    growth(replace.getArg(1))
                            * (replace.getArg(3).isConstant()
                                    ? 1
                                            + replace.getArg(3)
                                                    .getConstant()
                                                    .asString()
                                                    .length()
                                    : 1 + 100 * growth(replace.getArg(3)));
                case E_StrEncodeForURI encode -> 3 * growth(encode.getArg());
                case ExprFunctionN many -> most(many);
                case ExprFunction function -> most(function);
                default -> 1.0;
            };
        }

        private double most(ExprFunction function) {
            return function.getArgs().stream()
                    .filter(argument -> argument != null)
                    .mapToDouble(this::growth)
                    .max()
                    .orElse(1);
        }
    }

    private static final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function called) {
                String name = called.getFunctionIRI();
                if (!name.startsWith(XSD.NS)) {
                    throw new QueryRefused("Functions other than those of SPARQL 1.1 are not offered: <" + name + ">");
                }
            }
            if (function instanceof E_Regex || function instanceof E_StrReplace) {
                Expr pattern = function.getArg(2);
                if (!pattern.isConstant()) {
                    throw new QueryRefused("A regular expression has to be written out in the query.");
                }
                if (BACKTRACKING.matcher(pattern.getConstant().asString()).find()) {
                    throw new QueryRefused("A regular expression with a repetition inside a repetition is refused.");
                }
            }
        }
    }
}
