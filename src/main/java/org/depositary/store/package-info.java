/** Where the dataset lives: embedded Fuseki over TDB2, or any store that speaks SPARQL 1.1. */
@NullMarked
package org.depositary.store;

import org.jspecify.annotations.NullMarked;
