package org.depositary.cli.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.cli.report.Finding;
import org.depositary.graph.format.Prefixes;
import org.depositary.match.pattern.Attempt;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/** Tells people how a text was read: step by step, each with what the next one saw of it. */
public final class AccountText {
    private final Account account;
    private final Reading reading;
    private final PrintWriter out;

    private AccountText(Account account, PrintWriter out) {
        this.account = account;
        this.reading = account.explanation().reading();
        this.out = out;
    }

    /** Writes all of it. */
    public static void write(Account account, Prefixes prefixes, PrintWriter out) {
        AccountText text = new AccountText(account, out);
        text.tokens();
        text.mentions();
        text.attempts("Entity rules tried", account.explanation().entityAttempts());
        text.attempts("Rules tried", account.explanation().attempts());
        text.entities();
        text.frames();
        text.standings();
        text.findings();
        text.statements(prefixes);
        out.flush();
    }

    private void head(String title, int number) {
        out.println(title + (number == 0 ? ": none" : " (" + number + ")"));
    }

    private void tokens() {
        head("Tokens", reading.tokens().size());
        for (Sentence sentence : reading.sentences()) {
            List<Token> tokens = reading.tokens().subList(sentence.first(), sentence.end());
            out.println("  sentence " + (sentence.index() + 1) + ", "
                    + sentence.span().start() + "–" + sentence.span().end() + ": "
                    + tokens.stream()
                            .map(token -> token.index() + ":" + token.text())
                            .collect(Collectors.joining(" ")));
        }
        out.println();
    }

    private void mentions() {
        List<Mention> mentions = account.explanation().mentions();
        head("Mentions", mentions.size());
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::first)
                        .thenComparing(Mention::end)
                        .thenComparing(Mention::kind))
                .forEach(
                        mention -> out.println("  " + mention.kind() + " " + mention.first() + "–" + (mention.end() - 1)
                                + " “" + reading.words(mention.first(), mention.end()) + "”" + says(mention)));
        out.println();
    }

    private String says(Mention mention) {
        StringBuilder said = new StringBuilder();
        if (!mention.label().equals(reading.words(mention.first(), mention.end()))) {
            said.append(" is ").append(mention.label());
        }
        mention.measure()
                .filter(measure -> !measure.toString().equals(mention.label()))
                .ifPresent(measure -> said.append(" = ").append(measure));
        mention.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> said.append(", ")
                        .append(part.getKey())
                        .append(' ')
                        .append(part.getValue().stream().map(Mention::label).collect(Collectors.joining(" and "))));
        return said.append("; by ").append(mention.source()).toString();
    }

    /** Of every rule what it tried with most success. */
    private void attempts(String title, List<Attempt> attempts) {
        Map<String, Attempt> best = new LinkedHashMap<>();
        attempts.forEach(attempt -> best.merge(
                attempt.rule().id() + "\n" + (fits(attempt) ? attempt.anchor() : -1), attempt, AccountText::further));
        List<Attempt> shown = new ArrayList<>(best.values());
        shown.removeIf(attempt ->
                !fits(attempt) && shown.stream().anyMatch(other -> fits(other) && other.rule() == attempt.rule()));
        shown.sort(Comparator.comparing((Attempt attempt) -> !fits(attempt))
                .thenComparing(Comparator.comparing(Attempt::reach).reversed()));
        head(title + ", each with the furthest point that it reached", shown.size());
        shown.forEach(attempt -> out.println("  " + attempt.told(reading)));
        out.println();
    }

    private static boolean fits(Attempt attempt) {
        return attempt.outcome() instanceof Attempt.Outcome.Fits;
    }

    private static Attempt further(Attempt one, Attempt other) {
        return other.reach() > one.reach() ? other : one;
    }

    private void entities() {
        List<Entity> entities = account.claims().entities();
        head("Things", entities.size());
        for (Entity entity : entities) {
            out.println("  " + entity.id() + " " + entity.kind() + " “" + entity.label() + "”"
                    + (entity.names().isEmpty() ? "" : ", also " + String.join(", ", entity.names()))
                    + entity.entry().map(entry -> ", known as " + entry).orElse("")
                    + entity.attributes().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(attribute -> ", " + attribute.getKey() + " "
                                    + attribute.getValue().stream()
                                            .map(Entity.Attribute::text)
                                            .collect(Collectors.joining(" and ")))
                            .collect(Collectors.joining()));
        }
        out.println();
    }

    private void frames() {
        List<Frame> frames = account.claims().frames();
        head("Facts", frames.size());
        for (Frame frame : frames) {
            out.println("  " + frame.id() + " " + frame.type()
                    + frame.label().map(label -> " “" + label + "”").orElse("")
                    + frame.modality().map(modality -> ", " + modality).orElse(""));
            for (Filler filler : frame.fillers()) {
                out.println("    " + filler.role() + ": " + account.shown(filler.value())
                        + filler.words()
                                .map(words -> "  “" + level(reading.document().words(words)) + "”")
                                .orElse("")
                        + ", " + Account.origin(filler));
            }
            for (Evidence evidence : frame.evidence()) {
                out.println("    evidence, by " + evidence.rule() + ": “"
                        + level(reading.document().words(evidence.passage())) + "”");
            }
        }
        out.println();
    }

    private void standings() {
        List<Standing> standings = Standing.all(account.result().corpus());
        head("Who is who", standings.size());
        standings.forEach(standing -> standing.text(out));
        out.println();
    }

    private void findings() {
        List<Finding> findings = Finding.of(account.result());
        if (!findings.isEmpty()) {
            head("Found wrong", findings.size());
            findings.forEach(finding -> out.println("  " + finding));
            out.println();
        }
    }

    private void statements(Prefixes prefixes) {
        Graph graph = account.statements();
        head("Triples", graph.size());
        if (graph.isEmpty()) {
            return;
        }
        prefixes.names().forEach(graph.getPrefixMapping()::setNsPrefix);
        String turtle =
                RDFWriter.create().source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
        turtle.lines()
                .filter(line -> !line.startsWith("PREFIX"))
                .dropWhile(String::isBlank)
                .forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
    }

    private static String level(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
