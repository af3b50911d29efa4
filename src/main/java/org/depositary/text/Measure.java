package org.depositary.text;

/** What a mention of a date, a sum or a number amounts to. */
public sealed interface Measure permits Edtf, Money, Quantity {}
