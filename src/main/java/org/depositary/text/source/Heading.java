package org.depositary.text.source;

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
 * date is that of the dateline, else the one printed apart from the prose.
 */
final class Heading {
    private final List<Block> blocks;
    private final PrintedDate printed;

    Heading(String text, List<Block> blocks, Tokeniser tokeniser) {
        this.blocks = blocks;
        this.printed = new PrintedDate(text, blocks, tokeniser);
    }

    /** The metadata given, completed. */
    Metadata complete(Metadata given) {
        Optional<Line> dateline = dateline();
        Optional<Edtf> date = given.date().or(() -> {
            Optional<Edtf> day = printed.date();
            Optional<Edtf> said = dateline.flatMap(line -> Dates.against(line.date(), day));
            return said.or(() -> day);
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

    /** The first dateline with a place, one with a date rather than one without. */
    private Optional<Line> dateline() {
        int read = 0;
        Optional<Line> undated = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BOILERPLATE || read++ >= PrintedDate.HEAD) {
                continue;
            }
            List<Token> tokens = printed.tokens(block);
            Optional<Line> line = Dateline.at(tokens, 0, tokens.size())
                    .filter(one -> !one.place().isEmpty())
                    .filter(one ->
                            one.fills(0, tokens.size()) ? printed.outside(block) : block.kind() == Block.Kind.PARAGRAPH)
                    .map(one -> new Line(one.place(), tokens.subList(one.dateFirst(), one.dateEnd())));
            if (line.filter(one -> !one.date().isEmpty()).isPresent()) {
                return line;
            }
            undated = undated.or(() -> line);
        }
        return undated;
    }

    /** The first heading that is neither a date nor a reference number. */
    private Optional<String> title() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(printed::tokens)
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
}
