package org.depositary.architecture;

/** Stands in for the program where only the launcher is tested: says what it was started with. */
public final class Echo {

    private Echo() {}

    /**
     * Prints the home folder and the arguments.
     *
     * @param arguments as the launcher passed them on
     */
    public static void main(String[] arguments) {
        System.out.println(System.getProperty("depositary.home") + " " + String.join("|", arguments));
    }
}
