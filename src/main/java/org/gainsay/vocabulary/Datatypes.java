package org.gainsay.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.gainsay.vocabulary.word.Range;

/** Which datatypes a property can take, and their numbers. */
public final class Datatypes {
  private Datatypes() {}

  /** The kind of value that a datatype stands for; empty for a class or an unsupported datatype. */
  public static Optional<Range.Kind> kind(String iri) {
    if (iri.equals(RDFS.Literal.getURI()) || iri.equals(RDF.langString.getURI())) {
      return Optional.of(Range.Kind.TEXT);
    }
    return isOfXsd(iri) ? ofXsd(iri.substring(XSD.NS.length())) : Optional.empty();
  }

  public static boolean isOfXsd(String iri) {
    return iri.startsWith(XSD.NS);
  }

  private static Optional<Range.Kind> ofXsd(String name) {
    return switch (name) {
      case "decimal", "double", "float" -> Optional.of(Range.Kind.DECIMAL);
      case "integer",
          "int",
          "long",
          "short",
          "byte",
          "nonNegativeInteger",
          "positiveInteger",
          "unsignedInt",
          "unsignedLong",
          "unsignedShort",
          "unsignedByte" ->
          Optional.of(Range.Kind.INTEGER);
      case "date", "dateTime", "gYear", "gYearMonth" -> Optional.of(Range.Kind.DATE);
      case "string", "anyURI", "token", "normalizedString" -> Optional.of(Range.Kind.TEXT);
      default -> Optional.empty();
    };
  }

  public static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
