package org.depositary.web.reconcile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.page.Catalogue;
import org.depositary.web.exchange.Address;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of types and properties. OpenRefine puts that of a type into an address as it is ({@code ?type=…}),
 * where a {@code #} and all behind it never reach the server: so a term whose IRI has one goes by a short name, alone
 * for those of the ontology ({@code State}; the manifest's {@code schemaSpace} is its namespace), with a prefix for
 * others ({@code owl:sameAs}). Whole IRIs are understood as well.
 */
final class Terms {
    private static final Pattern SHORT = Pattern.compile("(?:([A-Za-z][\\w-]{0,40}):)?[A-Za-z][\\w-]{0,80}");

    private final Map<String, String> namespaces;

    /** @param namespaces by prefix */
    Terms(Map<String, String> namespaces) {
        this.namespaces = Map.copyOf(namespaces);
    }

    /** The identifier of a term. */
    String id(String iri) {
        int hash = iri.indexOf('#');
        if (hash < 0) {
            return iri;
        }
        String namespace = iri.substring(0, hash + 1);
        String local = iri.substring(hash + 1);
        Optional<String> shortened = namespace.equals(Catalogue.DIP)
                ? Optional.of(local)
                : namespaces.entrySet().stream()
                        .filter(known -> known.getValue().equals(namespace))
                        .map(known -> known.getKey() + ":" + local)
                        .min(String::compareTo);
        return shortened.filter(id -> iri(id).equals(Optional.of(iri))).orElse(iri);
    }

    /** The IRI of a term, by its identifier or by itself; none where it can be neither. */
    Optional<String> iri(String given) {
        String id = given.strip();
        Matcher parts = SHORT.matcher(id);
        if (!parts.matches()) {
            return Optional.of(id).filter(Address::iri);
        }
        @Nullable String prefix = parts.group(1);
        if (prefix == null) {
            return Optional.of(Catalogue.DIP + id);
        }
        return Optional.ofNullable(namespaces.get(prefix))
                .map(namespace -> namespace + id.substring(prefix.length() + 1))
                .or(() -> Optional.of(id).filter(Address::iri));
    }
}
