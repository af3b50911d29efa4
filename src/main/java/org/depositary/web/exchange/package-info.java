/** Requests and replies, without the server that carries them (RFC 9110). */
@NullMarked
package org.depositary.web.exchange;

import org.jspecify.annotations.NullMarked;
