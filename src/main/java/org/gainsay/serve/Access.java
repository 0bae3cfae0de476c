package org.gainsay.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and whom it answers.
 *
 * @param host an address or a name of this machine
 * @param port 0 for any that is free
 * @param passwords who may ask, or null for everybody on this machine
 */
public record Access(String host, int port, @Nullable Passwords passwords) {
  private static final int USUAL = 3330;

  /** This machine alone. */
  public static final Access LOOPBACK = new Access("127.0.0.1", USUAL, null);

  public Access {
    if (passwords == null && !isLoopback(host)) {
      throw new IllegalArgumentException("only this machine is served without passwords: " + host);
    }
  }

  public Access at(int other) {
    return new Access(host, other, passwords);
  }

  /** Whether only this machine can reach it. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
