package org.depositary.text.source.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page that is meant to be read: without menus, headers and footers, side columns, forms and lists of
 * links. Where the page marks its main part ({@code main}, {@code article}), that is taken.
 */
final class MainText {
    private static final String NEVER_READ =
            "script, style, noscript, template, svg, math, iframe, object, canvas, form"
                    + " button, input, select, textarea, nav, aside, dialog, menu, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=menu],"
                    + " [role=menubar], [role=dialog], [style~=(?i)display\\s*:\\s*none], .mw-editsection, sup.reference";

    /** What class names and ids call the parts around the text. */
    private static final Set<String> AROUND = Set.of(
            "menu",
            "nav",
            "navbar",
            "navbox",
            "navigation",
            "footer",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "cookie",
            "cookies",
            "share",
            "sharing",
            "social",
            "related",
            "comments",
            "pagination",
            "pager",
            "skip",
            "banner",
            "advert",
            "ads",
            "subscribe",
            "newsletter",
            "toolbar",
            "login",
            "search",
            "masthead",
            "topbar",
            "widget",
            "copyright");

    private static final String MAIN =
            "article, main, [role=main], [itemprop=articleBody], #content, #main-content, .entry-content, .article-body";
    private static final String CELLS = "td, th";

    /** A cell of more characters is a paragraph: old pages are laid out with tables. */
    private static final int CELL = 80;

    private static final int FEW_LINKS = 3;
    private static final int SHORT_LINK = 50;

    private MainText() {}

    /** The text; the page is taken apart for it. */
    static String of(Document page) {
        Element body = page.body();
        body.select(NEVER_READ).forEach(Node::remove);
        int whole = length(body);
        around(body, whole);
        linkLists(body);
        Element main = main(body);
        StringBuilder text = new StringBuilder();
        headline(body, main).ifPresent(heading -> text.append(heading).append("\n\n"));
        NodeTraversor.traverse(new Writing(text), main);
        return BlankLines.tidied(text);
    }

    /** Removes what its name says is not the text, unless most of the text is in it. */
    private static void around(Element body, int whole) {
        for (Element element : body.select("footer, header, [class], [id]")) {
            boolean named = element.tagName().equals("footer")
                    || (element.tagName().equals("header") && element.closest("article, main") == null)
                    || isAround(element.id())
                    || element.classNames().stream().anyMatch(MainText::isAround);
            if (named && element != body && element.hasParent() && !hasMost(element, whole)) {
                keepHeadline(element);
                element.remove();
            }
        }
    }

    /** A page's headline may stand in its header. */
    private static void keepHeadline(Element element) {
        Element headline = element.selectFirst("h1");
        if (headline != null && element.tagName().equals("header")) {
            element.before(headline);
        }
    }

    private static boolean hasMost(Element element, int whole) {
        return element.tagName().equals("main") || element.tagName().equals("article") || length(element) * 2 > whole;
    }

    private static boolean isAround(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(AROUND::contains);
    }

    /** Removes blocks that are little else than short links. */
    private static void linkLists(Element body) {
        for (Element block : body.select("ul, ol, table, div, p, td")) {
            List<Element> links = block.select("a[href]");
            if (links.size() < FEW_LINKS || !block.hasParent()) {
                continue;
            }
            int linked = links.stream().mapToInt(MainText::length).sum();
            if (linked * 10 > length(block) * 7 && linked < links.size() * SHORT_LINK) {
                block.remove();
            }
        }
    }

    /** The part with the most text of those marked as main, if it has a good share of it; else all. */
    private static Element main(Element body) {
        int whole = length(body);
        return body.select(MAIN).stream()
                .max(Comparator.comparingInt(MainText::length))
                .filter(candidate -> length(candidate) * 5 > whole * 2)
                .orElse(body);
    }

    /** The one headline of the page, if it stands outside the main part. */
    private static Optional<String> headline(Element body, Element main) {
        List<Element> all = body.select("h1");
        return all.size() == 1 && main.selectFirst("h1") == null
                ? Optional.of(all.getFirst().text())
                : Optional.empty();
    }

    private static int length(Element element) {
        return element.text().length();
    }

    /** Writes nodes as lines of text; the tree may be of any depth. */
    private static final class Writing implements NodeVisitor {
        private final StringBuilder text;

        Writing(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> write(words);
                case Element element when element.tagName().equals("br") -> text.append('\n');
                case Element element when element.is(CELLS) -> cell(element);
                case Element element
                when BlankLines.BLOCKS.contains(element.tagName()) -> {
                    part();
                    if (element.tagName().equals("li")) {
                        text.append("- ");
                    }
                }
                default -> {
                    // Only words and the ends of blocks are written.
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BlankLines.BLOCKS.contains(element.tagName())) {
                part();
            }
        }

        private void cell(Element cell) {
            boolean paragraph = cell.selectFirst("p, div, br, table, ul, ol, h1, h2, h3, h4") != null
                    || cell.text().length() > CELL;
            if (paragraph) {
                part();
            } else if (!atStart()) {
                text.append('\t');
            }
        }

        private void write(TextNode words) {
            boolean verbatim = words.parent() instanceof Element parent && parent.closest("pre") != null;
            String raw = words.getWholeText();
            String written = verbatim ? raw : raw.replaceAll("[ \\t\\n\\r\\f]+", " ");
            text.append(atStart() && !verbatim ? written.stripLeading() : written);
        }

        private boolean atStart() {
            return text.isEmpty() || " \n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        private void part() {
            int end = BlankLines.written(text);
            if (end >= 1 && text.charAt(end - 1) == '-' && (end == 1 || text.charAt(end - 2) == '\n')) {
                // The paragraph of a list item goes on behind its mark.
                return;
            }
            BlankLines.part(text);
        }
    }
}
