/** The statements of the named graphs. */
@NullMarked
package org.depositary.graph.data;

import org.jspecify.annotations.NullMarked;
