package org.depositary.text.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    private static final Extractions EXTRACTIONS = new Extractions(Limits.USUAL);

    private static String text(String name, byte[] bytes) {
        try {
            return EXTRACTIONS.extract(name, bytes).text();
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static byte[] pdf(String password, String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.getDocumentInformation().setTitle("Joint Communiqué");
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle("document1.docx");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked(byte[] word) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(word);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void the_text_of_a_pdf_is_read_with_the_title_that_its_program_wrote() throws Exception {
        Extract extract =
                EXTRACTIONS.extract("a.pdf", pdf("", "Foreign Minister Kari Berg of Norway", "paid a visit to Chile."));
        assertThat(extract.mediaType()).isEqualTo("application/pdf");
        assertThat(extract.text().replaceAll("\\s+", " "))
                .isEqualTo("Foreign Minister Kari Berg of Norway paid a visit to Chile.");
        assertThat(extract.caption()).contains("Joint Communiqué");
        assertThat(extract.known()).isEqualTo(Known.NOTHING);
    }

    @Test
    void the_paragraphs_of_a_word_file_stay_apart() throws Exception {
        Extract extract = EXTRACTIONS.extract("a.docx", word("Joint Communiqué", "Kari Berg went to Chile."));
        assertThat(extract.text()).isEqualTo("Joint Communiqué\n\nKari Berg went to Chile.");
        assertThat(extract.caption()).isEmpty();
    }

    @Test
    void rich_text_is_read() {
        assertThat(text(
                        "a.rtf",
                        "{\\rtf1\\ansi Kari Berg went to \\b Chile\\b0 .\\par}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Kari Berg went to Chile.");
    }

    @Test
    void the_ending_of_a_name_is_believed_only_where_bytes_say_nothing() throws Exception {
        assertThat(text("a.txt", word("Kari Berg went to Chile."))).isEqualTo("Kari Berg went to Chile.");
        assertThat(text("a.html", pdf("", "Chile"))).isEqualTo("Chile");
    }

    @Test
    void what_is_encrypted_says_so() throws Exception {
        byte[] pdf = pdf("secret", "Chile");
        assertThatThrownBy(() -> EXTRACTIONS.extract("a.pdf", pdf))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is encrypted");
        byte[] word = locked(word("Chile"));
        assertThatThrownBy(() -> EXTRACTIONS.extract("a.docx", word))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is encrypted");
    }

    @Test
    void what_is_broken_gives_its_whole_text_or_says_so_wherever_it_breaks_off() throws Exception {
        byte[] word = word("Kari Berg went to Chile.");
        int refused = 0;
        for (int length = 4; length < word.length; length += 397) {
            try {
                assertThat(EXTRACTIONS
                                .extract("a.docx", Arrays.copyOf(word, length))
                                .text())
                        .isEqualTo("Kari Berg went to Chile.");
            } catch (Unreadable unreadable) {
                assertThat(unreadable.reason()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isPositive();
        byte[] pdf = pdf("", "Kari Berg went to Chile.");
        byte[] part = Arrays.copyOf(pdf, 40);
        assertThatThrownBy(() -> EXTRACTIONS.extract("a.pdf", part)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_pdf_of_pictures_says_that_it_holds_no_text() throws Exception {
        byte[] pdf = pdf("");
        assertThatThrownBy(() -> EXTRACTIONS.extract("a.pdf", pdf))
                .isInstanceOf(Unreadable.class)
                .hasMessage("holds no text: its pages are pictures, perhaps");
    }

    @Test
    void a_small_file_that_unpacks_to_much_text_is_refused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                    + " PartName=\"/word/document.xml\" ContentType=\"" + MediaTypes.WORD_2007
                                    + ".main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                    + " Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            .getBytes(StandardCharsets.UTF_8));
            byte[] block = "a ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                zip.write(block);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        Extractions strict = new Extractions(new Limits(1 << 20, 1 << 20, Duration.ofMinutes(1)));
        assertThatThrownBy(() -> strict.extract("a.docx", out.toByteArray())).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_file_that_takes_too_long_is_refused() throws Exception {
        byte[] word = word("Kari Berg went to Chile.".repeat(20_000));
        Extractions hasty = new Extractions(new Limits(1 << 26, 1 << 26, Duration.ofNanos(1_000_000)));
        assertThatThrownBy(() -> hasty.extract("a.docx", word))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("takes longer than");
    }
}
