package org.depositary.text.token;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English abbreviations that every text may use; the mappings' word list adds those of the field. Folded, without the
 * stop.
 */
public final class Abbreviations {
    static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> FULL_MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The days of the week in full. */
    public static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Months and days of the week: a hyphen between two of them joins dates. */
    public static final Set<String> CALENDAR =
            Stream.of(MONTHS, FULL_MONTHS, WEEKDAYS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Titles before a name: no sentence ends with one. */
    public static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof", "rev", "fr", "hon", "st", "gen", "lt", "col",
            "maj", "capt", "cmdr", "cdr", "adm", "sgt", "brig", "gov", "sen", "rep", "pres", "h.e", "h.m", "h.r.h",
            "h.h");

    /** Units and other endings that a sentence often closes with. */
    public static final Set<String> OFTEN_LAST =
            Set.of("mln", "bln", "mil", "mio", "bil", "mn", "bn", "tn", "trln", "thsd", "a.m", "p.m", "etc");

    private static final Set<String> WORDS = Set.of(
            "sr", "ph.d", "jr", "esq", "v.p", "inc", "ltd", "co", "corp", "bros", "plc", "vs", "dept", "govt", "approx",
            "cf", "ca", "ave", "blvd", "ft", "mt", "i.e", "e.g", "a.d", "b.c", "u.s", "u.s.a", "u.k", "u.n", "u.a.e",
            "u.s.s.r", "d.c", "e.u", "p.o", "n.y", "l.a");

    /** Abbreviations only before a number: elsewhere they are words, or end the sentence. */
    static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "nos", "art", "p", "pp", "vol", "sec", "fig", "op", "mar", "jun", "para");

    static final Set<String> COMMON = Stream.of(MONTHS, NEVER_LAST, OFTEN_LAST, WORDS, BEFORE_NUMBERS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
