/** The outlines of the lands of the earth, and how they come onto a drawing. */
@NullMarked
package org.depositary.page.map;

import org.jspecify.annotations.NullMarked;
