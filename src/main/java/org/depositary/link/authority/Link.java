package org.depositary.link.authority;

import java.net.URI;

/**
 * That an identity is the thing an entry of another dataset describes.
 *
 * @param target the other dataset's IRI of it
 * @param verified which public source says so
 */
public record Link(URI target, String verified) {}
