package org.gainsay.cli.option;

import java.nio.file.Path;
import org.gainsay.cli.console.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Where what was read is remembered: a folder that may be deleted at any time. */
public final class CacheOption {
  private CacheOption() {}

  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            Options.one("--cache", "DIR", Path::of, "Folder of what was read before; else the user's own."))
        .addOption(Options.flag("--no-cache", "Reads everything anew."))
        .addOption(Options.flag("--verbose", "Says how many documents were read."));
  }

  /** As the XDG Base Directory Specification has it. */
  public static @Nullable Path folder(ParseResult call) {
    if (call.hasMatchedOption("--no-cache")) {
      return null;
    }
    @Nullable String caches = System.getenv("XDG_CACHE_HOME");
    Path usual =
        caches == null || caches.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(caches);
    return call.matchedOptionValue("--cache", usual.resolve("gainsay"));
  }
}
