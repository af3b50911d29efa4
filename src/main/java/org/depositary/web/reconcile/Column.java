package org.depositary.web.reconcile;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.depositary.link.authority.Gazetteer;
import org.depositary.page.Catalogue;
import org.depositary.page.Things;
import org.depositary.page.language.Language;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.page.search.Telling;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.TableView;
import org.depositary.web.exchange.Reply;

/** A column of names that a reader pastes, one a line, matched without a program of their own. */
final class Column {
    private static final int FEW = 3;
    private static final double LIKELY = 60;
    private static final int LONGEST = 500;

    private final Search search;
    private final Matching matching;
    private final Facts facts;
    private final Catalogue catalogue;

    /** @param catalogue in the reader's language */
    Column(Search search, Matching matching, Facts facts, Catalogue catalogue) {
        this.search = search;
        this.matching = matching;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /** What a name may mean, the best first; the first is meant where that is certain. */
    private record Matched(String name, List<Candidate> candidates, boolean certain) {
        /** What is worth showing: one that is certain, or a few that are likely. */
        List<Candidate> likely() {
            return candidates.stream()
                    .filter(candidate -> candidate.score() >= LIKELY)
                    .limit(certain ? 1 : FEW)
                    .toList();
        }
    }

    /** The names, without empty lines: as many as a batch of questions may hold. */
    static List<String> names(String pasted) {
        return pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .limit(Questions.MOST)
                .toList();
    }

    /** As a table for the reader: a row for each that a name may mean, and for each name that means nothing here. */
    TableView table(Collection<String> names) {
        Language language = catalogue.language();
        List<Matched> all = matched(names);
        List<Entry> entries = entries(all);
        Map<String, Telling> told = Telling.of(catalogue, entries);
        Map<String, String> notes = search.notes(entries, language.tag());
        Map<String, List<Facts.Value>> same = same(entries);
        List<List<Link>> rows = new ArrayList<>();
        for (Matched one : all) {
            if (one.likely().isEmpty()) {
                rows.addAll(unnamed(one.name, language));
            }
            for (Candidate candidate : one.likely()) {
                Entry entry = candidate.entry();
                Telling telling = told.getOrDefault(entry.iri(), Telling.nothing());
                List<Link> elsewhere = same.getOrDefault(entry.iri(), List.of()).stream()
                        .map(value -> value.node().toString())
                        .map(iri -> Link.to(Things.elsewhere(iri), iri))
                        .toList();
                String note =
                        one.certain || !telling.said().letters().isEmpty() ? "" : notes.getOrDefault(entry.iri(), "");
                rows.add(row(
                        one.name,
                        language.say(one.certain ? "reconcile.match" : "reconcile.perhaps"),
                        telling.link(entry, catalogue),
                        Stream.of(Telling.kind(entry, catalogue), note)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        language.number(Math.round(candidate.score())),
                        elsewhere.isEmpty() ? Link.plain("") : Link.all(elsewhere)));
            }
        }
        List<String> columns = Stream.of("name", "found", "thing", "kind", "score", "elsewhere")
                .map(column -> language.say("reconcile.column." + column))
                .toList();
        return new TableView(columns, rows, rows.size());
    }

    /** What a name means that no document holds, in other datasets; or that it means nothing. */
    private List<List<Link>> unnamed(String name, Language language) {
        List<List<Link>> rows = new ArrayList<>();
        for (Gazetteer.Known known : matching.unnamed(name)) {
            List<Link> elsewhere = known.addresses().stream()
                    .map(URI::toString)
                    .map(iri -> Link.to(Things.elsewhere(iri), iri))
                    .toList();
            rows.add(row(
                    name,
                    language.say(known.plain() ? "reconcile.unnamed" : "reconcile.perhaps"),
                    Link.plain(known.label()),
                    "",
                    "",
                    Link.all(elsewhere)));
        }
        if (rows.isEmpty()) {
            rows.add(row(name, language.say("reconcile.none"), Link.plain(""), "", "", Link.plain("")));
        }
        return rows;
    }

    private static List<Link> row(String name, String found, Link thing, String kind, String score, Link elsewhere) {
        return List.of(Link.plain(name), Link.plain(found), thing, Link.plain(kind), Link.plain(score), elsewhere);
    }

    /** As a file for programs, a row for each name in their order (text/tab-separated-values). */
    Reply file(Collection<String> names) {
        return Reply.ok("text/tab-separated-values;charset=utf-8", tsv(names))
                .with("Content-Disposition", "attachment; filename=\"names.tsv\"")
                .with("Vary", "Accept")
                .kept(0);
    }

    private String tsv(Collection<String> names) {
        List<Matched> all = matched(names);
        Map<String, List<Facts.Value>> same = same(entries(all));
        StringBuilder out = new StringBuilder("name\tmatch\tiri\tlabel\tscore\tsameAs\n");
        for (Matched one : all) {
            Optional<Candidate> best = one.likely().stream().findFirst();
            List<Gazetteer.Known> known = best.isPresent() ? List.of() : matching.unnamed(one.name);
            if (!known.isEmpty()) {
                out.append(unnamed(one.name, known));
                continue;
            }
            out.append(line(Stream.of(
                    one.name,
                    best.isEmpty() ? "no" : one.certain ? "yes" : "perhaps",
                    best.map(candidate -> candidate.entry().iri()).orElse(""),
                    best.map(candidate -> candidate.entry().name()).orElse(""),
                    best.map(candidate -> String.valueOf(Math.round(candidate.score())))
                            .orElse(""),
                    best.map(candidate -> same.getOrDefault(candidate.entry().iri(), List.of()).stream()
                                    .map(value -> value.node().toString())
                                    .collect(Collectors.joining(" ")))
                            .orElse(""))));
        }
        return out.toString();
    }

    private static String unnamed(String name, List<Gazetteer.Known> known) {
        return line(Stream.of(
                name,
                known.stream().allMatch(Gazetteer.Known::plain) ? "elsewhere" : "perhaps",
                "",
                known.stream().map(Gazetteer.Known::label).collect(Collectors.joining("; ")),
                "",
                known.stream()
                        .flatMap(one -> one.addresses().stream())
                        .map(URI::toString)
                        .collect(Collectors.joining(" "))));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t", "", "\n"));
    }

    private List<Matched> matched(Collection<String> names) {
        return names.stream()
                .map(name -> {
                    Question question = new Question(name, Optional.empty(), false, FEW, List.of());
                    List<Candidate> candidates = matching.candidates(question);
                    Matched matched = new Matched(name, candidates, Matching.certain(question, candidates));
                    return matched.likely().isEmpty() ? byOtherNames(matched) : matched;
                })
                .toList();
    }

    /**
     * What is published and is called otherwise here than by the name, but by the name too in the authority files: what
     * they know by it has the same identifier elsewhere.
     */
    private Matched byOtherNames(Matched none) {
        List<Gazetteer.Known> known = matching.unnamed(none.name);
        List<Candidate> found = new ArrayList<>();
        for (Gazetteer.Known one : known) {
            Question question = new Question(one.label(), Optional.empty(), false, FEW, List.of());
            List<Candidate> called = matching.candidates(question);
            Map<String, List<Facts.Value>> same =
                    same(called.stream().map(Candidate::entry).toList());
            called.stream()
                    .filter(candidate -> same.getOrDefault(candidate.entry().iri(), List.of()).stream()
                            .anyMatch(value -> one.addresses()
                                    .contains(URI.create(value.node().toString()))))
                    .forEach(found::add);
        }
        return new Matched(none.name, found, found.size() == 1 && known.stream().allMatch(Gazetteer.Known::plain));
    }

    private static List<Entry> entries(List<Matched> all) {
        return all.stream()
                .flatMap(one -> one.likely().stream())
                .map(Candidate::entry)
                .distinct()
                .toList();
    }

    private Map<String, List<Facts.Value>> same(List<Entry> entries) {
        return facts.values(entries.stream().map(Entry::iri).toList(), OWL.sameAs.getURI());
    }
}
