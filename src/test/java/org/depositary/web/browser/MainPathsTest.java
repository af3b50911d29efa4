package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium.Width;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What readers do, clicked through as they would. */
@ExtendWith({Served.class, Opened.class})
class MainPathsTest {
    private final Running running;
    private final Chromium browser;

    MainPathsTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @BeforeEach
    void begin() {
        browser.scripts(true);
        browser.theme(Chromium.Theme.LIGHT);
        browser.open(running.at("/").toString(), Width.DESK);
    }

    @AfterEach
    void nothing_went_wrong() {
        assertThat(browser.complaints()).as("console").isEmpty();
    }

    private String here() {
        return String.valueOf(browser.driver().getCurrentUrl());
    }

    private String title() {
        return browser.see("h1").getText();
    }

    @Test
    void from_a_search_over_a_person_and_the_evidence_to_the_passage_in_its_document_and_back() {
        browser.see("#find").sendKeys("lima");
        browser.follow(browser.see(".big button"));
        browser.follow(browser.see("main a[href^='/page/person/ana-lima']"));
        assertThat(title()).isEqualTo("Ana Lima");
        WebElement visits = browser.see("#mentioned ~ details");
        if (visits.getDomAttribute("open") == null) {
            visits.findElement(By.tagName("summary")).click();
        }
        browser.follow(browser.see("main a[href^='/page/event/visit-lima']"));
        String event = here();
        assertThat(browser.see(".passages mark").getText()).isNotEmpty();
        browser.follow(browser.see(".passages .source a[href*='/doc/a#char=']"));
        assertThat(here()).contains("/doc/a#char=");
        WebElement passage = browser.see(".received :target");
        assertThat(passage.getText()).contains("Ana Lima of Brazil paid an official visit");
        assertThat(browser.number("const at = document.querySelector('.received :target').getBoundingClientRect();"
                        + " return at.bottom > 0 && at.top < innerHeight ? 1 : 0"))
                .as("the passage is in sight")
                .isOne();
        browser.driver().navigate().back();
        browser.until("the event again", found -> event.equals(found.getCurrentUrl()));
        assertThat(title()).contains("Visit of Ana Lima");
    }

    @Test
    void two_states_are_chosen_and_a_part_of_their_page_leads_to_the_query_behind_it() {
        browser.open(running.at("/relation").toString(), Width.DESK);
        new Select(browser.see("#choice-a")).selectByVisibleText("Chile");
        new Select(browser.see("#choice-b")).selectByVisibleText("Brazil");
        browser.follow(browser.see(".choices button"));
        assertThat(title()).isEqualTo("Brazil – Chile");
        browser.follow(browser.see("main section a[href^='/sparql?query=']"));
        assertThat(browser.see("#answer")).isNotNull();
        assertThat(browser.driver().findElements(By.cssSelector("main tbody tr")))
                .isNotEmpty();
    }

    @Test
    void a_question_is_chosen_asked_and_answered() {
        browser.follow(browser.see(".top a[href='/sparql']"));
        browser.follow(browser.see(".topics a[href*='example=']"));
        browser.follow(browser.see("form.ask button[type=submit]"));
        assertThat(here()).contains("query=");
        assertThat(browser.see("#answer").getText()).isNotEmpty();
    }

    @Test
    void a_query_is_completed_from_the_ontology_and_its_answer_shown_as_a_chart() {
        browser.open(running.at("/sparql").toString(), Width.DESK);
        browser.see("#query").click();
        WebElement editor = browser.until(
                "the editor",
                found -> found.findElements(By.cssSelector(".CodeMirror textarea")).stream()
                        .findFirst()
                        .orElse(null));
        browser.driver().executeScript("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", """
                PREFIX dip: <https://w3id.org/depositary/ns#>
                SELECT ?thing ?value WHERE { ?thing dip:value ?value ; a dip:TradeObs""");
        browser.driver()
                .executeScript("const editor = document.querySelector('.CodeMirror').CodeMirror; editor.focus();"
                        + " editor.setCursor(editor.lineCount(), 0); editor.execCommand('goDocEnd')");
        editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        assertThat(browser.see(".CodeMirror-hints").getText()).contains("dip:TradeObservation");
        editor.sendKeys(Keys.ENTER);
        editor.sendKeys(" }");
        browser.follow(browser.see(".ask button[type=submit]"));
        assertThat(here()).contains("TradeObservation");
        browser.follow(browser.see(".shapes a[href*='as=chart']"));
        assertThat(browser.see(".bars").getText()).contains("900,000,000");
    }

    @Test
    void names_are_suggested_while_they_are_typed_and_chosen_by_the_keyboard() {
        WebElement field = browser.see("#page--search");
        field.sendKeys("ana l");
        assertThat(browser.see(".top .suggestions [role=option]").getText()).contains("Ana Lima");
        assertThat(browser.barriers()).isEmpty();
        field.sendKeys(Keys.ARROW_DOWN);
        browser.until("chosen", found -> field.getDomAttribute("aria-activedescendant") != null);
        field.sendKeys(Keys.ENTER);
        browser.until("the page", found -> here().endsWith("/page/person/ana-lima"));
        assertThat(title()).isEqualTo("Ana Lima");
    }

    @Test
    void a_passage_tells_by_the_keyboard_what_it_says_and_any_stretch_has_an_address() {
        browser.open(running.at("/doc/a").toString(), Width.DESK);
        WebElement passage = browser.see(".received a.read");
        browser.driver().executeScript("arguments[0].focus()", passage);
        assertThat(browser.see(".reading.shown").getText()).contains("Visit of Ana Lima", "visitor", "Ana Lima");
        passage.sendKeys(Keys.ESCAPE);
        browser.until(
                "hidden",
                found -> found.findElements(By.cssSelector(".reading.shown[hidden]"))
                                .size()
                        == 1);
        passage.sendKeys(Keys.ENTER);
        assertThat(browser.see(".reading:target").getText()).contains("Visit of Ana Lima");
        browser.driver().executeScript("location.hash = 'char=10,18'");
        browser.until(
                "the stretch",
                found -> "Ana Lima"
                                .equals(browser.driver()
                                        .executeScript("const all = CSS.highlights.get('stretch');"
                                                + " return all ? String([...all][0]) : ''"))
                        || browser.driver().findElements(By.id("char=10,18")).size() == 1);
    }

    @Test
    void a_text_of_ones_own_is_read() {
        browser.follow(browser.see(".top a[href='/try']"));
        WebElement text = browser.see("textarea#text");
        text.clear();
        text.sendKeys("On 3 May 2011 President Ana Lima of Portugal paid an official visit to Norway.");
        browser.see("main form button[type=submit]").click();
        browser.see("#says");
        assertThat(browser.see(".tried").getText()).contains("Ana Lima", "Norway");
    }

    @Test
    void a_rule_that_did_not_fit_says_what_it_wanted() {
        browser.open(running.at("/try").toString(), Width.DESK);
        browser.see("textarea#text").clear();
        browser.see("textarea#text").sendKeys("President Ana Lima of Portugal dreamt of Norway.");
        browser.see("main form button[type=submit]").click();
        WebElement tries = browser.see("section[aria-labelledby=tries] details");
        tries.findElement(By.tagName("summary")).click();
        assertThat(tries.findElements(By.cssSelector("li")))
                .extracting(WebElement::getText)
                .allMatch(told -> told.contains("the rule wanted"))
                .anyMatch(told -> told.contains("the text has"));
        WebElement names = browser.see("section[aria-labelledby=named] details");
        names.findElement(By.tagName("summary")).click();
        assertThat(names.getText()).contains("Ana Lima", "Norway");
    }

    @Test
    void a_list_is_narrowed_twice_and_its_address_shows_the_same_again() {
        browser.open(running.at("/browse?type=Visit").toString(), Width.DESK);
        browser.follow(browser.see(".facets a[href*='state=state/brazil']"));
        browser.follow(browser.see(".facets a[href*='year=2011']"));
        assertThat(browser.driver().findElements(By.cssSelector(".chosen a"))).hasSize(3);
        String shown = browser.see("main ul.entries").getText();
        assertThat(shown).contains("Visit of Ana Lima to Chile");
        String address = here();
        browser.open(running.at("/").toString(), Width.DESK);
        browser.open(address, Width.DESK);
        assertThat(browser.see("main ul.entries").getText()).isEqualTo(shown);
        browser.follow(browser.see(".chosen a:nth-of-type(2)"));
        assertThat(here()).contains("year=2011").doesNotContain("state=");
    }

    @Test
    void a_selection_of_the_timeline_is_an_address() {
        browser.open(running.at("/timeline").toString(), Width.DESK);
        new Select(browser.see("#choice-type")).selectByValue("Visit");
        new Select(browser.see("#choice-about")).selectByValue("person/ana-lima");
        browser.follow(browser.see(".choices button"));
        assertThat(here()).contains("type=Visit").contains("ana-lima");
        String title = title();
        String address = here();
        browser.open(running.at("/").toString(), Width.DESK);
        browser.open(address, Width.DESK);
        assertThat(title()).isEqualTo(title).contains("Ana Lima");
        assertThat(new Select(browser.see("#choice-type"))
                        .getFirstSelectedOption()
                        .getDomAttribute("value"))
                .isEqualTo("Visit");
    }

    @Test
    void an_address_that_is_nearly_right_leads_to_what_was_meant() {
        browser.open(running.at("/page/person/ana-lina").toString(), Width.PHONE);
        browser.follow(browser.see("main ul.entries a[href='/page/person/ana-lima']"));
        assertThat(title()).isEqualTo("Ana Lima");
        // The browser itself complains of the page that is not there.
        browser.complaints();
    }

    @Test
    void the_keyboard_alone_skips_to_the_content_and_opens_a_group() {
        browser.open(running.at("/page/state/brazil").toString(), Width.DESK);
        browser.see("body").sendKeys(Keys.TAB);
        WebElement skip = browser.driver().switchTo().activeElement();
        assertThat(skip.getDomAttribute("href")).isEqualTo("#page--content");
        assertThat(skip.getRect().getX()).as("shown when it has the focus").isNotNegative();
        skip.sendKeys(Keys.ENTER);
        browser.until("the content", found -> here().endsWith("#page--content"));
        WebElement group = browser.see("details.group");
        boolean open = group.getDomAttribute("open") != null;
        group.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        browser.until("the group turned", found -> (group.getDomAttribute("open") != null) != open);
    }

    @Test
    void the_first_view_of_a_thing_is_small_and_nothing_moves_while_it_comes() {
        browser.forget();
        browser.open(running.at("/page/state/chile").toString(), Width.PHONE);
        long bytes =
                browser.number("return performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)");
        assertThat(bytes).isPositive().isLessThan(100_000);
        Object moved = browser.driver().executeAsyncScript("""
                        const done = arguments[0];
                        let sum = 0;
                        new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; })
                            .observe({ type: 'layout-shift', buffered: true });
                        requestAnimationFrame(() => requestAnimationFrame(() => done(String(sum))));
                        """);
        assertThat(Double.parseDouble(String.valueOf(moved))).isZero();
    }
}
