/**
 * How things are shown, as the data file {@code presentation.ttl} has it: headings, their order, sentences, plurals.
 */
@NullMarked
package org.depositary.page.presentation;

import org.jspecify.annotations.NullMarked;
