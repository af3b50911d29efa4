package org.depositary.text.source.format;

import java.util.Optional;

/**
 * What a file gives.
 *
 * @param mediaType of the file (RFC 6838)
 * @param text its text: of plain text every character, of other kinds what a reader is meant to read
 * @param known what the file says of itself
 * @param caption a title that programs write into files and nobody looks at: better than none
 */
public record Extract(String mediaType, String text, Known known, Optional<String> caption) {}
