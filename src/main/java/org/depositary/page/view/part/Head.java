package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;

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
 */
public record Head(
        String title,
        String description,
        String canonical,
        String root,
        List<Link> alternates,
        Optional<String> notice,
        Optional<String> structured) {}
