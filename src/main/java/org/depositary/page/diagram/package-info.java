/** The classes of the ontology as a drawing. */
@NullMarked
package org.depositary.page.diagram;

import org.jspecify.annotations.NullMarked;
