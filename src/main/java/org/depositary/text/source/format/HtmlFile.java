package org.depositary.text.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text and metadata of a page of HTML. */
final class HtmlFile {
    /** Where the encoding must be declared (HTML Living Standard, section 4.2.5.4). */
    private static final int HEAD = 1024;

    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private HtmlFile() {}

    static Extract read(String type, byte[] bytes) throws Unreadable {
        Document page;
        try {
            page = Jsoup.parse(
                    new ByteArrayInputStream(characters(bytes).getBytes(StandardCharsets.UTF_8)), "UTF-8", "");
        } catch (IOException e) {
            throw new Unreadable("is broken: " + e.getMessage(), e);
        }
        Known known = HtmlMetadata.of(page);
        String text = MainText.of(page);
        return new Extract(type, text, known, Optional.empty());
    }

    /** By a byte order mark, else UTF-8 where it fits, else as declared, else as the bytes look. */
    private static String characters(byte[] bytes) {
        return Decoding.marked(bytes)
                .or(() -> Decoding.utf8(bytes))
                .or(() -> declared(bytes).map(charset -> new String(bytes, charset)))
                .orElseGet(() -> Decoding.decode(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            // "latin1" on the web means windows-1252 (WHATWG Encoding Standard, section 4.2).
            return Optional.of(Charset.forName(name.matches("iso-8859-1|latin-?1|us-ascii") ? "windows-1252" : name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
