package org.gainsay.graph.node;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in one form only, so that equal values are the same term. */
public final class Literals {
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private Literals() {}

  public static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** {@code "130000000000000"^^xsd:decimal}: no exponent, no zeros that say nothing. */
  public static Node decimal(BigDecimal number) {
    return NodeFactory.createLiteralDT(
        canonical(number).toPlainString(), XSDDatatype.XSDdecimal);
  }

  static BigDecimal canonical(BigDecimal number) {
    return number.stripTrailingZeros();
  }


  public static Node number(double number) {
    String text = Double.toString(number).replace("Infinity", "INF");
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble);
  }

  public static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  public static Node flag(boolean flag) {
    return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
  }

  public static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A date at its own precision; what is neither year, month nor day is a text (EDTF). */
  public static Node date(String iso) {
    return switch (iso.replaceAll("[0-9]", "9")) {
      case "9999" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYear);
      case "9999-99" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYearMonth);
      case "9999-99-99" -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
      default -> text(iso);
    };
  }

  /** An IRI where it is one, else the words: a publisher is either. */
  public static Node iriOrText(String name) {
    return IRI.matcher(name).matches() ? NodeFactory.createURI(name) : text(name);
  }
}
