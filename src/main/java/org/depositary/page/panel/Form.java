package org.depositary.page.panel;

/** How an answer is shown, beside its table. */
enum Form {
    TABLE,
    SPANS,
    BARS,
    NET,
    MAP
}
