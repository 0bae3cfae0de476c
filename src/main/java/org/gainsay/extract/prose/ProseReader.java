package org.gainsay.extract.prose;

import java.util.List;
import org.gainsay.document.Context;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.Fields;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.sentence.stance.Mood;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;

/** Reads the running text of a page: its fields, then its sentences, each with what it inherits. */
public final class ProseReader {
  private final Recognisers recognisers;
  private final Page page;
  private final Leads leads;
  private final FieldRecogniser fields;
  private List<Subject> last = List.of();
  private List<Passage> headings = List.of();

  public ProseReader(Recognisers recognisers, Page page) {
    this.recognisers = recognisers;
    this.page = page;
    this.leads = new Leads(recognisers, page);
    this.fields = new FieldRecogniser(recognisers);
  }

  /** Reads a passage that goes on from none before it. */
  public void readApart(Context context, Passage passage) {
    last = List.of();
    read(context, passage);
    last = List.of();
  }

  /** Reads one passage: what stands before, in, between and behind its fields. */
  public void read(Context context, Passage passage) {
    Mentions mentions = page.mentions(passage);
    Placed placed = new Placed(page, context, passage, mentions, leads.mood(context));
    PassageReader reader = new PassageReader(recognisers, placed, before(context));
    int from = 0;
    for (Field field : Fields.of(passage, page.finder())) {
      reader.read(new Span(from, Math.max(from, field.label().start())), List.of());
      boolean value = field.isShort(passage.text());
      boolean read = value && fields.read(placed, field, reader.subject());
      boolean mute = value && field.properties().isEmpty() && field.isLed(passage.text());
      if (!read && !mute) {
        reader.read(field.span(), field.properties());
      }
      from = field.value().end();
    }
    reader.read(new Span(from, passage.text().length()), List.of());
    last = reader.last().isEmpty() ? before(context) : reader.last();
    headings = context.headings();
  }

  /** Reads a heading that is a field: {@code Opened: 3 May 1903}. */
  public void readHeading(Context context, Passage heading) {
    if (heading.text().indexOf(':') < 0) {
      return;
    }
    List<Field> fields = Fields.of(heading, page.finder());
    if (fields.size() == 1 && fields.get(0).isShort(heading.text())) {
      Placed placed = new Placed(page, context, heading, page.mentions(heading), Mood.FLAT);
      this.fields.read(placed, fields.get(0), page.subjectOf(context));
    }
  }

  /** Whom the passage before was about, where no heading stands between. */
  private List<Subject> before(Context context) {
    return headings.equals(context.headings()) ? last : List.of();
  }
}
