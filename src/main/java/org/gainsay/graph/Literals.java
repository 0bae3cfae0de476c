package org.gainsay.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in one form only, so that equal values are the same term. */
final class Literals {
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** {@code "130000000000000"^^xsd:decimal}: no exponent, no zeros that say nothing. */
  static Node decimal(BigDecimal number) {
    return NodeFactory.createLiteralDT(
        canonical(number).toPlainString(), XSDDatatype.XSDdecimal);
  }

  static BigDecimal canonical(BigDecimal number) {
    return number.stripTrailingZeros();
  }


  static Node number(double number) {
    String text = Double.toString(number).replace("Infinity", "INF");
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node flag(boolean flag) {
    return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A date at its own precision; what is neither year, month nor day is a text (EDTF). */
  static Node date(String iso) {
    return switch (iso.replaceAll("[0-9]", "9")) {
      case "9999" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYear);
      case "9999-99" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYearMonth);
      case "9999-99-99" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
      default -> text(iso);
    };
  }

  /** An IRI where it is one, else the words: a publisher is either. */
  static Node iriOrText(String name) {
    return IRI.matcher(name).matches() ? NodeFactory.createURI(name) : text(name);
  }
}
