package org.depositary.text.source.format;

import java.io.IOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Media types of files (RFC 6838), and how they are told. */
final class MediaTypes {
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";
    static final String PDF = "application/pdf";
    static final String RTF = "application/rtf";
    static final String WORD = "application/msword";
    static final String WORD_2007 = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    private MediaTypes() {}

    /** Whether Word files of this type are locked by a password. */
    static boolean isEncrypted(String type) {
        return type.equals(PROTECTED);
    }

    /** The type of a file, by its bytes and the ending of its name. */
    static String of(String name, byte[] bytes) throws Unreadable {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
            return Detectors.ALL.detect(stream, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new Unreadable("is broken: " + e.getMessage(), e);
        }
    }

    /** Loaded by the first file that is not plain text for certain. */
    private static final class Detectors {
        static final Detector ALL = new DefaultDetector(MimeTypes.getDefaultMimeTypes());
    }
}
