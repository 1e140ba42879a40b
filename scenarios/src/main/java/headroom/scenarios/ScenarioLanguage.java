package headroom.scenarios;

import headroom.model.scenario.Scenario;
import headroom.scenarios.language.ReferenceWriter;
import headroom.scenarios.language.SchemaWriter;
import headroom.scenarios.language.Shapes;

/** The scenario language described, from the records that it fills. */
public final class ScenarioLanguage {
  private static final String INTRODUCTION =
      """
      # Every key of a scenario

      Written from the scenario records by the program itself; [the scenario
      language](scenario-language.md) explains how values, units, evidence and changes are written.
      `*` stands for a name of your own.
      """;

  private ScenarioLanguage() {}

  /** The JSON Schema (2020-12) of scenario files, for editors. */
  public static String schema() {
    return SchemaWriter.json(Shapes.of(Scenario.class), "Headroom scenario");
  }

  /** Every key with its meaning, form and default, as Markdown. */
  public static String reference() {
    return ReferenceWriter.markdown(Shapes.of(Scenario.class), INTRODUCTION);
  }
}
