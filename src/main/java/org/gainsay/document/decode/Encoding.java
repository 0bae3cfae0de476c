package org.gainsay.document.decode;

import java.nio.charset.Charset;

/**
 * How bytes are to be read as text.
 *
 * @param from how many bytes a byte order mark takes
 */
public record Encoding(Charset charset, int from) {}
