package org.depositary.link.authority;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.link.table.Table;

/**
 * Another dataset that things are linked to.
 *
 * @param name a word for it, and the prefix of its identifiers ({@code wikidata})
 * @param title for people
 * @param template the IRI of a thing, with {@code {}} for its identifier
 * @param identifiers what its identifiers look like
 * @param feature the column of dictionaries that holds its identifiers
 * @param home its page
 * @param licence the address of its licence
 * @param endpoint where it answers queries
 */
public record Dataset(
        String name,
        String title,
        String template,
        Pattern identifiers,
        Optional<String> feature,
        URI home,
        URI licence,
        Optional<URI> endpoint) {
    /** Its prefix is known everywhere by another word. */
    private static final String WIKIDATA = "wikidata";

    public Dataset {
        if (!template.contains("{}")) {
            throw new IllegalArgumentException(name + ": the template of addresses has no {}");
        }
    }

    static Dataset of(Table.Row row) {
        return new Dataset(
                row.filled("dataset"),
                row.filled("title"),
                row.filled("template"),
                Pattern.compile(row.filled("identifiers")),
                Optional.of(row.cell("feature")).filter(cell -> !cell.isEmpty()),
                URI.create(row.filled("home")),
                URI.create(row.filled("licence")),
                Optional.of(row.cell("endpoint"))
                        .filter(cell -> !cell.isEmpty())
                        .map(URI::create));
    }

    /**
     * The IRI of a thing.
     *
     * @throws IllegalArgumentException if this is no identifier of this dataset
     */
    public URI address(String identifier) {
        if (!identifiers.matcher(identifier).matches()) {
            throw new IllegalArgumentException("not an identifier of " + title + ": '" + identifier + "'");
        }
        return URI.create(template.replace("{}", identifier));
    }

    /** What stands before identifiers in its addresses. */
    public String namespace() {
        return template.substring(0, template.indexOf("{}"));
    }

    /** An address of this dataset as a prefixed name; others as they are. */
    public String reference(String address) {
        return address.startsWith(namespace())
                ? prefix() + ":" + address.substring(namespace().length())
                : address;
    }

    /** The prefix that its addresses are shortened with. */
    public String prefix() {
        return name.equals(WIKIDATA) ? "wd" : name;
    }

    /** Whether an address is of this dataset. */
    public boolean has(String address) {
        return identifier(address).isPresent();
    }

    /** The identifier in an address of this dataset; empty for addresses that are not of it. */
    public Optional<String> identifier(String address) {
        int at = template.indexOf("{}");
        String before = template.substring(0, at);
        String after = template.substring(at + 2);
        if (!address.startsWith(before) || !address.endsWith(after) || address.length() < template.length() - 2) {
            return Optional.empty();
        }
        return Optional.of(address.substring(before.length(), address.length() - after.length()))
                .filter(identifier -> identifiers.matcher(identifier).matches());
    }
}
