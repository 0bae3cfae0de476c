package org.gainsay.workspace.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.finding.Severity;
import org.gainsay.report.lint.Objection;
import org.gainsay.source.Span;
import org.gainsay.workspace.quote.DocumentTexts;

/**
 * Whether what a note quotes still stands where it says. A quotation is in quotation marks or in a
 * block quote; where it is from, a link, a path or a footnote of the same block says.
 */
final class QuotationCheck {
  /** Fewer letters and digits than this are a word in quotation marks, and no quotation. */
  private static final int SHORTEST = 12;

  /** Lines up to an empty one, or to a footnote. */
  private static final Pattern BLOCK =
      Pattern.compile("[^\\n]*\\S[^\\n]*(?:\\n|\\z)(?:(?!\\[\\^[^\\]\\s]{1,100}\\]:)[^\\n]*\\S[^\\n]*(?:\\n|\\z))*");
  private static final Pattern QUOTED =
      Pattern.compile("“([^“”]{1,2000})”|(?<![\\w=])\"([^\"]{1,2000})\"|((?:^[ ]{0,3}>[^\\n\"“]*(?:\\n|\\z))+)", Pattern.MULTILINE);
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\]\\(<?(?<link>[^)\\s>]{1,1000})|`(?<code>[^`\\n]{1,500})`"
              + "|(?<address>https?://[^\\s<>)\\]]{1,1000})|\\[(?<footnote>\\^[^\\]\\s]{1,100})\\]"
              + "|(?<![^\\s(,])(?<path>[^\\s`<>()\\[\\]\",;]{1,300}\\.[A-Za-z]\\w{1,7}(?::\\d{1,9}){0,2})(?!\\w)");
  private static final List<String> NAMED = List.of("link", "code", "address", "path");
  private static final Pattern FOOTNOTE = Pattern.compile("^\\[(\\^[^\\]\\s]{1,100})\\]:(.*)$", Pattern.MULTILINE);
  private static final Pattern SIGNED =
      Pattern.compile("^[ >]{0,9}(?:—|–|-{1,2}) [^\\n]*|\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,1000}\\)|\\[\\^[^\\]\\s]{1,100}\\]", Pattern.MULTILINE);
  private static final Pattern CUT = Pattern.compile("…|\\.{3,}|\\[…\\]");

  private final WrittenNote note;
  private final DocumentTexts texts;
  private final Map<String, String> footnotes = new HashMap<>();

  private QuotationCheck(WrittenNote note, DocumentTexts texts) {
    this.note = note;
    this.texts = texts;
    FOOTNOTE.matcher(note.text().content()).results().forEach(each -> footnotes.put(each.group(1), each.group(2)));
  }

  static List<Objection> of(WrittenNote note, DocumentTexts texts) {
    return new QuotationCheck(note, texts).objections();
  }

  private List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    Matcher block = BLOCK.matcher(note.text().content());
    while (block.find()) {
      Span span = new Span(block.start(), block.end());
      if (!note.isGenerated(span)) {
        check(span, objections);
      }
    }
    return objections;
  }

  /** A block's quotations, each by the documents that the block refers to. */
  private void check(Span block, List<Objection> objections) {
    String text = note.text().slice(block);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = quoted.group(1) != null ? 1 : quoted.group(2) != null ? 2 : 3;
      List<String> parts = parts(group == 3 ? words(quoted.group(3)) : quoted.group(group));
      int length = parts.stream().mapToInt(String::length).sum();
      Set<String> documents = length < SHORTEST ? Set.of() : documents(text);
      if (!documents.isEmpty() && documents.stream().noneMatch(path -> holds(path, parts))) {
        Span place = new Span(block.start() + quoted.start(group), block.start() + quoted.end(group));
        objections.add(objection(place, documents));
      }
    }
  }

  private Objection objection(Span place, Set<String> documents) {
    String message = String.join(" and ", documents) + " does not say this, or no longer";
    return new Objection(LintRules.QUOTATION, Severity.WARNING, message, note.place(place), null);
  }

  private Set<String> documents(String text) {
    Set<String> documents = new LinkedHashSet<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String footnote = reference.group("footnote");
      if (footnote == null) {
        texts.document(reference(reference)).ifPresent(documents::add);
      } else if (text.indexOf(footnotes.getOrDefault(footnote, text)) < 0) {
        documents.addAll(documents(footnotes.getOrDefault(footnote, "").replace("[^", "[")));
      }
    }
    return documents;
  }

  private static String reference(Matcher reference) {
    String words = NAMED.stream().map(reference::group).filter(Objects::nonNull).findFirst().orElse("");
    return words.replaceFirst(":\\d+(?::\\d+)?$", "").replace("%20", " ");
  }

  private boolean holds(String path, List<String> parts) {
    return texts.of(path).stream().map(QuotationCheck::letters).anyMatch(text -> inOrder(text, parts));
  }

  private static boolean inOrder(String text, List<String> parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }

  /** A block quote without the lines and links that say where it is from. */
  private static String words(String block) {
    return SIGNED.matcher(block).replaceAll("");
  }

  /** What stands between the places where a quotation is cut, letters and digits alone. */
  private static List<String> parts(String quoted) {
    return CUT.splitAsStream(quoted).map(QuotationCheck::letters).filter(part -> !part.isEmpty()).toList();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
