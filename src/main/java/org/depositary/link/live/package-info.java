/** Asks a reconciliation service on the network (W3C Reconciliation Service API 0.2), politely. */
@NullMarked
package org.depositary.link.live;

import org.jspecify.annotations.NullMarked;
