package org.depositary.web.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.page.search.Entry;

/**
 * A thing that may be the one that is meant.
 *
 * @param score from 0 to 100
 * @param features what the score is made of, each from 0 to 1 unless it is a count
 * @param contrary whether something that was asked for is otherwise of it
 */
record Candidate(Entry entry, double score, List<Feature> features, boolean contrary) {
    /**
     * Something that speaks for or against a candidate.
     *
     * @param name what it is called
     */
    record Feature(String id, String name, double value) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("name", name);
            json.put("value", Math.round(value * 1000) / 1000.0);
            return json;
        }
    }

    Candidate {
        features = List.copyOf(features);
    }

    /** As the specification writes it. */
    Map<String, Object> json(String id, String note, List<Map<String, Object>> types, boolean match) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", entry.name());
        if (!note.isEmpty()) {
            json.put("description", note);
        }
        json.put("type", types);
        json.put("score", Math.round(score * 10) / 10.0);
        json.put("match", match);
        List<Map<String, Object>> all = new ArrayList<>();
        features.forEach(feature -> all.add(feature.json()));
        json.put("features", all);
        return json;
    }
}
