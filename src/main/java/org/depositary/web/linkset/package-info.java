/** Typed links of something as a document of their own (RFC 9264). */
@NullMarked
package org.depositary.web.linkset;

import org.jspecify.annotations.NullMarked;
