/** What a client would like to be given, and what it gets (RFC 9110, section 12). */
@NullMarked
package org.depositary.web.negotiation;

import org.jspecify.annotations.NullMarked;
