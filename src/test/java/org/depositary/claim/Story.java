package org.depositary.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;

/** Writes the claims of a made-up document by hand, as the reader would have made them. */
public final class Story {
    private final String id;
    private final String text;
    private final Metadata metadata;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private String rule = "told";

    private Story(String id, String date, String text) {
        this.id = id;
        this.text = text;
        this.metadata = new Metadata(
                Optional.of("Report " + id),
                Optional.of("The Gazette"),
                Optional.of(new Edtf(date)),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A document of a date with a text that holds all names used below. */
    public static Story of(String id, String date, String text) {
        return new Story(id, date, text);
    }

    /** An entity without a dictionary's entry; attributes as pairs of name and words. */
    public Story entity(String key, String kind, String label, String... attributes) {
        return entity(key, kind, label, List.of(), Optional.empty(), attributes);
    }

    /** An entity of a dictionary. */
    public Story known(String key, String kind, String label, String entry, String... attributes) {
        return entity(key, kind, label, List.of(), Optional.of(entry), attributes);
    }

    /** An entity with all it may have. */
    public Story entity(
            String key, String kind, String label, List<String> names, Optional<String> entry, String... attributes) {
        Map<String, List<Entity.Attribute>> its = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            Optional<String> entity = entities.stream()
                    .filter(other -> other.label().equals(value))
                    .map(Entity::id)
                    .findFirst();
            its.computeIfAbsent(attributes[i], any -> new ArrayList<>()).add(new Entity.Attribute(value, entity));
        }
        List<Span> mentions = Stream.concat(Stream.of(label), names.stream())
                .filter(text::contains)
                .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
                .sorted()
                .toList();
        entities.add(new Entity(key, kind, label, names, entry, its, mentions));
        return this;
    }

    /** The rule that reads the frames after this; "told" before. */
    public Story by(String id) {
        rule = id;
        return this;
    }

    /** A frame that a passage states; roles as pairs of name and value. */
    public Story frame(String key, String type, String passage, Object... roles) {
        return titled(key, type, null, passage, roles);
    }

    /** A frame with a title of its own. */
    public Story titled(String key, String type, String title, String passage, Object... roles) {
        int at = text.indexOf(passage);
        if (at < 0) {
            throw new IllegalArgumentException("the text has no '" + passage + "'");
        }
        Span span = new Span(at, at + passage.length());
        List<Filler> fillers = new ArrayList<>();
        for (int i = 0; i < roles.length; i += 2) {
            fillers.add(new Filler(
                    (String) roles[i],
                    value(roles[i + 1]),
                    words(roles[i + 1], span),
                    rule,
                    roles[i + 1] instanceof Inherited from ? new Origin.Inherited(from.frame) : new Origin.Read()));
        }
        frames.add(new Frame(
                key,
                type,
                Optional.ofNullable(title),
                Optional.empty(),
                fillers,
                List.of(new Evidence(rule, 0, span, span, 0.9))));
        return this;
    }

    /** A value taken over from another frame. */
    public record Inherited(Object value, String frame) {}

    /** Words that name no entity. */
    public record Said(String words) {}

    /** A concept's label. */
    public record Called(String label) {}

    private Value value(Object given) {
        return switch (given) {
            case Inherited inherited -> value(inherited.value);
            case Said said -> new Value.Words(said.words);
            case Called called -> new Value.Term(called.label);
            case Edtf date -> new Value.Time(date);
            case Integer number -> new Value.Number(BigDecimal.valueOf(number));
            case String key -> key.startsWith("f") ? new Value.Event(key) : new Value.Thing(key);
            default -> throw new IllegalArgumentException("no value: " + given);
        };
    }

    private Optional<Span> words(Object given, Span passage) {
        String said = switch (given) {
            case Said words -> words.words;
            case String key ->
                entities.stream()
                        .filter(entity -> entity.id().equals(key))
                        .flatMap(entity -> Stream.concat(Stream.of(entity.label()), entity.names().stream()))
                        .filter(name ->
                                text.substring(passage.start(), passage.end()).contains(name))
                        .findFirst()
                        .orElse("\0");
            default -> "\0";
        };
        int at = text.indexOf(said, passage.start());
        return at < 0 || at + said.length() > passage.end()
                ? Optional.empty()
                : Optional.of(new Span(at, at + said.length()));
    }

    /** The finished claims. */
    public DocumentClaims claims() {
        SourceDocument document = new SourceDocument(id, text, "0".repeat(64), SourceDocument.PLAIN, metadata);
        return new DocumentClaims(
                new Reading(document, text, List.of(), List.of(), List.of(), List.of()), entities, frames);
    }
}
