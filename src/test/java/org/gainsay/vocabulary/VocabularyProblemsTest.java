package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;
import org.gainsay.vocabulary.word.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyProblemsTest {
  private static final int HEAD = 7;

  private static List<Problem> problems(String lines) {
    return Kites.read(Kites.DOMAIN, Kites.PREFIXES + lines).problems();
  }

  /** Place, message, line and caret, as a reader of the console has them. */
  private static String told(Problem problem) {
    Excerpt excerpt = Objects.requireNonNull(problem.excerpt());
    return problem.place()
        + ": "
        + problem.message()
        + "\n"
        + excerpt.line()
        + "\n"
        + excerpt.carets();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          k:span gs:tolerence 0.1 .                              | 8     | no core term gs:tolerence; did you mean gs:tolerance?
          k:span gs:furlongs 0.1 .                               | 8     | no core term gs:furlongs; expected one of ontology/gainsay.ttl
          k:a a owl:DatatypeProperty ; rdfs:range k:Sial .       | 41    | nobody declares the class k:Sial; expected a class of these files, or one of xsd:decimal, xsd:integer, xsd:date, xsd:string
          k:a a owl:DatatypeProperty ; rdfs:range xsd:boolean .  | 41    | xsd:boolean is no datatype that is read; expected one of xsd:decimal, xsd:integer, xsd:date, xsd:string
          [] a gs:Cue ; gs:cueKind gs:hedge ; gs:strength 1.7 .  | 49    | strength 1.7; expected a number from 0 to 1
          [] a gs:Cue ; gs:cueKind gs:hedge ; gs:number "ten" .  | 48    | ten is no number; expected one such as 0.05
          k:cloth gs:alternatives k:Silk .                       | 25    | gs:alternatives takes a list; expected ( one another … )
          [] gs:notation "{spam}x{lines}" .                      | 17    | the notation names {spam}, which is no property; did you mean {span}?
          k:span gs:unit k:furlong .                             | 16    | k:furlong is no unit; expected one of QUDT, or one declared a gs:Unit
          k:span gs:usualLow 5 ; gs:usualHigh 3 .                | 20    | usual low 5; expected one below gs:usualHigh
          k:Swift gs:presence "swift?" .                         | 22    | no property has the class of Swift as its rdfs:range; expected one
          """)
  void aFaultOfUseIsShownWhereItStands(String line, int column, String message) {
    assertThat(problems(line))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.place()).isEqualTo("kites.ttl:" + (HEAD + 1) + ":" + column);
            });
  }

  @Test
  void aKindOfCueThatIsNoneIsToldWithThoseThatAre() {
    assertThat(problems("[] a gs:Cue ; gs:cueKind gs:official ."))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith(
            "gs:official is no kind of cue; expected one of gs:hedge, gs:hearsay, gs:negation");
  }

  @Test
  void theFaultIsShownInItsOwnStatementAndNotInAComment() {
    String lines =
        """
        # gs:strength 2 would be a fault
        k:span skos:altLabel "2" .
        [] a gs:Cue ; gs:cueKind gs:hedge ;
          skos:altLabel "surely" ; gs:strength 2 .
        """;
    assertThat(problems(lines))
        .singleElement()
        .extracting(VocabularyProblemsTest::told)
        .isEqualTo(
            """
            kites.ttl:11:40: strength 2; expected a number from 0 to 1
              skos:altLabel "surely" ; gs:strength 2 .
                                                   ^\
            """);
  }

  @Test
  void aStatementWithoutEndIsShownWhereTheNextBegins() {
    String lines = "k:span gs:isMaximum true\nk:lines gs:isMaximum true .\n";
    assertThat(problems(lines))
        .singleElement()
        .extracting(VocabularyProblemsTest::told)
        .isEqualTo(
            """
            kites.ttl:9:1: the statement before this has no end; expected ; or , to go on, or . to end it
            k:lines gs:isMaximum true .
            ^\
            """);
  }

  @Test
  void anUndeclaredPrefixIsToldHowToDeclare() {
    assertThat(problems("gg:span gs:isMaximum true ."))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("undeclared prefix gg:; expected @prefix gg: <…> . at the head");
  }

  @Test
  void aTextThatIsNotClosedIsAProblem() {
    assertThat(problems("k:span skos:altLabel \"span .\nk:lines gs:isMaximum true .\n"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("a text that is not closed on its line");
  }

  @Test
  void whatStandsBeforeAndBesideAFaultStaysUsable() {
    VocabularyReading reading =
        Kites.read(Kites.DOMAIN + "\nk:Kevlar a k:Cloth ; skos:prefLabel \"kevlar\" .\nk:x k:y");
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.vocabulary().named("kevlar")).hasSize(1);
    assertThat(reading.vocabulary().properties()).hasSize(5);
  }

  @Test
  void aStrengthOutsideItsRangeIsBroughtIntoIt() {
    VocabularyReading reading =
        Kites.read(
            Kites.PREFIXES
                + "[] a gs:Cue ; gs:cueKind gs:hedge ; gs:strength 1.7 ; skos:altLabel \"aye\" .");
    assertThat(reading.vocabulary().cues())
        .singleElement()
        .extracting(Cue::strength)
        .isEqualTo(1.0);
  }

  @Test
  void theCoreNeedNotBeAmongTheFiles() {
    TurtleText domain = new TurtleText("kites.ttl", Kites.DOMAIN);
    assertThat(VocabularyReader.read(List.of(domain)).problems()).isEmpty();
  }

  /** Cutting a file anywhere gives problems with a place inside it, and never an exception. */
  @Property(tries = 150)
  void aFileCutAnywhereIsStillRead(@ForAll @IntRange(max = 4000) int length) {
    String cut = Kites.DOMAIN.substring(0, Math.min(length, Kites.DOMAIN.length()));
    VocabularyReading reading = Kites.read(cut);
    assertThat(reading.vocabulary().graph().isEmpty()).isFalse();
    assertThat(reading.problems()).allMatch(problem -> problem.position() != null);
  }
}
