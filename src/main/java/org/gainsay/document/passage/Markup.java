package org.gainsay.document.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.source.Link;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** The marks of a passage while it is made. A mark starts at the first unit that follows it. */
final class Markup {
  private static final int NOT_YET = -1;
  private static final Comparator<Stretch> ORDER =
      Comparator.comparing(stretch -> stretch.mark.span());

  private final List<Opening> open = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private int started;

  private static final class Opening {
    final Mark.Kind kind;
    final @Nullable String address;
    int start = NOT_YET;

    Opening(Mark.Kind kind, @Nullable String address) {
      this.kind = kind;
      this.address = address;
    }
  }

  /** A mark, with its address where it is a link. */
  private record Stretch(Mark mark, @Nullable String address) {}

  void open(Mark.Kind kind, @Nullable String address) {
    open.add(new Opening(kind, address));
  }

  /** Visible text comes at {@code offset}: what was opened before it starts there. */
  void startAt(int offset) {
    for (; started < open.size(); started++) {
      open.get(started).start = offset;
    }
  }

  void close(Mark.Kind kind, int end) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).kind == kind) {
        add(open.remove(i), end);
        started = Math.min(started, i < started ? started - 1 : started);
        return;
      }
    }
  }

  /** The stretches that are raised; those in small print lose their mark. */
  List<Span> raised(CharSequence text) {
    stretches.removeIf(stretch -> isRaised(stretch) && Superscript.isSmallPrint(text, stretch.mark.span()));
    return stretches.stream().filter(Markup::isRaised).map(stretch -> stretch.mark.span()).toList();
  }

  private static boolean isRaised(Stretch stretch) {
    return stretch.mark.kind() == Mark.Kind.SUPERSCRIPT;
  }

  void closeAll(int end) {
    open.forEach(opening -> add(opening, end));
    open.clear();
    started = 0;
  }

  private void add(Opening opening, int end) {
    if (opening.start != NOT_YET && opening.start < end) {
      Mark mark = new Mark(opening.kind, new Span(opening.start, end));
      stretches.add(new Stretch(mark, opening.address));
    }
  }

  void addAddresses(String text) {
    List<Span> addresses = Addresses.in(text);
    if (addresses.isEmpty()) {
      return;
    }
    stretches.sort(ORDER);
    List<Span> linked = linked();
    int next = 0;
    for (Span address : addresses) {
      while (next < linked.size() && linked.get(next).end() <= address.start()) {
        next++;
      }
      if (next == linked.size() || !linked.get(next).overlaps(address)) {
        Mark mark = new Mark(Mark.Kind.LINK, address);
        stretches.add(new Stretch(mark, text.substring(address.start(), address.end())));
      }
    }
  }

  private List<Span> linked() {
    return stretches.stream()
        .filter(stretch -> stretch.address != null)
        .map(stretch -> stretch.mark.span())
        .toList();
  }

  List<Mark> marks() {
    stretches.sort(ORDER);
    return stretches.stream().map(Stretch::mark).toList();
  }

  List<Link> links(Passage passage) {
    List<Link> links = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.address != null) {
        Span span = stretch.mark.span();
        links.add(new Link(passage.found(span), passage.slice(span), stretch.address));
      }
    }
    return links;
  }
}
