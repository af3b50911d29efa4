package org.depositary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     * @param problems what the ontology has no place for
     * @param violations what the shapes find wrong
     */
    public record Result(
            DatasetGraph dataset,
            Registry registry,
            Corpus corpus,
            List<Problem> problems,
            List<Violation> violations) {}

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
     * Makes the dataset.
     *
     * @param registry the addresses given out so far; it is not changed
     * @param today the day that new addresses are entered with
     */
    public Result run(List<DocumentClaims> claims, Registry registry, LocalDate today) {
        List<Fitting.Fitted> fitted = claims.stream().map(fitting::fit).toList();
        Corpus corpus = linker.link(fitted.stream().map(Fitting.Fitted::claims).toList());
        Minter minter = registry.minter(today);
        DatasetGraph dataset = DatasetGraphFactory.create();
        maker.make(corpus, minter, dataset);
        derivation.run(dataset, base);
        Registry grown = maker.finish(dataset, minter);
        List<Problem> problems = new ArrayList<>();
        fitted.forEach(document -> problems.addAll(document.problems()));
        return new Result(dataset, grown, corpus, problems, shapes.check(dataset, base));
    }
}
