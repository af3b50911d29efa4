package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;

/**
 * The page about the dataset as a whole.
 *
 * @param title what it is called
 * @param about what it is, in a sentence or two
 * @param figures how much there is of what
 * @param themes how many things of each type, by themes
 * @param graphs the parts that statements are kept in
 * @param measures how good it is
 * @param targets the datasets that things here are linked to
 * @param linkFiles the links to them by themselves, to be had
 * @param files the whole of it, to be had
 * @param ways how it can be asked
 * @param terms under which it may be used, when and by what it was made
 * @param vocabularies whose terms it is written in
 * @param examples questions that it answers
 * @param data its own description, by format
 */
public record DatasetView(
        String title,
        String about,
        List<StartView.Count> figures,
        List<StartView.Theme> themes,
        List<StartView.Count> graphs,
        List<Measure> measures,
        List<Target> targets,
        List<Link> linkFiles,
        List<File> files,
        List<Way> ways,
        List<Term> terms,
        List<Link> vocabularies,
        List<Example> examples,
        List<Link> data) {
    public DatasetView {
        figures = List.copyOf(figures);
        themes = List.copyOf(themes);
        graphs = List.copyOf(graphs);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        linkFiles = List.copyOf(linkFiles);
        files = List.copyOf(files);
        ways = List.copyOf(ways);
        terms = List.copyOf(terms);
        vocabularies = List.copyOf(vocabularies);
        examples = List.copyOf(examples);
        data = List.copyOf(data);
    }

    /**
     * A measurement of quality.
     *
     * @param value as people write it
     * @param words what it counts
     * @param note how it was measured
     */
    public record Measure(String value, String words, Optional<Link> note) {}

    /**
     * A dataset that things here are linked to.
     *
     * @param site its home
     * @param links how many there are
     * @param kinds what they say, and how many say it
     */
    public record Target(Link site, long links, List<String> kinds) {}

    /**
     * A file of the whole dataset.
     *
     * @param size as people write it
     * @param sha256 its checksum, in hexadecimal digits
     */
    public record File(Link file, String size, String sha256) {}

    /** A way to ask: where, and what its specification is. */
    public record Way(Link way, String address, Optional<String> specification) {}

    /** Something said of the dataset: what, and its value. */
    public record Term(String name, Link value) {}
}
