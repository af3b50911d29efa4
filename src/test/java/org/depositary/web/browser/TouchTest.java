package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Pages on a phone, by the finger. */
@ExtendWith({Served.class, Opened.class})
class TouchTest {
    private final Running running;
    private final Chromium browser;

    TouchTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @BeforeEach
    void hold() {
        browser.scripts(true);
        browser.theme(Theme.LIGHT);
        browser.touch(true);
    }

    @AfterEach
    void put_down() {
        browser.touch(false);
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(String path) {
        browser.open(running.at(path).toString(), Width.PHONE);
    }

    private String here() {
        return String.valueOf(browser.driver().getCurrentUrl());
    }

    @Test
    void a_passage_that_is_tapped_tells_once_what_it_says_and_stays_in_sight() {
        open("/doc/a");
        WebElement passage = browser.see(".received a.read");
        browser.tap(passage);
        assertThat(browser.see(".reading:target").getText()).contains("Visit of Ana Lima", "visitor");
        assertThat(
                        browser.number(
                                "return [...document.querySelectorAll('.reading')].filter(one => one.checkVisibility()).length"))
                .isOne();
        assertThat(browser.number("""
                const box = arguments[0], text = document.querySelector('.received a.read').getBoundingClientRect();
                const told = document.querySelector('.reading:target').getBoundingClientRect();
                return text.top >= 0 && text.top < told.top ? 1 : 0
                """)).as("passage above what it says").isOne();
        browser.tap(browser.see(".reading:target .note a"));
        browser.until("put away", found -> here().contains("#char="));
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline, '.spans a.row', /page/",
        "/map, '.map a.place', /",
        "/relation?a=state/brazil&b=state/chile, '.bars a.row', /page/",
        "/browse?type=Visit, '.facets a', /browse",
        "/browse?type=Visit, '.entries a', /page/"
    })
    void what_is_drawn_or_listed_leads_on_where_it_is_tapped(String path, String selector, String where) {
        open(path);
        String before = here();
        browser.tap(browser.see(selector));
        browser.until("a page after " + path, found -> !before.equals(found.getCurrentUrl()));
        assertThat(here().replaceFirst("https?://[^/]*", "")).startsWith(where);
    }

    @Test
    void a_group_opens_where_it_is_tapped() {
        open("/page/state/chile");
        WebElement summary = browser.see("details.group:not([open]) > summary");
        browser.tap(summary);
        browser.until(
                "open",
                found -> "true"
                        .equals(String.valueOf(
                                browser.driver().executeScript("return arguments[0].parentElement.open", summary))));
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/page/state/chile",
        "/doc/a",
        "/timeline",
        "/map",
        "/network",
        "/browse?type=Visit",
        "/sparql",
        "/ontology",
        "/shapes?q=visit"
    })
    void fingers_find_what_they_aim_at(String path) {
        open(path);
        assertThat(browser.smallTargets()).isEqualTo(List.of());
    }

    @Test
    void what_a_pointer_is_told_over_a_damaged_character_stands_in_a_list_too() {
        open("/doc/c");
        WebElement summary = browser.see("details.damaged > summary");
        browser.tap(summary);
        assertThat(browser.see("details.damaged li").getText()).isNotBlank();
        assertThat(browser.number("const told = document.querySelector('.damaged ul').textContent;"
                        + " return [...document.querySelectorAll('.received [title].repaired, .received [title].unread')]"
                        + ".every(one => told.includes(one.title)) ? 1 : 0"))
                .isOne();
    }
}
