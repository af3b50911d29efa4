package org.depositary.page.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells browsers and screen readers which words of a page are in another language than the words around them, by
 * {@code lang} attributes (WCAG 2.2, success criterion 3.1.2): words that say so themselves ({@link Tagged}), and words
 * written in a script that the language around them is not written in. Those are in the language on offer that has this
 * script, or in one that is not known ({@code und-Grek}). Reads the pages of our own templates: every element but void
 * ones is closed, and attributes are in double quotes. What must not be parted at the end of a line is marked on the
 * way.
 */
public final class Marking {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w-]*)((?:[^\">]++|\"[^\"]*+\")*+)>|<![^>]*>");
    private static final Pattern LANG = Pattern.compile("\\slang=\"([^\"]*)\"");
    private static final Set<String> VOID =
            Set.of("meta", "link", "input", "img", "br", "hr", "col", "wbr", "source", "area", "base");

    /** Text in which there can be no elements, or whose words belong to no language. */
    private static final Set<String> BARE = Set.of("script", "style", "textarea", "title", "option", "pre", "code");

    /** Days and years of an interval, which no line may part. */
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d–])(\\d{1,4}–\\d{1,4})(?![\\d–])");

    private final List<Language> offered;
    private final Map<String, int[]> scripts = new HashMap<>();

    /** @param offered the languages that words may be in */
    public Marking(List<Language> offered) {
        this.offered = List.copyOf(offered);
    }

    private record Element(String name, String lang, boolean bare, boolean drawn) {}

    /** The page with all that is in another language marked. */
    public String page(String html) {
        StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("", "", true, false));
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            text(html.substring(at, tag.start()), open.getFirst(), out);
            out.append(Tagged.plain(tag.group()));
            at = tag.end();
            String name = tag.group(2);
            if (name != null && tag.group(1).isEmpty()) {
                begin(name, tag.group(3), open);
                if (name.equals("script") || name.equals("style")) {
                    int end = html.indexOf("</" + name, at);
                    out.append(Tagged.plain(html.substring(at, end)));
                    at = end;
                }
            } else if (name != null && open.stream().anyMatch(element -> element.name.equals(name))) {
                while (!open.pop().name.equals(name)) {
                    // What was left open ends with what it stands in.
                }
            }
        }
        return out.append(Tagged.plain(html.substring(at))).toString();
    }

    private static void begin(String name, String attributes, Deque<Element> open) {
        if (VOID.contains(name) || attributes.endsWith("/")) {
            return;
        }
        Element around = open.getFirst();
        Matcher lang = LANG.matcher(attributes);
        open.push(new Element(
                name,
                lang.find() ? lang.group(1) : around.lang,
                BARE.contains(name) || around.bare && !around.name.isEmpty() && !around.name.equals("html"),
                name.equals("svg") || around.drawn));
    }

    private void text(String text, Element element, StringBuilder out) {
        if (element.bare || element.lang.isEmpty()) {
            String plain = Tagged.plain(text);
            if (Set.of("option", "title").contains(element.name)) {
                whole(plain, element, out);
            }
            out.append(plain);
            return;
        }
        Matcher begins = Tagged.BEGINS.matcher(text);
        int at = 0;
        while (begins.find(at)) {
            runs(text.substring(at, begins.start()), element.lang, element.drawn, out);
            int end = Tagged.end(text, begins.end());
            span(Tagged.plain(text.substring(begins.end(), end)), Tagged.tag(begins), element.drawn, out);
            at = Math.min(text.length(), end + Tagged.END.length());
        }
        runs(text.substring(at), element.lang, element.drawn, out);
    }

    /** An element that can hold no others is marked itself, where none of its words is in the language around. */
    private void whole(String text, Element element, StringBuilder out) {
        int[] own = scripts(element.lang);
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        if (letters.length > 0
                && !element.lang.isEmpty()
                && Arrays.stream(letters).noneMatch(letter -> has(own, UScript.getScript(letter)))) {
            out.insert(out.length() - 1, " lang=\"" + language(UScript.getScript(letters[0])) + "\"");
        }
    }

    /** Text, with what is in other scripts marked from its first letter to its last. */
    private void runs(String text, String lang, boolean drawn, StringBuilder out) {
        int[] own = scripts(lang);
        int from = 0;
        int begin = -1;
        int end = -1;
        int script = UScript.COMMON;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (letter == '&' && text.indexOf(';', at) > 0) {
                at = text.indexOf(';', at) + 1;
                continue;
            }
            int its = Character.isLetter(letter) ? UScript.getScript(letter) : UScript.COMMON;
            if (its > UScript.INHERITED && its != script) {
                if (begin >= 0) {
                    out.append(unparted(text.substring(from, begin), drawn));
                    span(text.substring(begin, end), language(script), drawn, out);
                    from = end;
                    begin = -1;
                }
                script = its;
            }
            if (its > UScript.INHERITED && !has(own, its)) {
                begin = begin < 0 ? at : begin;
                end = next;
            }
            at = next;
        }
        if (begin >= 0) {
            out.append(unparted(text.substring(from, begin), drawn));
            span(text.substring(begin, end), language(script), drawn, out);
            from = end;
        }
        out.append(unparted(text.substring(from), drawn));
    }

    private static String unparted(String text, boolean drawn) {
        return drawn || text.indexOf('–') < 0
                ? text
                : WHOLE.matcher(text).replaceAll("<span class=\"whole\">$1</span>");
    }

    private static void span(String text, String lang, boolean drawn, StringBuilder out) {
        String name = drawn ? "tspan" : "span";
        out.append('<')
                .append(name)
                .append(" lang=\"")
                .append(lang)
                .append("\">")
                .append(text);
        out.append("</").append(name).append('>');
    }

    private String language(int script) {
        return offered.stream()
                .map(Language::tag)
                .filter(tag -> has(scripts(tag), script))
                .findFirst()
                .orElseGet(() -> "und-" + UScript.getShortName(script));
    }

    private int[] scripts(String tag) {
        return scripts.computeIfAbsent(tag, known -> {
            int[] codes = UScript.getCode(ULocale.forLanguageTag(known));
            return codes == null ? new int[0] : codes;
        });
    }

    private static boolean has(int[] scripts, int script) {
        return scripts.length == 0 || Arrays.stream(scripts).anyMatch(own -> own == script);
    }
}
