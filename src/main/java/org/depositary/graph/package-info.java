/** Claims as RDF: the data model, minted IRIs, named graphs, derived statements and SHACL checks. */
@NullMarked
package org.depositary.graph;

import org.jspecify.annotations.NullMarked;
