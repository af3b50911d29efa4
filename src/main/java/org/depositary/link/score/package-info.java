/**
 * How well an entry of a dataset fits somebody or something that is looked for: candidates, their features, a score, a
 * decision. Linking and the reconciliation service use this one piece of code.
 */
@NullMarked
package org.depositary.link.score;

import org.jspecify.annotations.NullMarked;
