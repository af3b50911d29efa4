/** Queries from outside: the SPARQL 1.1 Protocol, and what guards the machine against harmful queries. */
@NullMarked
package org.depositary.web.sparql;

import org.jspecify.annotations.NullMarked;
