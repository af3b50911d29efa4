package org.depositary.web.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Addresses that show every kind of page, over the invented dataset. */
final class PageKinds {
    private static final Map<String, List<String>> BY_TEMPLATE = byTemplate();

    /** All of them. */
    static final List<String> ALL =
            BY_TEMPLATE.values().stream().flatMap(List::stream).toList();

    /** The templates that they show. */
    static final Set<String> TEMPLATES = BY_TEMPLATE.keySet();

    private PageKinds() {}

    private static Map<String, List<String>> byTemplate() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("start", List.of("/", "/?lang=ru"));
        kinds.put("browse", List.of("/browse"));
        kinds.put(
                "list",
                List.of(
                        "/browse?type=https%3A%2F%2Fw3id.org%2Fdepositary%2Fns%23Visit",
                        "/browse?state=state/chile", "/browse?type=Visit&year=1066&lang=ru"));
        kinds.put("group", List.of("/page/state/chile?group=12"));
        kinds.put(
                "thing",
                List.of(
                        "/page/person/ana-lima",
                        "/page/state/chile",
                        "/page/place/santiago",
                        "/page/mission/embassy-of-brazil-in-chile",
                        "/page/event/visit-lima-chile-2011",
                        "/page/agreement/fisheries?lang=ru",
                        "/page/tenure/rojas-president",
                        "/page/observation/turnover-2010"));
        kinds.put("dataset", List.of("/dataset", "/dataset?lang=ru"));
        kinds.put("rules", List.of("/rule", "/rule?q=visit", "/rule?q=zzzz&lang=ru"));
        kinds.put("document", List.of("/doc/a", "/doc/c"));
        kinds.put("rule", List.of("/rule/made-up", "/rule/visit-paid", "/rule/visit-paid?lang=ru"));
        kinds.put("ontology", List.of("/ontology", "/ontology?q=visit", "/ontology?q=zzzz&lang=ru"));
        kinds.put("shapes", List.of("/shapes", "/shapes?q=visit", "/shapes?q=place&lang=ru"));
        kinds.put(
                "query",
                List.of(
                        "/sparql",
                        "/sparql?query=SELECT%20*%20WHERE%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%205",
                        "/sparql?as=map&query=SELECT%20%3Fs%20%3Fp%20WHERE%20%7B%20%3Fs%20%3Chttps%3A%2F%2Fw3id.org%2Fdepositary%2Fns%23place%3E%20%3Fp%20%7D",
                        "/sparql?query=DESCRIBE%20%3Chttp%3A%2F%2Fexample.org%2Fid%2Fevent%2Fvisit-lima-chile-2011%3E",
                        "/sparql?example=02-ambassador-on-a-day&lang=ru",
                        "/sparql?query=SELECT%20%3Fs%20WHERE%20%7B%0A%20%20%3Fs%20a%20dip%3AVisit%20%7D"));
        kinds.put("search", List.of("/search?q=lima", "/search?q=zzzzqqqq", "/search"));
        kinds.put(
                "panels",
                List.of(
                        "/relation?a=state/brazil&b=state/chile",
                        "/timeline",
                        "/network",
                        "/map",
                        "/relation?lang=ru"));
        kinds.put("try", List.of("/try"));
        kinds.put("changes", List.of("/changes"));
        kinds.put("review", List.of("/review", "/review?lang=ru"));
        kinds.put("fragment", List.of("/fragments"));
        kinds.put("reconcile", List.of("/reconcile"));
        kinds.put(
                "card", List.of("/reconcile/preview?id=person/ana-lima", "/reconcile/preview?id=state/chile&lang=ru"));
        kinds.put("error", List.of("/page/person/no-such", "/a//b", "/timeline.ttl?lang=ru"));
        return kinds;
    }
}
