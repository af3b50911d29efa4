/** What the code promises about itself: the order of the rooms, names, sizes, and that no Java speaks of the domain. */
@NullMarked
package org.depositary.architecture;

import org.jspecify.annotations.NullMarked;
