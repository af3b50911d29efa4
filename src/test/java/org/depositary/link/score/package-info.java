@NullMarked
package org.depositary.link.score;

import org.jspecify.annotations.NullMarked;
