package org.gainsay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A package of the design with all below it, and what it may import.
 *
 * @param name {@code document}; empty for the façade
 * @param ours names of the rooms that it may import
 * @param libraries beginnings of the names of the packages that it may import
 */
record Room(String name, Set<String> ours, List<String> libraries) {
  private static final String JENA = "org.apache.jena";

  /** The table of the design, row by row; a change to it is argued in docs/decisions.md. */
  static final List<Room> ALL =
      List.of(
          new Room("source", Set.of(), List.of()),
          new Room("quantity", Set.of(), List.of()),
          new Room("claim", Set.of("source", "quantity"), List.of()),
          new Room("finding", Set.of("source", "quantity", "claim"), List.of()),
          new Room("vocabulary", Set.of("source", "quantity"), List.of(JENA)),
          new Room(
              "document",
              Set.of("source"),
              List.of(
                  "org.jsoup",
                  "org.commonmark",
                  "org.snakeyaml",
                  "tools.jackson",
                  "com.ibm.icu",
                  "org.apache.commons.csv",
                  "org.apache.pdfbox",
                  "org.apache.fontbox")),
          new Room(
              "mention",
              Set.of("source", "quantity", "vocabulary", "document"),
              List.of("com.ibm.icu", "io.github.qudtlib")),
          new Room(
              "extract",
              Set.of("source", "quantity", "claim", "vocabulary", "document", "mention"),
              List.of()),
          new Room("comparison", Set.of("source", "quantity", "claim", "vocabulary"), List.of()),
          new Room(
              "graph",
              Set.of("source", "quantity", "claim", "comparison", "finding", "vocabulary"),
              List.of(JENA, "com.apicatalog.jsonld")),
          new Room(
              "rule",
              Set.of("source", "quantity", "claim", "comparison", "finding", "vocabulary", "graph"),
              List.of(JENA)),
          new Room(
              "trust",
              Set.of("source", "quantity", "claim", "comparison", "finding", "vocabulary"),
              List.of()),
          new Room(
              "report",
              Set.of("source", "quantity", "claim", "finding", "mention"),
              List.of("tools.jackson", "gg.jte", "org.apache.commons.csv")),
          new Room("input", Set.of("source", "graph"), List.of()),
          new Room(
              "flow",
              Set.of(
                  "input", "source", "claim", "vocabulary", "document", "mention", "extract",
                  "graph", "trust"),
              List.of()),
          new Room(
              "",
              Set.of(
                  "flow", "input", "source", "quantity", "claim", "comparison", "finding", "vocabulary", "document",
                  "mention", "extract", "graph", "rule", "trust", "report"),
              List.of()),
          new Room("workspace", everythingBut("serve"), List.of("com.github.difflib")),
          new Room(
              "serve",
              everythingBut(),
              List.of(JENA, "jakarta.servlet", "org.eclipse.jetty", "gg.jte", "org.webjars")),
          new Room("cli", everythingBut(), List.of("picocli")));

  static Room named(String name) {
    return ALL.stream().filter(room -> room.name.equals(name)).findFirst().orElseThrow();
  }

  /** The room of a package of ours. */
  static Room of(String packageName) {
    String below = packageName.substring("org.gainsay".length());
    return named(below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0]);
  }

  private static Set<String> everythingBut(String... others) {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "source", "quantity", "claim", "comparison", "finding", "vocabulary", "document",
                "mention", "extract", "graph", "rule", "trust", "report", "input", "flow", "", "workspace", "serve"));
    names.removeAll(Set.of(others));
    return Set.copyOf(names);
  }

  boolean allows(Room other) {
    return equals(other) || ours.contains(other.name);
  }

  boolean allowsLibrary(String packageName) {
    return libraries.stream().anyMatch(packageName::startsWith);
  }
}
