/** RDF formats and their deterministic writers. */
@NullMarked
package org.depositary.graph.format;

import org.jspecify.annotations.NullMarked;
