package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Sought;
import org.depositary.page.view.part.Link;

/**
 * The page of the shapes.
 *
 * @param formats in which programs can have them
 * @param sought words that were looked for; all shapes are shown where there are none
 * @param parts the shapes by what they are asked of, in the order of the page
 */
public record ShapesView(List<Link> formats, Sought sought, List<Part> parts) {
    public ShapesView {
        formats = List.copyOf(formats);
        parts = List.copyOf(parts);
    }

    /** How many constraints are shown. */
    public int shown() {
        return parts.stream()
                .flatMap(part -> part.shapes().stream())
                .mapToInt(shape -> shape.constraints().size())
                .sum();
    }

    /**
     * Shapes that are asked of the same data.
     *
     * @param key its anchor
     */
    public record Part(String key, String title, String lead, List<Shape> shapes) {
        public Part {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * What holds of things of a kind.
     *
     * @param key its local name and anchor
     * @param title what it is about
     * @param definition of the class that it is about, if it is about one
     * @param targets of what it is asked: some words, and the classes or properties they are said of
     * @param things how many of them there are, in words, with a list of them; none where nobody counts them
     * @param also shapes that the same things must keep
     */
    public record Shape(
            String key,
            String title,
            Optional<String> definition,
            List<Target> targets,
            Optional<Link> things,
            List<Link> also,
            List<Constraint> constraints) {
        public Shape {
            targets = List.copyOf(targets);
            also = List.copyOf(also);
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * Of what a shape is asked.
     *
     * @param how in which way its terms tell it
     */
    public record Target(String how, List<Link> terms) {
        public Target {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One thing that is asked.
     *
     * @param key its local name
     * @param parts local names of what it is made of
     * @param path the properties that lead to the values, one as a rule; empty where it is asked of the thing itself
     * @param many how many values there may be
     * @param kinds what a value may be, any of these
     * @param conditions what else holds of the values
     * @param pattern a regular expression that they match
     * @param message what it says in a sentence
     * @param grave whether what breaks it is left out
     * @param query by which it is found broken
     */
    public record Constraint(
            String key,
            List<String> parts,
            List<Link> path,
            String many,
            List<Link> kinds,
            List<String> conditions,
            Optional<String> pattern,
            String message,
            boolean grave,
            Optional<String> query) {
        public Constraint {
            parts = List.copyOf(parts);
            path = List.copyOf(path);
            kinds = List.copyOf(kinds);
            conditions = List.copyOf(conditions);
        }
    }
}
