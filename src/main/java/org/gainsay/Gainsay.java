package org.gainsay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.claim.Claim;
import org.gainsay.flow.DocumentFlow;
import org.gainsay.flow.ManyDocuments;
import org.gainsay.flow.ReadDocument;
import org.gainsay.flow.Session;
import org.gainsay.flow.SightingFlow;
import org.gainsay.flow.Sightings;
import org.gainsay.flow.SourceFiles;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;
import org.gainsay.mention.sight.SightingFinder;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReading;

/**
 * Documents in, claims and findings out. Safe for use by several threads.
 *
 * <pre>
 * Inputs notes = Inputs.under(List.of("notes"));
 * Outcome outcome = Gainsay.open(Settings.STANDARD).check(notes.documents());
 * outcome.findings().forEach(finding -&gt; System.out.println(finding.explanation()));
 * </pre>
 */
public final class Gainsay {
  private final Settings settings;
  private final Lazy<RuleBook> rules;
  private final VocabularyReading vocabulary;
  private final DocumentFlow flow;
  private final Consumer<Input> listener;
  private final Beside beside;

  private Gainsay(
      Settings settings,
      Lazy<RuleBook> rules,
      VocabularyReading vocabulary,
      DocumentFlow flow,
      Consumer<Input> listener,
      Beside beside) {
    this.settings = settings;
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.flow = flow;
    this.listener = listener;
    this.beside = beside;
  }

  /**
   * Reads the vocabulary; what is wrong in it becomes a problem of each outcome.
   *
   * @throws java.io.UncheckedIOException where a file of the settings cannot be read at all
   */
  public static Gainsay open(Settings settings) {
    VocabularyReading vocabulary = Domain.read(settings.vocabulary());
    DocumentFlow flow = DocumentFlow.of(vocabulary.vocabulary());
    return new Gainsay(
        settings, new Lazy<>(settings::book), vocabulary, flow, document -> {}, Beside.NOTHING);
  }

  /** The same, telling {@code listener} of each document read, from whichever thread read it. */
  public Gainsay telling(Consumer<Input> listener) {
    return new Gainsay(settings, rules, vocabulary, flow, listener, beside);
  }

  /** The same, with the claims of files that an export wrote beside those of documents. */
  public Gainsay beside(List<Path> files) {
    return new Gainsay(settings, rules, vocabulary, flow, listener, beside.with(files));
  }

  /** The same, with what was kept in a store beside documents; of one that is in both, what is read counts. */
  public Gainsay beside(Outcome stored) {
    return new Gainsay(settings, rules, vocabulary, flow, listener, beside.with(stored));
  }

  /** For reading documents one by one. */
  public Session session() {
    SourceFiles sources = SourceFiles.open(settings.sources(), vocabulary.vocabulary());
    return new Session(sources, flow, Domain.edition(settings.vocabulary()), vocabulary.problems());
  }

  /** What documents are read for. */
  public Vocabulary vocabulary() {
    return vocabulary.vocabulary();
  }

  /** All of an outcome as one graph with the vocabulary, to be asked or exported. */
  public ClaimGraph graph(Outcome outcome) {
    ClaimGraph.Surroundings beside =
        new ClaimGraph.Surroundings(
            outcome.sources(), outcome.findings(), outcome.supports(), outcome.origins());
    return ClaimGraph.of(outcome.claims(), vocabulary()).with(beside);
  }

  /**
   * What documents claim. They are read in parallel, and of each only its claims are kept; their
   * order does not matter.
   */
  public Outcome read(List<Input> documents) {
    return read(documents, new AsOf(null));
  }

  private Outcome read(List<Input> documents, AsOf day) {
    List<Claim> claims = new ArrayList<>();
    Outcome rest = read(documents, claims::addAll);
    return beside.merge(rest.and(claims), day);
  }

  /**
   * Hands on what documents claim, document by document in the order of their paths, of each by its
   * text, and keeps none of it: what comes out holds no claims. Nothing beside documents is read.
   *
   * @param claims is told of them by one thread at a time
   */
  public Outcome read(List<Input> documents, Consumer<List<Claim>> claims) {
    SourceFiles sources = SourceFiles.open(settings.sources(), vocabulary.vocabulary());
    List<KnownInput> known = documents.stream().sorted().map(sources::known).toList();
    List<Problem> problems = new ArrayList<>(vocabulary.problems());
    problems.addAll(sources.problems());
    List<Source> found = new ArrayList<>();
    for (ReadDocument document : new ManyDocuments(flow, listener).read(known, claims)) {
      problems.addAll(document.problems());
      document.source().ifPresent(found::add);
    }
    return new Outcome(List.of(), problems, found);
  }

  /** What is seen in documents before anything is bound, in the order of their paths. */
  public List<Sightings> see(List<Input> documents) {
    SourceFiles sources = SourceFiles.open(settings.sources(), vocabulary.vocabulary());
    SightingFlow seeing = new SightingFlow(SightingFinder.of(vocabulary.vocabulary()));
    List<KnownInput> known = documents.stream().sorted().map(sources::known).toList();
    return known.parallelStream().map(seeing::read).toList();
  }

  /** What documents claim, and which of their claims cannot both be true. */
  public Outcome check(List<Input> documents) {
    Outcome settled = beside.settled();
    if (documents.isEmpty() && settled != null && settings.judgesAsUsual()) {
      return settled;
    }
    return judged(read(documents, new AsOf(settings.asOf())));
  }

  /** The same of what was read before. */
  public Outcome judged(Outcome read) {
    return judge().judged(read);
  }

  /** What judges by the rules that hold. */
  public Judge judge() {
    return new Judge(rules(), vocabulary(), settings.asOf());
  }

  /** All that is known of an outcome's claims and findings. */
  public Explainer explainer(Outcome outcome) {
    return new Explainer(outcome, rules(), vocabulary());
  }

  /** The rules that hold. */
  public RuleBook rules() {
    return rules.value();
  }
}
