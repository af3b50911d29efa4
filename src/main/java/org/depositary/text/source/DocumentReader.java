package org.depositary.text.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.text.Block;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.SourceDocument;
import org.depositary.text.layout.Layout;
import org.depositary.text.layout.Sentences;
import org.depositary.text.repair.Restoration;
import org.depositary.text.token.Tokeniser;

/**
 * Reads documents: a folder's {@code *.txt} files with the {@code manifest.tsv} beside them, a single file, a string.
 * The text is kept exactly as received; the reading stands beside it, character for character.
 */
public final class DocumentReader {
    /** Files beyond this are no documents. */
    private static final long LARGEST = 64L << 20;

    private final Tokeniser tokeniser;

    /** @param tokeniser the same that the dictionaries were read with, so that their entries are found */
    public DocumentReader(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    /**
     * The documents of a folder, by name.
     *
     * @throws DocumentException where a file cannot be read or the manifest is wrong
     */
    public List<Reading> folder(Path folder) {
        Manifest manifest = manifest(folder.resolve(Manifest.FILE));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(
                            file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            List<String> names = documents.stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            for (Map.Entry<String, Manifest.Row> row : manifest.rows().entrySet()) {
                if (!names.contains(row.getKey())) {
                    throw new DocumentException(folder.resolve(Manifest.FILE) + ":"
                            + row.getValue().line() + ": there is no file " + row.getKey());
                }
            }
            return documents.stream().map(file -> read(file, manifest)).toList();
        } catch (IOException failed) {
            throw new DocumentException(
                    folder + ": cannot be read as a folder of documents: " + reason(failed), failed);
        }
    }

    /**
     * One document, with what the manifest beside it says.
     *
     * @throws DocumentException where it cannot be read or the manifest is wrong
     */
    public Reading file(Path file) {
        return read(file, manifest(file.toAbsolutePath().resolveSibling(Manifest.FILE)));
    }

    /** A document that is no file: its checksum is that of its text in UTF-8. */
    public Reading string(String id, String text, Metadata metadata) {
        return read(id, text, sha256(text.getBytes(StandardCharsets.UTF_8)), metadata);
    }

    private static Manifest manifest(Path file) {
        return Files.exists(file)
                ? Manifest.parse(file.toString(), Decoding.decode(bytes(file)))
                : Manifest.parse(file.toString(), "");
    }

    private Reading read(Path file, Manifest manifest) {
        String name = file.getFileName().toString();
        byte[] bytes = bytes(file);
        String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        try {
            return read(
                    id, Decoding.decode(bytes), sha256(bytes), manifest.of(name).orElseGet(Metadata::unknown));
        } catch (IllegalArgumentException wrong) {
            throw new DocumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private Reading read(String id, String text, String sha256, Metadata metadata) {
        Restoration.View view = Restoration.of(text);
        List<Block> blocks = Layout.blocks(view.text());
        Sentences.Cut cut = Sentences.cut(view.text(), blocks, tokeniser);
        Metadata complete = new Heading(view.text(), blocks, tokeniser).complete(metadata);
        SourceDocument document = new SourceDocument(id, text, sha256, complete);
        return new Reading(document, view.text(), view.repairs(), blocks, cut.sentences(), cut.tokens());
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new DocumentException(file + ": larger than " + (LARGEST >> 20) + " MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new DocumentException(file + ": cannot be read: " + reason(failed), failed);
        }
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + " " + failed.getMessage();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
