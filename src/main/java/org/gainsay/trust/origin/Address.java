package org.gainsay.trust.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web as far as it tells whose it is: host and path, with all that can disguise
 * them undone.
 */
public record Address(String host, int port, List<String> path) {
  private static final String WWW = "www.";

  /**
   * Whether an address is a site or lies below it. Below a site without a path lie its host's
   * subdomains, too.
   */
  public static boolean isUnder(String address, String site) {
    Optional<Address> lower = parse(address);
    Optional<Address> upper = parse(site);
    return lower.isPresent() && upper.isPresent() && lower.get().isUnder(upper.get());
  }

  /**
   * What two spellings of one address share: no scheme, no part of the page, but what is asked of
   * it. Of what is no address of the web, the text itself.
   */
  static String key(String address) {
    int asked = address.indexOf('?');
    String question = asked < 0 ? "" : address.substring(asked).replaceFirst("#.*$", "");
    return parse(address)
        .map(known -> known.host + port(known) + "/" + String.join("/", known.path) + question)
        .orElse(address);
  }

  private static String port(Address address) {
    return address.port < 0 ? "" : ":" + address.port;
  }

  /** Whether it names a page, and not just a host. */
  static boolean isPage(String address) {
    return parse(address).filter(known -> !known.path.isEmpty()).isPresent();
  }

  static boolean isSameHost(String one, @Nullable String other) {
    Optional<Address> first = parse(one);
    Optional<Address> second = other == null ? Optional.empty() : parse(other);
    return first.isPresent() && second.isPresent() && first.get().host.equals(second.get().host);
  }

  private boolean isUnder(Address site) {
    boolean sameHost = host.equals(site.host);
    boolean subdomain = site.path.isEmpty() && host.endsWith("." + site.host);
    return (sameHost || subdomain)
        && port == site.port
        && path.size() >= site.path.size()
        && path.subList(0, site.path.size()).equals(site.path);
  }

  private static Optional<Address> parse(String text) {
    try {
      URI uri = new URI(text.strip());
      String host = uri.getHost();
      return host == null || !isWeb(uri.getScheme())
          ? Optional.empty()
          : Optional.of(new Address(plain(host), port(uri), segments(uri.getPath())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  private static int port(URI uri) {
    return uri.getPort() == 80 || uri.getPort() == 443 ? -1 : uri.getPort();
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith(WWW) ? lower.substring(WWW.length()) : lower;
  }

  /** The decoded path's parts, {@code ..} followed. */
  private static List<String> segments(@Nullable String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path == null ? new String[0] : path.split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return List.copyOf(segments);
  }
}
