package org.depositary.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.link.authority.Doubts;
import org.depositary.link.name.DatedName;
import org.depositary.link.name.PersonName;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Lifespan;
import org.depositary.link.score.Period;
import org.depositary.link.score.Query;
import org.depositary.rule.Kind;
import org.depositary.text.Edtf;
import org.depositary.text.name.Spelling;

/** What documents say of an identity, put as a question to another dataset. */
final class Asking {
    /** How many years before and after the days on which somebody is told of he may be told of again. */
    private static final int NEAR = 5;

    /** How many years before a name was given it may have been in use already. */
    private static final int EARLY = 3;

    /** The dictionaries' feature for names that something bore for a time only. */
    private static final String CALLED = "called";

    private final Traits traits;
    private final Doubts doubts;
    private final Function<String, Optional<Map<String, String>>> dictionary;

    /** @param dictionary the features of a dictionary's entry, by {@code dictionary/id} */
    Asking(Traits traits, Doubts doubts, Function<String, Optional<Map<String, String>>> dictionary) {
        this.traits = traits;
        this.doubts = doubts;
        this.dictionary = dictionary;
    }

    Query query(Identity identity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(identity.label());
        names.addAll(identity.names());
        Set<String> states = new TreeSet<>();
        Set<String> posts = new TreeSet<>();
        List<Period> dates = new ArrayList<>();
        for (Member member : identity.members()) {
            states.addAll(traits.of(member, "state"));
            identity.kinds().forEach(kind -> posts.addAll(posts(kind, member)));
            dates.addAll(dates(member));
        }
        return new Query(
                List.copyOf(names),
                Optional.of(identity.segment()),
                identity.entry(),
                states,
                posts,
                dates,
                doubt(identity).stream().toList());
    }

    /** What one document says of an entity. */
    Query query(Kind kind, Member member) {
        return new Query(
                names(member),
                kind.iri(),
                member.entity().entry(),
                traits.of(member, "state"),
                traits.levelled(posts(kind, member)),
                dates(member),
                List.of());
    }

    /** An entity of another document, as something that may be what is looked for. */
    Candidate candidate(Kind kind, Member member) {
        List<Period> dates = dates(member);
        Period near = new Period(
                dates.stream()
                        .map(Period::first)
                        .min(LocalDate::compareTo)
                        .filter(first -> first.isAfter(LocalDate.MIN.plusYears(NEAR)))
                        .map(first -> first.minusYears(NEAR))
                        .orElse(LocalDate.MIN),
                dates.stream()
                        .map(Period::last)
                        .max(LocalDate::compareTo)
                        .filter(last -> last.isBefore(LocalDate.MAX.minusYears(NEAR)))
                        .map(last -> last.plusYears(NEAR))
                        .orElse(LocalDate.MAX));
        return new Candidate(
                member.toString(),
                member.entity().label(),
                Set.copyOf(member.entity().names()),
                kind.iri().orElse(""),
                member.entity().entry(),
                traits.of(member, "state"),
                false,
                traits.levelled(posts(kind, member)).stream()
                        .map(post -> new Candidate.Held(Set.of(post), near))
                        .toList());
    }

    private static List<String> names(Member member) {
        Set<String> names = new LinkedHashSet<>();
        names.add(member.entity().label());
        names.addAll(member.entity().names());
        return List.copyOf(names);
    }

    private Set<String> posts(Kind kind, Member member) {
        return kind.post().map(post -> traits.of(member, post)).orElse(Set.of());
    }

    /** When it is told of: the dates of the facts that it takes part in, else that of the document. */
    static List<Period> dates(Member member) {
        List<Period> dates = periods(member, filler -> true);
        return dates.isEmpty() ? written(member) : dates;
    }

    /** The dates that the document's words give of the facts that it takes part in. */
    private static List<Period> told(Member member) {
        return periods(member, filler -> filler.origin() instanceof Origin.Read);
    }

    private static List<Period> periods(Member member, Predicate<Filler> which) {
        List<Period> periods = new ArrayList<>();
        for (Frame frame : member.document().frames()) {
            boolean takesPart = frame.fillers().stream()
                    .anyMatch(filler -> filler.value() instanceof Value.Thing thing
                            && thing.entity().equals(member.entity().id()));
            if (takesPart) {
                frame.fillers().stream()
                        .filter(which)
                        .map(Filler::value)
                        .filter(Value.Time.class::isInstance)
                        .flatMap(value -> period(((Value.Time) value).date()).stream())
                        .forEach(periods::add);
            }
        }
        return periods;
    }

    private static List<Period> written(Member member) {
        return member.document().reading().document().metadata().date().flatMap(Asking::period).stream()
                .toList();
    }

    /** The days that a date covers; none where it tells no year. */
    static Optional<Period> period(Edtf date) {
        if (date.yearless()) {
            return Optional.empty();
        }
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        LocalDate last = date.latest().orElse(LocalDate.MAX);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** Every document that names it must leave no doubt. */
    private Optional<String> doubt(Identity identity) {
        if (identity.entry().isEmpty()) {
            return Optional.empty();
        }
        for (Member member : identity.members()) {
            Optional<String> doubt = doubt(identity.entry().get(), member)
                    .or(() -> notYet(identity.entry().get(), member))
                    .or(() -> outsideItsTime(identity.entry().get(), member))
                    .or(() -> bearer(member));
            if (doubt.isPresent()) {
                return doubt;
            }
        }
        return Optional.empty();
    }

    private Optional<String> doubt(String entry, Member member) {
        Set<String> words = words(member);
        return doubts.of(entry, words, member.document().reading().text())
                .map(mayBe -> "'" + String.join("', '", words) + "' " + mayBe);
    }

    /** A name that a document could not know, where it names an entry by nothing else. */
    private Optional<String> notYet(String entry, Member member) {
        Optional<LocalDate> written =
                member.document().reading().document().metadata().date().flatMap(Edtf::latest);
        List<DatedName> called = DatedName.read(dictionary
                .apply(entry)
                .map(features -> features.getOrDefault(CALLED, ""))
                .orElse(""));
        if (written.isEmpty() || called.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> doubt = Optional.empty();
        for (String word : words(member)) {
            String folded = Spelling.fold(word);
            Optional<DatedName> first = called.stream()
                    .filter(name -> Spelling.fold(name.name()).equals(folded))
                    .min(Comparator.comparing(name -> name.since().orElse(LocalDate.MIN)));
            boolean later = first.flatMap(DatedName::since)
                    .filter(since -> since.minusYears(EARLY).isAfter(written.get()))
                    .isPresent();
            if (!later) {
                return Optional.empty();
            }
            doubt = first.map(name -> "'" + word + "' was its name only later: " + name);
        }
        return doubt;
    }

    /** What is told of it happened when it was not: then something else of its name is meant. */
    private Optional<String> outsideItsTime(String entry, Member member) {
        return dictionary
                .apply(entry)
                .flatMap(features ->
                        new Lifespan(features).outside(told(member), written(member), calledByName(member)));
    }

    /** Whether a document calls it by its short name or one word of it ("Norwegian"), not only in full. */
    private static boolean calledByName(Member member) {
        String first = Spelling.fold(member.entity().label()).split(" ")[0];
        return words(member).stream()
                .map(Spelling::fold)
                .anyMatch(word -> word.startsWith(first) || !word.contains(" "));
    }

    /** Somebody of the same document who bears the word as a family name, where it goes by nothing else. */
    private Optional<String> bearer(Member member) {
        Set<String> words = new TreeSet<>();
        words(member).forEach(word -> words.add(Spelling.fold(word)));
        if (words.size() != 1) {
            return Optional.empty();
        }
        return member.document().entities().stream()
                .filter(entity -> entity.entry().isEmpty() && personal(entity))
                .filter(entity -> Stream.concat(Stream.of(entity.label()), entity.names().stream())
                        .filter(name -> Spelling.isName(name) && !name.contains(" of "))
                        .map(PersonName::parse)
                        .anyMatch(name -> words.contains(name.family())))
                .findFirst()
                .map(entity -> "may be " + entity.label());
    }

    private boolean personal(Entity entity) {
        return traits.kind(entity)
                .filter(kind -> kind.identity() == Kind.Identity.NAME)
                .isPresent();
    }

    /** The words by which a document names an entity. */
    private static Set<String> words(Member member) {
        DocumentClaims document = member.document();
        Set<String> words = new TreeSet<>();
        member.entity()
                .mentions()
                .forEach(span -> words.add(document.reading()
                        .text()
                        .substring(span.start(), span.end())
                        .replaceAll("\\s+", " ")));
        return words;
    }
}
