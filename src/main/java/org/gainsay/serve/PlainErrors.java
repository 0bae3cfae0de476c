package org.gainsay.serve;

import java.nio.charset.Charset;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Errors in a sentence: what the asker did wrong, and nothing about the inside. */
final class PlainErrors extends ErrorHandler {
  private static final int INSIDE = 500;

  @Override
  protected boolean generateAcceptableResponse(
      Request request,
      Response response,
      Callback callback,
      String type,
      List<Charset> charsets,
      int code,
      @Nullable String message,
      @Nullable Throwable cause) {
    boolean tells = message != null && cause == null && code != INSIDE;
    String sentence = tells ? message : HttpStatus.getMessage(code) + ".";
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, sentence + "\n", callback);
    return true;
  }
}
