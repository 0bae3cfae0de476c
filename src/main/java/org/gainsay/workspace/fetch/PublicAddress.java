package org.gainsay.workspace.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether a network address is one that everybody can reach. */
final class PublicAddress {
  private static final int V4 = 4;

  private PublicAddress() {}

  /** Neither this machine nor a local network, also where an IPv6 address carries one of IPv4. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress());
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  /** The blocks of RFC 6890 that the platform does not tell. */
  private static boolean isPublic(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean shared = first == 100 && (second & 0xc0) == 64;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean tests =
        (first == 198 && (second & 0xfe) == 18)
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !shared && !protocol && !tests;
  }

  private static boolean isPublicSix(byte[] bytes) {
    boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    boolean zeros = leads(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    boolean mapped = leads(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    boolean translated = leads(bytes, 0, 0x64, 0xff, 0x9b);
    boolean sixToFour = leads(bytes, 0x20, 0x02);
    boolean tunnel = leads(bytes, 0x20, 0x01, 0, 0);
    if (uniqueLocal || tunnel) {
      return false;
    }
    if (zeros || mapped || translated) {
      return isPublicFour(Arrays.copyOfRange(bytes, bytes.length - V4, bytes.length));
    }
    return !sixToFour || isPublicFour(Arrays.copyOfRange(bytes, 2, 2 + V4));
  }

  private static boolean leads(byte[] bytes, int... start) {
    for (int at = 0; at < start.length; at++) {
      if ((bytes[at] & 0xff) != start[at]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublicFour(byte[] bytes) {
    try {
      return isPublic(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address of four bytes", e);
    }
  }
}
