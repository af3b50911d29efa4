/** What pages say in which language: words of the interface, dates and numbers. */
@NullMarked
package org.depositary.page.language;

import org.jspecify.annotations.NullMarked;
