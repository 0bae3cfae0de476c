package org.gainsay.workspace.quote;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.input.Input;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What documents say word for word; each is read when it is asked for.
 *
 * @see #of
 */
public final class DocumentTexts {
  private final Map<String, Input> byPath = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, List<String>> read = new HashMap<>();

  private DocumentTexts() {}

  public static DocumentTexts of(List<Input> inputs, List<Source> sources) {
    DocumentTexts texts = new DocumentTexts();
    inputs.forEach(input -> texts.byPath.put(input.path(), input));
    for (Source source : sources) {
      String address = source.metadata().address();
      if (address != null) {
        texts.byAddress.put(plain(address), source.path());
      }
    }
    return texts;
  }

  private static String plain(String address) {
    return address.replaceFirst("#.*$", "").replaceFirst("/$", "");
  }

  /** The document that a reference leads to: its address, its path, or the path's end. */
  public Optional<String> document(String reference) {
    String path = byAddress.get(plain(reference));
    if (path != null) {
      return Optional.of(path);
    }
    String end = reference.replaceFirst("^(?:\\.{1,2}/)+", "");
    return byPath.keySet().stream()
        .filter(each -> !end.isEmpty() && (each.equals(end) || each.endsWith("/" + end)))
        .min(String::compareTo);
  }

  /** The text as found, and as a reader sees it; nothing where it cannot be read. */
  public List<String> of(String path) {
    return read.computeIfAbsent(path, this::readNew);
  }

  private List<String> readNew(String path) {
    try {
      Input input = byPath.get(path);
      @Nullable Document document =
          input == null ? null : DocumentReader.read(path, input.content().bytes()).document();
      return document == null ? List.of() : List.of(document.text().content(), shown(document));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String shown(Document document) {
    return document.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
  }
}
