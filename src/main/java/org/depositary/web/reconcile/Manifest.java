package org.depositary.web.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.page.Catalogue;
import org.depositary.web.exchange.Json;

/**
 * What the endpoint says of itself (Reconciliation Service API 0.2, section 3.1; the draft of 1.0, "Service Manifest").
 */
final class Manifest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;

    private final String base;
    private final List<Map<String, Object>> types;

    /**
     * A manifest.
     *
     * @param base the address that everything stands under, ending in a slash
     * @param types classes that are good to begin with
     */
    Manifest(String base, List<Map<String, Object>> types) {
        this.base = base;
        this.types = List.copyOf(types);
    }

    /** For OpenRefine and other clients of version 0.2. */
    Map<String, Object> current() {
        Map<String, Object> manifest = common(List.of("0.1", "0.2"));
        manifest.put("identifierSpace", base + "id/");
        manifest.put("schemaSpace", Catalogue.DIP);
        manifest.put("view", Json.object("url", base + "id/{{id}}"));
        manifest.put("feature_view", Json.object("url", base + "reconcile#{{id}}"));
        manifest.put(
                "preview", Json.object("url", base + "reconcile/preview?id={{id}}", "width", WIDTH, "height", HEIGHT));
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String kind : Suggesting.KINDS) {
            suggest.put(
                    kind,
                    Json.object(
                            "service_url",
                            origin(),
                            "service_path",
                            "/reconcile/suggest/" + kind,
                            "flyout_service_url",
                            origin(),
                            "flyout_service_path",
                            "/reconcile/flyout/" + kind + "?id=${id}"));
        }
        manifest.put("suggest", suggest);
        manifest.put(
                "extend",
                Json.object(
                        "propose_properties",
                        Json.object("service_url", origin(), "service_path", "/reconcile/extend/propose"),
                        "property_settings",
                        List.of(Json.object(
                                "name", Extending.LIMIT,
                                "label", "Most values",
                                "type", "number",
                                "default", 0,
                                "help_text", "How many values of the property a row gets at most; 0 for all."))));
        return manifest;
    }

    /** For clients of the draft of version 1.0, under an endpoint of its own. */
    Map<String, Object> draft() {
        Map<String, Object> manifest = common(List.of("1.0-draft"));
        manifest.put("view", Json.object("url", base + "id/{+id}"));
        manifest.put("featureView", Json.object("url", base + "reconcile#{id}"));
        manifest.put("preview", Json.object("width", WIDTH, "height", HEIGHT));
        manifest.put("suggest", Json.object("entity", true, "property", true, "type", true));
        manifest.put(
                "extend",
                Json.object(
                        "proposeProperties",
                        true,
                        "propertySettings",
                        List.of(Json.object(
                                "id", Extending.LIMIT,
                                "name", "Most values",
                                "type", "number",
                                "default", 0,
                                "helpText", "How many values of the property a row gets at most; 0 for all."))));
        manifest.put("batchSize", Questions.MOST);
        manifest.put("standardizedScore", true);
        manifest.put("lang", "en");
        return manifest;
    }

    private Map<String, Object> common(List<String> versions) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", versions);
        manifest.put("name", "Depositary");
        manifest.put("documentation", base + "reconcile");
        manifest.put("logo", base + "assets/logo.svg");
        manifest.put("defaultTypes", types);
        return manifest;
    }

    private String origin() {
        return base.substring(0, base.length() - 1);
    }
}
