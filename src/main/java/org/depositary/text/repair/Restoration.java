package org.depositary.text.repair;

import java.util.List;
import org.depositary.text.Repair;

/**
 * Restores damaged text one character for one, so that every position stays that of the text as received: characters a
 * decoder lost, UTF-8 read as windows-1252, apostrophes and letters that a scanner set apart, words broken at line
 * ends, sentences that a page's number stands in, words written with spaces, footnote marks, marks without width inside
 * words, character references and markup; single quotation marks around speech are read as double ones, and tabs
 * between the cells of a table as bars. Where a sequence must shrink, what is left over becomes soft hyphens, which no
 * token shows. What no rule restores stays as it is.
 */
public final class Restoration {
    private Restoration() {}

    /**
     * A reading view.
     *
     * @param text exactly as many characters as were received
     * @param repairs in order of position
     */
    public record View(String text, List<Repair> repairs) {
        public View {
            repairs = List.copyOf(repairs);
        }
    }

    /** Restores what can be restored, in time linear in the text. */
    public static View of(String received) {
        Draft draft = new Draft(received);
        MisreadEncodings.restore(draft);
        LostCharacters.restore(draft);
        InvisibleMarks.restore(draft);
        CharacterReferences.restore(draft);
        Markup.restore(draft);
        TableCells.restore(draft);
        FootnoteMarks.restore(draft);
        PageBreaks.restore(draft);
        BrokenWords.restore(draft);
        SpacedWords.restore(draft);
        SingleQuotes.restore(draft);
        return draft.view();
    }
}
