package org.gainsay.workspace.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which addresses may be read: those of the web, and of machines that everybody can reach unless
 * others are allowed.
 *
 * @param isPublic whether everybody can reach a machine
 */
record AddressCheck(boolean allowPrivate, Predicate<InetAddress> isPublic) {
  static AddressCheck of(Limits limits) {
    return new AddressCheck(limits.allowPrivate(), PublicAddress::isPublic);
  }

  /** Throws a {@link Refusal} that says why an address is not read. */
  void check(URI address) throws Refusal {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new Refusal("<" + address + "> is no address of the web; expected http or https");
    }
    if (address.getUserInfo() != null) {
      throw new Refusal("an address with a name and a password is not read");
    }
    if (!allowPrivate && !isPublic(host)) {
      throw new Refusal(host + " is this machine or in a local network; --allow-private reads it");
    }
  }

  /** A name is as public as the least public of its machines. */
  private boolean isPublic(String host) throws Refusal {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!isPublic.test(address)) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      throw new Refusal("no such host: " + host);
    }
  }
}
