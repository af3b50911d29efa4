package org.depositary.page.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.depositary.text.name.Spelling;

/**
 * A full-text index of names and texts (Lucene), in memory: words are levelled as names are compared, so that case,
 * marks, scripts, transliterations and slips of the pen do not hide what is looked for. Any number of threads may ask
 * it.
 */
final class NameIndex {
    /** What is beyond is not counted or paged through. */
    static final int MOST = 1000;

    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String TYPE = "type";
    private static final String AT = "at";

    /** From how many letters on a word may have two slips of the pen; as few letters in common would be chance. */
    private static final int LONG_WORD = 8;

    /** From how many letters on a word may have one. */
    private static final int SHORT_WORD = 4;

    /** First letters are hardly ever mistyped; those that transliterations differ in are levelled by the sound. */
    private static final int CERTAIN_LETTERS = 1;

    private static final int MOST_WORDS = 24;

    /** How alike two words are (Jaro and Winkler) of which one may be meant by the other. */
    private static final double ALIKE = 0.8;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final Map<String, Set<String>> bySound;

    private NameIndex(List<Entry> entries, IndexSearcher searcher) {
        this.entries = entries;
        this.searcher = searcher;
        this.bySound = bySound(entries);
    }

    /** Indexes entries. */
    static NameIndex of(List<Entry> entries) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                for (int at = 0; at < entries.size(); at++) {
                    writer.addDocument(document(entries.get(at), at));
                }
            }
            return new NameIndex(List.copyOf(entries), new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry, int at) {
        Document document = new Document();
        document.add(new NumericDocValuesField(AT, at));
        for (String name : entry.names()) {
            document.add(new TextField(NAME, Spelling.fold(name), Field.Store.NO));
        }
        entry.types().forEach(type -> document.add(new StringField(TYPE, type, Field.Store.NO)));
        if (!entry.text().isEmpty()) {
            document.add(new TextField(TEXT, Spelling.fold(entry.text()), Field.Store.NO));
        }
        return document;
    }

    /** The words of names by what they sound like. */
    private static Map<String, Set<String>> bySound(List<Entry> entries) {
        Map<String, Set<String>> words = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.names().stream())
                .flatMap(name -> Arrays.stream(Spelling.fold(name).split(" ", -1)))
                .distinct()
                .forEach(word -> sounds(word)
                        .forEach(sound -> words.computeIfAbsent(sound, none -> new LinkedHashSet<>())
                                .add(word)));
        return words;
    }

    private static List<String> sounds(String word) {
        return Spelling.keys(word).stream().filter(key -> !key.startsWith("=")).toList();
    }

    /** Words of names that may write the same word in another way; that they sound alike is too little. */
    private Stream<String> variants(String word) {
        return sounds(word).stream()
                .flatMap(sound -> bySound.getOrDefault(sound, Set.of()).stream())
                .distinct()
                .filter(other -> !other.equals(word) && Spelling.variants(word, other));
    }

    /**
     * Finds by words: all of a few, most of many; each as it is, as the beginning of a word, misspelt or in another
     * transliteration.
     *
     * @param types of which one is asked of what is found; any where there are none
     * @param from how many are passed over
     */
    Found find(String asked, Set<String> types, int from, int most) {
        List<String> words = words(asked);
        if (words.isEmpty()) {
            return Found.none();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word(word), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(words.size() <= 2 ? words.size() : (int) Math.ceil(words.size() * 0.6));
        return run(any.build(), words, types, from, most);
    }

    /** Finds what shares any word with a name, for a closer look. */
    Found near(String name, Set<String> types, int most) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Found.none();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word(word), Occur.SHOULD));
        return run(any.build(), words, types, 0, most);
    }

    private static List<String> words(String asked) {
        return Arrays.stream(Spelling.fold(asked).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private Query word(String word) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        ways.add(new BoostQuery(new TermQuery(new Term(NAME, word)), 4), Occur.SHOULD);
        ways.add(always(new PrefixQuery(new Term(NAME, word)), 1.5f), Occur.SHOULD);
        if (word.length() >= SHORT_WORD) {
            int slips = word.length() >= LONG_WORD ? 2 : 1;
            ways.add(always(new FuzzyQuery(new Term(NAME, word), slips, CERTAIN_LETTERS), 1), Occur.SHOULD);
            ways.add(always(new FuzzyQuery(new Term(TEXT, word), 1, 2), 0.2f), Occur.SHOULD);
        }
        variants(word).forEach(other -> ways.add(always(new TermQuery(new Term(NAME, other)), 0.3f), Occur.SHOULD));
        ways.add(new BoostQuery(new TermQuery(new Term(TEXT, word)), 0.5f), Occur.SHOULD);
        return ways.build();
    }

    private static Query always(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private Found run(Query query, List<String> words, Set<String> types, int from, int most) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!types.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            types.forEach(type -> any.add(new TermQuery(new Term(TYPE, type)), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        try {
            TopDocs top = searcher.search(all.build(), MOST);
            List<Entry> found = Arrays.stream(top.scoreDocs)
                    .map(hit -> ranked(entry(hit), hit.score, words))
                    .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                    .skip(from)
                    .limit(most)
                    .map(Ranked::entry)
                    .toList();
            return new Found(top.scoreDocs.length, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of things that fit alike, the one with a name that says all that was asked and little else comes first, and the
     * one that is spoken of more often.
     */
    private static Ranked ranked(Entry entry, double score, List<String> asked) {
        double fit = entry.names().stream()
                .mapToDouble(name -> fit(Spelling.fold(name).split(" ", -1), asked))
                .max()
                .orElse(0);
        double spoken = 1 + 0.1 * Math.log1p(entry.weight());
        return new Ranked(
                entry, score * spoken * (fit > 0 ? fit : shortness(entry.name().split("\\s+"), asked)));
    }

    private static double fit(String[] name, List<String> asked) {
        double alike = asked.stream()
                .filter(one -> Arrays.stream(name)
                        .anyMatch(word -> word.startsWith(one) || SIMILARITY.apply(word, one) >= ALIKE))
                .count();
        return alike / asked.size() * shortness(name, asked);
    }

    private static double shortness(String[] name, List<String> asked) {
        return 1 / Math.sqrt(Math.max(1.0, (double) name.length / asked.size()));
    }

    private record Ranked(Entry entry, double rank) {}

    private Entry entry(ScoreDoc hit) {
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                int within = hit.doc - leaf.docBase;
                if (within >= 0 && within < leaf.reader().maxDoc()) {
                    var places = leaf.reader().getNumericDocValues(AT);
                    if (places != null && places.advanceExact(within)) {
                        return entries.get((int) places.longValue());
                    }
                }
            }
            throw new IllegalStateException("an entry has lost its place");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
