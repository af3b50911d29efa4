package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.yaml.YamlNode;

/**
 * Where the attributes of kinds come from: {@code self}, a slot of an entity rule or a feature ({@code flag}), an
 * attribute of what a slot took ({@code crew.flag}), an entry of a dictionary ({@code harbours/{home}}), or several of
 * these divided by {@code |}. Whether they exist can be told only when all files are read.
 */
final class AttributeSources {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*):");
    private static final Pattern ENTRY = Pattern.compile("([^/{}|]+)/\\{([^{}|]+)\\}");
    private static final Pattern NAME = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\.([A-Za-z_][A-Za-z0-9_]*))?");
    private static final Pattern ALTERNATIVE = Pattern.compile("[^|]+");

    private final Problems problems;
    private final List<YamlNode.Text> sources = new ArrayList<>();
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> features = new TreeSet<>();
    private final Set<String> dictionaries = new TreeSet<>();

    AttributeSources(Problems problems) {
        this.problems = problems;
    }

    /** Takes up what a kind says of an attribute. */
    void declare(String attribute, YamlNode.Text source) {
        attributes.add(attribute);
        sources.add(source);
    }

    /** The features of a dictionary's entries: its columns that begin with a small letter. */
    void features(TableFile table) {
        String file = table.name().substring(table.name().lastIndexOf('/') + 1);
        dictionaries.add(file.substring(0, file.length() - ".tsv".length()));
        for (TableFile.Row header : table.header().stream().toList()) {
            header.cells().stream()
                    .filter(column -> !column.isEmpty() && Character.isLowerCase(column.charAt(0)))
                    .forEach(features::add);
        }
    }

    /** The slots of a file's patterns; of broken ones too, so that an error has no echo here. */
    void features(MappingFile file) {
        for (String line : file.lines()) {
            Matcher slot = SLOT.matcher(line);
            while (slot.find()) {
                features.add(slot.group(1));
            }
        }
    }

    /** The constants of entity rules. */
    void features(Set<String> constants) {
        features.addAll(constants);
    }

    /** Reports the sources that do not exist. */
    void check() {
        for (YamlNode.Text source : sources) {
            Matcher alternative = ALTERNATIVE.matcher(source.value());
            boolean any = false;
            while (alternative.find()) {
                String way = alternative.group();
                Position position = source.at(
                        alternative.start() + way.length() - way.stripLeading().length());
                check(way.strip(), position);
                any = true;
            }
            if (!any) {
                malformed(source.position());
            }
        }
    }

    private void check(String way, Position position) {
        Matcher entry = ENTRY.matcher(way);
        Matcher name = NAME.matcher(way);
        if (way.equals("self")) {
            return;
        }
        if (entry.matches()) {
            if (!dictionaries.contains(entry.group(1))) {
                problems.unknown(position, "no dictionary `" + entry.group(1) + "`", entry.group(1), dictionaries);
            }
            feature(entry.group(2), position);
        } else if (name.matches()) {
            feature(name.group(1), position);
            Optional.ofNullable(name.group(2))
                    .filter(attribute -> !attributes.contains(attribute))
                    .ifPresent(attribute -> problems.unknown(
                            position, "no kind has an attribute `" + attribute + "`", attribute, attributes));
        } else {
            malformed(position);
        }
    }

    private void feature(String name, Position position) {
        if (!features.contains(name)) {
            problems.unknown(
                    position,
                    "no dictionary has a column `" + name + "`, no entity rule a slot or constant",
                    name,
                    features);
        }
    }

    private void malformed(Position position) {
        problems.report(
                position,
                "an attribute comes from self, feature, slot.attribute or dictionary/{feature}; | divides alternatives");
    }
}
