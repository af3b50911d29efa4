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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.depositary.text.Block;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.SourceDocument;
import org.depositary.text.layout.Layout;
import org.depositary.text.layout.Sentences;
import org.depositary.text.repair.Restoration;
import org.depositary.text.source.format.Decoding;
import org.depositary.text.source.format.Extract;
import org.depositary.text.source.format.Extractions;
import org.depositary.text.source.format.Known;
import org.depositary.text.source.format.Languages;
import org.depositary.text.source.format.Limits;
import org.depositary.text.source.format.Unreadable;
import org.depositary.text.token.Tokeniser;

/**
 * Reads documents: the files of a folder with the {@code manifest.tsv} beside them, a single file, a string. The text
 * is kept exactly as received; the reading stands beside it, character for character. What is known of a document is
 * said by the manifest, else by the file itself, else by the text.
 */
public final class DocumentReader {
    private static final String ENGLISH = "en";

    private final Tokeniser tokeniser;
    private final Limits limits;
    private final Extractions extractions;

    /** @param tokeniser the same that the dictionaries were read with, so that their entries are found */
    public DocumentReader(Tokeniser tokeniser) {
        this(tokeniser, Limits.USUAL);
    }

    /** @param limits what one file may cost */
    public DocumentReader(Tokeniser tokeniser, Limits limits) {
        this.tokeniser = tokeniser;
        this.limits = limits;
        this.extractions = new Extractions(limits);
    }

    /** As below, for whom how far it has come does not matter. */
    public Folder folder(Path folder) {
        return folder(folder, files -> () -> {});
    }

    /**
     * The documents of a folder: its files, but for hidden ones and the manifest; folders in it are left alone.
     *
     * @param begun told the number of files, answers with what to do when one of them is done
     * @throws DocumentException where the folder cannot be read or the manifest is wrong
     */
    public Folder folder(Path folder, IntFunction<Runnable> begun) {
        Manifest manifest = manifest(folder.resolve(Manifest.FILE));
        List<String> names = files(folder);
        for (Map.Entry<String, Manifest.Row> row : manifest.rows().entrySet()) {
            if (!names.contains(row.getKey())) {
                throw new DocumentException(folder.resolve(Manifest.FILE) + ":"
                        + row.getValue().line() + ": there is no file " + row.getKey());
            }
        }
        Runnable step = begun.apply(names.size());
        Map<String, String> owners = Names.of(names);
        List<Outcome> outcomes = names.stream()
                .parallel()
                .map(name -> {
                    Outcome outcome = outcome(folder.resolve(name), owners, manifest);
                    step.run();
                    return outcome;
                })
                .toList();
        return new Folder(
                outcomes.stream().flatMap(outcome -> outcome.reading().stream()).toList(),
                outcomes.stream().flatMap(outcome -> outcome.refused().stream()).toList());
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals(Manifest.FILE))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new DocumentException(
                    folder + ": cannot be read as a folder of documents: " + reason(failed), failed);
        }
    }

    /** One of the two. */
    private record Outcome(Optional<Reading> reading, Optional<Refused> refused) {}

    private Outcome outcome(Path file, Map<String, String> owners, Manifest manifest) {
        String name = file.getFileName().toString();
        String owner = owners.getOrDefault(Names.of(name), name);
        try {
            if (!owner.equals(name)) {
                throw new Refusal("would be published under the same name as " + owner + ": give it another");
            }
            return new Outcome(Optional.of(read(file, manifest)), Optional.empty());
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(new Refused(file.toString(), refusal.reason())));
        }
    }

    /**
     * One document, with what the manifest beside it says.
     *
     * @throws DocumentException where it cannot be read or the manifest is wrong
     */
    public Reading file(Path file) {
        try {
            return read(file, manifest(file.toAbsolutePath().resolveSibling(Manifest.FILE)));
        } catch (Refusal refusal) {
            throw new DocumentException(file + ": " + refusal.reason(), refusal);
        }
    }

    /** A document that is no file: its checksum is that of its text in UTF-8. */
    public Reading string(String id, String text, Metadata metadata) {
        String sum = sha256(text.getBytes(StandardCharsets.UTF_8));
        View view = view(text);
        return view.reading(new SourceDocument(id, text, sum, SourceDocument.PLAIN, view.complete(metadata)));
    }

    private Manifest manifest(Path file) {
        try {
            return Manifest.parse(file.toString(), Files.exists(file) ? Decoding.decode(bytes(file)) : "");
        } catch (Refusal refusal) {
            throw new DocumentException(file + ": " + refusal.reason(), refusal);
        }
    }

    private Reading read(Path file, Manifest manifest) throws Refusal {
        String name = file.getFileName().toString();
        String id = Names.of(name);
        if (id.isEmpty()) {
            throw new Refusal("has no letter or digit in its name that it could be published under");
        }
        byte[] bytes = bytes(file);
        Extract extract;
        try {
            extract = extractions.extract(name, bytes);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.reason(), unreadable);
        }
        Known known = manifest.of(name).or(extract.known());
        String language =
                known.language().or(() -> Languages.of(extract.text())).orElse(ENGLISH);
        View view = view(extract.text());
        Metadata complete = view.complete(known.in(language)).titled(extract.caption());
        return view.reading(new SourceDocument(id, extract.text(), sha256(bytes), extract.mediaType(), complete));
    }

    /** A text taken apart. */
    private record View(Restoration.View restored, List<Block> blocks, Sentences.Cut cut, Heading heading) {
        Metadata complete(Metadata metadata) {
            return heading.complete(metadata);
        }

        Reading reading(SourceDocument document) {
            return new Reading(document, restored.text(), restored.repairs(), blocks, cut.sentences(), cut.tokens());
        }
    }

    private View view(String text) {
        Restoration.View restored = Restoration.of(text);
        List<Block> blocks = Layout.blocks(restored.text());
        Sentences.Cut cut = Sentences.cut(restored.text(), blocks, tokeniser);
        return new View(restored, blocks, cut, new Heading(restored.text(), blocks, tokeniser));
    }

    private byte[] bytes(Path file) throws Refusal {
        try {
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                throw new Refusal("is no file that can be read to its end");
            }
            long size = Files.size(file);
            if (size > limits.bytes()) {
                throw new Refusal("is larger than " + shown(limits.bytes()) + " (" + shown(size) + ")");
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Refusal("cannot be read: " + reason(failed), failed);
        }
    }

    private static String shown(long bytes) {
        return bytes < 10 << 20 ? bytes + " bytes" : (bytes >> 20) + " MiB";
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

    /** Why one file is not read. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String reason) {
            super(reason);
        }

        Refusal(String reason, Throwable cause) {
            super(reason, cause);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
