package org.depositary.web.resource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;
import org.depositary.page.language.Retelling;
import org.depositary.page.view.ErrorView;
import org.depositary.page.view.part.Link;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.negotiation.Variant;
import org.depositary.web.pages.Pages;

/** Replies that say why there is nothing else: as a page for browsers, as a line of text for programs. */
public final class Refusals {
    /** What a client needs to ask again, though it was refused. */
    private static final Set<String> KEPT = Set.of("ETag", "Last-Modified", "Accept-Ranges", "Content-Range");

    private static final String MALFORMED = "Not an address";
    private static final String NO_ADDRESS =
            "This address holds characters, escapes or empty segments that no published address has.";

    private final Pages pages;
    private final String root;
    private final BiFunction<String, Language, List<ErrorView.Near>> near;

    /**
     * Refusals.
     *
     * @param root the path that all own addresses begin with, ending in a slash
     * @param near what is called much like some words, by its names in a language
     */
    public Refusals(Pages pages, String root, BiFunction<String, Language, List<ErrorView.Near>> near) {
        this.near = near;
        this.pages = pages;
        this.root = root;
    }

    /** Nothing was ever published at the address. */
    public Reply unknown(Request request) {
        return say(request, 404);
    }

    /** The address cannot be one of ours. */
    public Reply malformed(Request request) {
        return say(request, 400, MALFORMED, NO_ADDRESS);
    }

    /**
     * A request that the server could not read, or not to its end: perhaps nobody knows in which language to say so.
     */
    public Reply unread(Request request, int status) {
        Language usual = pages.heads().languages().usual();
        return switch (status) {
            case 400 -> say(request, status, MALFORMED, NO_ADDRESS, true);
            case 414, 431 ->
                say(request, status, usual.say("refused." + status), usual.say("refused." + status + ".words"), true);
            default -> say(request, status, "Refused", "This request cannot be answered.", true);
        };
    }

    /**
     * What is refused only when all is known that would be sent (RFC 9110, sections 13 and 14): as a page, for people.
     *
     * @param sent the reply to the request as it would go out
     */
    public Optional<Reply> late(Request request, Reply sent) {
        if (sent.status() != 412 && sent.status() != 416 || !people(request)) {
            return Optional.empty();
        }
        Language usual = pages.heads().languages().usual();
        String said = new String(sent.body(), StandardCharsets.UTF_8).strip();
        String words = said.isEmpty() ? usual.say("refused." + sent.status() + ".words") : said;
        Reply page = say(request, sent.status(), usual.say("refused." + sent.status()), words);
        for (Reply.Field field : sent.fields()) {
            page = KEPT.contains(field.name()) ? page.with(field.name(), field.value()) : page;
        }
        return Optional.of(page);
    }

    /** None of the forms on offer is accepted (RFC 9110, section 15.5.7): the list of them. */
    public Reply unacceptable(Request request, List<? extends Variant> offered) {
        String list = offered.stream()
                .map(variant -> variant.mediaTypes().getFirst())
                .distinct()
                .collect(Collectors.joining("\n"));
        return people(request)
                ? say(request, 406, "Not in this form", "This is published as: " + list.replace("\n", ", "))
                : Reply.error(406, "This is published as:\n" + list).with("Vary", "Accept");
    }

    /** Where nothing is, so that it can be said in another language there, too. */
    private String below(Request request) {
        return request.path().startsWith(root) ? request.path().substring(root.length()) : "";
    }

    /** The words of an address. */
    private static String words(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * The same address once more, where that may help: the server was at fault, or the way of asking was, and nothing
     * else than the path was told.
     */
    private static Stream<Link> again(Request request, int status, Language language) {
        String key = status >= 500 ? "refused.again" : "refused." + status + ".again";
        boolean whole = status == 405
                || request.reading() && request.parameters().keySet().stream().allMatch("lang"::equals);
        return whole && language.knows(key) ? Stream.of(Link.to(language.say(key), request.path())) : Stream.empty();
    }

    /** The same in the other languages, where nobody knows which one is understood. */
    private List<ErrorView.Told> inOthers(Request request, Language language, String key, int status) {
        if (request.first("lang").isPresent()
                || !request.header("Accept-Language").isEmpty()) {
            return List.of();
        }
        return pages.heads().languages().offered().stream()
                .filter(other -> !other.tag().equals(language.tag()))
                .map(other -> new ErrorView.Told(
                        other.tag(), other.direction(), other.say(key), other.say(key + ".words", status)))
                .toList();
    }

    /** Whether a page can be shown: browsers ask for one, programs do not. */
    public static boolean people(Request request) {
        Accept accept = Accept.of(request.header("Accept"));
        return accept.weight("text/html") > 0 && !accept.indifferent();
    }

    /** What is said of a status, where nothing more exact can be said. */
    public Reply say(Request request, int status) {
        Language usual = pages.heads().languages().usual();
        return say(request, status, usual.say("refused." + status), usual.say("refused." + status + ".words"));
    }

    /** What exactly is the matter, in the reader's language as far as it is known there. */
    private static String retold(String words, Language language) {
        return Retelling.ofWords(language).tell(words);
    }

    /** Any other refusal. */
    public Reply say(Request request, int status, String title, String words) {
        return say(request, status, title, words, false);
    }

    /** @param unread whether the request may hold more than is known of it, such as a language */
    private Reply say(Request request, int status, String title, String words, boolean unread) {
        if (!people(request)) {
            return Reply.error(status, title + ". " + words).with("Vary", "Accept");
        }
        Reader reader = pages.reader(request);
        Language language = reader.language();
        String key = language.knows("refused." + status) ? "refused." + status : "refused";
        String shown = language.say(key.equals("refused") ? "refused.title" : key);
        String told = language.say(key + ".words", status);
        ErrorView view = new ErrorView(
                status,
                shown,
                told,
                pages.heads().languages().usual().say(key + ".words", status).equals(words)
                        ? ""
                        : retold(words, language),
                unread ? inOthers(request, language, key, status) : List.of(),
                status == 404 || status == 410 ? near.apply(words(request.path()), language) : List.of(),
                Stream.concat(
                                again(request, status, language),
                                Stream.of(
                                        Link.to(language.say("start"), root),
                                        Link.to(language.say("lists"), root + "browse"),
                                        Link.to(language.say("ask"), root + "sparql")))
                        .toList());
        String here = status == 404 && request.reading() ? below(request) : "";
        return Reply.error(status, words)
                .saying(
                        Form.HTML.contentType(),
                        pages.rendering().page("error", pages.heads().of(reader).plain(shown, told, here), view))
                .with("Vary", "Accept");
    }
}
