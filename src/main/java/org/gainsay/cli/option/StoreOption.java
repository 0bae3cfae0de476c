package org.gainsay.cli.option;

import org.gainsay.cli.console.Options;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.workspace.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where documents are kept: {@code --store DIR} or {@code --store http://host/dataset}. */
public final class StoreOption {
  private static final String NAME = "--store";
  private static final String USUAL = ".gainsay";

  private StoreOption() {}

  /** For the commands that are about a store. */
  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
        Options.one(
            NAME, "PLACE", text -> text, "Folder, or address of a SPARQL dataset; else " + USUAL + "."));
  }

  /** For the commands that read documents. */
  static CommandSpec addBeside(CommandSpec spec) {
    return spec.addOption(
        Options.one(
            NAME, "PLACE", text -> text, "What 'gainsay add' keeps in this folder or SPARQL dataset, too."));
  }

  /** Null where the call names none. */
  static @Nullable StoreAddress given(ParseResult call) {
    return call.hasMatchedOption(NAME) ? address(call) : null;
  }

  public static Store open(ParseResult call) {
    return Store.open(address(call));
  }

  public static Store create(ParseResult call) {
    return Store.create(address(call));
  }

  private static StoreAddress address(ParseResult call) {
    requireLibraries(call);
    String place = call.matchedOptionValue(NAME, USUAL);
    @Nullable String user = System.getenv("GAINSAY_STORE_USER");
    @Nullable String password = System.getenv("GAINSAY_STORE_PASSWORD");
    return new StoreAddress(place, user, password);
  }

  /** The launcher puts them on the class path of calls that need them. */
  public static void requireLibraries(ParseResult call) {
    try {
      Class.forName("org.apache.jena.tdb2.TDB2", false, StoreOption.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new ParameterException(
          call.commandSpec().commandLine(),
          "this needs the jars of lib/store: start with ./gainsay, or with"
              + " java -cp 'gainsay.jar:lib/store/*' org.gainsay.cli.Main",
          e);
    }
  }
}
