/** The HTTP side: negotiation, headers, the SPARQL endpoint and every address that is served. */
@NullMarked
package org.depositary.web;

import org.jspecify.annotations.NullMarked;
