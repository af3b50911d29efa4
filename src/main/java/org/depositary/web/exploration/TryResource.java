package org.depositary.web.exploration;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;
import org.depositary.page.trial.Trials;
import org.depositary.page.trial.Trying;
import org.depositary.page.view.trial.TryView;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.source.format.Extractions;
import org.depositary.text.source.format.Languages;
import org.depositary.text.source.format.Limits;
import org.depositary.text.source.format.Unreadable;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** The page on which readers try how a text of their own is read. Nothing of it is stored. */
public final class TryResource implements Resource {
    /** How what is marked up begins. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<(?:!doctype|\\w+)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final int MOST_CHARACTERS = 20_000;
    private static final int TOGETHER = 2;
    private static final String COME_AGAIN_SECONDS = "5";

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Supplier<Trying> trying;
    private final Semaphore running = new Semaphore(TOGETHER);

    /** @param trying what reads texts; asked for when somebody tries */
    public TryResource(Library library, Refusals refusals, Pages pages, Supplier<Trying> trying) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.trying = trying;
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        Reader reader = pages.reader(request);
        Language language = reader.language();
        if (!request.method().equals("POST")) {
            return page(reader, 200, language.say("try.example"), "", Optional.empty(), Optional.empty());
        }
        String type = request.header("Content-Type").stream().findFirst().orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith(FORM_TYPE)) {
            return refusals.say(request, 415, "Not understood", "A text is sent in a form (" + FORM_TYPE + ").")
                    .with("Accept-Post", FORM_TYPE);
        }
        String text = request.first("text").orElse("").replace("\r\n", "\n");
        String date = request.first("date").orElse("");
        if (text.isEmpty()) {
            return page(reader, 400, text, date, Optional.of(language.say("try.empty")), Optional.empty());
        }
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            return page(
                    reader, 413, text, date, Optional.of(language.say("try.long", MOST_CHARACTERS)), Optional.empty());
        }
        Metadata metadata;
        try {
            metadata = metadata(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            return page(reader, 400, text, date, Optional.of(language.say("try.date")), Optional.empty());
        }
        if (!running.tryAcquire()) {
            return page(reader, 503, text, date, Optional.of(language.say("try.busy")), Optional.empty())
                    .with("Retry-After", COME_AGAIN_SECONDS);
        }
        try {
            String words = words(text);
            TryView.Account account =
                    new Trials(library.catalogue().in(language)).account(trying.get(), words, metadata);
            return page(reader, 200, text, date, other(words, language), Optional.of(account));
        } finally {
            running.release();
        }
    }

    /** What is marked up is read as people see it, as it is in a document; where nothing is left of it, as it is. */
    private static String words(String text) {
        if (!MARKUP.matcher(text).lookingAt()) {
            return text;
        }
        try {
            return new Extractions(Limits.USUAL)
                    .extract("text.html", text.getBytes(StandardCharsets.UTF_8))
                    .text();
        } catch (Unreadable e) {
            return text;
        }
    }

    /** That a text is in a language that rules do not read; none where it is in English, or too short to tell. */
    private static Optional<String> other(String words, Language reader) {
        return Languages.of(words)
                .filter(tag -> !tag.startsWith("en") && !tag.equals(Languages.UNDETERMINED))
                .map(tag ->
                        reader.say("try.language", Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale())));
    }

    private static Metadata metadata(String date) {
        return Metadata.unknown().dated(date.isEmpty() ? Optional.empty() : Optional.of(new Edtf(date)));
    }

    private Reply page(
            Reader reader,
            int status,
            String text,
            String date,
            Optional<String> problem,
            Optional<TryView.Account> account) {
        TryView view = new TryView(text, date, MOST_CHARACTERS, problem, account);
        Language language = reader.language();
        byte[] body = pages.rendering()
                .page(
                        "try",
                        pages.heads().of(reader).plain(language.say("try.title"), language.say("try.lead"), "try"),
                        view);
        return new Reply(status, Optional.of(Form.HTML.contentType()), body, List.of(), 0);
    }
}
