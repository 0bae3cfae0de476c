package org.gainsay.serve;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: who asks under which name, how, and what browsers may do with the
 * answer. A page of another site that has its name lead here (DNS rebinding) is refused by the name.
 */
final class Gate extends Handler.Wrapper {
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  /** The one style sheet that the editor's tables write into the page themselves (column-resizer). */
  private static final String TABLES = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' " + TABLES + "; img-src 'self' data:; font-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Access access;

  Gate(Handler inside, Access access) {
    super(inside);
    this.access = access;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    protect(response.getHeaders());
    @Nullable Refusal refusal = refusal(request);
    if (refusal == null) {
      return super.handle(request, response, callback);
    }
    response.setStatus(refusal.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    if (refusal.status() == UNAUTHORIZED) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"gainsay\", charset=\"UTF-8\"");
    }
    Content.Sink.write(response, true, refusal.sentence() + "\n", callback);
    return true;
  }

  private record Refusal(int status, String sentence) {}

  private static void protect(HttpFields.Mutable headers) {
    headers.put(new HttpField("Content-Security-Policy", POLICY));
    headers.put(new HttpField("X-Content-Type-Options", "nosniff"));
    headers.put(new HttpField("Referrer-Policy", "no-referrer"));
    headers.put(new HttpField("Cross-Origin-Resource-Policy", "same-origin"));
    headers.put(new HttpField("X-Frame-Options", "DENY"));
  }

  private @Nullable Refusal refusal(Request request) {
    if (!isKnown(request.getHeaders().get(HttpHeader.HOST))) {
      return new Refusal(MISDIRECTED, "This server is not called by that name.");
    }
    Passwords passwords = access.passwords();
    if (passwords != null && !passwords.admit(request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
      return new Refusal(UNAUTHORIZED, "This server asks for a user and a password.");
    }
    return isReading(request)
        ? null
        : new Refusal(NOT_ALLOWED, "This server is only read: GET, and POST of a query to /sparql.");
  }

  private boolean isKnown(@Nullable String host) {
    if (host == null) {
      return false;
    }
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    String lower = name.toLowerCase(Locale.ROOT);
    return LOCAL.contains(lower) || lower.equals(access.host().toLowerCase(Locale.ROOT));
  }

  private static boolean isReading(Request request) {
    String path = Request.getPathInContext(request);
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> true;
      case "POST" -> path.equals("/sparql");
      default -> false;
    };
  }
}
