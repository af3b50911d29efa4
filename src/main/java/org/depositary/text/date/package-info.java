/** Dates as prose writes them, resolved to the Extended Date/Time Format. */
@NullMarked
package org.depositary.text.date;

import org.jspecify.annotations.NullMarked;
