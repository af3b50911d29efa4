/** Documents as they were at a time (RFC 7089). */
@NullMarked
package org.depositary.web.memento;

import org.jspecify.annotations.NullMarked;
