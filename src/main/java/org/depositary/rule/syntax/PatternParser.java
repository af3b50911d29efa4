package org.depositary.rule.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.syntax.Scope.Fragment;
import org.depositary.rule.yaml.YamlNode;

/**
 * Parses patterns by recursive descent. Names that nothing declares are reported and passed over, so that one run finds
 * all of them; the first error of syntax ends a pattern.
 */
public final class PatternParser {
    private final Literals literals;
    private final Problems problems;
    private final Deque<Fragment> open = new ArrayDeque<>();
    private final Map<Fragment, Read> read = new IdentityHashMap<>();
    private List<SlotUse> slots = new ArrayList<>();
    private Extent extent = new Extent();
    private boolean insideEach;
    /** The depth at which a bare {@code ;} parts item and separator; -1 where none does. */
    private int eachDepth = -1;

    private boolean failed;
    /** Where the pattern itself names the fragment that is being put in. */
    private Position entered = new Position("", 1, 1);

    /** A fragment without faults, which reads the same wherever it is put in. */
    private record Read(Pattern pattern, List<SlotUse> slots, Extent.Part extent) {}

    public PatternParser(Inflection inflection, Problems problems) {
        this.literals = new Literals(inflection);
        this.problems = problems;
    }

    /**
     * Parses a pattern.
     *
     * @param text as it stands in a file
     * @param scope the names it may use
     * @return none if it is broken; what is wrong is reported
     */
    public Optional<ParsedPattern> parse(YamlNode.Text text, Scope scope) {
        extent = new Extent();
        insideEach = false;
        eachDepth = -1;
        failed = false;
        slots = new ArrayList<>();
        open.clear();
        try {
            Pattern pattern = whole(new Cursor(text), scope);
            return failed ? Optional.empty() : Optional.of(new ParsedPattern(pattern, slots));
        } catch (Cursor.SyntaxError error) {
            problems.report(error.position(), error.reason());
            return Optional.empty();
        }
    }

    private Pattern whole(Cursor cursor, Scope scope) {
        cursor.skipSpace();
        if (cursor.atEnd()) {
            throw cursor.error("an empty pattern");
        }
        Pattern pattern = choice(cursor, scope);
        if (!cursor.atEnd()) {
            throw cursor.error("nothing opens this " + cursor.characterText()
                    + "; to match the mark itself write it in double quotes");
        }
        return pattern;
    }

    private Pattern choice(Cursor cursor, Scope scope) {
        if (!extent.enter()) {
            throw tooBig(cursor, "groups and fragments stand more than " + Extent.DEEPEST + " deep in each other");
        }
        List<Pattern> options = new ArrayList<>();
        do {
            options.add(sequence(cursor, scope));
        } while (cursor.take("|"));
        extent.leave();
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(options);
    }

    private Pattern sequence(Cursor cursor, Scope scope) {
        List<Pattern> parts = new ArrayList<>();
        cursor.skipSpace();
        while (!cursor.atEnd() && !endsSequence(cursor)) {
            int firstSlot = slots.size();
            Pattern element = element(cursor, scope);
            Pattern part = repeated(cursor, element, firstSlot);
            if (part instanceof Pattern.Sequence inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(part);
            }
            cursor.skipSpace();
        }
        if (parts.isEmpty()) {
            throw cursor.error(
                    "nothing stands before " + cursor.characterText() + ": an optional element is written x? or [x]");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    /** Inside each, a bare ; parts the item from the separator; in a group it stands for itself. */
    private boolean endsSequence(Cursor cursor) {
        return switch (cursor.character()) {
            case '|', ')', ']', '}' -> true;
            case ';' -> extent.depth() == eachDepth;
            default -> false;
        };
    }

    private Pattern repeated(Cursor cursor, Pattern element, int firstSlot) {
        Optional<Bounds> bounds = Bounds.take(cursor);
        if (bounds.isEmpty()) {
            return element;
        }
        if (Bounds.take(cursor).isPresent()) {
            throw cursor.error("an element is repeated once: put brackets around it to repeat it again");
        }
        int max = bounds.get().max();
        if (max > 1) {
            slots.subList(firstSlot, slots.size()).replaceAll(SlotUse::repeated);
        }
        return new Pattern.Repeat(element, bounds.get().min(), max);
    }

    private Pattern element(Cursor cursor, Scope scope) {
        if (!extent.element()) {
            throw tooBig(cursor, "more than " + Extent.LARGEST + " elements once the fragments are put in");
        }
        return switch (cursor.character()) {
            case '(' -> between("(", ")", cursor, scope);
            case '[' -> new Pattern.Repeat(between("[", "]", cursor, scope), 0, 1);
            case '{' -> slot(cursor, scope);
            case '<' -> list(cursor, scope);
            case '%' -> fragment(cursor, scope);
            case '~' -> literals.inflected(cursor);
            case '"' -> Literals.quoted(cursor);
            case '^' -> {
                cursor.take("^");
                yield new Pattern.Start();
            }
            case '$' -> {
                cursor.take("$");
                yield new Pattern.End();
            }
            case '>', '?', '*', '+', '\\' ->
                throw cursor.error("to match " + cursor.characterText() + " itself write it in double quotes"
                        + (cursor.looksAt("?") ? "; ? follows its element without a space" : ""));
            case '.' -> cursor.looksAt("..") ? Literals.gap(cursor) : Literals.wordOrMark(cursor);
            default ->
                cursor.looksAt("each{") && !cursor.digitAt("each{".length())
                        ? each(cursor, scope)
                        : Literals.wordOrMark(cursor);
        };
    }

    /** Where fragments make a pattern too big, its own use of one is to blame. */
    private Cursor.SyntaxError tooBig(Cursor cursor, String reason) {
        return new Cursor.SyntaxError(open.isEmpty() ? cursor.position() : entered, reason);
    }

    /** What stands between two marks. */
    private Pattern between(String open, String close, Cursor cursor, Scope scope) {
        Position start = cursor.position();
        cursor.take(open);
        Pattern inner = choice(cursor, scope);
        cursor.close(close, start, open);
        return inner;
    }

    private Pattern list(Cursor cursor, Scope scope) {
        Position start = cursor.position();
        cursor.take("<");
        String name = Names.take(cursor);
        if (name.isEmpty() || !cursor.take(">")) {
            throw new Cursor.SyntaxError(
                    start, "a word list is written <name>; to match the mark itself write it in double quotes");
        }
        Optional<String> list = scope.list(name);
        if (list.isEmpty()) {
            failed = true;
            problems.unknown(start, "no word list `" + name + "`", name, scope.lists());
        }
        return new Pattern.WordList(list.orElse(name));
    }

    private Pattern fragment(Cursor cursor, Scope scope) {
        Position start = cursor.position();
        cursor.take("%");
        String name = Names.take(cursor);
        if (name.isEmpty()) {
            return new Pattern.Mark("%");
        }
        Optional<Fragment> found = scope.fragment(name);
        if (found.isEmpty()) {
            failed = true;
            problems.unknown(start, "no fragment `" + name + "`", name, scope.fragments());
            return new Pattern.Mark("%");
        }
        Fragment fragment = found.orElseThrow();
        return again(fragment).orElseGet(() -> first(fragment, start));
    }

    /** A fragment that was read before; none if it wants to be read once more, since it does not fit in here. */
    private Optional<Pattern> again(Fragment fragment) {
        Read before = read.get(fragment);
        if (before == null
                || !extent.fits(before.extent())
                || insideEach && before.extent().turns() > 0) {
            return Optional.empty();
        }
        extent.add(before.extent());
        slots.addAll(before.slots());
        return Optional.of(before.pattern());
    }

    private Pattern first(Fragment fragment, Position start) {
        if (open.contains(fragment)) {
            throw new Cursor.SyntaxError(start, "fragment `" + fragment.name() + "` holds itself");
        }
        if (open.isEmpty()) {
            entered = start;
        }
        open.push(fragment);
        int outside = eachDepth;
        int firstSlot = slots.size();
        Extent before = extent.before();
        eachDepth = -1;
        Pattern pattern = whole(new Cursor(fragment.text()), fragment.home());
        Extent.Part part = extent.since(before);
        if (!failed) {
            read.put(fragment, new Read(pattern, List.copyOf(slots.subList(firstSlot, slots.size())), part));
        }
        eachDepth = outside;
        open.pop();
        return pattern;
    }

    private Pattern each(Cursor cursor, Scope scope) {
        Position opening = cursor.position();
        if (insideEach) {
            throw new Cursor.SyntaxError(opening, "each{ } stands in each{ }: one turn cannot hold several");
        }
        cursor.take("each{");
        extent.turn();
        insideEach = true;
        eachDepth = extent.depth() + 1;
        int firstSlot = slots.size();
        Pattern item = choice(cursor, scope);
        if (cursor.atEnd()) {
            throw new Cursor.SyntaxError(opening, "this each{ is never closed");
        }
        cursor.expect(";", "each{ item ; separator } needs a separator behind a ;");
        Pattern separator = choice(cursor, scope);
        insideEach = false;
        eachDepth = -1;
        cursor.close("}", opening, "each{");
        slots.subList(firstSlot, slots.size()).replaceAll(SlotUse::repeated);
        return new Pattern.Each(item, separator);
    }

    private Pattern slot(Cursor cursor, Scope scope) {
        SlotSyntax slot = SlotSyntax.take(cursor);
        Optional<String> name = slot.named();
        name.ifPresent(bound -> slots.add(new SlotUse(bound, slot.form(), slot.kind(), slot.list(), slot.position())));
        return switch (slot.form()) {
            case PHRASE -> new Pattern.Phrase(name);
            case EARLIER -> {
                known(slot, "frame type", scope.frameTypes());
                yield new Pattern.Earlier(name, slot.kind());
            }
            case MENTION -> {
                known(slot, "kind", scope.kinds());
                yield new Pattern.Slot(name, slot.kind(), slot.list());
            }
        };
    }

    private void known(SlotSyntax slot, String what, Set<String> known) {
        if (!known.contains(slot.kind())) {
            failed = true;
            problems.unknown(slot.kindAt(), "no " + what + " `" + slot.kind() + "`", slot.kind(), known);
        }
    }
}
