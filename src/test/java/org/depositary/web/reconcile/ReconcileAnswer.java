package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of answers (and questions) of the Reconciliation Service API, with what they have to look like: by schemas
 * of our own, and, where the system property {@code reconciliation.schemas} names a folder of the schemas that the
 * community group publishes, by those too. The folder is laid out as the group's repository is:
 * {@code 0.2/schemas/manifest.json} (or {@code 0.2/manifest.json}) and so on.
 */
enum ReconcileAnswer {
    MANIFEST("manifest", "0.2", "manifest"),
    RESULT("result", "0.2", "reconciliation-result-batch"),
    ENTITIES("suggestions", "0.2", "suggest-entities-response"),
    PROPERTIES("suggestions", "0.2", "suggest-properties-response"),
    TYPES("suggestions", "0.2", "suggest-types-response"),
    EXTENSION("extension", "0.2", "data-extension-response"),
    /** The text of version 0.2 describes it (section 7.1), and no schema does. */
    PROPOSAL("proposal", "0.2", ""),
    /** As above (section 6.3). */
    FLYOUT("flyout", "0.2", ""),
    QUERIES("", "0.2", "reconciliation-query-batch"),
    EXTENSION_QUERY("", "0.2", "data-extension-query"),
    DRAFT_MANIFEST("draft-manifest", "1.0-draft", "manifest"),
    DRAFT_RESULT("draft-result", "1.0-draft", "reconciliation-result-batch"),
    DRAFT_ENTITIES("suggestions", "1.0-draft", "suggest-entities-response"),
    DRAFT_PROPERTIES("suggestions", "1.0-draft", "suggest-properties-response"),
    DRAFT_TYPES("suggestions", "1.0-draft", "suggest-types-response"),
    DRAFT_EXTENSION("draft-extension", "1.0-draft", "data-extension-response"),
    DRAFT_PROPOSAL("proposal", "1.0-draft", "data-extension-property-proposal"),
    DRAFT_QUERIES("", "1.0-draft", "reconciliation-query-batch"),
    DRAFT_EXTENSION_QUERY("", "1.0-draft", "data-extension-query");

    /** Names the folder of the published schemas. */
    static final String PUBLISHED = "reconciliation.schemas";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITE = "https://reconciliation-api.github.io/specs/";

    private final String own;
    private final String version;
    private final String published;

    ReconcileAnswer(String own, String version, String published) {
        this.own = own;
        this.version = version;
        this.published = published;
    }

    /** The answer as JSON, once it is well made, readable from any page, and looks as it has to. */
    JsonNode of(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return of(text);
    }

    /** The text as JSON, once it looks as it has to. @return how it was read */
    JsonNode of(String text) {
        if (!own.isEmpty()) {
            assertThat(own().validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
        published()
                .ifPresent(schema -> assertThat(schema.validate(text, InputFormat.JSON))
                        .as("%s by the published %s/%s", text, version, published)
                        .isEmpty());
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema own() {
        try (InputStream in = ReconcileAnswer.class.getResourceAsStream("/web/reconcile/shapes.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text.replaceFirst("\\{", "{ \"\\$ref\": \"#/\\$defs/" + own + "\","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of the community group; none where no folder is named, or the group has none. */
    Optional<Schema> published() {
        String folder = System.getProperty(PUBLISHED, "");
        if (folder.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder -> builder.schemas(iri -> iri.startsWith(SITE)
                        ? read(Path.of(folder), iri.substring(iri.lastIndexOf('/') + 1))
                        : "{\"$comment\": \"what forms of authentication there are, of which none is offered\"}"));
        return Optional.of(registry.getSchema(read(Path.of(folder), published + ".json")));
    }

    /** A file without its dialect, which says no more than "the newest". */
    private String read(Path folder, String name) {
        Path path = folder.resolve(version);
        path = Files.isDirectory(path.resolve("schemas")) ? path.resolve("schemas") : path;
        try {
            ObjectNode schema = (ObjectNode) JSON.readTree(path.resolve(name).toFile());
            schema.remove("$schema");
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
