package org.depositary.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;

/**
 * Measures pages of a running server, and takes the pictures that the README shows. See {@code src/test/browser/run}.
 */
final class Look {
    /** @param press what is pressed before the picture is taken; nothing where it is empty */
    private record Picture(String name, String path, Width width, Theme theme, String press) {
        Picture(String name, String path, Width width, Theme theme) {
            this(name, path, width, theme, "");
        }
    }

    private static final List<Picture> PICTURES = List.of(
            new Picture("start", "", Width.DESK, Theme.LIGHT),
            new Picture("person", "page/person/shimon-peres", Width.DESK, Theme.LIGHT),
            new Picture("relation", "relation?a=state/israel&b=state/kazakhstan", Width.DESK, Theme.LIGHT),
            new Picture("document", "doc/004_45be25372b07e66a", Width.DESK, Theme.DARK),
            new Picture("map", "map", Width.DESK, Theme.LIGHT),
            new Picture("timeline", "timeline?about=state/israel", Width.DESK, Theme.DARK),
            new Picture("network", "network", Width.DESK, Theme.LIGHT),
            new Picture("list", "browse?type=Visit", Width.DESK, Theme.LIGHT),
            new Picture("query", "sparql", Width.DESK, Theme.LIGHT),
            new Picture("ontology", "ontology", Width.DESK, Theme.LIGHT),
            new Picture("rules", "rule", Width.DESK, Theme.LIGHT),
            new Picture("rule", "rule/visit-made", Width.DESK, Theme.LIGHT),
            new Picture("dataset", "dataset", Width.DESK, Theme.LIGHT),
            new Picture("try", "try", Width.DESK, Theme.LIGHT, "main form button"),
            new Picture("state-phone", "page/state/kazakhstan?lang=ru", Width.PHONE, Theme.LIGHT));

    /** What Lighthouse looks at first, from the browser's own clocks (Paint Timing, Layout Instability). */
    private static final String COST = """
            const done = arguments[0];
            const told = { shift: 0, largest: 0 };
            new PerformanceObserver(list => { for (const e of list.getEntries()) told.shift += e.value; })
                .observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(list => { for (const e of list.getEntries()) told.largest = e.startTime; })
                .observe({ type: 'largest-contentful-paint', buffered: true });
            setTimeout(() => {
                const loads = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'));
                const page = performance.getEntriesByType('navigation')[0];
                const paint = performance.getEntriesByName('first-contentful-paint')[0];
                done([loads.length, loads.reduce((sum, e) => sum + e.transferSize, 0), told.shift.toFixed(4),
                    Math.round(page.responseStart), Math.round(paint ? paint.startTime : 0), Math.round(told.largest),
                    Math.round(page.domContentLoadedEventEnd), Math.round(page.loadEventEnd),
                    loads.map(e => '    ' + e.transferSize + ' ' + e.name).join('\\n')]);
            }, 500);
            """;

    private Look() {}

    /** Measures or takes pictures, as the first word says, of the addresses that follow. */
    public static void main(String[] words) throws IOException {
        if (words.length < 2 || !List.of("measure", "screenshots").contains(words[0])) {
            System.err.println("measure ADDRESS... or screenshots BASE");
            System.exit(2);
        }
        if (words[0].equals("measure")) {
            measure(Arrays.asList(words).subList(1, words.length));
        } else {
            pictures(words[1]);
        }
    }

    /** Each in a browser of its own, so that nothing is there already. */
    private static void measure(List<String> addresses) {
        for (String address : addresses) {
            try (Chromium browser = Chromium.start("en")) {
                browser.open(address, Width.PHONE);
                List<?> cost = (List<?>) browser.driver().executeAsyncScript(COST);
                System.out.printf(
                        "%s%n  %s requests, %s bytes over the wire, layout shift %s%n"
                                + "  first byte %s ms, first paint %s ms, largest paint %s ms, content %s ms, loaded %s ms%n%s%n",
                        withAddress(address, cost));
            }
        }
    }

    private static Object[] withAddress(String address, List<?> cost) {
        Object[] all = new Object[cost.size() + 1];
        all[0] = address;
        for (int i = 0; i < cost.size(); i++) {
            all[i + 1] = cost.get(i);
        }
        return all;
    }

    private static void pictures(String base) throws IOException {
        Path folder = Files.createDirectories(Path.of("docs/screenshots"));
        try (Chromium browser = Chromium.start("en")) {
            for (Picture picture : PICTURES) {
                browser.theme(picture.theme);
                browser.open(base + picture.path, picture.width);
                if (!picture.press.isEmpty()) {
                    browser.see(picture.press).click();
                    browser.see("#says");
                }
                Map<String, Object> shot = browser.driver()
                        .executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", 70));
                Path file = folder.resolve(picture.name + ".webp");
                Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
                System.out.println(file + " " + Files.size(file));
            }
        }
    }
}
