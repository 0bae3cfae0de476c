package org.gainsay.workspace.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.report.note.Note;
import org.gainsay.workspace.note.Marked.Damage;

class NoteTextLawsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  /** What readers write: any bytes, pieces of Markdown, of front matter and of what looks like a marker. */
  @Provide
  Arbitrary<byte[]> words() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n", "\r\n", "---\n", "<!--", "-->", "<!-- gainsay: ignore x because y -->", "# gainsay",
            "[^g1]: mine\n", "updated: 1999-01-01\n", "ü𝄞", "gainsay:begin", "| a | b |\n", " ", "\t");
    Arbitrary<byte[]> texts = pieces.list().ofMaxSize(8).map(each -> String.join("", each).getBytes(UTF_8));
    return Arbitraries.oneOf(texts, Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
  }

  @Provide
  Arbitrary<Note> notes() {
    return Arbitraries.strings().ofMaxLength(40).map(NoteTextLawsTest::note);
  }

  private static Note note(String words) {
    String line = words.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]", " ");
    return new Note("a", day -> "id: x\n" + Note.UPDATED + day + "\n", "# a\n- " + line + "\n");
  }

  private static String bytes(byte[] content) {
    return new String(content, ISO_8859_1);
  }

  /** Between the markers of front matter and of the body, and around both. */
  private static byte[] file(byte[] own, byte[] before, byte[] after) {
    String keys = bytes(own).replaceAll("(?m)^(---|\\.\\.\\.)", "x");
    return ("---\nmine: 1\n# gainsay:begin\nold\n# gainsay:end\n" + keys + "\n---\n" + bytes(before)
            + "\n<!-- gainsay:begin -->\nold\n<!-- gainsay:end -->\n" + bytes(after))
        .getBytes(ISO_8859_1);
  }

  /** Of a file whose markers the reader's words damage, nothing is written at all. */
  private static String outside(byte[] content) {
    return bytes(content)
        .replaceFirst("(?s)(# gainsay:begin\n).*?(# gainsay:end\n)", "$1$2")
        .replaceFirst("(?s)(<!-- gainsay:begin -->\n).*(<!-- gainsay:end -->\n)", "$1$2");
  }

  @Property
  void whatStandsOutsideTheMarkersStaysByteForByte(
      @ForAll("words") byte[] own,
      @ForAll("words") byte[] before,
      @ForAll("words") byte[] after,
      @ForAll("notes") Note note) {
    byte[] old = file(own, before, after);
    try {
      byte[] changed = NoteText.read(old).with(note, TODAY);
      assertThat(outside(changed)).isEqualTo(outside(old));
      assertThat(new String(changed, UTF_8)).contains(note.body());
    } catch (Damage e) {
      assertThat(e).hasMessageContaining("gainsay:");
    }
  }

  @Property
  void aSecondTimeChangesNothingWhateverTheDay(
      @ForAll("words") byte[] own, @ForAll("notes") Note note) throws Damage {
    byte[] once = NoteText.read(file(own, new byte[0], new byte[0])).with(note, TODAY);
    assertThat(NoteText.read(once).with(note, TODAY.plusDays(9))).isEqualTo(once);
  }

  @Property
  void aFreshNoteIsOneThatCanBeRegenerated(@ForAll("notes") Note one, @ForAll("notes") Note other)
      throws Damage {
    byte[] fresh = NoteText.fresh(one, TODAY);
    assertThat(NoteText.read(fresh).with(other, TODAY)).isEqualTo(NoteText.fresh(other, TODAY));
  }
}
