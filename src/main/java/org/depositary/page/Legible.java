package org.depositary.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Letters;
import org.depositary.text.Repair;
import org.depositary.text.repair.Restoration;

/** A text as rules read it: characters that arrived damaged are shown restored, with a remark of what was received. */
public final class Legible {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String received;
    private final Restoration.View view;
    private final int[] units;

    /** @param received as it arrived */
    public Legible(String received) {
        this.received = received;
        this.view = Restoration.of(received);
        int[] starts = new int[received.codePointCount(0, received.length()) + 1];
        int unit = 0;
        for (int point = 0; point < starts.length; point++) {
            starts[point] = unit;
            unit += unit < received.length() ? Character.charCount(received.codePointAt(unit)) : 0;
        }
        this.units = starts;
    }

    /** A quotation, its line breaks and runs of spaces as one space each. */
    public static Excerpt excerpt(String received) {
        Legible legible = new Legible(received.replaceAll("\\s+", " ").strip());
        return new Excerpt(legible.between(0, legible.length()));
    }

    /** How long the text is, in code points. */
    public int length() {
        return units.length - 1;
    }

    /**
     * A stretch of it.
     *
     * @param start in code points
     * @param end in code points, not itself part of it
     */
    public List<Letters> between(int start, int end) {
        int from = units[start];
        int to = units[end];
        List<Letters> letters = new ArrayList<>();
        int at = from;
        List<Repair> within = view.repairs().stream()
                .filter(repair -> repair.at() >= from && repair.at() < to)
                .toList();
        for (int i = 0; i < within.size(); ) {
            int last = i;
            while (last + 1 < within.size()
                    && within.get(last + 1).at() == within.get(last).at() + 1
                    && within.get(last + 1).reason().equals(within.get(i).reason())) {
                last++;
            }
            int begin = within.get(i).at();
            int stop = within.get(last).at() + 1;
            if (begin > at) {
                letters.add(Letters.plain(received.substring(at, begin)));
            }
            letters.add(repaired(begin, stop, within.get(i).reason()));
            at = stop;
            i = last + 1;
        }
        if (at < to) {
            letters.add(Letters.plain(received.substring(at, to)));
        }
        return letters;
    }

    /**
     * What is left out for reading, a footnote's mark or a hyphen at a line's end, is shown as received; so is a
     * quotation mark that is read as another, for it is not damaged.
     */
    private Letters repaired(int begin, int end, String reason) {
        String was = received.substring(begin, end);
        String reads = view.text().substring(begin, end).replace(String.valueOf(SOFT_HYPHEN), "");
        if (quoting(was) && quoting(reads)) {
            return Letters.plain(was);
        }
        return reads.isBlank()
                ? new Letters(was, Optional.of("Not read: " + reason), false)
                : new Letters(reads, Optional.of("Received: " + named(was) + " (" + reason + ")"), true);
    }

    private static boolean quoting(String characters) {
        return characters.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> character == '\'' || character == '"';
        });
    }

    /** Characters as they can be seen; those that cannot by their code points. */
    private static String named(String characters) {
        StringBuilder out = new StringBuilder();
        characters.codePoints().forEach(character -> {
            boolean seen = character != 0xFFFD
                    && !Character.isISOControl(character)
                    && !Character.isWhitespace(character)
                    && Character.getType(character) != Character.FORMAT;
            if (seen) {
                out.appendCodePoint(character);
            } else {
                out.append(out.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "U+%04X", character));
            }
        });
        return out.toString();
    }
}
