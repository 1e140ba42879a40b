package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published descriptions of the language are what the records say now, and fit the files. */
class ScenarioLanguageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioLanguage.schema());

  @Test
  void theCommittedSchemaIsUpToDate() throws Exception {
    Committed.holds(Path.of("scenario.schema.json"), ScenarioLanguage.schema());
  }

  @Test
  void theCommittedReferenceIsUpToDate() throws Exception {
    Committed.holds(Path.of("../docs/scenario-reference.md"), ScenarioLanguage.reference());
  }

  static List<Path> shipped() throws Exception {
    return ShippedScenariosTest.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedScenariosAndTheirResolvedTextsFitTheSchema(Path file) throws Exception {
    assertThat(errors(Files.readString(file))).isEmpty();
    assertThat(errors(ScenarioReader.read(file, List.of()).resolvedText())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{scenario: s, period: {start: 2022-04-01, end: 2022-05-01}, sits: {}}",
        "{scenario: s, period: {start: 2022-04-01, end: 2022-05-01}, sites: {a: {nam: A}}}",
        "{extends: a.yaml, run-in: 28}",
        "{extends: a.yaml, run-in: 28 fortnights}",
        "{extends: a.yaml, virtual-ward: {substitution: {valu: 70%}}}",
        "{extends: a.yaml, beds: {emergency-stay: {lognormall: {mean: 3 d, sd: 1 d}}}}",
        "{extends: a.yaml, beds: {discharge: {leaves-on: [50%, 50%]}}}",
        "{extends: a.yaml, changes: [{name: n, owner: o, set: {a: 1}}]}",
        "{scenario: no period and no sites}"
      })
  void slipsDoNotFitTheSchema(String text) {
    assertThat(errors(text)).isNotEmpty();
  }

  private static List<Error> errors(String yaml) {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode tree = JSON.valueToTree(loaded);
    return SCHEMA.validate(tree);
  }
}
