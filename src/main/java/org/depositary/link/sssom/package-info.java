/**
 * Mappings in the columns of SSSOM (Simple Standard for Sharing Ontological Mappings, 1.0): what the machine found, and
 * what people decided.
 */
@NullMarked
package org.depositary.link.sssom;

import org.jspecify.annotations.NullMarked;
