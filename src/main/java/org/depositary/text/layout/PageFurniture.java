package org.depositary.text.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What belongs to a page or a site rather than to the text on it: menus, bylines, contacts, page numbers, notices. */
final class PageFurniture {
    private static final int LONGEST_PAGE_NUMBER = 20;

    private static final Set<String> PAGE_WORDS = Set.of(
            "menu",
            "search",
            "home",
            "login",
            "log in",
            "sign in",
            "print",
            "share",
            "back",
            "back to top",
            "next",
            "previous",
            "contents",
            "top",
            "end",
            "ends",
            "-30-",
            "reuter",
            "reuters",
            "more",
            "follow us",
            "subscribe",
            "download",
            "print this page",
            "share this",
            "share this page",
            "skip to content",
            "skip to main content",
            "main menu",
            "site map",
            "sitemap",
            "contact us",
            "about us",
            "advertisement",
            "facebook",
            "twitter");

    /** Languages by their code, their English name and their own. */
    private static final Set<String> LANGUAGES = languages();

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—. ]*(?:page )?[0-9]{1,3}(?: ?(?:/|of) ?[0-9]{0,4})?[-–—./ ]*|[#*=_~.·•– —-]{3,}|[-–—]? ?[0-9]{1,3} ?[-–—]");
    private static final Pattern CONTACT =
            Pattern.compile("(?i)^(?:(?:media|press) (?:contacts?|inquiries|inquiry|enquiries|enquiry|liaison)\\b.*"
                    + "|for (?:further|more) information,? .*|for (?:media )?(?:inquiries|enquiries)\\b.*"
                    + "|(?:contacts?|(?:tele)?phone|tel|fax|e-?mail) ?[:.(].*)");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?i)\\b(?:tel|telephone|phone|fax|mobile|e-?mail)\\b ?[.:] ?[(+0-9a-z]");
    /** No longer stretch is a site's notice. */
    private static final int LONGEST_NOTICE = 240;

    private static final List<String> NOTICES = List.of(
            "all rights reserved",
            "©",
            "subscribe to our",
            "subscribe to the newsletter",
            "sign up for",
            "our newsletter",
            "click here",
            "cookies",
            "terms of use",
            "terms of service",
            "privacy policy",
            "follow us on",
            "share this page",
            "share this article",
            "skip to content",
            "skip to main content",
            "enable javascript",
            "download the pdf",
            "last updated",
            "page last modified");
    private static final List<String> THANKS =
            List.of("would not have been possible without", "made possible by", "support of the following");
    private static final Pattern COPYRIGHT = Pattern.compile("(?:copyright|\\(c\\)) ?(?:©|\\(c\\))? ?[12][0-9]{3}.*");
    private static final Pattern BYLINE = Pattern.compile("^(?:By|BY) \\p{Lu}[^.!?]{2,70}$");

    private static final String BETWEEN_LANGUAGES = "*|/·•, ";

    private PageFurniture() {}

    /** Whether a short stretch, its white space levelled, is the page's. */
    static boolean isOfThePage(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PAGE_NUMBER.matcher(words).matches() || PAGE_WORDS.contains(lower)) {
            return true;
        }
        if (words.length() <= 300
                && (CONTACT.matcher(words).matches() || TELEPHONE.matcher(words).find())) {
            return true;
        }
        return isNotice(lower)
                || (lower.endsWith(":") && THANKS.stream().anyMatch(lower::contains))
                || BYLINE.matcher(words).matches()
                || isMenu(lower)
                || isLanguageSwitch(lower);
    }

    private static boolean isNotice(String lower) {
        return lower.length() <= LONGEST_NOTICE
                && (NOTICES.stream().anyMatch(lower::contains)
                        || COPYRIGHT.matcher(lower).matches());
    }

    /** {@code Menu … Search}, or entries between bars and arrows. */
    private static boolean isMenu(String lower) {
        if (lower.length() > 200) {
            return false;
        }
        if (lower.startsWith("menu ") || lower.endsWith(" menu") || lower.endsWith(" search") && lower.length() < 40) {
            return true;
        }
        int bars = 0;
        for (int i = 0; i < lower.length(); i++) {
            bars += "|»›>".indexOf(lower.charAt(i)) >= 0 ? 1 : 0;
        }
        return bars >= 2;
    }

    /** From a file: the JDK loads two hundred languages for their own names, and names differ from JDK to JDK. */
    private static Set<String> languages() {
        try (InputStream in =
                Objects.requireNonNull(PageFurniture.class.getResourceAsStream("languages.txt"), "languages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLanguageSwitch(String lower) {
        int first = 0;
        while (first < lower.length() && BETWEEN_LANGUAGES.indexOf(lower.charAt(first)) < 0) {
            first++;
        }
        if (!LANGUAGES.contains(lower.substring(0, first))) {
            return false;
        }
        int languages = 0;
        for (String part : lower.split("[" + BETWEEN_LANGUAGES + "]+", 12)) {
            if (!LANGUAGES.contains(part)) {
                return false;
            }
            languages++;
        }
        return languages >= 2;
    }

    /** Whether a stretch is nothing but a page's number or an ornament. */
    static boolean isPageNumber(String words) {
        return words.length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(words).matches();
    }
}
