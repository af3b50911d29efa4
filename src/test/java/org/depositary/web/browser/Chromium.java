package org.depositary.web.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, which {@code ./verify} installs with its driver. Whatever is waited for is waited for as a
 * condition; the limit is there only to end a test that can never pass.
 */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /**
     * Kept, or its level is forgotten: the driver warns that it does not know the newest protocol of the browser by
     * heart.
     */
    private static final Logger DRIVER = Logger.getLogger("org.openqa.selenium");

    /** Widths of a window, in CSS pixels. */
    public enum Width {
        PHONE(390, 844),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Width(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What {@code prefers-color-scheme} says. */
    public enum Theme {
        LIGHT,
        DARK
    }

    private static final String AXE = resource("/axe.min.js");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts a browser with an empty profile.
     *
     * @param language that it asks pages for
     * @throws IllegalStateException when it is not installed
     */
    public static Chromium start(String language) {
        DRIVER.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(
                onPath("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--accept-lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return new Chromium(driver);
    }

    private static Path onPath(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "None of " + List.of(names) + " is on PATH; ./verify installs the browser for the tests."));
    }

    private static String resource(String name) {
        try (var in = Chromium.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What drives it. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens an address, in a window of that width. */
    public void open(String address, Width width) {
        resize(width);
        driver.get(address);
    }

    /** Makes the window as wide as that. */
    public void resize(Width width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width.width,
                        "height",
                        width.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width == Width.PHONE));
    }

    /** Forgets all that pages left in the cache, as a browser that was never here. */
    public void forget() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Chooses between light and dark. */
    public void theme(Theme theme) {
        media("", "prefers-color-scheme", theme == Theme.DARK ? "dark" : "light");
    }

    /** Shows pages as they are printed, or as on a screen again, by a reader who likes the dark. */
    public void paper(boolean printed) {
        media(printed ? "print" : "", "prefers-color-scheme", "dark");
    }

    /** Shows pages in the few colours that a reader has chosen for everything. */
    public void forcedColours() {
        media("", "forced-colors", "active");
    }

    private void media(String media, String feature, String value) {
        List<Map<String, String>> features = List.of(
                Map.of("name", feature, "value", value), Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", features));
    }

    /** The page as it is printed on A4, as PDF. */
    public byte[] printed() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    /** Gives the screen touch, or takes it away. */
    public void touch(boolean fingers) {
        driver.executeCdpCommand(
                "Emulation.setTouchEmulationEnabled", Map.of("enabled", fingers, "maxTouchPoints", fingers ? 5 : 1));
    }

    /** Taps on the middle of an element's first box, once it has been brought into sight. */
    public void tap(WebElement element) {
        Object at = driver.executeScript("""
                arguments[0].scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                const box = arguments[0].getClientRects()[0];
                return [box.x + box.width / 2, box.y + box.height / 2];
                """, element);
        List<?> point = (List<?>) at;
        Map<String, Object> finger = Map.of("x", point.get(0), "y", point.get(1));
        driver.executeCdpCommand(
                "Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(finger)));
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /** Presses the enter key on what has the focus; the driver cannot for parts of drawings. */
    public void press() {
        for (String type : List.of("rawKeyDown", "char", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Enter", "code", "Enter", "text", "\r", "windowsVirtualKeyCode", 13));
        }
    }

    /** Lets pages run scripts, or not. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /**
     * What the console said since it was last asked: warnings and errors. That a page which says that there is nothing
     * to see came with such a status is none.
     */
    public List<String> complaints() {
        String here = String.valueOf(driver.getCurrentUrl());
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> !(entry.getMessage().startsWith(here)
                        && entry.getMessage().contains("status of 40")))
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** What axe-core objects to on the page as it is shown (WCAG 2.2, levels A and AA). */
    public List<String> barriers() {
        return objections("['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']");
    }

    /** Targets that are too small for a finger, with too little room about them (WCAG 2.2, 2.5.8). */
    public List<String> smallTargets() {
        return objections("{ type: 'rule', values: ['target-size'] }");
    }

    @SuppressWarnings("unchecked")
    private List<String> objections(String rules) {
        driver.executeScript("if (!window.axe) { " + AXE + "\n; window.axe = window.axe || axe; }");
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({ runOnly: %s, resultTypes: ['violations'] }).then(
                    told => done(told.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200) + ' – '
                        + n.failureSummary.replace(/\\s+/g, ' ')).slice(0, 3).join(' | '))),
                    fault => done(['axe failed: ' + fault]));
                """.formatted(rules));
        return found instanceof List<?> list ? new ArrayList<>((List<String>) list) : List.of("axe said " + found);
    }

    /** By how many pixels the page is wider than the window. */
    public long overflow() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What a script returns, as a whole number. */
    public long number(String script) {
        Object value = driver.executeScript(script);
        return value instanceof Number number ? number.longValue() : -1;
    }

    /** Waits until a condition holds. */
    public <T> T until(String what, Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, PAUSE).withMessage(what).until(condition);
    }

    /** Waits for an element. */
    public WebElement see(String selector) {
        return until(
                selector,
                found -> found.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Follows the link, or presses the button, and waits until another page is there. */
    public void follow(WebElement element) {
        String before = driver.getCurrentUrl();
        element.click();
        until("a page after " + before, found -> !before.equals(found.getCurrentUrl()) && loaded());
    }

    private boolean loaded() {
        return "complete".equals(driver.executeScript("return document.readyState"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
