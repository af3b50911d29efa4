/** Recognises persons, offices, organisations and other entities by the entity rules of the mappings. */
@NullMarked
package org.depositary.match.entity;

import org.jspecify.annotations.NullMarked;
