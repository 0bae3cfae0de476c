package org.gainsay.serve.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer: its form, its bytes, and a tag of them: the same tag, the same bytes. */
final class Reply {
  static final String HTML = "text/html;charset=utf-8";
  static final String JSON = "application/json;charset=utf-8";

  private static final String TEXT = "text/plain;charset=utf-8";
  private static final int HOUR = 3600;

  private final int status;
  private final String type;
  private final byte[] content;
  private final String tag;
  private final int fresh;

  private Reply(int status, String type, byte[] content, String tag, int fresh) {
    this.status = status;
    this.type = type;
    this.content = content;
    this.tag = tag;
    this.fresh = fresh;
  }

  static Reply of(String type, String content, String tag) {
    return new Reply(HttpServletResponse.SC_OK, type, content.getBytes(UTF_8), tag, 0);
  }

  /** A file of the program, which need not be asked for again for a while. */
  static Reply file(String type, byte[] content, String tag) {
    return new Reply(HttpServletResponse.SC_OK, type, content, tag, HOUR);
  }

  static Reply missing(String html) {
    return new Reply(HttpServletResponse.SC_NOT_FOUND, HTML, html.getBytes(UTF_8), "", 0);
  }

  /** A sentence about what is wrong with a call. */
  static Reply fault(String sentence) {
    byte[] content = (sentence + "\n").getBytes(UTF_8);
    return new Reply(HttpServletResponse.SC_BAD_REQUEST, TEXT, content, "", 0);
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String quoted = "\"" + tag + "\"";
    if (!tag.isEmpty()) {
      response.setHeader("ETag", quoted);
      response.setHeader("Cache-Control", fresh == 0 ? "no-cache" : "max-age=" + fresh);
      response.setHeader("Vary", "Accept");
    }
    if (!tag.isEmpty() && quoted.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content);
    }
  }
}
