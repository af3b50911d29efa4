package org.depositary.web.linkset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.depositary.link.sssom.MappingSet;
import org.depositary.page.language.Reader;
import org.depositary.page.view.lookup.ReviewView;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/**
 * Candidates for links that a person has to look at: a page at {@code /review}, and the file whose rows are signed at
 * {@code /review.tsv} (SSSOM/TSV); and what was decided about names of several documents, at {@code /merges.tsv}. They
 * are no part of the data.
 */
public final class ReviewResource implements Resource {
    /** The name of the file of what was decided about names of several documents, beside that of the candidates. */
    public static final String MERGES = "merges.sssom.tsv";

    private static final String TABLE = "text/tab-separated-values;charset=utf-8";

    private final Supplier<Optional<Path>> file;
    private final Library library;
    private final Refusals refusals;
    private final Pages pages;

    /** @param file where the candidates lie; none before anything was published */
    public ReviewResource(Supplier<Optional<Path>> file, Library library, Refusals refusals, Pages pages) {
        this.file = file;
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        Optional<Path> candidates = file.get().filter(Files::exists);
        if (path.equals(List.of("review.tsv"))) {
            return candidates.map(ReviewResource::table).orElseGet(() -> refusals.unknown(request));
        }
        if (path.equals(List.of("merges.tsv"))) {
            return candidates
                    .map(beside -> beside.resolveSibling(MERGES))
                    .filter(Files::exists)
                    .map(ReviewResource::table)
                    .orElseGet(() -> refusals.unknown(request));
        }
        if (!path.equals(List.of("review"))) {
            return refusals.unknown(request);
        }
        Reader reader = pages.reader(request);
        MappingSet set = candidates.map(MappingSet::read).orElseGet(MappingSet::empty);
        Map<String, String> chosen = new TreeMap<>();
        Candidates.FACETS.forEach(facet ->
                request.first(facet).filter(value -> !value.isBlank()).ifPresent(value -> chosen.put(facet, value)));
        int from = request.first("from")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        ReviewView view =
                new Candidates(set, library.catalogue().in(reader.language()), reader.language()).page(chosen, from);
        byte[] body = pages.rendering()
                .page(
                        "review",
                        pages.heads()
                                .of(reader)
                                .plain(
                                        reader.language().say("review.title"),
                                        reader.language().say("review.lead"),
                                        "review"),
                        view);
        return library.dated(Reply.ok(Form.HTML.contentType(), body).with("Vary", "Accept, Accept-Language"));
    }

    private static Reply table(Path file) {
        try {
            return Reply.ok(TABLE, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
