/** The ontology's classes, properties and concepts, and the terms that the data model itself needs. */
@NullMarked
package org.depositary.graph.ontology;

import org.jspecify.annotations.NullMarked;
