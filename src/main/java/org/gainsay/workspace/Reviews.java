package org.gainsay.workspace;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.input.Input;
import org.gainsay.input.NearestFile;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What readers made of findings: each {@code reviews.ttl} that lies nearest above a document, and a
 * file given.
 *
 * <pre>Reviews.of(documents, null).of(finding)</pre>
 */
public final class Reviews {
  /** What the file is called that is read without being asked for. */
  public static final String NAME = "reviews.ttl";

  /** The earlier first; of one day, as they stand. */
  private static final Comparator<Review> BY_DAY =
      Comparator.comparing(Review::on, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, Review> latest = new HashMap<>();
  private final Map<Review, ReviewFile> places = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Reviews(Collection<ReviewFile> files) {
    List<Review> all = new ArrayList<>();
    for (ReviewFile file : files) {
      all.addAll(file.reviews());
      file.reviews().forEach(review -> places.put(review, file));
      problems.addAll(file.problems());
    }
    all.sort(BY_DAY);
    all.forEach(review -> latest.put(review.finding(), review));
  }

  /**
   * The reviews for some documents.
   *
   * @param given a file that is read as well, or null
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static Reviews of(List<Input> documents, @Nullable Path given) {
    NearestFile nearest = new NearestFile(NAME);
    SortedMap<Path, ReviewFile> files = new TreeMap<>();
    documents.stream()
        .flatMap(document -> nearest.above(document.path()).stream())
        .forEach(file -> files.computeIfAbsent(file, Reviews::open));
    if (given != null) {
      Path path = given.toAbsolutePath().normalize();
      files.computeIfAbsent(path, ignored -> ReviewFile.open(given));
    }
    return new Reviews(files.values());
  }

  private static ReviewFile open(Path file) {
    return ReviewFile.open(Path.of(shown(file)));
  }

  /** From where the program runs, as people call it. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return shown.toString().replace(File.separatorChar, '/');
  }

  /** The latest review of a finding. */
  public Optional<Review> of(Finding finding) {
    return Optional.ofNullable(latest.get(finding.iri()));
  }

  /** Whether a finding is to be kept out of sight. */
  public boolean dismisses(Finding finding) {
    return of(finding).filter(review -> review.dismisses(finding)).isPresent();
  }

  /**
   * Reviews of findings that are no more, by place. Whoever judges a part of a folder does not see all findings: told are
   * those of files under one of the folders that were judged.
   *
   * @param findings all that there are
   * @param judged the paths that were asked for
   */
  public List<VanishedReview> vanished(Collection<Finding> findings, Collection<Path> judged) {
    Set<String> known = findings.stream().map(Finding::iri).collect(Collectors.toSet());
    return latest.values().stream()
        .filter(review -> !known.contains(review.finding()))
        .flatMap(
            review ->
                Stream.ofNullable(places.get(review))
                    .filter(file -> file.isUnder(judged))
                    .map(file -> new VanishedReview(review, file.place(review))))
        .sorted(Comparator.comparing(VanishedReview::place))
        .toList();
  }

  /** The latest review of each finding that has one, by the finding's IRI. */
  public Map<String, Review> latest() {
    return Map.copyOf(latest);
  }

  /** What is wrong in the files, each with its line. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
