package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in {@code ontology/}, as it travels in the jar. */
class OntologyTest {
  private static final String LM = "https://w3id.org/gainsay/lm#";
  private static final VocabularyReading READING = read();
  private static final Vocabulary ALL = READING.vocabulary();

  /**
   * Labels that two properties share on purpose: unit, kind or class of the value tells them apart.
   */
  private static final Set<String> SHARED_LABELS =
      Set.of(
          "architecture",
          "corpussize",
          "datasetsize",
          "datasize",
          "modeltype",
          "pretrainingcorpus",
          "pretrainingdatasize",
          "size",
          "trainingbudget",
          "trainingcorpus",
          "trainingcorpussize",
          "trainingdata",
          "trainingdatasetsize",
          "trainingdatasize",
          "trainingsetsize",
          "type",
          "weights");

  private static VocabularyReading read() {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(TurtleText.resource("ontology/language-models.ttl"));
    return VocabularyReader.readAnew(texts);
  }

  private static Set<String> shared(
      Collection<Property> properties, Function<Property, List<String>> labels) {
    Map<String, Set<String>> byLabel = new TreeMap<>();
    for (Property property : properties) {
      for (String label : labels.apply(property)) {
        byLabel.computeIfAbsent(Names.key(label), key -> new TreeSet<>()).add(property.name());
      }
    }
    byLabel.values().removeIf(names -> names.size() == 1);
    return byLabel.keySet();
  }

  @Test
  void theFilesHaveNoProblems() {
    assertThat(READING.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CueKind.class)
  void everyKindOfCueHasWords(CueKind kind) {
    assertThat(ALL.cues(kind)).isNotEmpty().allSatisfy(cue -> assertThat(cue.words()).isNotEmpty());
  }

  @Test
  void magnitudesHaveAFactorAndBesideThemOnlyAnaphorsHaveANumber() {
    assertThat(ALL.cues(CueKind.MAGNITUDE)).allSatisfy(cue -> assertThat(cue.number()).isNotNull());
    assertThat(ALL.cues().stream().filter(cue -> cue.number() != null))
        .allMatch(cue -> cue.kind() == CueKind.MAGNITUDE || cue.kind() == CueKind.ANAPHOR);
  }

  @Test
  void aHedgeLeavesSomethingOfItsClaimAndTakesSomething() {
    assertThat(ALL.cues(CueKind.HEDGE)).allMatch(cue -> cue.strength() > 0 && cue.strength() < 1);
  }

  @Test
  void noHedgeStandsInTwoStrengths() {
    List<String> words =
        ALL.cues(CueKind.HEDGE).stream().flatMap(cue -> cue.words().stream()).toList();
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void nearerSourcesAreMoreReliable() {
    assertThat(ALL.reliability(SourceKind.OWN_DOCUMENT))
        .isGreaterThan(ALL.reliability(SourceKind.KNOWN_PUBLISHER));
    assertThat(ALL.reliability(SourceKind.KNOWN_PUBLISHER))
        .isGreaterThan(ALL.reliability(SourceKind.UNKNOWN_PUBLISHER));
  }

  @ParameterizedTest
  @CsvSource({
    "releaseDate, DATE",
    "expectedReleaseDate, DATE",
    "knowledgeCutoff, DATE",
    "totalParameters, DECIMAL",
    "activeParameters, DECIMAL",
    "trainingTokens, DECIMAL",
    "contextLength, DECIMAL",
    "trainingDataSize, DECIMAL",
    "activeParameterShare, DECIMAL",
    "hardwareUtilization, DECIMAL",
    "tokensPerParameter, DECIMAL",
    "alScore, DECIMAL",
    "vocabularySize, INTEGER",
    "expertCount, INTEGER",
    "sharedExpertCount, INTEGER",
    "activeExpertCount, INTEGER",
    "layerCount, INTEGER",
    "hiddenSize, INTEGER",
    "attentionHeadCount, INTEGER",
    "keyValueHeadCount, INTEGER",
    "keyValueLoraRank, INTEGER",
    "benchmarkScore, DECIMAL",
    "trainingCost, DECIMAL",
    "access, CONCEPT",
    "architecture, CONCEPT",
    "attentionMechanism, CONCEPT",
    "trainingObjective, CONCEPT",
    "trainingTechnique, CONCEPT",
    "trainingLanguage, CONCEPT",
    "modality, CONCEPT",
    "license, CONCEPT",
    "modelType, CONCEPT",
    "claimedStanding, CONCEPT",
    "developer, ENTITY",
    "variant, ENTITY",
    "basedOn, ENTITY",
    "successor, ENTITY"
  })
  void theDomainHasThePropertyOfTheDesign(String name, Range.Kind kind) {
    Property property = ALL.property(name).orElseThrow();
    assertThat(property.range().kind()).isEqualTo(kind);
    assertThat(property.domains()).containsExactly(LM + "Model");
    boolean single = !property.range().isNamed() || name.equals("access");
    assertThat(property.functional()).isEqualTo(single);
  }

  @Test
  void noTwoPropertiesShareALabelByAccident() {
    assertThat(SHARED_LABELS)
        .containsAll(shared(ALL.properties(), property -> property.labels().shown()));
  }

  @Test
  void noTwoPropertiesShareAKey() {
    assertThat(shared(ALL.properties(), property -> List.copyOf(property.jsonKeys()))).isEmpty();
  }

  @Test
  void noTwoOfOneClassGoByOneName() {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (Individual individual : ALL.individuals()) {
      for (String label : individual.labels().all()) {
        byName
            .computeIfAbsent(individual.classes() + " " + Names.key(label), key -> new TreeSet<>())
            .add(individual.iri());
      }
    }
    byName.values().removeIf(iris -> iris.size() == 1);
    assertThat(byName).isEmpty();
  }

  @Test
  void everyModelHasAMakerAndEveryMakerASaneAddress() {
    for (Individual individual : ALL.individuals()) {
      if (individual.classes().contains(LM + "Model")) {
        assertThat(ALL.makerOf(individual.iri(), "")).as(individual.iri()).isPresent();
      } else if (individual.classes().contains(LM + "Maker")) {
        assertThat(ALL.sites(individual.iri()))
            .allMatch(site -> site.matches("https://[^ ]+[^/ ]"));
      }
    }
  }

  @Test
  void noAddressStandsForAWholeHost() {
    assertThat(ALL.individuals().stream().flatMap(maker -> ALL.sites(maker.iri()).stream()))
        .isNotEmpty()
        .doesNotContain(
            "https://github.com", "https://huggingface.co", "https://x.com", "https://arxiv.org");
  }

  @ParameterizedTest
  @CsvSource({
    "DeepSeek-V1 Chat (SFT), DeepSeek-AI",
    "DeepSeek-V2 Chat (RL), DeepSeek-AI",
    "DeepSeek-V2.7, DeepSeek-AI",
    "Qwen9-Turbo, Alibaba",
    "GPT-J-7B, EleutherAI",
    "Llama-3.1-Nemotron-51B, NVIDIA",
    "LLaMA3 70B Instruct, Meta-AI",
    "Mixtral 8x44B, Mistral-AI"
  })
  void aModelThatOnlyADocumentNamesHasTheMakerOfItsFamily(String name, String maker) {
    assertThat(ALL.makerOf(LM + "unknown", name)).map(Individual::iri).contains(LM + maker);
  }

  @ParameterizedTest
  @CsvSource({
    "MoE, Mixture-of-Experts",
    "Hybrid MoE, Hybrid Mixture-of-Experts",
    "MLA, Multi-head Latent Attention",
    "Grouped Query Attention, Grouped-Query Attention",
    "standard multi-head attention, Multi-Head Attention",
    "SFT, Supervised Fine-Tuning",
    "RL, Reinforcement Learning",
    "GRM, Generative Reward Modeling",
    "next-token prediction, Next Token Prediction",
    "MLM, Masked Language Modeling",
    "state-of-the-art, state of the art",
    "SOTA, state of the art",
    "Compute-optimal, compute-optimal",
    "dense transformer, Dense",
    "DeepSeek 67B, DeepSeek-V1",
    "QWen1.5 72B Chat, Qwen1.5-72B-Chat",
    "Acc., accuracy",
    "MTBench, MT-Bench",
    "AlpacaEval 2.0, AlpacaEval 2.0",
    "LLaMA3 70B, Llama 3 70B"
  })
  void whatPeopleWriteIsKnownByItsPreferredLabel(String written, String preferred) {
    assertThat(ALL.named(written))
        .extracting(known -> known.labels().preferred())
        .contains(preferred);
  }

  @Test
  void variantsOfAModelAreSubjectsOfTheirOwn() {
    assertThat(ALL.named("DeepSeek-V2-Lite")).isNotEqualTo(ALL.named("DeepSeek-V2")).hasSize(1);
    assertThat(ALL.named("DeepSeek-V2-Chat")).isNotEqualTo(ALL.named("DeepSeek-V2 Chat (SFT)"));
  }

  @Test
  void documentsStateTheirOwnDates() {
    assertThat(ALL.documentProperties())
        .filteredOn(property -> property.labels().shown().contains("last updated"))
        .extracting(Property::iri)
        .containsExactly("http://purl.org/dc/terms/modified");
  }
}
