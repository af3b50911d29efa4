package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Language;
import org.depositary.page.language.Reader;

/**
 * What stands in the head of every page.
 *
 * @param title of the page
 * @param description a sentence for search engines
 * @param canonical the page's one address
 * @param root the path that all own addresses begin with, ending in a slash
 * @param alternates media type and address of the same in other formats
 * @param notice what keeps what is shown from being newer
 * @param structured schema.org description as JSON-LD, safe inside a script element
 * @param reader who reads
 * @param languages that pages are offered in
 * @param others the same page in the other languages, by their tags
 */
public record Head(
        String title,
        String description,
        String canonical,
        String root,
        List<Link> alternates,
        Optional<String> notice,
        Optional<String> structured,
        Reader reader,
        List<Language> languages,
        List<Link> others) {
    /** Words of the interface in the reader's language. */
    public String say(String key, Object... values) {
        return reader.language().say(key, values);
    }

    /** A sentence with its first letter as a capital. */
    public String capital(String text) {
        return reader.language().capital(text);
    }

    /** A number as the reader writes it. */
    public String number(long number) {
        return reader.language().number(number);
    }

    /** The name of a language in itself. */
    public String name(String tag) {
        return languages.stream()
                .filter(language -> language.tag().equals(tag))
                .map(Language::name)
                .findFirst()
                .orElse(tag);
    }
}
