package org.depositary.link.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reconciliation service (W3C Reconciliation Service API 0.2, section 4): questions go in batches as a form field,
 * answers come as JSON. What is in the cache is not asked; what fails for a time is asked again after a while.
 */
public final class Reconciler {
    /** As many as OpenRefine sends. */
    public static final int BATCH = 10;

    private static final int CANDIDATES = 5;
    private static final int TOO_MANY = 429;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final Politeness politeness;
    private final Cache cache;
    private final Consumer<String> told;
    private final HttpClient client;
    private Instant next = Instant.EPOCH;

    /** @param told takes what goes wrong and how long is waited before it is tried again, for people */
    public Reconciler(URI endpoint, Politeness politeness, Cache cache, Consumer<String> told) {
        this.told = told;
        this.endpoint = endpoint;
        this.politeness = politeness;
        this.cache = cache;
        this.client = HttpClient.newBuilder()
                .connectTimeout(politeness.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * Asks at most {@value #BATCH} questions.
     *
     * @return the candidates of each question, in the order of the questions
     * @throws Unanswered if the service does not answer, or not as the specification says, however often it is asked
     * @throws InterruptedException if the thread is
     */
    public List<List<Answer>> ask(List<Question> questions) throws Unanswered, InterruptedException {
        if (questions.size() > BATCH) {
            throw new IllegalArgumentException("more than " + BATCH + " questions at once");
        }
        List<String> written =
                questions.stream().map(question -> json(question).toString()).toList();
        List<Optional<String>> known =
                written.stream().map(question -> cache.get(key(question))).toList();
        List<Integer> open = new ArrayList<>();
        ObjectNode batch = JSON.createObjectNode();
        for (int i = 0; i < questions.size(); i++) {
            if (known.get(i).isEmpty()) {
                open.add(i);
                batch.set("q" + i, json(questions.get(i)));
            }
        }
        if (!open.isEmpty()) {
            JsonNode fresh = post(batch, open);
            for (int i : open) {
                cache.put(key(written.get(i)), fresh.get("q" + i).toString());
            }
        }
        List<List<Answer>> answers = new ArrayList<>();
        for (String question : written) {
            answers.add(answers(cache.get(key(question)).orElseThrow()));
        }
        return answers;
    }

    private String key(String question) {
        return endpoint + "\n" + question;
    }

    private static ObjectNode json(Question question) {
        ObjectNode node = JSON.createObjectNode().put("query", question.name()).put("limit", CANDIDATES);
        question.type().ifPresent(type -> node.put("type", type));
        if (!question.properties().isEmpty()) {
            ArrayNode properties = node.putArray("properties");
            question.properties()
                    .forEach((property, thing) -> properties
                            .addObject()
                            .put("pid", property)
                            .set("v", JSON.createObjectNode().put("id", thing)));
        }
        return node;
    }

    private JsonNode post(ObjectNode batch, List<Integer> open) throws Unanswered, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(politeness.patience())
                .header("User-Agent", politeness.userAgent())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "queries=" + URLEncoder.encode(batch.toString(), StandardCharsets.UTF_8)))
                .build();
        Unanswered last = new Unanswered(endpoint + " was not asked");
        for (int failure = 0; failure < politeness.tries(); failure++) {
            pause();
            Duration wait = politeness.after(failure);
            try {
                HttpResponse<String> response =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                int status = response.statusCode();
                if (status == 200) {
                    return checked(response.body(), open);
                }
                last = new Unanswered(endpoint + " answers " + status);
                if (status != TOO_MANY && status < 500) {
                    throw last;
                }
                wait = response.headers()
                        .firstValue("Retry-After")
                        .flatMap(Reconciler::wait)
                        .orElse(wait);
                if (wait.compareTo(politeness.longest()) > 0) {
                    throw new Unanswered(last.getMessage() + " and asks for " + wait.toSeconds() + " s of rest");
                }
            } catch (JsonProcessingException e) {
                last = new Unanswered(endpoint + " does not answer as the specification says: " + where(e), e);
            } catch (HttpTimeoutException e) {
                last = new Unanswered(
                        endpoint + " does not answer within "
                                + politeness.patience().toSeconds() + " s",
                        e);
            } catch (IOException e) {
                last = new Unanswered(
                        endpoint + " cannot be reached"
                                + Optional.ofNullable(e.getMessage())
                                        .map(why -> ": " + why)
                                        .orElse(""),
                        e);
            }
            if (failure + 1 < politeness.tries()) {
                next = Instant.now().plus(wait);
                told.accept(last.getMessage() + "; asked again in " + Math.max(1, wait.toSeconds()) + " s");
            }
        }
        throw last;
    }

    private static String where(JsonProcessingException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(place -> "broken JSON at line " + place.getLineNr() + ", column " + place.getColumnNr())
                .orElseGet(broken::getOriginalMessage);
    }

    /** Waits until the next request may be made. */
    private void pause() throws InterruptedException {
        Duration left = Duration.between(Instant.now(), next);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
        next = Instant.now().plus(politeness.between());
    }

    /** {@code Retry-After} is a number of seconds or a date (RFC 9110, section 10.2.3). */
    private static Optional<Duration> wait(String header) {
        try {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
        } catch (NumberFormatException e) {
            try {
                Instant until = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                Duration left = Duration.between(Instant.now(), until);
                return Optional.of(left.isNegative() ? Duration.ZERO : left);
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** An answer to every question, each with a list of results; anything else is as good as none. */
    private static JsonNode checked(String body, List<Integer> open) throws JsonProcessingException {
        JsonNode answer = JSON.readTree(body);
        for (int i : open) {
            if (!answer.path("q" + i).path("result").isArray()) {
                throw new JsonMappingException(null, "no list of results for the question q" + i);
            }
        }
        return answer;
    }

    private static List<Answer> answers(String written) throws Unanswered {
        List<Answer> answers = new ArrayList<>();
        try {
            for (JsonNode result : JSON.readTree(written).path("result")) {
                String id = result.path("id").asText("");
                String name = result.path("name").asText("");
                if (!id.isEmpty() && !name.isEmpty()) {
                    answers.add(new Answer(
                            id,
                            name,
                            result.path("description").asText(""),
                            result.path("score").asDouble(0)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new Unanswered("an answer in the cache is damaged", e);
        }
        return answers;
    }
}
