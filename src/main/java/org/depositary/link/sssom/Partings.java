package org.depositary.link.sssom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;

/**
 * What people decided of names that a dictionary knows. A dictionary's names are one before anything is compared, so
 * that a row of people has to be heard before that: by {@code -} and {@code ?} what documents call by the one name is
 * no longer the dictionary's entry, by {@code +} it is what the other name stands for. Everything else that is called
 * by other names of the entry stays what it is.
 */
public final class Partings {
    private final Function<Entity, Optional<String>> segments;
    private final List<DocumentClaims> documents;
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Map<String, Left> left = new HashMap<>();

    /**
     * That something is no longer what a dictionary has under its name.
     *
     * @param entry what it was taken for
     * @param label the dictionary's name of that
     * @param written what the document calls it
     * @param row what people decided
     */
    public record Left(String entry, String label, String written, Decided row) {}

    private Partings(List<DocumentClaims> documents, Function<Entity, Optional<String>> segments) {
        this.documents = new ArrayList<>(documents);
        this.segments = segments;
        for (DocumentClaims document : documents) {
            for (Entity entity : document.entities()) {
                entity.entry()
                        .ifPresent(entry -> called.computeIfAbsent(entry, any -> new HashSet<>())
                                .addAll(names(document, entity)));
            }
        }
    }

    /**
     * Hears all rows, in the order of the file.
     *
     * @param segments the segment of the addresses of an entity's kind
     */
    public static Partings of(
            List<Decided> rows, List<DocumentClaims> documents, Function<Entity, Optional<String>> segments) {
        Partings partings = new Partings(documents, segments);
        rows.stream().filter(row -> row.other().isPresent()).forEach(partings::hear);
        return partings;
    }

    /** Of no documents. */
    public static Partings none() {
        return new Partings(List.of(), entity -> Optional.empty());
    }

    /** The documents, with each name being what people say. */
    public List<DocumentClaims> documents() {
        return List.copyOf(documents);
    }

    /** What somebody or something is no longer taken for. */
    public Optional<Left> left(String document, String entity) {
        return Optional.ofNullable(left.get(document + '\n' + entity));
    }

    private void hear(Decided row) {
        for (int i = 0; i < documents.size(); i++) {
            DocumentClaims document = documents.get(i);
            for (Entity entity : document.entities()) {
                Optional<Entity> other =
                        row.verdict() == Verdict.SAME ? other(row, document, entity) : Optional.empty();
                boolean goes = row.verdict() == Verdict.SAME ? other.isPresent() : parts(row, document, entity);
                if (goes) {
                    Renaming renaming = Renaming.of(documents.get(i), entity, going(row, entity), other);
                    documents.set(i, renaming.document());
                    left.put(
                            id(document) + '\n' + renaming.entity(),
                            new Left(entity.entry().orElseThrow(), entity.label(), renaming.written(), row));
                }
            }
        }
    }

    /** Whether by a row an entity is not what the dictionary says. */
    private boolean parts(Decided row, DocumentClaims document, Entity entity) {
        Mention going = going(row, entity);
        Mention staying = staying(row, going);
        return entity.entry().isPresent()
                && is(going, document, entity)
                && called.getOrDefault(entity.entry().get(), Set.of()).contains(staying.name())
                // Of one name that two documents give, the document that is named stays with the dictionary.
                && !(going.name().equals(staying.name())
                        && !going.equals(staying)
                        && staying.document().equals(id(document)));
    }

    /** What the dictionary has under another name, which an entity of an entry of its own is by a row. */
    private Optional<Entity> other(Decided row, DocumentClaims document, Entity entity) {
        Mention going = going(row, entity);
        if (entity.entry().isEmpty() || !is(going, document, entity)) {
            return Optional.empty();
        }
        List<Entity> others = new ArrayList<>();
        for (DocumentClaims any : documents) {
            any.entities().stream()
                    .filter(other -> other.entry().isPresent() && is(staying(row, going), any, other))
                    .forEach(others::add);
        }
        return others.stream().anyMatch(other -> other.entry().equals(entity.entry()))
                ? Optional.empty()
                : others.stream().findFirst();
    }

    /**
     * The side of a row that leaves its entry: the one that names its document, where the other holds for all; else the
     * one that is not the dictionary's own name; else the first.
     */
    private static Mention going(Decided row, Entity entity) {
        Mention subject = row.subject();
        Mention object = row.other().orElseThrow();
        if (subject.everywhere() != object.everywhere()) {
            return subject.everywhere() ? object : subject;
        }
        String own = Mention.of("", "", entity.label()).name();
        boolean label = row.verdict() != Verdict.SAME && subject.name().equals(own);
        return label && !object.name().equals(own) ? object : subject;
    }

    private static Mention staying(Decided row, Mention going) {
        return going.equals(row.subject()) ? row.other().orElseThrow() : row.subject();
    }

    private boolean is(Mention mention, DocumentClaims document, Entity entity) {
        return segments.apply(entity)
                .filter(segment -> names(document, entity).stream()
                        .anyMatch(name -> mention.names(new Mention(id(document), segment, name))))
                .isPresent();
    }

    private static Set<String> names(DocumentClaims document, Entity entity) {
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(entity.label()), entity.names().stream())
                .forEach(name -> names.add(Mention.of(id(document), "", name).name()));
        return names;
    }

    private static String id(DocumentClaims document) {
        return document.reading().document().id();
    }
}
