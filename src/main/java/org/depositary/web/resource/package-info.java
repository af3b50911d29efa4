/** What stands at which address, and how it is given. */
@NullMarked
package org.depositary.web.resource;

import org.jspecify.annotations.NullMarked;
