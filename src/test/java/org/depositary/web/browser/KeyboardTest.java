package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages by the keyboard alone. */
@ExtendWith({Served.class, Opened.class})
class KeyboardTest {
    /** How many steps are taken through a page. */
    private static final int STEPS = 40;

    /** What has the focus, where it cannot be seen that it has: no ring, or out of sight. */
    private static final String UNSEEN = """
            const here = document.activeElement, style = getComputedStyle(here), box = here.getBoundingClientRect();
            const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const sight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
            return ring && sight ? '' : here.outerHTML.slice(0, 120) + ' ring ' + ring + ' sight ' + sight;
            """;

    private final Running running;
    private final Chromium browser;

    KeyboardTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @BeforeEach
    void light() {
        browser.scripts(true);
        browser.theme(Theme.LIGHT);
    }

    @AfterEach
    void colours_of_the_page() {
        browser.theme(Theme.LIGHT);
    }

    private void open(String path) {
        browser.open(running.at(path).toString(), Width.DESK);
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map", "/network", "/doc/a", "/page/state/chile"})
    void each_step_through_a_page_can_be_seen(String path) {
        open(path);
        List<String> unseen = new ArrayList<>();
        browser.see("body").sendKeys(Keys.TAB);
        for (int step = 0; step < STEPS && !"body".equals(focused().getTagName()); step++) {
            String fault = String.valueOf(browser.driver().executeScript(UNSEEN));
            if (!fault.isEmpty()) {
                unseen.add(fault);
            }
            focused().sendKeys(Keys.TAB);
        }
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/timeline, '.spans a.row'", "/map, '.map a.place'", "/map, '.map a.way'"})
    void a_mark_of_a_drawing_is_followed_by_the_enter_key(String path, String selector) {
        open(path);
        String before = String.valueOf(browser.driver().getCurrentUrl());
        WebElement mark = browser.driver().findElement(By.cssSelector(selector));
        browser.driver().executeScript("arguments[0].focus()", mark);
        assertThat(browser.driver().executeScript("return document.activeElement === arguments[0]", mark))
                .isEqualTo(true);
        browser.press();
        browser.until("a page after " + path, found -> !before.equals(found.getCurrentUrl()));
    }

    @Test
    void the_editor_of_queries_is_left_as_it_is_entered() {
        open("/sparql");
        browser.see("#query").sendKeys(Keys.SHIFT);
        WebElement editor = browser.until(
                "the editor",
                found -> found.findElements(By.cssSelector(".CodeMirror textarea")).stream()
                        .findFirst()
                        .orElse(null));
        for (CharSequence leaving : List.of(Keys.TAB, Keys.chord(Keys.SHIFT, Keys.TAB))) {
            browser.driver().executeScript("document.querySelector('.CodeMirror').CodeMirror.focus()");
            editor.sendKeys(leaving);
            assertThat(browser.driver().executeScript("return document.activeElement.closest('.CodeMirror') === null"))
                    .isEqualTo(true);
        }
        assertThat(browser.driver().executeScript("return document.querySelector('#query').value"))
                .asString()
                .doesNotContain("\t");
    }

    @Test
    void nothing_moves_for_who_wants_nothing_to_move() {
        open("/doc/a");
        assertThat(browser.driver().executeScript("""
                        return [getComputedStyle(document.documentElement).scrollBehavior, document.getAnimations().length,
                            [...document.querySelectorAll('*')].filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0).length]
                        """)).isEqualTo(List.of("auto", 0L, 0L));
    }

    @Test
    void in_colours_of_the_readers_own_marks_and_passages_still_stand_out() {
        open("/timeline");
        browser.forcedColours();
        assertThat(browser.number("return matchMedia('(forced-colors: active)').matches ? 1 : 0"))
                .isOne();
        assertThat(browser.driver().executeScript("""
                        const ground = getComputedStyle(document.body).backgroundColor;
                        return [...document.querySelectorAll('.spans a.row rect')].filter(mark => {
                            const style = getComputedStyle(mark);
                            return style.fill === ground && style.stroke === 'none';
                        }).length
                        """)).isEqualTo(0L);
        open("/doc/a");
        assertThat(browser.driver().executeScript("""
                        const style = getComputedStyle(document.querySelector('.received a.read'));
                        return style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0
                        """)).isEqualTo(true);
    }
}
