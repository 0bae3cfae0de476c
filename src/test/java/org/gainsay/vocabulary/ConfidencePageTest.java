package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.junit.jupiter.api.Test;

class ConfidencePageTest {
  private static final Pattern NUMBER = Pattern.compile("`gs:([A-Za-z]{1,40})` ([0-9.]{1,10}[0-9]|[0-9])");
  private static final Triples CORE = core();

  private static Triples core() {
    TurtleText text = TurtleText.resource("ontology/gainsay.ttl");
    return new Triples(List.of(TurtleFile.parse(text.name(), text.content())));
  }

  private static void put(Node predicate, SortedMap<String, BigDecimal> numbers) {
    CORE.with(predicate)
        .forEach(
            triple ->
                numbers.put(
                    triple.getSubject().getURI().substring(Vocab.NAMESPACE.length()),
                    new BigDecimal(triple.getObject().getLiteralLexicalForm())));
  }

  @Test
  void everyNumberOfTheOntologyIsOnThePageAsItIs() throws IOException {
    SortedMap<String, BigDecimal> stated = new TreeMap<>();
    put(Vocab.RELIABILITY, stated);
    put(Vocab.NUMBER, stated);
    SortedMap<String, BigDecimal> shown = new TreeMap<>();
    NUMBER
        .matcher(Files.readString(Path.of("docs/confidence.md")))
        .results()
        .forEach(found -> shown.put(found.group(1), new BigDecimal(found.group(2))));

    assertThat(shown).isNotEmpty().isEqualTo(stated);
  }

  @Test
  void everyMeasureLeansOnAWork() {
    String source = "http://purl.org/dc/terms/source";
    assertThat(CORE.instances(Vocab.Type.MEASURE))
        .isNotEmpty()
        .allMatch(
            measure ->
                CORE.with(NodeFactory.createURI(source)).stream()
                    .anyMatch(triple -> triple.getSubject().equals(measure)));
  }
}
