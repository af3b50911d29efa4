package org.depositary.web.negotiation;

import java.util.ArrayList;
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
        MediaRange closest = null;
        for (MediaRange range : ranges) {
            if (range.holds(mediaType) && (closest == null || range.precision() > closest.precision())) {
                closest = range;
            }
        }
        return Optional.ofNullable(closest);
    }

    /**
     * The variant that suits best: that of the highest weight; of equals the one that is named more precisely, then the
     * one that the server gives more gladly, then the one offered first. None when the client accepts none of them.
     *
     * <p>A registered media type takes its weight from any range that holds it, other names of the same form only from
     * a range that names them: who refuses {@code text/turtle} and takes anything else means no Turtle.
     */
    public <T extends Variant> Optional<T> choose(List<T> offered) {
        T best = null;
        Liking most = Liking.NONE;
        for (T variant : offered) {
            Liking liking = liking(variant);
            int order = liking.compareTo(most);
            boolean better = order > 0 || order == 0 && best != null && variant.quality() > best.quality();
            if (better && liking.weight > 0) {
                best = variant;
                most = liking;
            }
        }
        return Optional.ofNullable(best);
    }

    private record Liking(double weight, int precision) implements Comparable<Liking> {
        static final Liking NONE = new Liking(0, 0);

        @Override
        public int compareTo(Liking other) {
            return weight == other.weight
                    ? Integer.compare(precision, other.precision)
                    : Double.compare(weight, other.weight);
        }
    }

    private Liking liking(Variant variant) {
        if (ranges.isEmpty()) {
            return new Liking(1, 0);
        }
        String registered = variant.mediaTypes().getFirst();
        Liking most = Liking.NONE;
        for (String type : variant.mediaTypes()) {
            Optional<MediaRange> range = closest(type);
            if (range.isPresent() && (type.equals(registered) || range.get().precision() >= MediaRange.NAMED)) {
                Liking liking = new Liking(range.get().weight(), range.get().precision());
                most = liking.compareTo(most) > 0 ? liking : most;
            }
        }
        return most;
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
        if (!token(type) || !token(subtype) || type.equals("*") && !subtype.equals("*")) {
            return Optional.empty();
        }
        Map<String, String> parameters = parts.size() > 1 ? new LinkedHashMap<>() : Map.of();
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

    /** Whether a text is a token (RFC 9110, section 5.6.2). */
    private static boolean token(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
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
