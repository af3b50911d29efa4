package org.depositary.text.source.format;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/**
 * Text of PDF and Word files, by Apache Tika. What is embedded in them is left alone. The date on which a program wrote
 * the file is not taken for the document's: it is that of a scan or of a conversion as often as not.
 */
final class OfficeFile {
    private OfficeFile() {}

    static Extract read(String type, byte[] bytes, int longest, long deadline) throws Unreadable {
        Metadata metadata = new Metadata();
        FlowingText text = new FlowingText(longest, deadline);
        try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
            parser(type).parse(stream, text, metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable("is encrypted: its text cannot be read without a password", locked);
        } catch (IOException | TikaException | SAXException failed) {
            if (text.isFull()) {
                throw Extractions.tooMuch(longest);
            }
            throw new Unreadable("is broken: " + cause(failed), failed);
        }
        Known known = new Known(
                Optional.empty(),
                value(metadata, TikaCoreProperties.PUBLISHER.getName()),
                Optional.empty(),
                value(metadata, TikaCoreProperties.LANGUAGE.getName()).flatMap(Known::tag),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Extract(
                type,
                text.text(),
                known,
                value(metadata, TikaCoreProperties.TITLE.getName()).filter(OfficeFile::isTitle));
    }

    private static Parser parser(String type) {
        return switch (type) {
            case MediaTypes.PDF -> new PDFParser();
            case MediaTypes.WORD -> new OfficeParser();
            case MediaTypes.RTF -> new RTFParser();
            default -> new OOXMLParser();
        };
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static Optional<String> value(Metadata metadata, String property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Not the name of a file, which is what many programs write. */
    private static boolean isTitle(String title) {
        return title.contains(" ") && !title.matches("(?i)microsoft .* - .*|.*\\.(docx?|rtf|pdf|txt|indd|qxd)");
    }

    private static String cause(Exception failed) {
        Throwable deepest = failed;
        while (deepest.getCause() instanceof Throwable cause && cause != deepest) {
            deepest = cause;
        }
        String message = Optional.ofNullable(deepest.getMessage()).orElse("");
        return message.isBlank()
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
