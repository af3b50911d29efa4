/** What pages show, as plain values that templates lay out. */
@NullMarked
package org.depositary.page.view;

import org.jspecify.annotations.NullMarked;
