package org.depositary.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.text.Block;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.layout.Dateline;
import org.depositary.text.token.Tokeniser;

/**
 * What a text says of itself at its head and foot: title, date and place, for documents whose manifest is silent. The
 * date is that of the dateline, else a line that holds nothing but a date, among the first or the last.
 */
final class Heading {
    private static final int HEAD = 12;
    private static final int FOOT = 8;
    private static final int LONGEST = 120;

    private final String text;
    private final List<Block> blocks;
    private final Tokeniser tokeniser;

    Heading(String text, List<Block> blocks, Tokeniser tokeniser) {
        this.text = text;
        this.blocks = blocks;
        this.tokeniser = tokeniser;
    }

    /** The metadata given, completed. */
    Metadata complete(Metadata given) {
        Optional<Line> dateline = dateline();
        Optional<Edtf> date = given.date().or(() -> {
            Optional<Edtf> printed = printedDate();
            Optional<Edtf> said = dateline.flatMap(line -> Dates.against(line.date(), printed));
            return said.or(() -> printed);
        });
        return new Metadata(
                given.title().or(this::title),
                given.publisher(),
                date,
                given.language(),
                given.source(),
                given.licence(),
                given.issuer(),
                given.place().or(() -> dateline.map(Line::place)));
    }

    private record Line(String place, List<Token> date) {}

    private Optional<Line> dateline() {
        int read = 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BOILERPLATE || read++ >= HEAD || block.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            List<Token> tokens = tokens(block);
            Optional<Dateline> line = Dateline.at(tokens, 0, tokens.size());
            if (line.isPresent()) {
                return line.map(l -> new Line(l.place(), tokens.subList(l.dateFirst(), l.dateEnd())));
            }
        }
        return Optional.empty();
    }

    private Optional<Edtf> printedDate() {
        List<Block> candidates = new ArrayList<>(blocks.subList(0, Math.min(HEAD, blocks.size())));
        List<Block> last = new ArrayList<>(blocks.subList(Math.max(0, blocks.size() - FOOT), blocks.size()));
        candidates.addAll(last.reversed());
        return candidates.stream()
                .filter(block -> block.span().length() <= LONGEST)
                .map(this::tokens)
                .flatMap(tokens -> Dates.whole(tokens).stream())
                .findFirst();
    }

    /** The first heading that is neither a date nor a reference number. */
    private Optional<String> title() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(this::tokens)
                .filter(tokens -> tokens.stream().filter(Heading::isWord).count() > 1)
                .filter(tokens -> Dates.whole(tokens).isEmpty())
                .findFirst()
                .map(Heading::words);
    }

    private static boolean isWord(Token token) {
        return switch (token.shape()) {
            case LOWER, CAPITALISED, UPPER -> true;
            case INITIAL, NUMBER, MIXED, PUNCTUATION -> false;
        };
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
        }
        return words.toString();
    }

    private List<Token> tokens(Block block) {
        int end = Math.min(block.span().end(), block.span().start() + 4 * LONGEST);
        return tokeniser.tokens(text.substring(block.span().start(), end));
    }
}
