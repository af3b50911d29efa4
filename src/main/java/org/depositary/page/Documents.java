package org.depositary.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.depositary.page.view.DocumentView;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Piece;

/** Makes the pages of source documents. */
public final class Documents {
    private static final String TEXT = "http://schema.org/text";

    /** Shown elsewhere on the page. */
    private static final Set<String> ELSEWHERE = Set.of(
            "http://schema.org/mentions", "http://purl.org/dc/terms/title", "http://purl.org/dc/terms/identifier");

    /** Whose values are codes that have names. */
    private static final Set<String> NAMED = Set.of(DCTerms.language.getURI(), DCTerms.format.getURI());

    /** How many colours there are, and as many kinds of lines under each. */
    private static final int HUES = 8;

    private static final int LINES = 3;

    private record Read(int start, int end, String frame, Sort sort, String label, String page, String date) {
        /** By RFC 5147, section 2.2.1. */
        String anchor() {
            return "char=" + start + "," + end;
        }

        /** Where what it says is told. */
        String reading() {
            return "read-" + start + "-" + end;
        }
    }

    /**
     * What a passage tells.
     *
     * @param place of the type among all
     */
    private record Sort(int place, String one, String several) {
        /** A colour and a line: neighbours in the order of types differ in colour. */
        String look() {
            int at = Math.floorMod(place, HUES * LINES);
            return "hue-" + at % HUES + " line-" + at / HUES;
        }
    }

    private record Filled(int start, int end, String frame, DocumentView.Role role) {}

    private final Catalogue catalogue;
    private final Things things;

    /** @param catalogue where the data are found */
    public Documents(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = new Things(catalogue);
    }

    /** A document's text as received; none when there is no such document. */
    public Optional<String> text(String iri) {
        return catalogue.rows(Questions.FACTS, iri + "/text").stream()
                .filter(row -> Catalogue.text(row, "p").filter(TEXT::equals).isPresent())
                .flatMap(row -> Catalogue.text(row, "o").stream())
                .findFirst();
    }

    /** The page of a document; none when there is no such document. */
    public Optional<DocumentView> page(String iri) {
        Optional<ThingView> thing = things.page(iri);
        Optional<String> text = text(iri);
        if (thing.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        List<Read> read = catalogue.rows(Questions.DOCUMENT_FRAMES, iri + "/text").stream()
                .filter(row -> row.containsKey("start"))
                .map(this::read)
                .toList();
        List<Fact> facts = thing.get().facts().stream()
                .filter(fact -> !ELSEWHERE.contains(fact.property().href().orElse("")))
                .map(fact -> NAMED.contains(fact.property().href().orElse("")) ? fact.said(this::called) : fact)
                .toList();
        List<Piece> pieces = pieces(text.get(), read);
        List<Filled> filled = catalogue.rows(Questions.DOCUMENT_ROLES, iri + "/text").stream()
                .map(this::filled)
                .toList();
        return Optional.of(new DocumentView(
                Words.local(iri),
                thing.get().label(),
                facts,
                pieces,
                share(pieces),
                legend(read),
                readings(read, filled),
                frames(read),
                names(iri),
                things.data(iri)));
    }

    /** The name of a language, or of a kind of file; the tag or type itself where it has none. */
    private String called(String code) {
        String key = "media." + code.replace('/', '.');
        return catalogue.language().knows(key)
                ? catalogue.language().say(key)
                : catalogue.language().called(code);
    }

    /** What the colours and lines mean: the types of what was read, with how they look. */
    private static List<Link> legend(List<Read> read) {
        return read.stream()
                .map(Read::sort)
                .distinct()
                .sorted(Comparator.comparingInt(Sort::place).thenComparing(Sort::several))
                .map(sort -> Link.to(sort.several, sort.look()))
                .toList();
    }

    private Filled filled(Map<String, RDFNode> row) {
        return new Filled(
                Integer.parseInt(Catalogue.text(row, "start").orElse("0")),
                Integer.parseInt(Catalogue.text(row, "end").orElse("0")),
                Catalogue.text(row, "frame").orElse(""),
                new DocumentView.Role(
                        Catalogue.text(row, "role")
                                .map(catalogue.words()::label)
                                .orElse(""),
                        Legible.excerpt(Catalogue.text(row, "exact").orElse(""))));
    }

    /** What each passage says that lies in no other, with the words in it. */
    private static List<DocumentView.Reading> readings(List<Read> read, List<Filled> filled) {
        List<DocumentView.Reading> readings = new ArrayList<>();
        int at = 0;
        for (Read passage : sorted(read)) {
            if (passage.start < at) {
                continue;
            }
            at = passage.end;
            Map<String, DocumentView.Said> said = new LinkedHashMap<>();
            for (Read other : read) {
                if (other.start >= passage.start && other.start < passage.end) {
                    List<DocumentView.Role> roles = filled.stream()
                            .filter(words -> words.frame.equals(other.frame)
                                    && words.start >= passage.start
                                    && words.end <= passage.end)
                            .map(Filled::role)
                            .distinct()
                            .toList();
                    said.putIfAbsent(
                            other.page,
                            new DocumentView.Said(other.sort.several, Link.to(other.label, other.page), roles));
                }
            }
            readings.add(new DocumentView.Reading(passage.reading(), passage.anchor(), List.copyOf(said.values())));
        }
        return readings;
    }

    private static List<Read> sorted(List<Read> read) {
        return read.stream()
                .sorted(Comparator.comparingInt(Read::start).thenComparingInt(passage -> -passage.end))
                .toList();
    }

    private List<Mentioned> names(String iri) {
        Map<String, List<Mentioned.Entry>> byType = new LinkedHashMap<>();
        catalogue.rows(Questions.DOCUMENT_NAMES, iri).stream()
                .filter(row -> row.containsKey("s"))
                .sorted(Comparator.comparingInt(row -> catalogue
                        .presentation()
                        .place(Catalogue.text(row, "type").orElse(""))))
                .forEach(row -> byType.computeIfAbsent(
                                catalogue
                                        .language()
                                        .capital(catalogue
                                                .words()
                                                .plural(Catalogue.text(row, "type")
                                                        .orElse(""))),
                                none -> new ArrayList<>())
                        .add(new Mentioned.Entry(
                                Link.to(
                                        Catalogue.text(row, "local")
                                                .or(() -> Catalogue.text(row, "label"))
                                                .orElse(""),
                                        catalogue.page(Catalogue.text(row, "s").orElse(""))),
                                "",
                                "",
                                new Excerpt(List.of()))));
        return byType.entrySet().stream()
                .map(group -> new Mentioned(group.getKey(), group.getValue()))
                .toList();
    }

    private Read read(Map<String, RDFNode> row) {
        return new Read(
                Integer.parseInt(Catalogue.text(row, "start").orElse("0")),
                Integer.parseInt(Catalogue.text(row, "end").orElse("0")),
                Catalogue.text(row, "frame").orElse(""),
                Catalogue.text(row, "type").map(this::sort).orElseGet(() -> sort("")),
                Catalogue.text(row, "label").orElse(""),
                catalogue.page(Catalogue.text(row, "frame").orElse("")),
                catalogue.date(row, "date"));
    }

    private Sort sort(String type) {
        return new Sort(
                catalogue.presentation().place(type),
                catalogue.words().label(type),
                catalogue.language().capital(catalogue.words().plural(type)));
    }

    /**
     * The text in stretches: each passage that lies in no other is marked with all that was read from it; those that
     * lie in it, or reach into it, have their anchors before it. Damaged characters are shown as they were read.
     */
    private static List<Piece> pieces(String text, List<Read> read) {
        Legible legible = new Legible(text);
        List<Read> sorted = sorted(read).stream()
                .filter(passage -> passage.end <= legible.length())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Read passage : sorted) {
            if (passage.start < at) {
                continue;
            }
            if (passage.start > at) {
                pieces.add(Piece.plain(legible.between(at, passage.start)));
            }
            List<Read> inside = sorted.stream()
                    .filter(other -> other.start >= passage.start && other.start < passage.end)
                    .toList();
            inside.stream()
                    .map(Read::anchor)
                    .filter(anchor -> !anchor.equals(passage.anchor()))
                    .distinct()
                    .forEach(anchor ->
                            pieces.add(new Piece(List.of(), Optional.empty(), Optional.empty(), Optional.of(anchor))));
            List<Sort> sorts = inside.stream()
                    .map(Read::sort)
                    .sorted(Comparator.comparingInt(Sort::place))
                    .toList();
            pieces.add(new Piece(
                    legible.between(passage.start, passage.end),
                    Optional.of(inside.stream()
                            .map(found -> found.sort.several + ": " + found.label)
                            .distinct()
                            .collect(Collectors.joining(" · "))),
                    Optional.of("#" + passage.reading()),
                    Optional.of(passage.anchor()),
                    sorts.getFirst().look(),
                    sorts.stream().map(Sort::one).distinct().collect(Collectors.joining(" · "))));
            at = passage.end;
        }
        if (at < legible.length()) {
            pieces.add(Piece.plain(legible.between(at, legible.length())));
        }
        return pieces;
    }

    /** How much of the text, in per cent of its letters, something was read from. */
    private static int share(List<Piece> pieces) {
        int all = 0;
        int read = 0;
        for (Piece piece : pieces) {
            int letters = piece.text().replaceAll("\\s", "").length();
            all += letters;
            read += piece.href().isPresent() ? letters : 0;
        }
        return all == 0 ? 0 : Math.round(100f * read / all);
    }

    private static List<Mentioned> frames(List<Read> read) {
        Map<String, Map<String, Mentioned.Entry>> byType = new LinkedHashMap<>();
        for (Read frame : read) {
            byType.computeIfAbsent(frame.sort.several, none -> new LinkedHashMap<>())
                    .putIfAbsent(
                            frame.page,
                            new Mentioned.Entry(
                                    Link.to(frame.label, frame.page), frame.date, "", new Excerpt(List.of())));
        }
        return byType.entrySet().stream()
                .map(group -> new Mentioned(
                        group.getKey(), List.copyOf(group.getValue().values())))
                .toList();
    }
}
