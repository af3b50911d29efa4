package org.depositary.match.pattern;

import org.depositary.text.Mention;
import org.depositary.text.Reading;

/** What a slot of a pattern took from the text; token positions are those of the reading. */
public sealed interface Bound {
    /** Index of the first token taken. */
    int first();

    /** Index after the last token taken. */
    int end();

    /** What it is called: a mention by its label, all else by its words. */
    default String label(Reading reading) {
        return this instanceof Named named ? named.mention().label() : reading.words(first(), end());
    }

    /**
     * A mention of the slot's kind ({@code {performer:Artist}}; one for each member of a list
     * {@code {performer:Artist+}}).
     */
    record Named(Mention mention) implements Bound {
        @Override
        public int first() {
            return mention.first();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** Words of a {@code {purpose:Phrase}}, trimmed of punctuation at both ends. */
    record Words(int first, int end) implements Bound {
        public Words {
            if (first < 0 || end <= first) {
                throw new IllegalArgumentException("a phrase of tokens " + first + ".." + end);
            }
        }
    }

    /**
     * Words that name an earlier frame again ({@code {occasion:ex:Concert}}: "the concert", "those concerts").
     * Discourse needs them without a slot too: {@code {_:ex:Concert}} is bound under the slot {@code _}.
     *
     * @param type the frame's type as a prefixed name
     * @param plural whether several frames are named
     */
    record Earlier(String type, int first, int end, boolean plural) implements Bound {
        public Earlier {
            if (first < 0 || end <= first) {
                throw new IllegalArgumentException("an earlier " + type + " of tokens " + first + ".." + end);
            }
        }
    }
}
