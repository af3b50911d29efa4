package org.depositary.web.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.store.DumpFiles;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.exchange.Slice;

/** The whole dataset as files, with their checksums. */
public final class DumpResource implements Resource {
    private static final Map<String, String> TYPES = Map.of(
            "nt", "application/n-triples",
            "tsv", "text/tab-separated-values;charset=utf-8",
            "gz", "application/gzip");
    private static final String PLAIN = "text/plain;charset=utf-8";

    private final Supplier<Optional<Path>> folder;
    private final Library library;
    private final Refusals refusals;

    /** @param folder where the files of what is published now lie; none while they are not written */
    public DumpResource(Supplier<Optional<Path>> folder, Library library, Refusals refusals) {
        this.folder = folder;
        this.library = library;
        this.refusals = refusals;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() == 1) {
            return Reply.elsewhere(303, library.catalogue().root() + "dump/" + DumpFiles.SUMS);
        }
        Optional<Path> files = folder.get();
        if (files.isEmpty()) {
            return refusals.say(request, 503, "Not yet", "The files are being written. Please come again in a moment.")
                    .with("Retry-After", "5");
        }
        String name = path.get(1);
        try {
            Map<String, String> sums = sums(files.get());
            boolean known = name.equals(DumpFiles.SUMS) || sums.containsKey(name);
            if (path.size() > 2 || !known) {
                return refusals.unknown(request);
            }
            Path file = files.get().resolve(name);
            String tag = name.equals(DumpFiles.SUMS)
                    ? Integer.toHexString(sums.hashCode())
                    : sums.getOrDefault(name, "").substring(0, 32);
            return library.dated(Reply.file(
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), PLAIN), Slice.whole(file))
                    .with("ETag", "\"" + tag + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sums(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(DumpFiles.SUMS)).stream()
                .map(line -> line.split(" {2}", 2))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0]));
    }
}
