package org.gainsay.serve.holding;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.input.Input;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/** Texts of files that are read again when they are looked at, if they are still the same. */
public final class FileTexts implements Texts {
  private final Map<String, Input> inputs;

  public FileTexts(List<Input> inputs) {
    this.inputs = inputs.stream().collect(Collectors.toMap(Input::path, Function.identity()));
  }

  @Override
  public Optional<String> of(Source source) {
    @Nullable Input input = inputs.get(source.path());
    return input == null ? Optional.empty() : text(input, source);
  }

  private static Optional<String> text(Input input, Source source) {
    try {
      byte[] bytes = input.content().bytes();
      if (!Fingerprint.ofBytes(bytes).equals(source.hash())) {
        return Optional.empty();
      }
      @Nullable Document document = DocumentReader.read(source.path(), bytes).document();
      return Optional.ofNullable(document).map(read -> read.text().content());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
