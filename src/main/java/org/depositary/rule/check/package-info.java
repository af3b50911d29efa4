/**
 * Whether what a mapping file names exists and fits: against the ontology, the kinds, the frame types and a rule's own
 * slots.
 */
@NullMarked
package org.depositary.rule.check;

import org.jspecify.annotations.NullMarked;
