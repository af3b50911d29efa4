package org.depositary.graph.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a thing is known again in a later run: marks such as {@code entry=states/norway}, {@code name=ana lima},
 * {@code doc=report-7}, {@code type=dip:Fact}, {@code at=report-7:120-164}, {@code with=person/ana-lima}.
 *
 * @param marks sorted
 */
public record Key(Set<String> marks) {
    private static final Pattern PASSAGE = Pattern.compile("at=(.+):(\\d+)-(\\d+)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int CERTAIN = 1000;
    private static final int SURE = 900;
    private static final int LIKELY = 100;
    private static final int SAME_TYPE = 40;

    public Key {
        marks = java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
        for (String mark : marks) {
            if (mark.indexOf('=') < 1 || mark.indexOf(';') >= 0 || mark.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("no mark of a key: '" + mark + "'");
            }
        }
    }

    /** A mark; what would end it is replaced. */
    public static String mark(String name, String value) {
        return name + "=" + CONTROL.matcher(value.replace(';', ',')).replaceAll(" ");
    }

    static Key parse(String written) {
        return new Key(Set.copyOf(List.of(written.split(";"))));
    }

    @Override
    public String toString() {
        return String.join(";", marks);
    }

    private Set<String> all(String name) {
        String beginning = name + "=";
        Set<String> all = new TreeSet<>();
        for (String mark : marks) {
            if (mark.startsWith(beginning)) {
                all.add(mark);
            }
        }
        return all;
    }

    /**
     * How likely another key means the same thing; 0 for not at all. A thing with an entry of a dictionary is known by
     * it; another entity by a name in a document where it had that name before; a fact by overlapping evidence and a
     * shared participant.
     */
    int likeness(Key other) {
        if (marks.equals(other.marks)) {
            return CERTAIN;
        }
        Set<String> entry = all("entry");
        Set<String> otherEntry = other.all("entry");
        if (!entry.isEmpty() && !otherEntry.isEmpty()) {
            return entry.equals(otherEntry) ? SURE : 0;
        }
        if (!all("at").isEmpty() || !other.all("at").isEmpty()) {
            return facts(other);
        }
        int names = shared("name", other);
        int documents = shared("doc", other);
        return names > 0 && documents > 0 ? LIKELY + 10 * Math.min(names, 9) + Math.min(documents, 9) : 0;
    }

    private int facts(Key other) {
        double overlap = overlap(all("at"), other.all("at"));
        Set<String> participants = all("with");
        boolean alone = participants.isEmpty() || other.all("with").isEmpty();
        boolean together = alone ? shared("name", other) + shared("value", other) > 0 : shared("with", other) > 0;
        if (overlap == 0 || !together) {
            return 0;
        }
        Set<String> union = new TreeSet<>(participants);
        union.addAll(other.all("with"));
        return LIKELY
                + (shared("type", other) > 0 ? SAME_TYPE : 0)
                + (union.isEmpty() ? 0 : 20 * shared("with", other) / union.size())
                + 15 * Math.min(1, shared("name", other))
                + 10 * Math.min(1, shared("date", other))
                + 10 * Math.min(1, shared("value", other))
                + (int) (10 * overlap);
    }

    /**
     * Whether a likeness is enough to say that a thing no longer found on its own was taken into another: an entity of
     * the same name, or a fact of the same type.
     */
    boolean swallows(Key lost) {
        int likeness = likeness(lost);
        return lost.all("at").isEmpty() ? likeness > 0 : likeness >= LIKELY + SAME_TYPE;
    }

    private int shared(String name, Key other) {
        Set<String> mine = all(name);
        mine.retainAll(other.all(name));
        return mine.size();
    }

    /** The greatest share of a passage that lies in a passage of the other. */
    private static double overlap(Collection<String> one, Collection<String> two) {
        double most = 0;
        for (String a : one) {
            for (String b : two) {
                Matcher x = PASSAGE.matcher(a);
                Matcher y = PASSAGE.matcher(b);
                if (x.matches() && y.matches() && x.group(1).equals(y.group(1))) {
                    int start = Math.max(Integer.parseInt(x.group(2)), Integer.parseInt(y.group(2)));
                    int end = Math.min(Integer.parseInt(x.group(3)), Integer.parseInt(y.group(3)));
                    int length = Math.max(1, Integer.parseInt(x.group(3)) - Integer.parseInt(x.group(2)));
                    most = Math.max(most, Math.max(0, end - start) / (double) length);
                }
            }
        }
        return most;
    }
}
