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
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is drawn of times and counts, as an eye sees it. */
@ExtendWith({Served.class, Opened.class})
class DrawingTest {
    private static final String NARROW = """
            return [...document.querySelectorAll('.spans .row rect:is(.exact, .seen)')]
                .map(mark => mark.getBoundingClientRect().width + parseFloat(getComputedStyle(mark).strokeWidth))
                .sort((a, b) => a - b)[0];
            """;

    private static final String COVERED = """
            return [...document.querySelectorAll('.spans .row')].filter(row =>
                row.querySelector('.name').getBoundingClientRect().bottom
                    > row.querySelector('svg').getBoundingClientRect().top + 1).length;
            """;

    private final Running running;
    private final Chromium browser;

    DrawingTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @BeforeEach
    void light() {
        browser.scripts(true);
        browser.theme(Theme.LIGHT);
    }

    @AfterEach
    void with_scripts() {
        browser.scripts(true);
    }

    @Test
    void on_a_phone_the_mark_of_a_day_among_many_years_can_be_seen_and_stands_below_its_name() {
        browser.open(running.at("/timeline").toString(), Width.PHONE);
        Object narrowest = browser.driver().executeScript(NARROW);
        assertThat(((Number) narrowest).doubleValue()).isGreaterThan(4.5);
        assertThat(browser.number(COVERED)).isZero();
    }

    @Test
    void a_long_timeline_has_years_over_its_rows_in_order_without_scripts_too() {
        browser.scripts(false);
        browser.open(running.at("/timeline").toString(), Width.DESK);
        List<String> years = browser.driver().findElements(By.cssSelector(".spans .lane")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(years).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
        assertThat(years).allSatisfy(year -> assertThat(year).matches("\\d{4}(–\\d{4})?"));
    }

    @Test
    void a_number_on_the_russian_start_page_is_followed_by_the_form_that_it_takes() {
        browser.open(running.at("/?lang=ru").toString(), Width.DESK);
        WebElement tile = browser.see(".tiles a[href*='Visit']");
        long visits = Long.parseLong(tile.findElement(By.tagName("strong")).getText());
        String form = visits % 100 / 10 == 1
                ? "визитов"
                : visits % 10 == 1 ? "визит" : visits % 10 > 1 && visits % 10 < 5 ? "визита" : "визитов";
        assertThat(tile.getText().replaceAll("\\s+", " ")).isEqualTo(visits + " " + form);
    }
}
