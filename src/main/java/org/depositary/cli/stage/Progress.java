package org.depositary.cli.stage;

import java.io.Console;
import java.io.PrintWriter;

/** Tells on a terminal how far long work has come: a bar that is drawn anew; elsewhere a line for each stage. */
public final class Progress {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private String stage = "";
    private int total;
    private int done;

    /**
     * @param out standard error, so that results keep standard output for themselves
     * @param terminal whether a bar can be drawn
     */
    public Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Draws where this process has a terminal. */
    public static Progress on(PrintWriter out) {
        Console console = System.console();
        if (console == null) {
            return new Progress(out, false);
        }
        try {
            // From JDK 22 on there is a console without a terminal too, which only this method of that JDK tells.
            return new Progress(
                    out, (Boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return new Progress(out, true);
        }
    }

    /** A stage whose length is not known begins. */
    public void begin(String name) {
        begin(name, 0);
    }

    /** A stage of some steps begins; the one before has ended. */
    public synchronized void begin(String name, int steps) {
        end();
        stage = name;
        total = steps;
        done = 0;
        if (terminal) {
            draw();
        } else {
            out.println(steps == 0 ? name : name + " (" + steps + ")");
            out.flush();
        }
    }

    /** One step more is done. */
    public synchronized void step() {
        done++;
        if (terminal) {
            draw();
        }
    }

    /** Tells something in a line of its own, beside the bar. */
    public synchronized void say(String line) {
        if (terminal && !stage.isEmpty()) {
            out.println();
        }
        out.println(line);
        if (terminal && !stage.isEmpty()) {
            draw();
        }
        out.flush();
    }

    /** All is done. */
    public synchronized void end() {
        if (terminal && !stage.isEmpty()) {
            out.println();
            out.flush();
        }
        stage = "";
    }

    private void draw() {
        out.print("\r" + stage);
        if (total > 0) {
            int full = WIDTH * done / total;
            out.print(" [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + total);
        }
        out.flush();
    }
}
