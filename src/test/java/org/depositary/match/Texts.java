package org.depositary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;
import org.depositary.text.Token;

/** Readings made by hand: words and marks apart, one sentence a line. */
public final class Texts {
    private static final Pattern TOKEN = Pattern.compile("'s|[\\p{L}\\p{N}]+(?:[-.,'][\\p{L}\\p{N}]+)*|\\S");

    private Texts() {}

    /** A reading of lines, each a sentence of a block of its own; one that begins with # is a heading. */
    public static Reading reading(String text) {
        return reading(text, Metadata.unknown());
    }

    /** A reading of a document with metadata. */
    public static Reading reading(String text, Metadata metadata) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            int first = tokens.size();
            boolean heading = line.startsWith("#");
            Matcher matcher = TOKEN.matcher(heading ? " " + line.substring(1) : line);
            while (matcher.find()) {
                Span span = new Span(start + matcher.start(), start + matcher.end());
                boolean space = matcher.start() == 0 || line.charAt(matcher.start() - 1) == ' ';
                String word = matcher.group();
                tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(Locale.ROOT), shape(word), space));
            }
            if (tokens.size() > first) {
                Span span = new Span(start, start + line.length());
                blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, span));
                sentences.add(new Sentence(sentences.size(), blocks.size() - 1, first, tokens.size(), span));
            }
            start += line.length() + 1;
        }
        SourceDocument document = new SourceDocument("sample", text, "0".repeat(64), SourceDocument.PLAIN, metadata);
        return new Reading(document, text, List.of(), blocks, sentences, tokens);
    }

    private static Token.Shape shape(String word) {
        if (!Character.isLetterOrDigit(word.charAt(0)) && !word.equals("'s")) {
            return Token.Shape.PUNCTUATION;
        }
        if (Character.isDigit(word.charAt(0))) {
            return Token.Shape.NUMBER;
        }
        return Character.isUpperCase(word.charAt(0)) ? Token.Shape.CAPITALISED : Token.Shape.LOWER;
    }

    /** Mentions of a kind: every place where one of the given words stands. */
    public static List<Mention> mentions(Reading reading, String kind, String... phrases) {
        List<Mention> found = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> words =
                    reading(phrase).tokens().stream().map(Token::text).toList();
            for (int at = 0; at + words.size() <= reading.tokens().size(); at++) {
                List<String> here = reading.tokens().subList(at, at + words.size()).stream()
                        .map(Token::text)
                        .toList();
                if (here.equals(words)) {
                    found.add(Mention.plain(kind, at, at + words.size(), phrase, "sample"));
                }
            }
        }
        return found;
    }

    /** A mention whose head is a part of its phrase. */
    public static Mention headed(Reading reading, String kind, String phrase, String head) {
        Mention whole = mentions(reading, kind, phrase).getFirst();
        Mention inner = mentions(reading, kind, head).stream()
                .filter(mention -> mention.first() >= whole.first() && mention.end() <= whole.end())
                .findFirst()
                .orElseThrow();
        return new Mention(
                kind,
                whole.first(),
                whole.end(),
                inner.first(),
                inner.end(),
                head,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                "sample");
    }
}
