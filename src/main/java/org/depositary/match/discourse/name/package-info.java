/** How persons and posts are named, in full and in short. */
@NullMarked
package org.depositary.match.discourse.name;

import org.jspecify.annotations.NullMarked;
