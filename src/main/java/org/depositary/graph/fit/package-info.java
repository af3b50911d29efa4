/** Claims made to fit the ontology: values become nodes or literals as their properties want them. */
@NullMarked
package org.depositary.graph.fit;

import org.jspecify.annotations.NullMarked;
