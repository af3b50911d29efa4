/** The pages of mapping rules and the list of them. */
@NullMarked
package org.depositary.page.rule;

import org.jspecify.annotations.NullMarked;
