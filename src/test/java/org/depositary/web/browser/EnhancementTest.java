package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What pages hold back until somebody wants it: groups that fold, the editor of queries, what becomes of a text. */
@ExtendWith({Served.class, Opened.class})
class EnhancementTest {
    private static final String EDITOR =
            "performance.getEntriesByType('resource').filter(one => one.name.includes('yasqe'))";

    private final Running running;
    private final Chromium browser;

    EnhancementTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @BeforeEach
    void light() {
        browser.scripts(true);
        browser.theme(Theme.LIGHT);
    }

    private void open(String path) {
        browser.open(running.at(path).toString(), Width.DESK);
    }

    private boolean inSight(String id) {
        return browser.number("const one = document.getElementById('" + id + "'), box = one.getBoundingClientRect();"
                        + " return one.checkVisibility() && box.bottom > 0 && box.top < innerHeight ? 1 : 0")
                == 1;
    }

    @ParameterizedTest
    @CsvSource({"/ontology, visitor", "/ontology, kind-official", "/rule, Visit", "/shapes, Visit-visitor"})
    void a_group_opens_for_what_an_address_names_in_it(String path, String id) {
        open(path);
        assertThat(browser.see("details.fold").getDomProperty("open")).isEqualTo("false");
        assertThat(inSight(id)).isFalse();
        open(path + "?again#" + id);
        browser.until(id + " is in sight", any -> inSight(id));
        assertThat(browser.number("return document.querySelectorAll('details.fold[open]').length"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "/rule, #rules-words, visit-paid, .rules li",
        "/ontology, #terms-words, visitor, .term",
        "/shapes, #shapes-words, visitor, .constraints"
    })
    void words_narrow_a_long_page_and_open_what_is_left(String path, String field, String words, String found) {
        open(path);
        WebElement typed = browser.see(field);
        typed.sendKeys(words);
        String before = String.valueOf(browser.driver().getCurrentUrl());
        typed.sendKeys(Keys.ENTER);
        browser.until("what was found", page -> !before.equals(page.getCurrentUrl()));
        assertThat(browser.see(found).getText()).contains(words);
        assertThat(browser.see(field).getDomProperty("value")).isEqualTo(words);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_editor_of_queries_is_fetched_for_who_goes_to_the_field_and_moves_nothing() {
        open("/sparql");
        assertThat(browser.number("return " + EDITOR + ".length")).isZero();
        long button = browser.number("return document.querySelector('.ask button').getBoundingClientRect().top");
        WebElement field = browser.see("#query");
        String text = String.valueOf(field.getDomProperty("value"));
        field.click();
        browser.until(
                "the editor",
                page -> !page.findElements(By.cssSelector(".CodeMirror-focused"))
                        .isEmpty());
        assertThat(browser.driver().executeScript("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .isEqualTo(text);
        assertThat(browser.number("return document.querySelector('.ask button').getBoundingClientRect().top"))
                .isBetween(button - 2, button + 2);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void what_becomes_of_a_text_has_no_barrier(Theme theme) {
        browser.theme(theme);
        for (String language : new String[] {"en", "ru"}) {
            open("/try?lang=" + language);
            browser.see("main form button").click();
            browser.see("#says");
            browser.driver().executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
            for (Width width : Width.values()) {
                browser.resize(width);
                assertThat(browser.barriers()).as(language + " " + width).isEmpty();
                assertThat(browser.overflow()).as(language + " " + width).isZero();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
