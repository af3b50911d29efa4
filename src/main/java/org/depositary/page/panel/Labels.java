package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.page.view.panel.MapView;

/** Finds room for labels beside marks; those that would lie over another are left out. */
final class Labels {
    private static final double LETTER = 8.3;
    private static final int LINE = 17;
    private static final int HALF = 5;
    private static final int GAP = 4;

    /** Between a mark, whose edge is drawn too, and a name beside it. */
    private static final int OFF = 8;

    private static final int EDGE = 2;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final Box all;
    private final double scale;

    /** @param scale how many times as large as usual letters are on the drawing, which is shown that much smaller */
    Labels(int width, int height, double scale) {
        this.all = new Box(0, 0, width, height);
        this.scale = scale;
    }

    /** Keeps labels off a mark. */
    void keepOff(int x, int y, int radius) {
        taken.add(new Box(x - radius - EDGE, y - radius, x + radius + EDGE, y + radius));
    }

    /** Keeps labels off a point of a line where there is room elsewhere. */
    void avoid(double x, double y, double radius) {
        lines.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Where a label stands that belongs to a mark: to the right, to the left, above or below. */
    Optional<MapView.Label> place(String text, int x, int y, int radius) {
        double length = text.codePointCount(0, text.length()) * LETTER * scale;
        int off = radius + OFF;
        int line = (int) Math.round(LINE * scale);
        int half = (int) Math.round(HALF * scale);
        List<MapView.Label> around = List.of(
                new MapView.Label(x + off, y + half, "start", text),
                new MapView.Label(x - off, y + half, "end", text),
                new MapView.Label(x, y - off, "middle", text),
                new MapView.Label(x, y + off + line - GAP, "middle", text));
        return free(around, length, line, lines).or(() -> free(around, length, line, List.of()));
    }

    private Optional<MapView.Label> free(List<MapView.Label> around, double length, int line, List<Box> also) {
        for (MapView.Label label : around) {
            double left = switch (label.anchor()) {
                case "start" -> label.x();
                case "end" -> label.x() - length;
                default -> label.x() - length / 2;
            };
            Box box = new Box(left, label.y() - line + GAP, left + length, label.y() + GAP);
            boolean inside =
                    box.left >= all.left && box.right <= all.right && box.top >= all.top && box.bottom <= all.bottom;
            if (inside && taken.stream().noneMatch(box::meets) && also.stream().noneMatch(box::meets)) {
                taken.add(box);
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
