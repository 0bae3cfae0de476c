package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;

/** A small domain, and ways to spoil it. */
public final class Kites {
  public static final String PREFIXES =
      """
      @prefix k: <https://example.org/kites#> .
      @prefix gs: <https://w3id.org/gainsay/ns#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix unit: <http://qudt.org/vocab/unit/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  public static final String DOMAIN =
      PREFIXES
          + """
          k:Kite a owl:Class ; rdfs:label "kite" .
          k:BoxKite a owl:Class ; rdfs:subClassOf k:Kite .
          k:Sailmaker a owl:Class .
          k:Cloth a owl:Class ; rdfs:subClassOf skos:Concept .
          k:Wind a owl:Class ; rdfs:subClassOf skos:Concept .
          k:line a gs:Unit ; skos:prefLabel "line" ; skos:altLabel "lines" .

          k:span a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain k:Kite ; rdfs:range xsd:decimal ;
            gs:unit unit:M ; gs:tolerance 0.02 ; skos:prefLabel "span"@en , "Spannweite"@de ; skos:altLabel "wing span" ;
            skos:hiddenLabel "stretches over" ; gs:jsonKey "span" , "wing_span" .
          k:lines a owl:DatatypeProperty ; rdfs:domain k:Kite ; rdfs:range xsd:integer ; gs:unit k:line ; gs:isMaximum true ;
            rdfs:label "number of lines" .
          k:height a owl:DatatypeProperty ; rdfs:domain k:Kite ; rdfs:range xsd:decimal ; gs:unit unit:M , unit:PERCENT ;
            gs:scopedBy k:wind , k:Wind , "month" ; rdfs:label "height flown" .
          k:wind a gs:Condition ; rdfs:range k:Wind ; rdfs:label "wind" .
          k:cloth a owl:ObjectProperty ; rdfs:domain k:Kite ; rdfs:range k:Cloth ; gs:alternatives ( k:Silk k:Nylon ) ; rdfs:label "cloth" .
          k:sewnBy a owl:ObjectProperty ; rdfs:subPropertyOf gs:maker ; rdfs:domain k:Kite ; rdfs:range k:Sailmaker ; rdfs:label "sewn by" .
          [] gs:notation "{span}x{lines}" .

          k:Silk a k:Cloth ; skos:prefLabel "silk" ; gs:presence "silk?" .
          k:HeavySilk a k:Cloth ; skos:prefLabel "heavy silk" ; skos:broader k:TwilledSilk .
          k:TwilledSilk a k:Cloth ; skos:prefLabel "twilled silk" ; skos:broader k:Silk .
          k:Nylon a k:Cloth ; skos:prefLabel "nylon" .
          k:Marla a k:Sailmaker ; skos:prefLabel "Marla & Co" ; skos:altLabel "Marla" ; gs:site <https://marla.example/> .
          k:Otto a k:Sailmaker ; skos:prefLabel "Otto" .
          k:Swift a k:BoxKite ; skos:prefLabel "Swift" ; k:sewnBy k:Marla .
          k:Swift2 a k:BoxKite ; skos:prefLabel "Swift 2" ; k:sewnBy k:Otto ; owl:sameAs k:SwiftTwo .
          k:SwiftTwo a k:Kite ; skos:prefLabel "Swift Two" ; skos:altLabel "Swift the Second" .
          """;

  private Kites() {}

  public static VocabularyReading read(String... contents) {
    List<TurtleText> texts = new ArrayList<>();
    texts.add(TurtleText.resource("ontology/gainsay.ttl"));
    for (String content : contents) {
      texts.add(new TurtleText("kites.ttl", content));
    }
    return VocabularyReader.read(texts);
  }

  public static Vocabulary vocabulary() {
    return read(DOMAIN).vocabulary();
  }
}
