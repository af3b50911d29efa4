package org.depositary.text.token;

import static org.depositary.text.token.Characters.isHyphen;
import static org.depositary.text.token.Characters.isSpace;

import java.util.Set;

/** Web and mail addresses, which are one token however they are punctuated. */
final class Addresses {
    private static final int LONGEST_DOMAIN = 60;
    private static final int LONGEST_MAILBOX = 64;
    private static final Set<String> TOP_DOMAINS =
            Set.of("com", "org", "net", "gov", "int", "edu", "info", "mil", "eu");

    private final Window window;

    Addresses(Window window) {
        this.window = window;
    }

    /** Whether a domain's last labels follow a full stop ({@code mfa.gov}). */
    boolean isDomain(int start) {
        int label = start;
        int end = start;
        while (end < window.limit() && end - start < LONGEST_DOMAIN && Character.isLowerCase(window.at(label))) {
            while (window.isLetterAt(end) || isHyphen(window.at(end))) {
                end++;
                if (end - start >= LONGEST_DOMAIN) {
                    return false;
                }
            }
            if (window.at(end) != '.' || !window.isLetterAt(end + 1)) {
                return TOP_DOMAINS.contains(window.text().substring(label, end));
            }
            end++;
            label = end;
        }
        return false;
    }

    /** Whether an address begins here. */
    boolean isAddress(int start) {
        return window.text().startsWith("http://", start)
                || window.text().startsWith("https://", start)
                || window.text().startsWith("www.", start)
                || isMail(start);
    }

    private boolean isMail(int start) {
        int i = start;
        while (i < window.limit()
                && i - start < LONGEST_MAILBOX
                && (window.isWordAt(i) || ".-_+".indexOf(window.at(i)) >= 0)) {
            i++;
        }
        return window.at(i) == '@' && window.isWordAt(i + 1);
    }

    /** Where an address ends, closing punctuation left out. */
    int addressEnd(int start) {
        int end = start;
        while (end < window.limit()
                && !isSpace(window.text().charAt(end))
                && "<>\"“”".indexOf(window.text().charAt(end)) < 0) {
            end++;
        }
        while (end > start + 1 && ".,;:!?)]'’".indexOf(window.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
