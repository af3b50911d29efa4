/** Shows how a text is read, and what published data say of a thing. */
@NullMarked
package org.depositary.cli.explain;

import org.jspecify.annotations.NullMarked;
