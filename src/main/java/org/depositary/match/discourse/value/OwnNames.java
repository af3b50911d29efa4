package org.depositary.match.discourse.value;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.claim.Value;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;

/** Which values have names of their own. */
public final class OwnNames {
    private final Map<String, Kind> kinds;
    private final Values values;

    /** The classes of those that have no name, as a crew has none. */
    private final Set<String> nameless;

    /** @param kinds kinds by name */
    public OwnNames(Map<String, Kind> kinds, Values values) {
        this.kinds = kinds;
        this.values = values;
        this.nameless = kinds.values().stream()
                .flatMap(kind -> kind.unnamed().keySet().stream())
                .flatMap(other -> type(other).stream())
                .collect(Collectors.toSet());
    }

    /** Whether a name was given, and not a post alone. */
    public boolean given(Value value) {
        return !(value instanceof Value.Thing thing) || values.referent(thing).named();
    }

    /** The same, but for those whose sort has no names: of "the crew" none was given. */
    public boolean own(Value value) {
        if (!(value instanceof Value.Thing thing)) {
            return true;
        }
        Referent referent = values.referent(thing);
        return referent.named()
                && type(referent.kind()).filter(nameless::contains).isEmpty();
    }

    private Optional<String> type(String kind) {
        return Optional.ofNullable(kinds.get(kind)).flatMap(Kind::type);
    }
}
