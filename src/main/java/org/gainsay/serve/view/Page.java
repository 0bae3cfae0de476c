package org.gainsay.serve.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A page of which the template is called as {@link #template} says. */
interface Page {
  /** The template's file below {@code src/main/jte/serve/view}. */
  String template();

  /** The page with everything in it escaped by where it stands. */
  default String html() {
    StringOutput output = new StringOutput();
    Templates.ENGINE.render("serve/view/" + template(), this, output);
    return output.toString();
  }

  /** As the build compiled them into this package. */
  final class Templates {
    private static final TemplateEngine ENGINE =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), "org.gainsay");

    private Templates() {}
  }
}
