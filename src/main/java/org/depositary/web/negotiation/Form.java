package org.depositary.web.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.graph.format.Format;

/**
 * A form in which something can be given: an RDF format, a page, or text.
 *
 * @param format the RDF format; none for pages and text
 * @param contentType of the answer
 * @param mediaTypes it answers to, the registered one first
 * @param quality how gladly it is given
 */
public record Form(Optional<Format> format, String contentType, List<String> mediaTypes, double quality)
        implements Variant {
    /** A page for people. */
    public static final Form HTML =
            new Form(Optional.empty(), "text/html;charset=utf-8", List.of("text/html", "application/xhtml+xml"), 1.0);

    /** Plain text. */
    public static final Form TEXT = new Form(Optional.empty(), "text/plain;charset=utf-8", List.of("text/plain"), 1.0);

    /** JSON for programs. */
    public static final Form JSON = plain("application/json", 1.0);

    /** A feed (RFC 4287). */
    public static final Form ATOM = plain("application/atom+xml", 1.0);

    /** Typed links as JSON (RFC 9264, section 4.2). */
    public static final Form LINKSET_JSON = plain("application/linkset+json", 1.0, "application/json");

    /** Typed links as text (RFC 9264, section 4.1). */
    public static final Form LINKSET = plain("application/linkset", 0.9, "text/plain");

    public Form {
        mediaTypes = List.copyOf(mediaTypes);
    }

    private static Form plain(String mediaType, double quality, String... aliases) {
        return new Form(
                Optional.empty(),
                mediaType,
                Stream.concat(Stream.of(mediaType), Stream.of(aliases)).toList(),
                quality);
    }

    /** The form that an RDF format gives. */
    public static Form of(Format format) {
        return new Form(
                Optional.of(format),
                format.contentType(),
                Stream.concat(Stream.of(format.mediaType()), format.aliases().stream())
                        .toList(),
                format.quality());
    }

    /** All RDF formats, the most welcome first; then other forms. */
    public static List<Form> rdfThen(Form... others) {
        List<Form> forms = new ArrayList<>(Stream.of(Format.values())
                .sorted((a, b) -> Double.compare(b.quality(), a.quality()))
                .map(Form::of)
                .toList());
        forms.addAll(List.of(others));
        return List.copyOf(forms);
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }
}
