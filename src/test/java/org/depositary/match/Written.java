package org.depositary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.TypeDraft;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.label.LabelTemplate;

/** Patterns, rules and rule sets as a mapping file would give them, about a made-up domain of sailors and harbours. */
public final class Written {
    private static final Position POSITION = new Position("sample.yaml", 1, 1);

    private Written() {}

    /** Elements one after the other; a string is a word each, or a mark. */
    public static Pattern seq(Object... parts) {
        List<Pattern> patterns = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof String words) {
                for (String word : words.split(" ")) {
                    patterns.add(
                            Character.isLetterOrDigit(word.charAt(0)) || word.startsWith("'")
                                    ? new Pattern.Word(word, false)
                                    : new Pattern.Mark(word));
                }
            } else {
                patterns.add((Pattern) part);
            }
        }
        return patterns.size() == 1 ? patterns.getFirst() : new Pattern.Sequence(patterns);
    }

    /** The first of several that works. */
    public static Pattern any(Object... options) {
        return new Pattern.Choice(Arrays.stream(options).map(Written::seq).toList());
    }

    /** Perhaps. */
    public static Pattern opt(Object... parts) {
        return new Pattern.Repeat(seq(parts), 0, 1);
    }

    /** So many times. */
    public static Pattern times(int min, int max, Object... parts) {
        return new Pattern.Repeat(seq(parts), min, max);
    }

    /** A slot of a kind. */
    public static Pattern slot(String name, String kind) {
        return new Pattern.Slot(name.equals("_") ? Optional.empty() : Optional.of(name), kind, false);
    }

    /** A list slot of a kind. */
    public static Pattern list(String name, String kind) {
        return new Pattern.Slot(Optional.of(name), kind, true);
    }

    /** Free words. */
    public static Pattern phrase(String name) {
        return new Pattern.Phrase(Optional.of(name));
    }

    /** A gap. */
    public static Pattern gap(int max) {
        return new Pattern.Gap(max);
    }

    /** One frame for each turn. */
    public static Pattern each(Pattern item, Pattern separator) {
        return new Pattern.Each(item, separator);
    }

    /** A kind that stands for itself. */
    public static Kind kind(String name) {
        return kind(name, List.of(), Map.of(), Optional.empty());
    }

    /** A union of kinds. */
    public static Kind union(String name, String... members) {
        return kind(name, List.of(members), Map.of(), Optional.empty());
    }

    /** A kind with attributes, or one that refers to another. */
    public static Kind kind(
            String name, List<String> members, Map<String, String> attributes, Optional<String> refers) {
        return new Kind(
                name,
                Optional.empty(),
                Optional.empty(),
                members,
                Kind.Identity.LABEL,
                refers,
                attributes,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of());
    }

    /** A type of frame that is named again by nouns. */
    public static FrameType frame(String type, String... nouns) {
        return TypeDraft.event(type).nouns(nouns).declared();
    }

    /** A rule set. */
    public static RuleSet rules(Lexis lexis, Rule... rules) {
        return new RuleSet(
                List.of(rules), lexis.kinds, lexis.frames, lexis.words, new Vocabulary(Map.of(), Set.of(), Map.of()));
    }

    /** Starts a rule that states facts. */
    public static Draft rule(String id, Object... pattern) {
        return new Draft(id, Rule.Stage.FRAME, "ex:Voyage").match(pattern);
    }

    /** Starts a rule that recognises entities. */
    public static Draft entity(String id, String kind, Object... pattern) {
        return new Draft(id, Rule.Stage.ENTITY, kind).match(pattern);
    }

    /** Word lists, kinds and types of frames. */
    public static final class Lexis {
        private final Map<String, Kind> kinds = new LinkedHashMap<>();
        private final Map<String, FrameType> frames = new LinkedHashMap<>();
        private final Map<String, Set<List<String>>> words = new LinkedHashMap<>();

        /** Adds kinds. */
        public Lexis kinds(Kind... more) {
            for (Kind kind : more) {
                kinds.put(kind.name(), kind);
            }
            return this;
        }

        /** Adds a type of frame. */
        public Lexis frame(FrameType type) {
            frames.put(type.type(), type);
            return this;
        }

        /** Adds a word list. */
        public Lexis words(String name, String... entries) {
            Set<List<String>> list = new LinkedHashSet<>();
            for (String entry : entries) {
                list.add(List.of(entry.split(" ")));
            }
            words.put(name, list);
            return this;
        }
    }

    /** A rule being written. */
    public static final class Draft {
        private final String id;
        private final Rule.Stage stage;
        private String type;
        private final List<Pattern> patterns = new ArrayList<>();
        private final Map<String, Pattern> adjuncts = new LinkedHashMap<>();
        private final List<Pattern> unless = new ArrayList<>();
        private final List<Pattern> above = new ArrayList<>();
        private final List<Pattern> about = new ArrayList<>();
        private final Map<String, String> constants = new LinkedHashMap<>();
        private final Map<String, String> needs = new LinkedHashMap<>();
        private final List<Rule.Example> examples = new ArrayList<>();
        private final List<Rule.CounterExample> counterExamples = new ArrayList<>();
        private Optional<LabelTemplate> label = Optional.empty();
        private int priority;

        private Draft(String id, Rule.Stage stage, String type) {
            this.id = id;
            this.stage = stage;
            this.type = type;
        }

        /** Adds a pattern. */
        public Draft match(Object... pattern) {
            patterns.add(seq(pattern));
            return this;
        }

        /** Adds an adjunct. */
        public Draft adjunct(String name, Object... pattern) {
            adjuncts.put(name, seq(pattern));
            return this;
        }

        /** Adds what must stand in the heading above. */
        public Draft above(Object... pattern) {
            above.add(seq(pattern));
            return this;
        }

        /** Adds what the document must be about. */
        public Draft about(Object... pattern) {
            about.add(seq(pattern));
            return this;
        }
        /** Adds what forbids it. */
        public Draft unless(Object... pattern) {
            unless.add(seq(pattern));
            return this;
        }

        /** Adds a fixed value. */
        public Draft constant(String name, String value) {
            constants.put(name, value);
            return this;
        }

        /** Adds a condition on the document. */
        public Draft needs(String property, String value) {
            needs.put(property, value);
            return this;
        }

        /** Adds an example. */
        @SafeVarargs
        public final Draft example(String text, Map<String, List<String>>... gives) {
            examples.add(new Rule.Example(text, List.of(gives), Optional.empty(), Map.of(), POSITION));
            return this;
        }

        /** Adds an example with what stands before it. */
        @SafeVarargs
        public final Draft example(String before, String text, Map<String, List<String>>... gives) {
            examples.add(new Rule.Example(text, List.of(gives), Optional.of(before), Map.of(), POSITION));
            return this;
        }

        /** Adds a counter-example. */
        public Draft not(String text) {
            counterExamples.add(new Rule.CounterExample(text, POSITION));
            return this;
        }

        /** Sets the label's template. */
        public Draft label(String template) {
            label = Optional.of(LabelTemplate.parse(template));
            return this;
        }

        /** Sets the type. */
        public Draft type(String name) {
            type = name;
            return this;
        }

        /** Sets the priority. */
        public Draft priority(int value) {
            priority = value;
            return this;
        }

        /** The rule. */
        public Rule done() {
            return new Rule(
                    id,
                    "A sample.",
                    stage,
                    type,
                    Optional.empty(),
                    patterns,
                    adjuncts,
                    Map.of(),
                    List.of(),
                    constants,
                    label,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    unless,
                    above,
                    about,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    priority,
                    1,
                    needs,
                    examples,
                    counterExamples,
                    "",
                    POSITION);
        }
    }
}
