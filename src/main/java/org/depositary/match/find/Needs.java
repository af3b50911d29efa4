package org.depositary.match.find;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.Rule;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;

/**
 * What rules ask of a document before they are tried. Hundreds of them ask for one language, so it is asked of a
 * document once for all of them.
 */
public final class Needs {
    private static final String LANGUAGE = "language";

    /** By what is asked of each property the numbers of what belongs to rules that ask it. */
    private final Map<Map<String, String>, BitSet> numbers = new LinkedHashMap<>();

    Needs() {}

    /** Whether a rule can be tried on documents of a language at all. */
    public static boolean language(Rule rule, String tag) {
        return Optional.ofNullable(rule.needs().get(LANGUAGE))
                .map(wanted -> within(wanted, tag))
                .orElse(true);
    }

    /** Takes note of something of a rule, by its number. */
    void add(int number, Rule rule) {
        numbers.computeIfAbsent(rule.needs(), needs -> new BitSet()).set(number);
    }

    /** The numbers of what belongs to rules that read a document. */
    BitSet met(Reading reading) {
        BitSet met = new BitSet();
        numbers.forEach((needs, some) -> {
            if (needs.entrySet().stream().allMatch(need -> met(need.getKey(), need.getValue(), reading))) {
                met.or(some);
            }
        });
        return met;
    }

    private static boolean within(String range, String tag) {
        int length = range.length();
        return tag.regionMatches(true, 0, range, 0, length) && (tag.length() == length || tag.charAt(length) == '-');
    }

    /**
     * Whether a document's metadata are as wanted: the {@code language} as a range of tags (RFC 4647, section 3.3.1:
     * {@code en} takes {@code en-GB}), {@code publisher} and {@code issuer} whole.
     */
    private static boolean met(String property, String wanted, Reading reading) {
        Metadata metadata = reading.document().metadata();
        return switch (property) {
            case LANGUAGE -> within(wanted, metadata.language());
            case "publisher" -> metadata.publisher().filter(wanted::equals).isPresent();
            case "issuer" -> metadata.issuer().filter(wanted::equals).isPresent();
            default -> throw new IllegalArgumentException("no rule can need the document's " + property);
        };
    }
}
