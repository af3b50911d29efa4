/** The addresses of things: how they are made, and that they stay. */
@NullMarked
package org.depositary.graph.registry;

import org.jspecify.annotations.NullMarked;
