package org.gainsay.workspace.fetch;

import java.io.IOException;

/** Why a page is not read, in words for people. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
