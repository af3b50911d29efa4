package org.depositary.page.view.answer;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;

/**
 * The page where queries are written and answered.
 *
 * @param text of the query
 * @param example the question it was taken from
 * @param topics questions that can be taken, by what they are about
 * @param answer what was found
 * @param problem what is wrong with the query
 * @param endpoint the address that programs ask
 * @param rows the most that are given
 * @param seconds the longest that a query may take
 */
public record QueryView(
        String text,
        Optional<Example> example,
        List<Topic> topics,
        Optional<Answer> answer,
        Optional<Problem> problem,
        String endpoint,
        int rows,
        long seconds) {
    public QueryView {
        topics = List.copyOf(topics);
    }

    /** Questions about the same. */
    public record Topic(String title, List<Example> examples) {
        public Topic {
            examples = List.copyOf(examples);
        }
    }

    /** How many questions there are. */
    public int questions() {
        return topics.stream().mapToInt(topic -> topic.examples().size()).sum();
    }

    /** Whether anything was asked. */
    public boolean asked() {
        return answer.isPresent() || problem.isPresent();
    }

    /** How many lines the text has. */
    public long lines() {
        return text.lines().count();
    }

    /** Where in the query something is wrong, as {@code line,column}; empty where nothing is. */
    public String place() {
        return problem.flatMap(Problem::place)
                .map(at -> at.line() + "," + at.column())
                .orElse("");
    }

    /** A place in a query: line and column, from 1. */
    public record Place(int line, int column) {}

    /** What keeps a query from its answer. */
    public enum Hindrance {
        /** What is asked cannot be answered. */
        FAULT,
        /** Others ask too much at the moment. */
        BUSY,
        /** Another server that it asks does not answer. */
        AWAY,
        /** It would take too long. */
        SLOW
    }

    /**
     * Why there is no answer.
     *
     * @param words what is wrong
     * @param place where in the query, where it has a place
     * @param shown the line of the query with a mark below the place; may be empty
     * @param why what kept it from an answer
     * @param mended the address where the same is asked with the prefixes that it lacks
     */
    public record Problem(String words, Optional<Place> place, String shown, Hindrance why, Optional<String> mended) {}

    /**
     * What was found.
     *
     * @param table of a SELECT or ASK query
     * @param drawn the rows in another shape
     * @param statements of a CONSTRUCT or DESCRIBE query
     * @param triples the same as Turtle
     * @param shapes in which it can be shown, with their addresses; the one that is shown has none
     * @param downloads the same as files
     * @param address of the question and its answer, to be kept
     * @param millis how long it took
     */
    public record Answer(
            Optional<TableView> table,
            Optional<PanelView> drawn,
            Optional<StatementsView> statements,
            Optional<String> triples,
            List<Link> shapes,
            List<Link> downloads,
            String address,
            long millis) {
        public Answer {
            shapes = List.copyOf(shapes);
            downloads = List.copyOf(downloads);
        }
    }
}
