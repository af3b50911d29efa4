/** What queries and shapes say of the whole dataset: derived statements, doubts, violations. */
@NullMarked
package org.depositary.graph.query;

import org.jspecify.annotations.NullMarked;
