package org.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds words of a page that are written in another script than the language that the page says they are in. */
public final class ForeignWords {
    /** What has no language: code, addresses and what nobody sees. */
    private static final Set<String> NONE = Set.of("code", "pre", "script", "style", "textarea", "title", "kbd");

    private ForeignWords() {}

    /** The text nodes with such words. */
    public static List<String> in(Document page) {
        List<String> found = new ArrayList<>();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && text.parent() instanceof Element element && !bare(element)) {
                String lang = lang(element);
                boolean foreign = text.text()
                        .codePoints()
                        .filter(Character::isLetter)
                        .anyMatch(letter -> {
                            Character.UnicodeScript script = Character.UnicodeScript.of(letter);
                            return switch (lang.replaceFirst("-.*", "")) {
                                case "ru" -> script != Character.UnicodeScript.CYRILLIC;
                                case "en" -> script != Character.UnicodeScript.LATIN;
                                default -> false;
                            };
                        });
                if (foreign) {
                    found.add(lang + " <" + element.tagName() + "> " + text.text());
                }
            }
        });
        return found;
    }

    private static boolean bare(Element element) {
        return NONE.contains(element.tagName())
                || element.parents().stream().anyMatch(up -> NONE.contains(up.tagName()));
    }

    private static String lang(Element element) {
        Element said = element.closest("[lang]");
        return said == null ? "" : said.attr("lang");
    }
}
