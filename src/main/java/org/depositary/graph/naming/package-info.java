/** What things are called in further languages, and how dates are written in them. */
@NullMarked
package org.depositary.graph.naming;

import org.jspecify.annotations.NullMarked;
