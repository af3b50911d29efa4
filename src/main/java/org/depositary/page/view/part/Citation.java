package org.depositary.page.view.part;

import java.time.LocalDate;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;

/**
 * How a page is cited.
 *
 * @param title of the page
 * @param address that does not change
 * @param day on which it was read
 */
public record Citation(String title, String address, LocalDate day) {
    private static final String SITE = "Depositary";

    /** In a sentence, with the day as a language writes it. */
    public String text(Language language) {
        return language.say("cite.text", title, SITE, address, Dates.written(day.toString(), language));
    }

    /** As an entry of BibTeX. */
    public String bibtex() {
        String key = address.replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9-]", "");
        return "@misc{" + key + ",\n  title = {{" + braced(title) + "}},\n  howpublished = {" + SITE + "},\n  url = {"
                + braced(address) + "},\n  urldate = {" + day + "}\n}";
    }

    /** As a record of RIS. */
    public String ris() {
        return "TY  - ELEC\nTI  - " + title.replaceAll("\\s+", " ") + "\nPB  - " + SITE + "\nUR  - " + address
                + "\nY2  - " + day.toString().replace('-', '/') + "\nER  - ";
    }

    private static String braced(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([%&#$_])", "\\\\$1");
    }
}
