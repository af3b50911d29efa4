/** Which mentions mean the same thing, inside a document, across documents and in other datasets. */
@NullMarked
package org.depositary.link;

import org.jspecify.annotations.NullMarked;
