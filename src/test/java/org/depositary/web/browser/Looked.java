package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;

/** A page looked at in either theme, narrow and wide. */
public final class Looked {
    private Looked() {}

    /** Fails where something keeps people out, is too wide, or complains. */
    public static void at(Chromium browser, URI page) {
        browser.theme(Theme.LIGHT);
        browser.open(page.toString(), Width.DESK);
        assertThat(browser.complaints()).as("console").isEmpty();
        assertThat(browser.overflow()).as("too wide at a desk").isZero();
        assertThat(browser.barriers()).as("light, wide").isEmpty();
        browser.theme(Theme.DARK);
        browser.resize(Width.PHONE);
        assertThat(browser.overflow()).as("too wide on a phone").isZero();
        assertThat(browser.barriers()).as("dark, narrow").isEmpty();
        assertThat(browser.complaints()).as("console").isEmpty();
    }
}
