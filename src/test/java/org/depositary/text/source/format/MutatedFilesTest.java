package org.depositary.text.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Files that were damaged at random give their text or a reason; nothing else comes of them. */
class MutatedFilesTest {
    private static final Extractions EXTRACTIONS = new Extractions(new Limits(1 << 20, 1 << 20, Duration.ofMinutes(1)));
    private static final byte[] HTML = """
            <html lang="en"><head><title>A Visit</title><script type="application/ld+json">{"@type":"Article",
            "headline":"A","datePublished":"2011-05-03"}</script></head><body><nav><a href="/">Home</a></nav><main><h1>A</h1>
            <p>Kari Berg went to <b>Chile</b>.</p><table><tr><td>1<td>2</table><ul><li>a<li>b</ul></main></body></html>""".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RTF =
            "{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}\\f0 Kari Berg went to \\b Chile\\b0 .\\par \\u1046?}"
                    .getBytes(StandardCharsets.US_ASCII);

    @Property(tries = 300)
    void a_damaged_page(@ForAll long seed) {
        read("a.html", damaged(HTML, seed));
    }

    @Property(tries = 100)
    void a_damaged_rich_text(@ForAll long seed) {
        read("a.rtf", damaged(RTF, seed));
    }

    @Property(tries = 60)
    void a_damaged_word_file(@ForAll long seed) throws Exception {
        read("a.docx", damaged(OfficeFileTest.word("Kari Berg went to Chile.", "On 3 May."), seed));
    }

    @Property(tries = 60)
    void a_damaged_pdf(@ForAll long seed) throws Exception {
        read("a.pdf", damaged(OfficeFileTest.pdf("", "Kari Berg went to Chile."), seed));
    }

    @Property(tries = 500)
    void any_bytes_as_text(@ForAll byte[] bytes) {
        read("a.txt", bytes);
    }

    @Property(tries = 200)
    void any_bytes_as_anything(@ForAll byte[] bytes) {
        read("a", bytes);
    }

    @Example
    void elements_nested_by_the_million() {
        read("a.html", ("<p>Chile" + "<b>".repeat(250_000)).getBytes(StandardCharsets.UTF_8));
    }

    private static void read(String name, byte[] bytes) {
        try {
            assertThat(EXTRACTIONS.extract(name, bytes).text()).isNotBlank();
        } catch (Unreadable refused) {
            assertThat(refused.reason()).isNotBlank();
        }
    }

    private static byte[] damaged(byte[] file, long seed) {
        Random random = new Random(seed);
        byte[] damaged = file.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)) : damaged;
    }
}
