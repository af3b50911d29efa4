/** What is known, with its sources, of the identifiers that things have in other datasets, and when to trust it. */
@NullMarked
package org.depositary.link.authority;

import org.jspecify.annotations.NullMarked;
