package org.depositary.link.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.authority.Dataset;
import org.depositary.text.name.Spelling;

/**
 * Compares the links of a corpus with a gold.
 *
 * @param figures by kind
 * @param errors what is wrong, for people
 * @param unjudged links of things that the gold does not name
 */
public record Evaluation(Map<String, Figures> figures, List<String> errors, List<String> unjudged) {
    public Evaluation {
        figures = new TreeMap<>(figures);
        errors = List.copyOf(errors);
        unjudged = List.copyOf(unjudged);
    }

    /** Compares; a thing of the gold is every identity of its kind that goes by one of its names. */
    public static Evaluation of(Corpus corpus, List<GoldLink> gold, List<Dataset> datasets) {
        Map<String, Figures> figures = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        List<Identity> judged = new ArrayList<>();
        for (GoldLink row : gold) {
            List<Identity> found = corpus.identities().stream()
                    .filter(identity -> identity.segment().equals(row.kind()) && named(identity, row))
                    .toList();
            judged.addAll(found);
            for (Dataset dataset : datasets) {
                Optional<Optional<String>> expected =
                        Optional.ofNullable(row.entries().get(dataset.name()));
                expected.ifPresent(
                        entry -> figures.merge(row.kind(), compare(row, entry, found, dataset, errors), Figures::plus));
            }
        }
        List<String> unjudged = corpus.identities().stream()
                .filter(identity -> !judged.contains(identity))
                .flatMap(identity ->
                        identity.links().stream().map(link -> identity.label() + " <" + link.target() + ">"))
                .toList();
        return new Evaluation(figures, errors, unjudged);
    }

    private static boolean named(Identity identity, GoldLink row) {
        return Stream.concat(Stream.of(identity.label()), identity.names().stream())
                .map(Spelling::fold)
                .anyMatch(row.names()::contains);
    }

    private static Figures compare(
            GoldLink row, Optional<String> expected, List<Identity> found, Dataset dataset, List<String> errors) {
        if (found.isEmpty()) {
            return expected.isPresent() ? new Figures(0, 0, 0, 1, 0, 0) : Figures.NONE;
        }
        Figures figures = Figures.NONE;
        for (Identity identity : found) {
            List<String> links = identity.links().stream()
                    .map(link -> link.target().toString())
                    .filter(target -> dataset.identifier(target).isPresent())
                    .toList();
            figures = figures.plus(compare(identity, expected, links, errors));
        }
        return figures;
    }

    private static Figures compare(
            Identity identity, Optional<String> expected, List<String> links, List<String> errors) {
        if (links.isEmpty()) {
            return expected.isPresent() ? new Figures(0, 0, 1, 0, 0, 0) : new Figures(0, 0, 0, 0, 1, 0);
        }
        if (expected.filter(links::contains).isPresent() && links.size() == 1) {
            return new Figures(1, 0, 0, 0, 0, 0);
        }
        errors.add(identity.label() + " is linked to " + String.join(", ", links) + ", not to "
                + expected.orElse("nothing"));
        return new Figures(0, 1, 0, 0, 0, expected.isPresent() ? 0 : 1);
    }
}
