package org.depositary.web.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code Accept} field of a request, all its lines taken together (RFC 9110, sections 5.3 and 12.5.1).
 *
 * <p>What is malformed is passed over as if it were not there; when nothing well-formed is left, anything is accepted.
 *
 * @param ranges what the client named, in its order
 */
public record Accept(List<MediaRange> ranges) {
    private static final int MOST_RANGES = 200;
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?|\\.[0-9]{1,3}");

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the lines of the field; none means that anything is accepted. */
    public static Accept of(List<String> lines) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String line : lines) {
            for (String element : split(line, ',')) {
                if (ranges.size() < MOST_RANGES) {
                    range(element).ifPresent(ranges::add);
                }
            }
        }
        return new Accept(ranges);
    }

    /** Whether the client said nothing that tells one type from another. */
    public boolean indifferent() {
        return ranges.stream().allMatch(range -> range.type().equals("*") && range.weight() > 0);
    }

    /** How much the client likes a media type: the weight of the closest range that holds it; 0 when none does. */
    public double weight(String mediaType) {
        if (ranges.isEmpty()) {
            return 1;
        }
        return closest(mediaType).map(MediaRange::weight).orElse(0.0);
    }

    /** The closest range that holds a media type: the most precise, of these the first. */
    public Optional<MediaRange> closest(String mediaType) {
        return ranges.stream()
                .filter(range -> range.holds(mediaType))
                .max(Comparator.comparingInt(MediaRange::precision).thenComparingInt(range -> -ranges.indexOf(range)));
    }

    /**
     * The variant that suits best: the highest product of the client's weight and the server's own; of equals the one
     * offered first. None when the client accepts none of them.
     */
    public <T extends Variant> Optional<T> choose(List<T> offered) {
        Optional<T> best = Optional.empty();
        double most = 0;
        for (T variant : offered) {
            double weight = variant.mediaTypes().stream()
                            .mapToDouble(this::weight)
                            .max()
                            .orElse(0)
                    * variant.quality();
            if (weight > most) {
                best = Optional.of(variant);
                most = weight;
            }
        }
        return best;
    }

    private static Optional<MediaRange> range(String element) {
        List<String> parts = split(element, ';');
        String name = parts.getFirst().strip().toLowerCase(Locale.ROOT);
        if (name.equals("*")) {
            name = "*/*";
        }
        int slash = name.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        String type = name.substring(0, slash);
        String subtype = name.substring(slash + 1);
        if (!TOKEN.matcher(type).matches()
                || !TOKEN.matcher(subtype).matches()
                || type.equals("*") && !subtype.equals("*")) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        double weight = 1;
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = unquoted(part.substring(equals + 1).strip());
            if (key.equals("q")) {
                Matcher form = WEIGHT.matcher(value);
                if (!form.matches()) {
                    return Optional.empty();
                }
                weight = Double.parseDouble(value);
                break;
            }
            parameters.put(key, value);
        }
        return Optional.of(new MediaRange(type, subtype, parameters, weight));
    }

    private static String unquoted(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return value;
    }

    /** Splits at a mark outside quoted strings. */
    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == mark && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
