package org.gainsay.cli.console;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What stands behind the options of a command. */
public final class Arguments {
  private Arguments() {}

  /** One path, which has to be given. */
  public static PositionalParamSpec path(String label, String about) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0")
        .arity("1")
        .required(true)
        .type(Path.class)
        .description(about)
        .build();
  }

  /** At least one text. */
  public static PositionalParamSpec some(String label, String about) {
    return texts(label, about).arity("1..*").required(true).build();
  }

  /** Any number of texts. */
  public static PositionalParamSpec any(String label, String about) {
    return texts(label, about).arity("0..*").build();
  }

  private static PositionalParamSpec.Builder texts(String label, String about) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(about);
  }
}
