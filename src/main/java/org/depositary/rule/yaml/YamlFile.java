package org.depositary.rule.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML file (YAML 1.2) into a tree with places. What would lose the place of a character, or hide what is
 * written where, is refused: folded blocks, scalars of several lines that are no literal block, anchors and aliases,
 * tags, several documents in a file.
 */
public final class YamlFile {
    private static final int DEEPEST = 32;

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlFile(SourceText source, String text, Problems problems) {
        this.source = source;
        this.problems = problems;
        LoadSettings settings =
                LoadSettings.builder().setLabel(source.name()).setUseMarks(true).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * Reads a file.
     *
     * @param name its name in messages
     * @param text its characters
     * @param problems where all that is wrong with it goes
     * @return its root, or none if the file is empty or no tree can be made of it
     */
    public static Optional<YamlNode> read(String name, String text, Problems problems) {
        SourceText source = new SourceText(name, text);
        problems.file(name, source.lines());
        try {
            return new YamlFile(source, text, problems).root();
        } catch (MarkedYamlEngineException broken) {
            Position position = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(source::position)
                    .orElse(new Position(name, 1, 1));
            problems.report(position, "this is no YAML: " + broken.getProblem() + hint(broken.getProblem()));
        } catch (ReaderException broken) {
            problems.report(source.position(broken.getPosition()), "this character must not stand in YAML");
        } catch (YamlEngineException broken) {
            problems.report(new Position(name, 1, 1), "this is no YAML: " + broken.getMessage());
        } catch (Refused refused) {
            problems.report(refused.position, refused.reason);
        }
        return Optional.empty();
    }

    /** The lines of a file, as they are counted in messages. */
    public static List<String> lines(String text) {
        return SourceText.lines(text);
    }

    private static String hint(String problem) {
        boolean indicator = problem.contains("cannot start any token")
                || problem.contains("expected <block end>")
                || problem.contains("expected ',' or")
                || problem.contains("mapping values are not allowed")
                || problem.contains("expected alphabetic");
        return indicator
                ? " (a pattern that begins with { [ % & * ! | > @ ` \" or ' or holds `: ` or ` #` stands in single quotes or as a block after |)"
                : "";
    }

    private Optional<YamlNode> root() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw new Refused(at(event), "a mapping file holds one YAML document");
                    }
                }
                case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd ->
                    root = Optional.of(node(event, 0)).filter(node -> !isNothing(node));
            }
        }
        return root;
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Text text && text.value().isEmpty() && text.style() == YamlNode.Style.PLAIN;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(at(event), "nested more than " + DEEPEST + " deep");
        }
        reportAnchorsAndTags(event);
        return switch (event) {
            case ScalarEvent scalar -> text(scalar);
            case MappingStartEvent start -> fields(start, depth);
            case CollectionStartEvent start -> items(start, depth);
            default -> new YamlNode.Text("", YamlNode.Style.PLAIN, at(event), index -> at(event));
        };
    }

    private void reportAnchorsAndTags(Event event) {
        if (event instanceof AliasEvent) {
            problems.report(at(event), "aliases (*) are not used in mapping files: write it out, or quote the *");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.report(at(event), "anchors (&) are not used in mapping files: quote the &");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            problems.report(at(event), "tags (!) are not used in mapping files: quote the !");
        }
    }

    private YamlNode fields(MappingStartEvent start, int depth) {
        List<YamlNode.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlNode.Text name)) {
                problems.report(
                        key.position(), "a key is a plain word; a pattern that begins with { or [ stands in quotes");
            } else if (!keys.add(name.value())) {
                problems.report(key.position(), "`" + name.value() + "` stands here a second time");
            } else {
                fields.add(new YamlNode.Field(name, value));
            }
        }
        return new YamlNode.Fields(fields, at(start));
    }

    private YamlNode items(CollectionStartEvent start, int depth) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            nodes.add(node(event, depth + 1));
        }
        return new YamlNode.Items(nodes, at(start));
    }

    private YamlNode text(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        Position position = source.position(start);
        String value = scalar.getValue();
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.FOLDED) {
            problems.report(position, "a folded block (>) loses the places of its characters: use a literal block (|)");
        }
        if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED && start.getLine() != end.getLine()) {
            problems.report(
                    position,
                    "text over several lines loses the places of its characters: write it on one line or as a literal block (|)");
        }
        return switch (style) {
            case PLAIN -> new YamlNode.Text(value, YamlNode.Style.PLAIN, position, source.plain(start, value));
            case SINGLE_QUOTED ->
                new YamlNode.Text(value, YamlNode.Style.SINGLE_QUOTED, position, source.quoted(start, value, '\''));
            case DOUBLE_QUOTED ->
                new YamlNode.Text(value, YamlNode.Style.DOUBLE_QUOTED, position, source.quoted(start, value, '"'));
            case LITERAL, FOLDED, JSON_SCALAR_STYLE ->
                new YamlNode.Text(value, YamlNode.Style.LITERAL, position, source.literal(start, value));
        };
    }

    private Position at(Event event) {
        return event.getStartMark().map(source::position).orElse(new Position(source.name(), 1, 1));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Position position;
        private final String reason;

        Refused(Position position, String reason) {
            super(reason, null, false, false);
            this.position = position;
            this.reason = reason;
        }
    }
}
