package org.depositary.cli.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depositary.cli.report.Json;
import org.depositary.graph.Chain;
import org.depositary.link.Corpus;
import org.depositary.link.Decision;
import org.depositary.link.Identity;
import org.depositary.link.Judgement;
import org.depositary.link.authority.Outcome;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Scored;

/**
 * Tells who is who: with which names of other documents something was taken together, from which it was kept apart, and
 * what came of looking for it in other datasets; each with what was compared, the score and the gate that decided.
 *
 * @param identity the thing
 * @param decisions of names that are like its own, merged or not
 * @param judgements one for each dataset
 */
public record Standing(Identity identity, List<Decision> decisions, List<Judgement> judgements) {
    public Standing {
        decisions = List.copyOf(decisions);
        judgements = List.copyOf(judgements);
    }

    /** All things of a run, sorted by kind and name. */
    public static List<Standing> all(Corpus corpus) {
        return corpus.identities().stream()
                .map(identity -> of(corpus, identity))
                .sorted((a, b) -> a.title().compareTo(b.title()))
                .toList();
    }

    /** What a run found out of the thing at an address; nothing where it is no thing that documents name. */
    public static List<Standing> of(Chain.Result result, String address) {
        return result.corpus().identities().stream()
                .filter(identity -> address.equals(result.things().getOrDefault(identity.id(), "")))
                .map(identity -> of(result.corpus(), identity))
                .toList();
    }

    private static Standing of(Corpus corpus, Identity identity) {
        return new Standing(
                identity,
                corpus.decisions(identity),
                corpus.judgements().stream()
                        .filter(judgement -> judgement.identity().id().equals(identity.id()))
                        .toList());
    }

    private String title() {
        return identity.segment() + " “" + identity.label() + "”";
    }

    /** For people. */
    public void text(PrintWriter out) {
        out.println("  " + title());
        for (Decision decision : decisions) {
            out.println("    " + decision.one() + (decision.same() ? " is " : " is not ") + decision.other() + ": "
                    + decision.reason());
            weighed(out, decision.score(), decision.gate().isEmpty() ? List.of() : List.of(decision.gate()));
            compared(out, decision.features());
        }
        for (Judgement judgement : judgements) {
            out.println("    " + judgement.dataset().title() + ", " + word(judgement.outcome()) + ": "
                    + judgement.reason());
            List<String> gates = judgement.gates();
            for (Scored scored : judgement.candidates()) {
                out.println("      " + scored.candidate().label() + " <"
                        + scored.candidate().id() + ">");
                weighed(out, scored.score(), gates);
                compared(out, scored.features());
                // What was decided is decided of the best.
                gates = List.of();
            }
        }
    }

    private static void weighed(PrintWriter out, double score, List<String> gates) {
        out.println(String.format(Locale.ROOT, "        score %.2f", score)
                + (gates.isEmpty() ? "" : "; gate not passed: " + String.join(", ", gates)));
    }

    private static void compared(PrintWriter out, List<Feature> features) {
        features.forEach(feature -> out.println("        " + feature));
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT -> "linked";
            case REVIEW -> "left for review";
            case NONE -> "not linked";
        };
    }

    /** For programs. */
    public ObjectNode json() {
        ObjectNode object = Json.object().put("kind", identity.segment()).put("label", identity.label());
        ArrayNode members = object.putArray("members");
        identity.members()
                .forEach(member -> members.addObject()
                        .put("document", member.documentId())
                        .put("label", member.entity().label()));
        ArrayNode all = object.putArray("decisions");
        for (Decision decision : decisions) {
            ObjectNode one = all.addObject()
                    .put("one", decision.one())
                    .put("other", decision.other())
                    .put("same", decision.same())
                    .put("score", decision.score())
                    .put("gate", decision.gate())
                    .put("reason", decision.reason());
            features(one, decision.features());
        }
        ArrayNode links = object.putArray("links");
        for (Judgement judgement : judgements) {
            ObjectNode one = links.addObject()
                    .put("dataset", judgement.dataset().name())
                    .put("outcome", judgement.outcome().name().toLowerCase(Locale.ROOT))
                    .put("byHand", judgement.byHand())
                    .put("reason", judgement.reason());
            ArrayNode gates = one.putArray("gates");
            judgement.gates().forEach(gates::add);
            ArrayNode candidates = one.putArray("candidates");
            for (Scored scored : judgement.candidates()) {
                ObjectNode candidate = candidates
                        .addObject()
                        .put("iri", scored.candidate().id())
                        .put("label", scored.candidate().label())
                        .put("score", scored.score())
                        .put("contrary", scored.contrary());
                features(candidate, scored.features());
            }
        }
        return object;
    }

    private static void features(ObjectNode object, List<Feature> features) {
        ArrayNode all = object.putArray("features");
        features.forEach(feature -> all.addObject()
                .put("aspect", feature.aspect().word())
                .put("value", feature.value())
                .put("says", feature.says()));
    }
}
