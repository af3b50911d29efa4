package org.depositary.match.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.match.search.Line;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Decides which commas and which "and" of a list of topics part two topics. A turn that takes nothing but free words
 * goes on what the turn before it began ("on seals, whales and cod": one word "on", three turns). Such a run of turns
 * is
 *
 * <ul>
 *   <li>one topic if only "and" joins it ("catching and salting of cod");
 *   <li>parted at its commas alone if it does not end in "and" ("seals, whales and cod, ice" before "and on wrecks");
 *   <li>parted everywhere if it ends in "and" and is the whole list ("on seals, whales and cod");
 *   <li>one topic from what stands before "including" to the end ("seals and whales, cod, including their eggs, liver
 *       and skin");
 *   <li>one topic if it ends in "and" and is one of several that begin with words of their own ("on seals, whales and
 *       cod, on wrecks").
 * </ul>
 *
 * No topic begins with a preposition ("the price of cod, both at home and across the ocean"), and names behind one are
 * one topic with what it belongs to ("the prices in Lima, Callao and Arica").
 */
final class Topics {
    /**
     * A turn as matched.
     *
     * @param turn what it took
     * @param bare whether it took nothing but the free words of one slot
     */
    record Read(Match.Turn turn, boolean bare) {}

    private Topics() {}

    /**
     * The turns, those taken together that are one topic.
     *
     * @param sorting words that only tell of what sort something is: no topic ends in one
     */
    static List<Match.Turn> parted(List<Read> turns, Line line, Set<String> sorting) {
        if (turns.isEmpty()) {
            return List.of();
        }
        List<List<Match.Turn>> runs = new ArrayList<>();
        for (Read read : turns) {
            // "on seals and whales, the harbour master said": who said it is no topic
            if (!runs.isEmpty() && read.bare() && line.attributes(read.turn().first() - 1)) {
                break;
            }
            if (runs.isEmpty() || !read.bare() || !continues(runs.getLast().getLast(), read.turn())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(read.turn());
        }
        List<Match.Turn> parted = new ArrayList<>();
        for (List<Match.Turn> run : runs) {
            parted.addAll(parted(run, line, runs.size() == 1, sorting));
        }
        return parted;
    }

    /** Whether a turn ends in free words of the same slot as a bare turn after it. */
    private static boolean continues(Match.Turn before, Match.Turn bare) {
        String slot = bare.bindings().slots().keySet().iterator().next();
        List<Bound> values = before.bindings().of(slot);
        return !values.isEmpty()
                && values.getLast() instanceof Bound.Words words
                && words.end() <= before.end()
                && before.end() - words.end() <= 1;
    }

    /** What stands behind "including" belongs to what stands before, with all that follows. */
    private static List<Match.Turn> parted(List<Match.Turn> run, Line line, boolean alone, Set<String> sorting) {
        for (int i = 1; i < run.size(); i++) {
            if (FunctionWords.INSTANCING.contains(line.token(run.get(i).first()).folded())) {
                List<Match.Turn> parted = new ArrayList<>(parted(run.subList(0, i), line, alone, sorting));
                run.subList(i, run.size()).forEach(turn -> parted.add(together(parted.removeLast(), turn)));
                return parted;
            }
        }
        boolean commas = IntStream.range(1, run.size()).anyMatch(i -> !joinedByAnd(run.get(i - 1), run.get(i), line));
        return enumerated(whole(run, line), line, alone, commas, sorting);
    }

    /** The turns, those taken together of which the later cannot be a topic by itself. */
    private static List<Match.Turn> whole(List<Match.Turn> run, Line line) {
        List<Match.Turn> whole = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Match.Turn turn = run.get(i);
            boolean belongs = i > 0
                    && (line.is(turn.first(), FunctionWords.BELONGING)
                            || located(whole.getLast(), line) && names(run.subList(i, run.size()), line));
            whole.add(belongs ? together(whole.removeLast(), turn) : turn);
        }
        return whole;
    }

    /** Whether a turn begins with other words and ends with a preposition and names. */
    private static boolean located(Match.Turn turn, Line line) {
        int at = turn.end() - 1;
        while (at > turn.first() && (named(line.token(at)) || divides(line, at))) {
            at--;
        }
        at -= line.is(at, FunctionWords.ARTICLES) ? 1 : 0;
        return at > turn.first() && at < turn.end() - 1 && line.is(at, FunctionWords.RELATIONS);
    }

    private static boolean divides(Line line, int at) {
        return line.comma(at) || line.token(at).folded().equals("and");
    }

    private static boolean names(List<Match.Turn> turns, Line line) {
        return turns.stream()
                .flatMapToInt(turn -> IntStream.range(turn.first(), turn.end()))
                .mapToObj(line::token)
                .allMatch(token -> named(token) || FunctionWords.ARTICLES.contains(token.folded()));
    }

    private static boolean named(Token token) {
        return token.shape() == Token.Shape.CAPITALISED || token.shape() == Token.Shape.UPPER;
    }

    private static List<Match.Turn> enumerated(
            List<Match.Turn> run, Line line, boolean alone, boolean commas, Set<String> sorting) {
        int last = run.size() - 1;
        boolean endsInAnd = last > 0 && joinedByAnd(run.get(last - 1), run.get(last), line);
        List<Match.Turn> parted = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            boolean parts = i == 0
                    || commas
                            && !line.is(run.get(i - 1).end() - 1, sorting)
                            && (joinedByAnd(run.get(i - 1), run.get(i), line)
                                    ? alone && i == last
                                    : alone || !endsInAnd);
            if (parts) {
                parted.add(run.get(i));
            } else {
                parted.add(together(parted.removeLast(), run.get(i)));
            }
        }
        return parted;
    }

    private static boolean joinedByAnd(Match.Turn one, Match.Turn next, Line line) {
        for (int i = one.end(); i < next.first(); i++) {
            if (line.token(i).folded().equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static Match.Turn together(Match.Turn one, Match.Turn bare) {
        Map<String, List<Bound>> slots = new LinkedHashMap<>(one.bindings().slots());
        bare.bindings().slots().forEach((slot, more) -> {
            List<Bound> values = new ArrayList<>(slots.getOrDefault(slot, List.of()));
            Bound last = values.removeLast();
            values.add(new Bound.Words(last.first(), more.getLast().end()));
            slots.put(slot, values);
        });
        return new Match.Turn(one.first(), bare.end(), new Bindings(slots));
    }
}
