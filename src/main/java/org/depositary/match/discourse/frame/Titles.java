package org.depositary.match.discourse.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;

/**
 * Writes a label from its template: slots in braces; what stands in brackets is left out where a slot in it took
 * nothing.
 */
final class Titles {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");

    private Titles() {}

    /** The label; none where a slot outside brackets took nothing. */
    static Optional<String> written(String template, Bindings bindings, Layout layout) {
        Matcher optional = OPTIONAL.matcher(template);
        String kept = optional.replaceAll(part ->
                Matcher.quoteReplacement(fill(part.group(1), bindings, layout).orElse("")));
        return fill(kept, bindings, layout);
    }

    private static Optional<String> fill(String template, Bindings bindings, Layout layout) {
        StringBuilder text = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        while (slot.find()) {
            List<Bound> bounds = bindings.of(slot.group(1));
            if (bounds.isEmpty()) {
                return Optional.empty();
            }
            String words = bounds.stream().map(bound -> label(bound, layout)).collect(Collectors.joining(", "));
            slot.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        slot.appendTail(text);
        return Optional.of(text.toString().strip());
    }

    private static String label(Bound bound, Layout layout) {
        return bound instanceof Bound.Named named
                ? named.mention().label()
                : layout.reading().words(bound.first(), bound.end());
    }
}
