package org.depositary.text.source.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes text of files: plain text, HTML, PDF, Word. What a file is, its bytes tell; of its name only the ending counts,
 * where bytes can be either. Immutable, and safe for use by several threads.
 */
public final class Extractions {
    private static final int HEAD = 1024;

    private final Limits limits;

    public Extractions(Limits limits) {
        this.limits = limits;
    }

    /**
     * What a file gives.
     *
     * @param name the file's, with its ending
     * @throws Unreadable if it is of no kind that is read, broken, encrypted, without text, or costs too much
     */
    public Extract extract(String name, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("is empty");
        }
        Extract extract = isPlain(name, bytes) ? plain(bytes) : within(limits.time(), () -> other(name, bytes));
        if (extract.text().length() > limits.characters()) {
            throw tooMuch(limits.characters());
        }
        if (extract.text().chars().allMatch(c -> Character.isWhitespace(c) || c == 0)) {
            throw new Unreadable(
                    extract.mediaType().equals(MediaTypes.PDF)
                            ? "holds no text: its pages are pictures, perhaps"
                            : "holds no text");
        }
        return extract;
    }

    static Unreadable tooMuch(int longest) {
        return new Unreadable(String.format(Locale.ROOT, "holds more than %,d characters of text", longest));
    }

    private static Extract plain(byte[] bytes) {
        return new Extract(MediaTypes.PLAIN, Decoding.decode(bytes), Known.NOTHING, Optional.empty());
    }

    /** Whether it is plain text for certain, so that nothing else need be loaded. */
    private static boolean isPlain(String name, byte[] bytes) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return false;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).stripLeading();
        String lower = head.toLowerCase(Locale.ROOT);
        boolean marked = Decoding.marked(bytes).isPresent();
        boolean other = lower.startsWith("<") || lower.startsWith("%pdf-") || lower.startsWith("{\\rtf");
        return marked || (!other && Decoding.utf8(bytes).isPresent());
    }

    private Extract other(String name, byte[] bytes) throws Unreadable {
        String type = MediaTypes.of(name, bytes);
        return switch (type) {
            case MediaTypes.PLAIN -> plain(bytes);
            case MediaTypes.HTML, MediaTypes.XHTML -> HtmlFile.read(type, bytes);
            case MediaTypes.PDF, MediaTypes.WORD, MediaTypes.WORD_2007, MediaTypes.RTF ->
                OfficeFile.read(
                        type,
                        bytes,
                        limits.characters(),
                        System.nanoTime() + limits.time().toNanos());
            default ->
                throw new Unreadable(
                        MediaTypes.isEncrypted(type)
                                ? "is encrypted: its text cannot be read without a password"
                                : "is " + type + ": read are plain text, HTML, PDF and Word");
        };
    }

    /**
     * What a step gives, if it does in time. A thread that is late is left behind and ends by itself or with the
     * program; it is not interrupted, for a library that is interrupted while it loads stays broken.
     */
    private static Extract within(Duration time, Callable<Extract> step) throws Unreadable {
        FutureTask<Extract> task = new FutureTask<>(step);
        Thread thread = new Thread(task, "extraction");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Unreadable("takes longer than " + time.toSeconds() + " s to read", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("was not read: the work was stopped", stopped);
        } catch (ExecutionException failed) {
            throw reason(Optional.ofNullable(failed.getCause()).orElse(failed));
        }
    }

    /** Files of strangers break parsers in every way there is. */
    private static Unreadable reason(Throwable failure) {
        return switch (failure) {
            case Unreadable known -> known;
            case OutOfMemoryError memory -> new Unreadable("needs more memory than there is to be read", memory);
            case StackOverflowError depth -> new Unreadable("is nested too deeply to be read", depth);
            default ->
                new Unreadable(
                        "is broken: "
                                + Optional.ofNullable(failure.getMessage())
                                        .map(message ->
                                                message.lines().findFirst().orElse(message))
                                        .orElse(failure.getClass().getSimpleName()),
                        failure);
        };
    }
}
