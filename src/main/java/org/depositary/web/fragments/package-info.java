/** Triple and Quad Pattern Fragments: the dataset in small pages that any client can join by itself. */
@NullMarked
package org.depositary.web.fragments;

import org.jspecify.annotations.NullMarked;
