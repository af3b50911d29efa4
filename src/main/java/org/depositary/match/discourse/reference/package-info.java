/** Coreference inside one document: which mentions denote the same entity. */
@NullMarked
package org.depositary.match.discourse.reference;

import org.jspecify.annotations.NullMarked;
