package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;

/**
 * Small documents in which {@code {words = label}} says whom words mean, {@code ≠} whom not, and {@code = -} that they
 * stay open.
 */
final class Meant {
    private static final Pattern ASKED = Pattern.compile("\\{([^{}=≠]+) ([=≠]) ([^{}]+)\\}");

    private record Asked(int start, int end, String words, boolean same, String label) {}

    /** What does not come out as a story says. */
    static List<String> wrong(String story) {
        StringBuilder text = new StringBuilder();
        List<Asked> asked = new ArrayList<>();
        Matcher marks = ASKED.matcher(story);
        int from = 0;
        while (marks.find()) {
            text.append(story, from, marks.start());
            int start = text.length();
            text.append(marks.group(1));
            asked.add(new Asked(
                    start, text.length(), marks.group(1), marks.group(2).equals("="), marks.group(3)));
            from = marks.end();
        }
        text.append(story.substring(from));
        assertThat(asked).as(story).isNotEmpty();
        DocumentClaims claims = Prose.read("2011-06", text.toString());
        List<String> wrong = new ArrayList<>();
        for (Asked one : asked) {
            TreeSet<String> meant = meant(claims, one);
            boolean right = one.label().equals("-") ? meant.isEmpty() : meant.contains(one.label());
            if (right != one.same()) {
                wrong.add("'" + one.words() + "' means " + meant);
            }
        }
        return wrong;
    }

    /** The labels of those that are mentioned by words which end as these do or hold them. */
    private static TreeSet<String> meant(DocumentClaims claims, Asked asked) {
        return claims.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(span -> span.end() == asked.end() && span.start() >= asked.start()
                                || span.start() <= asked.start() && asked.end() <= span.end()))
                .map(Entity::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Meant() {}
}
