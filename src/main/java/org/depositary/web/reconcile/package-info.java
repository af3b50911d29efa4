/** The Reconciliation Service API: names in tables of others are matched to things published here. */
@NullMarked
package org.depositary.web.reconcile;

import org.jspecify.annotations.NullMarked;
