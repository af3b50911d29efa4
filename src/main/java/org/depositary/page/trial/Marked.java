package org.depositary.page.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depositary.page.Legible;
import org.depositary.page.view.part.Piece;
import org.depositary.text.Span;

/** Words of a passage that gave a value to something. */
record Marked(Span words, String label) {
    /** A passage of a text with all such words marked; of words that overlap the first and longest are. */
    static List<Piece> pieces(String text, Span passage, List<Marked> all) {
        List<Marked> inside = all.stream()
                .filter(one -> passage.contains(one.words))
                .sorted(Comparator.comparingInt((Marked one) -> one.words.start())
                        .thenComparing(Comparator.comparingInt((Marked one) -> one.words.end())
                                .reversed()))
                .toList();
        String received = text.substring(passage.start(), passage.end());
        Legible legible = new Legible(received);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Marked one : inside) {
            int start = received.codePointCount(0, one.words.start() - passage.start());
            int end = received.codePointCount(0, one.words.end() - passage.start());
            if (start < at) {
                continue;
            }
            if (start > at) {
                pieces.add(Piece.plain(legible.between(at, start)));
            }
            pieces.add(
                    new Piece(legible.between(start, end), Optional.of(one.label), Optional.empty(), Optional.empty()));
            at = end;
        }
        if (at < legible.length()) {
            pieces.add(Piece.plain(legible.between(at, legible.length())));
        }
        return pieces;
    }
}
