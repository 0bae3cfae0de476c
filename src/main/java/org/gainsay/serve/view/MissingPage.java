package org.gainsay.serve.view;

/** What is not there. */
public record MissingPage() implements Page {
  public static final MissingPage PAGE = new MissingPage();

  @Override
  public String template() {
    return "missing.jte";
  }
}
