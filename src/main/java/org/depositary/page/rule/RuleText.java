package org.depositary.page.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a mapping rule as it is published: in YAML, keys of the rule at the beginning of a line, each sentence of
 * a list on a line of its own.
 *
 * @param text as published
 */
public record RuleText(String text) {
    private static final Pattern KEY = Pattern.compile("^(\\w+):.*");
    private static final Pattern EXAMPLE = Pattern.compile("^ {2}- text: (.*)$");
    private static final Pattern ITEM = Pattern.compile("^ {2}- (.*)$");

    /** Sentences that the rule must read. */
    public List<String> examples() {
        return items("examples", EXAMPLE);
    }

    /** Sentences that it must not read. */
    public List<String> counterExamples() {
        return items("not", ITEM);
    }

    private List<String> items(String key, Pattern item) {
        List<String> items = new ArrayList<>();
        boolean within = false;
        for (String line : text.lines().toList()) {
            Matcher begins = KEY.matcher(line);
            if (begins.matches()) {
                within = begins.group(1).equals(key);
                continue;
            }
            Matcher found = item.matcher(line);
            if (within && found.matches()) {
                items.add(plain(found.group(1)));
            }
        }
        return items;
    }

    /** A scalar without its quotation marks (YAML 1.2.2, sections 7.3.1 and 7.3.2). */
    private static String plain(String scalar) {
        String text = scalar.strip();
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
            return text.substring(1, text.length() - 1).replace("''", "'");
        }
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return text;
    }
}
