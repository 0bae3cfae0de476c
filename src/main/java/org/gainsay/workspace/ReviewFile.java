package org.gainsay.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import org.gainsay.finding.Review;
import org.gainsay.graph.ReviewReader;
import org.gainsay.graph.ReviewWriter;
import org.gainsay.source.Problem;

/**
 * One file of reviews. It is only ever added to: what people wrote into it stays as it is, and an
 * earlier review of the same finding stays as its history.
 */
public final class ReviewFile {
  private static final String HEAD =
      "# What readers made of findings: 'gainsay review' adds to this file, and it may be edited by hand.\n";

  private final Path path;
  private final String content;
  private final ReviewReader.Reading reading;

  private ReviewFile(Path path, String content) {
    this.path = path;
    this.content = content;
    this.reading = ReviewReader.read(shown(path), content);
  }

  /** Reads a file; one that is not there yet is empty. */
  public static ReviewFile open(Path path) {
    try {
      return new ReviewFile(path, Files.exists(path) ? Files.readString(path, UTF_8) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(shown(path), e);
    }
  }

  public List<Review> reviews() {
    return reading.reviews();
  }

  public List<Problem> problems() {
    return reading.problems();
  }

  /** Where the latest review of a finding stands: {@code notes/reviews.ttl:12}. */
  String place(Review review) {
    String key = review.finding().substring(review.finding().lastIndexOf('/') + 1);
    int line = (int) content.substring(0, Math.max(0, content.lastIndexOf(key))).lines().count();
    return shown(path) + ":" + Math.max(1, line);
  }

  /** Whether one of some paths is a folder that the file lies in. */
  boolean isUnder(Collection<Path> paths) {
    Path file = path.toAbsolutePath().normalize();
    return paths.stream().anyMatch(each -> Files.isDirectory(each) && file.startsWith(each.toAbsolutePath().normalize()));
  }

  /**
   * Adds a review. The file is replaced in one step, so that a run that is broken off leaves it as
   * it was.
   *
   * @throws IllegalStateException where the file is damaged: see {@link #problems}
   */
  public void add(Review review) {
    if (!problems().isEmpty()) {
      throw new IllegalStateException("damaged, so it is not added to: " + path);
    }
    String before = content.isEmpty() ? HEAD : content;
    long earlier =
        reviews().stream().filter(each -> each.finding().equals(review.finding())).count();
    replace(before + ReviewWriter.addition(before, review, (int) earlier));
  }

  private void replace(String text) {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path beside = Files.createTempFile(target.getParent(), "reviews", ".tmp");
      try {
        Files.writeString(beside, text, UTF_8);
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(shown(path), e);
    }
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
