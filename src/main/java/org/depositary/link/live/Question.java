package org.depositary.link.live;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a service is asked.
 *
 * @param name the name looked for
 * @param type the service's identifier of the type
 * @param properties identifiers of things that it must be related to, by the service's identifier of the property
 */
public record Question(String name, Optional<String> type, Map<String, String> properties) {
    public Question {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        if (name.isBlank()) {
            throw new IllegalArgumentException("nothing can be asked without a name");
        }
    }
}
