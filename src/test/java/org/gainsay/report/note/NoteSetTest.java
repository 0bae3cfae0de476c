package org.gainsay.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.junit.jupiter.api.Test;

class NoteSetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final String EVIL =
      "a | b `c` --> <!-- gainsay:end --> [x](y) %% == $1 {{m}} key:: ](javascript:1)\n# x";

  private static List<Note> notes(NoteLinks links, Claim... claims) {
    return NoteSet.of(new Dossier(List.of(claims), List.of(), Map.of(), Map.of()), links);
  }

  @Test
  void wordsOfDocumentsMeanThemselves() {
    Claim claim = Said.in("a.md").of(EVIL).text("motto", EVIL).claim();
    Note note = notes(NoteLinks.MARKDOWN, claim).get(0);
    assertThat(note.body())
        .contains("a \\| b \\`c\\` --\\> \\<\\!-- gainsay:end --\\>", "\\%\\% \\=\\= \\$1 \\{\\{m\\}\\} key\\:\\: \\](javascript")
        .doesNotContain("<!--");
    assertThat(note.body().lines().filter(line -> line.startsWith("| motto"))).hasSize(1);
  }

  @Test
  void frontMatterHoldsWhateverASubjectIsCalled() {
    String name = "x\"\n---\n# gainsay:end\nevil: true \\";
    Note note = notes(NoteLinks.MARKDOWN, Said.in("a.md").of(name).text("motto", "m").claim()).get(0);
    assertThat(note.head().on(DAY).lines())
        .contains("id: \"https://example.org/bicycles#x\\\" --- # gainsay:end evil: true \\\\\"")
        .noneMatch(line -> line.startsWith("evil") || line.startsWith("# ") || line.startsWith("---"));
  }

  @Test
  void subjectsLeadToEachOtherAsTheReaderLikes() {
    Claim first = Said.in("a.md").of("Wren[1]").text("motto", "m").claim();
    Claim second = Said.in("a.md").of("Jay").entity("successor", "Wren[1]").claim();
    assertThat(notes(NoteLinks.MARKDOWN, first, second).get(0).body()).contains("[wren\\[1\\]](Wren-1-.md)");
    assertThat(notes(NoteLinks.WIKI, first, second).get(0).body()).contains("[[Wren-1-\\|wren-1-]]");
    assertThat(notes(NoteLinks.WIKI, first, second).get(2).body()).contains("| [[Jay]] | 1 |");
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    Claim claim = Said.in("a.md").publishedBy("P", "https://x> [y](z)").of("Jay").text("motto", "m").claim();
    assertThat(notes(NoteLinks.WIKI, claim).get(0).body()).contains("`a.md:1`, P\n").doesNotContain("https:");
  }
}
