package org.depositary.link.authority;

import java.net.URI;

/**
 * What a concept of the ontology is in another dataset.
 *
 * @param scheme the concept scheme, by its name in the ontology
 * @param label a label of the concept
 * @param target its address there
 * @param verified which public sources say so
 */
public record ConceptLink(String scheme, String label, URI target, String verified) {}
