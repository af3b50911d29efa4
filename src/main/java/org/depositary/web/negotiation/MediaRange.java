package org.depositary.web.negotiation;

import java.util.Map;

/**
 * A media range of an {@code Accept} field (RFC 9110, section 12.5.1).
 *
 * @param type lower case, {@code *} for any
 * @param subtype lower case, {@code *} for any
 * @param parameters lower-case names with their values, the weight left out
 * @param weight from 0 (not acceptable) to 1
 */
public record MediaRange(String type, String subtype, Map<String, String> parameters, double weight) {
    /** The least precision of a range that names a subtype. */
    static final int NAMED = 2;

    public MediaRange {
        parameters = Map.copyOf(parameters);
    }

    /** Whether a media type without parameters falls into the range. */
    boolean holds(String mediaType) {
        int slash = mediaType.indexOf('/');
        return type.equals("*")
                || type.length() == slash
                        && mediaType.regionMatches(true, 0, type, 0, slash)
                        && (subtype.equals("*")
                                || subtype.length() == mediaType.length() - slash - 1
                                        && mediaType.regionMatches(true, slash + 1, subtype, 0, subtype.length()));
    }

    /** How closely it names: any, one type, one subtype, with parameters. */
    int precision() {
        if (type.equals("*")) {
            return 0;
        }
        if (subtype.equals("*")) {
            return 1;
        }
        return NAMED + parameters.size();
    }
}
