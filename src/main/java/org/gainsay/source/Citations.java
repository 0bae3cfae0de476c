package org.gainsay.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document's links lead to: addresses of the web, and paths of other documents.
 *
 * <pre>
 * notes/a.md with [card](../cards/b.md) and https://host.example/c#part
 *   → cards/b.md, https://host.example/c
 * </pre>
 */
public final class Citations {
  /** What is kept of a document, so that its links take no more room than its claims. */
  public static final int MOST = 64;

  private static final int LONGEST = 1000;

  private Citations() {}

  /** The first that differ, in reading order; links within the document are none. */
  public static List<String> of(Source source, List<Link> links) {
    Set<String> cited = new LinkedHashSet<>();
    for (Link link : links) {
      if (link.address().length() <= LONGEST && cited.size() < MOST) {
        target(source, link.address().strip()).ifPresent(cited::add);
        cited.remove(source.identity());
      }
    }
    return List.copyOf(cited);
  }

  private static Optional<String> target(Source source, String link) {
    try {
      URI given = new URI(link);
      @Nullable String address = source.metadata().address();
      URI whole = address == null ? given : new URI(address).resolve(given);
      return isWeb(whole) ? Optional.of(withoutPart(whole)) : path(source.path(), given);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI link) {
    boolean web =
        "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
    return web && link.getHost() != null;
  }

  private static String withoutPart(URI link) {
    String text = link.toString();
    int part = text.indexOf('#');
    return part < 0 ? text : text.substring(0, part);
  }

  /** Of a link from one file to another, the other's path; none above the folder called from. */
  private static Optional<String> path(String from, URI link) {
    @Nullable String path = link.getPath();
    boolean file = link.getScheme() == null && link.getHost() == null && path != null;
    if (!file || path == null || path.isEmpty() || path.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
