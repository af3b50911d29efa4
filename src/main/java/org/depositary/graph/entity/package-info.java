/** The document about one thing. */
@NullMarked
package org.depositary.graph.entity;

import org.jspecify.annotations.NullMarked;
