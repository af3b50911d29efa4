package org.depositary.text.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.SourceDocument;
import org.depositary.text.Texts;
import org.depositary.text.source.format.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader(Texts.LEXICON.tokeniser());

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private SourceDocument document(byte[] bytes) throws IOException {
        return reader.file(Files.write(folder.resolve("a.txt"), bytes)).document();
    }

    @Test
    void a_folders_documents_come_by_name_with_what_the_manifest_says() throws IOException {
        write("b.txt", "Second.");
        write("a.txt", "First.");
        Files.createDirectory(folder.resolve("notes"));
        write("manifest.tsv", """
                # what we know
                file\tdate\ttitle\tpublisher\tsource\tlicence\tissuer\tlanguage
                a.txt\t2006-06\tA Title\tAn Office\thttps://example.org/a\tCC-BY-4.0\tstates/chile\tfr
                b.txt
                """);
        assertThat(reader.folder(folder).readings())
                .extracting(reading -> reading.document().id())
                .containsExactly("a", "b");
        assertThat(reader.folder(folder).readings().get(0).document().metadata())
                .isEqualTo(new Metadata(
                        Optional.of("A Title"),
                        Optional.of("An Office"),
                        Optional.of(new Edtf("2006-06")),
                        "fr",
                        Optional.of(URI.create("https://example.org/a")),
                        Optional.of("CC-BY-4.0"),
                        Optional.of("states/chile"),
                        Optional.empty()));
        assertThat(reader.file(folder.resolve("a.txt")).document().metadata().title())
                .contains("A Title");
    }

    @Test
    void a_wrong_manifest_is_refused_with_file_and_line() throws IOException {
        write("a.txt", "First.");
        String header = "file\tdate\tsource\n";
        for (String[] wrong : new String[][] {
            {header + "a.txt\t06/2006\n", "manifest.tsv:2: the date '06/2006' is none"},
            {header + "a.txt\t2006-02-31\n", "manifest.tsv:2: the date '2006-02-31' is none"},
            {header + "\na.txt\t\thttp://a b\n", "manifest.tsv:3: the source 'http://a b' is no address"},
            {header + "a.txt\na.txt\n", "manifest.tsv:3: a.txt is named twice"},
            {header + "c.txt\n", "manifest.tsv:2: there is no file c.txt"},
            {header + "a.txt\t\t\tmore\n", "manifest.tsv:2: 4 cells under a header of 3 columns"},
            {"file\tcolour\n", "manifest.tsv:1: unknown column 'colour'"},
            {"title\n", "manifest.tsv:1: no column 'file'"},
        }) {
            write("manifest.tsv", wrong[0]);
            assertThatThrownBy(() -> reader.folder(folder))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining(wrong[1]);
        }
    }

    @Test
    void what_is_not_there_is_told_by_name() {
        assertThatThrownBy(() -> reader.folder(folder.resolve("none")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> reader.file(folder.resolve("none.txt")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("none.txt");
    }

    @Test
    void a_document_is_published_under_the_letters_and_digits_of_its_files_name() throws IOException {
        assertThat(reader.file(write("Communiqué of 3 May.txt", "text"))
                        .document()
                        .id())
                .isEqualTo("Communique-of-3-May");
        assertThat(reader.file(write("_a.b-c_.html", "<p>text")).document().id())
                .isEqualTo("a.b-c_");
        Path nameless = write("。.txt", "text");
        assertThatThrownBy(() -> reader.file(nameless))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("。.txt: has no letter or digit in its name");
    }

    @Test
    void of_two_files_with_one_name_the_plain_text_is_published() throws IOException {
        write("a.html", "<p>A page.");
        write("a.txt", "A text.");
        Folder read = reader.folder(folder);
        assertThat(read.readings())
                .extracting(reading -> reading.document().text())
                .containsExactly("A text.");
        assertThat(read.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.toString())
                        .contains("a.html: would be published under the same name as a.txt"));
    }

    @Test
    void what_cannot_be_read_is_told_with_the_reason_and_the_rest_is_read() throws IOException {
        DocumentReader strict =
                new DocumentReader(Texts.LEXICON.tokeniser(), new Limits(40, 35, Duration.ofSeconds(30)));
        write("a.txt", "The King left for Chile.");
        write("b.txt", "");
        write("c.txt", " \n\t ");
        write("d.txt", "x".repeat(41));
        write("e.pdf", "%PDF-1.7 and nothing more");
        write("f.csv", "a,b\n1,2\n");
        Files.write(folder.resolve("g.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        write("h.txt", "Chile ".repeat(6));
        Files.createDirectory(folder.resolve("more"));
        write(".hidden", "x");
        List<Integer> begun = new ArrayList<>();
        AtomicInteger steps = new AtomicInteger();
        Folder read = strict.folder(folder, files -> {
            begun.add(files);
            return steps::incrementAndGet;
        });
        assertThat(read.readings())
                .extracting(reading -> reading.document().id())
                .containsExactly("a");
        assertThat(read.refused())
                .extracting(refused -> Path.of(refused.file()).getFileName() + ": " + refused.reason())
                .satisfiesExactly(
                        b -> assertThat(b).isEqualTo("b.txt: is empty"),
                        c -> assertThat(c).isEqualTo("c.txt: holds no text"),
                        d -> assertThat(d).isEqualTo("d.txt: is larger than 40 bytes (41 bytes)"),
                        e -> assertThat(e).startsWith("e.pdf: is broken: "),
                        f -> assertThat(f).startsWith("f.csv: is text/csv: read are"),
                        g -> assertThat(g).startsWith("g.png: is image/png: read are"),
                        h -> assertThat(h).isEqualTo("h.txt: holds more than 35 characters of text"));
        assertThat(begun).containsExactly(8);
        assertThat(steps).hasValue(8);
    }

    @Test
    void a_document_of_fifty_megabytes_in_one_line_is_refused_with_the_reason() throws IOException {
        Path file = folder.resolve("a.txt");
        byte[] line = "Kari Berg went to Chile, ".repeat(1 << 11).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1 << 10; i++) {
                out.write(line);
            }
        }
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(50 << 20);
        assertThatThrownBy(() -> reader.file(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a.txt: holds more than 5,000,000 characters of text");
    }

    @Test
    void the_manifest_knows_better_than_the_file_and_the_file_better_than_the_text() throws IOException {
        write("a.html", """
                <html lang="en"><head><meta property="og:title" content="By the page"><meta name="date" content="2010-04-02">
                <body><p>3 May 2009</p><p>The King left for Chile.</p>""");
        assertThat(reader.file(folder.resolve("a.html")).document().metadata().date())
                .contains(new Edtf("2010-04-02"));
        write("manifest.tsv", "file\ttitle\na.html\tBy the manifest\n");
        Metadata known = reader.file(folder.resolve("a.html")).document().metadata();
        assertThat(known.title()).contains("By the manifest");
        assertThat(known.date()).contains(new Edtf("2010-04-02"));
    }

    @Test
    void a_language_is_told_by_the_manifest_else_by_the_text() throws IOException {
        write(
                "a.txt",
                "Le ministre a effectué une visite officielle au Chili à l'invitation du président de la République.");
        assertThat(reader.file(folder.resolve("a.txt")).document().metadata().language())
                .isEqualTo("fr");
        write("manifest.tsv", "file\tlanguage\na.txt\tpt-BR\n");
        assertThat(reader.file(folder.resolve("a.txt")).document().metadata().language())
                .isEqualTo("pt-BR");
        write("manifest.tsv", "file\tlanguage\na.txt\tFrench, I think\n");
        assertThatThrownBy(() -> reader.file(folder.resolve("a.txt")))
                .hasMessageContaining("manifest.tsv:2: the language 'French, I think' is no tag of BCP 47");
    }

    @Test
    void of_a_page_the_checksum_and_media_type_are_those_of_the_bytes_and_positions_those_of_the_text()
            throws IOException {
        SourceDocument page = reader.file(write("a.html", "<html><body><p>The King left.</p></body></html>"))
                .document();
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).isEqualTo("The King left.");
        assertThat(page.sha256())
                .isNotEqualTo(document("The King left.".getBytes(StandardCharsets.UTF_8))
                        .sha256());
    }

    @Test
    void text_is_utf_8_or_else_windows_1252() throws IOException {
        assertThat(document("Attaché".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Attaché");
        assertThat(document("“Attaché”".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Attaché”");
        assertThat(document("a\uFFFDb".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("a\uFFFDb");
        assertThat(document(new byte[] {'a', (byte) 0x81, (byte) 0xE9}).text()).isEqualTo("a\u0081é");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_text() throws IOException {
        assertThat(document("\uFEFFChile".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Chile");
        assertThat(document("\uFEFFChile".getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("Chile");
        assertThat(document("\uFEFFChile".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Chile");
    }

    @Test
    void the_checksum_is_that_of_the_bytes_received() throws IOException {
        assertThat(document("\uFEFFabc".getBytes(StandardCharsets.UTF_8)).sha256())
                .isNotEqualTo(document("abc".getBytes(StandardCharsets.UTF_8)).sha256());
        assertThat(document("abc".getBytes(StandardCharsets.UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
