/** Answers to readers' own queries, shown in the ways that their columns allow. */
@NullMarked
package org.depositary.page.answer;

import org.jspecify.annotations.NullMarked;
