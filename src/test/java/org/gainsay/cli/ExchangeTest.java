package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.gainsay.serve.Chromium;
import org.junit.jupiter.api.Test;

/**
 * What is handed on is read as others read it: as JSON-LD, into terms that Jena's copies of the
 * vocabularies of W3C and schema.org know; and in a browser, which must find the words on the page.
 */
class ExchangeTest {
  private static final String DOCUMENTS = "data/documents";
  private static final String PAGE = "data/documents/r2-launch-page.html";

  private static String export(String format, String... paths) {
    String[] call = Stream.concat(Stream.of("export", "--format", format), Arrays.stream(paths)).toArray(String[]::new);
    Run run = Run.of(call);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** Where a context stands on the web, it is taken from here; whatever a context does not know is a fault. */
  private static Model read(String json, Map<String, String> contexts) {
    JsonLdOptions options =
        new JsonLdOptions(
            (address, how) -> {
              String context = contexts.get(address.toString());
              assertThat(context).as(address.toString()).isNotNull();
              return JsonDocument.of(new StringReader(context));
            });
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(json, Lang.JSONLD11).base("https://example.org/").set(LangJSONLD11.JSONLD_OPTIONS, options).parse(model);
    return model;
  }

  private static Model annotations(String json) throws Exception {
    return read(json, Map.of("http://www.w3.org/ns/anno.jsonld", Files.readString(Path.of("src/test/resources/anno.jsonld"))));
  }

  /** The context of schema.org takes every word for a term of its own, and addresses for what they name. */
  private static Model reviews(String json) {
    String context = "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"url\": {\"@type\": \"@id\"}}}";
    return read(json, Map.of("https://schema.org", context));
  }

  /** All terms of a vocabulary, as its class in Jena has them. */
  private static Set<String> terms(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .map(ExchangeTest::term)
        .collect(Collectors.toSet());
  }

  private static String term(Field field) {
    try {
      return ((Resource) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  private static Set<String> used(Model model, String namespace) {
    return model.listStatements().toList().stream()
        .flatMap(statement -> Stream.of(statement.getPredicate(), statement.getObject()))
        .filter(RDFNode::isURIResource)
        .map(node -> node.asResource().getURI())
        .filter(iri -> iri.startsWith(namespace))
        .collect(Collectors.toSet());
  }

  private static List<Resource> all(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private static RDFNode one(Resource resource, Property property) {
    List<RDFNode> values = resource.listProperties(property).mapWith(statement -> statement.getObject()).toList();
    assertThat(values).as(resource + " " + property).hasSize(1);
    return values.get(0);
  }

  @Test
  void annotationsAreWebAnnotationsOfTheWordsThatMakeClaims() throws Exception {
    Model model = annotations(export("annotations", DOCUMENTS));
    assertThat(terms(OA.class)).containsAll(used(model, OA.NS));
    List<Resource> annotations = all(model, OA.Annotation);
    assertThat(annotations).hasSameSizeAs(Run.of("claims", DOCUMENTS, "--format", "jsonl").out().lines().toList());
    for (Resource annotation : annotations) {
      assertThat(annotation.isURIResource()).isTrue();
      assertThat(one(annotation, OA.motivatedBy)).isEqualTo(OA.describing);
      assertThat(one(one(annotation, OA.hasBody).asResource(), RDF.value).asLiteral().getString()).isNotBlank();
      Resource target = one(annotation, OA.hasTarget).asResource();
      assertThat(target.hasProperty(RDF.type, OA.SpecificResource)).isTrue();
      assertThat(one(target, OA.hasSource).isURIResource()).isTrue();
      selectors(target);
    }
  }

  private static void selectors(Resource target) {
    int quotes = 0;
    for (RDFNode node : target.listProperties(OA.hasSelector).mapWith(statement -> statement.getObject()).toList()) {
      Resource selector = node.asResource();
      if (selector.hasProperty(RDF.type, OA.TextQuoteSelector)) {
        quotes++;
        assertThat(one(selector, OA.exact).asLiteral().getString()).isNotBlank();
      } else {
        assertThat(selector.hasProperty(RDF.type, OA.TextPositionSelector)).isTrue();
        assertThat(one(selector, OA.start).asLiteral().getInt()).isLessThan(one(selector, OA.end).asLiteral().getInt());
      }
    }
    assertThat(quotes).isEqualTo(1);
  }

  /** Hypothesis and its like look for the quotation in what the browser shows. */
  @Test
  void aBrowserFindsTheWordsOfAnnotationsOnTheirPage() throws Exception {
    assumeTrue(Chromium.isHere(), "no chromium on PATH");
    Model model = annotations(export("annotations", PAGE));
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.page(1000, ColorScheme.LIGHT);
      page.setContent(Files.readString(Path.of(PAGE)));
      String shown = letters(String.valueOf(page.evaluate("() => document.body.innerText")));
      List<Resource> quotes = all(model, OA.TextQuoteSelector);
      assertThat(quotes).hasSizeGreaterThan(10);
      for (Resource quote : quotes) {
        String exact = letters(one(quote, OA.exact).asLiteral().getString());
        String before = letters(one(quote, OA.prefix).asLiteral().getString());
        String behind = letters(one(quote, OA.suffix).asLiteral().getString());
        assertThat(shown).contains(before + exact + behind);
      }
      assertThat(quotes).anyMatch(quote -> letters(one(quote, OA.exact).asLiteral().getString()).contains("5.2PB"));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @Test
  void claimReviewsAreTermsOfSchemaOrg() {
    Model model = reviews(export("claimreview", DOCUMENTS));
    assertThat(terms(SchemaDO.class)).containsAll(used(model, SchemaDO.NS));
    List<Resource> reviews = all(model, SchemaDO.ClaimReview);
    assertThat(reviews).hasSizeGreaterThan(90);
    for (Resource review : reviews) {
      assertThat(one(review, SchemaDO.url).isURIResource()).isTrue();
      assertThat(one(review, SchemaDO.claimReviewed).asLiteral().getString()).isNotBlank();
      assertThat(one(review, SchemaDO.author).asResource().hasProperty(RDF.type, SchemaDO.Organization)).isTrue();
      Resource rating = one(review, SchemaDO.reviewRating).asResource();
      assertThat(one(rating, SchemaDO.ratingValue).asLiteral().getInt())
          .isBetween(one(rating, SchemaDO.worstRating).asLiteral().getInt(), one(rating, SchemaDO.bestRating).asLiteral().getInt());
      assertThat(one(rating, SchemaDO.alternateName).asLiteral().getString()).isNotBlank();
      Resource claim = one(review, SchemaDO.itemReviewed).asResource();
      assertThat(claim.hasProperty(RDF.type, SchemaDO.Claim)).isTrue();
      assertThat(one(one(claim, SchemaDO.appearance).asResource(), SchemaDO.url).isURIResource()).isTrue();
    }
  }

  @Test
  void aWordThatNoVocabularyHasWouldBeFound() throws Exception {
    String review = "{\"@context\": \"https://schema.org\", \"@type\": \"ClaimReviw\", \"claimReview\": \"x\"}";
    assertThat(terms(SchemaDO.class)).doesNotContainAnyElementsOf(used(reviews(review), SchemaDO.NS));
    assertThatThrownBy(() -> annotations("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": 7}"))
        .isInstanceOfAny(RiotException.class, JsonLdError.class);
  }
}
