/** What pages of looking things up show: by words, by patterns, from tables. */
@NullMarked
package org.depositary.page.view.lookup;

import org.jspecify.annotations.NullMarked;
