package org.depositary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.claim.DocumentClaims;
import org.depositary.graph.data.GraphMaker;
import org.depositary.graph.fit.Fitting;
import org.depositary.graph.fit.Problem;
import org.depositary.graph.query.Derivation;
import org.depositary.graph.query.ShapeCheck;
import org.depositary.graph.query.Violation;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Minter;
import org.depositary.graph.registry.Registry;
import org.depositary.link.Corpus;
import org.depositary.link.Linker;

/** From what documents say to the finished, checked dataset. */
public final class Chain {
    private final Base base;
    private final Fitting fitting;
    private final Linker linker;
    private final GraphMaker maker;
    private final Derivation derivation;
    private final ShapeCheck shapes;

    /**
     * What comes out.
     *
     * @param dataset all named graphs
     * @param registry the addresses, with those of this run; to be written once the dataset is published
     * @param corpus what was taken together
     * @param things the addresses of things, by the ids of their identities
     * @param problems what the ontology has no place for
     * @param withheld what the shapes found so wrong that it was left out
     * @param violations what the shapes find wrong with what is left
     */
    public record Result(
            DatasetGraph dataset,
            Registry registry,
            Corpus corpus,
            Map<String, String> things,
            List<Problem> problems,
            List<Violation> withheld,
            List<Violation> violations) {
        /** Whether it may be published. */
        public boolean publishable() {
            return violations.stream().noneMatch(Violation::grave);
        }
    }

    public Chain(
            Base base, Fitting fitting, Linker linker, GraphMaker maker, Derivation derivation, ShapeCheck shapes) {
        this.base = base;
        this.fitting = fitting;
        this.linker = linker;
        this.maker = maker;
        this.derivation = derivation;
        this.shapes = shapes;
    }

    /**
     * Makes the dataset. Facts that violate a shape are left out, so that one misreading does not keep all the others
     * from being published.
     *
     * @param registry the addresses given out so far; it is not changed
     * @param today the day that new addresses are entered with
     */
    public Result run(List<DocumentClaims> claims, Registry registry, LocalDate today) {
        List<Fitting.Fitted> fitted = claims.stream().map(fitting::fit).toList();
        List<Problem> problems = fitted.stream()
                .flatMap(document -> document.problems().stream())
                .toList();
        List<DocumentClaims> sound = fitted.stream().map(Fitting.Fitted::claims).toList();
        List<Violation> withheld = new ArrayList<>();
        while (true) {
            Corpus corpus = linker.link(sound).certain();
            Minter minter = registry.minter(today);
            DatasetGraph dataset = DatasetGraphFactory.create();
            GraphMaker.Made made = maker.make(corpus, minter, dataset);
            // Documents first: what follows from facts that are left out need not be derived.
            List<Violation> violations = new ArrayList<>(shapes.checkDocuments(dataset, base));
            Withholding withholding = Withholding.of(violations, dataset, made.facts());
            if (withholding.frames().isEmpty()) {
                derivation.run(dataset, base);
                Registry grown = maker.finish(dataset, minter);
                violations.addAll(shapes.checkUnion(dataset));
                withholding = Withholding.of(violations, dataset, made.facts());
                if (withholding.frames().isEmpty()) {
                    return new Result(
                            dataset,
                            grown,
                            corpus,
                            made.things(),
                            problems,
                            List.copyOf(withheld),
                            List.copyOf(violations));
                }
            }
            withheld.addAll(withholding.violations());
            sound = sound.stream().map(withholding::without).toList();
        }
    }
}
