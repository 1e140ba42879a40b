package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Division;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios divided into systems: what is cut, what is copied, what stays. */
class DividedScenarioTest {
  private static final LocalDate DAY = LocalDate.of(2022, 4, 1);
  private static final LocalDate WINTER = LocalDate.of(2022, 12, 1);

  private static final String WHOLE =
      """
      scenario: whole
      period: {start: 2022-04-01, end: 2023-03-31}
      population: {registered: 1000, aged16-plus: 800}
      trusts: {T: {name: Trust}}
      sites: {h: {name: Hospital, trust: T}}
      emergency:
        care: {major: {type: 1, acuity: [100%], clinician-time: [30 min]}}
        departments:
          ed: {site: h, care: major, ambulance: 80/day, walk-in: 200/day, cubicles: 21, clinicians: 6,
               ambulance-admitted: 40%, overnight: 50%, streams-to: utc, divert-to: [utc]}
          utc: {site: h, care: major, walk-in: 40/day, clinicians: 2}
      beds:
        emergency-stay: 6 d
        specialties: {all: {share: 100%, pool: ward}}
        discharge:
          leaves-on: [100%, 100%, 100%, 100%, 100%, 100%, 100%]
          by-hour: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
          pathways:
            p0: {share: 90%}
            p1: {share: 10%, slots: {stay: 9 d, places: {T: 31}, waiting-at-start: {T: 4}}}
        sites:
          h: {open: {before: 100, 2022-12-01: 113}, occupied-at-start: 90, pools: {ward: {share: 1}}}
      covid:
        level: 2%
        with-share: 50%
        stay: 8 d
        sites: {h: 100%}
        absence: {usual: 5%, threshold: 7%}
      """;

  private static final String SYSTEMS =
      """
      systems:
        one: {name: One, size: 3, emergency: 1, overnight: 0.3}
        two: {name: Two, hospitals: 2, size: 7, emergency: 1, overnight: 0.7}
      """;

  @TempDir private Path folder;
  private Texts texts;

  @BeforeEach
  void open() {
    texts = new Texts(folder);
  }

  private List<Division.Part> parts(String systems) {
    return Division.of(texts.read(WHOLE + systems).central());
  }

  @Test
  void oneSystemOfOneHospitalIsTheScenarioItself() {
    Scenario whole = texts.read(WHOLE).central();
    List<Division.Part> parts = parts("systems: {only: {name: Only, size: 4, emergency: 3}}\n");
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).id()).isEqualTo("only");
    assertThat(parts.get(0).scenario()).usingRecursiveComparison().isEqualTo(whole);
    assertThat(Division.of(whole)).containsExactly(new Division.Part("", whole));
    assertThat(Division.scaled(whole, 1, 1)).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void hospitalsAreCopiedWithAllThatStandsThere() {
    Scenario one = parts(SYSTEMS).get(0).scenario();
    Scenario two = parts(SYSTEMS).get(1).scenario();
    assertThat(one.systems()).isEmpty();
    assertThat(one.sites()).containsOnlyKeys("h");
    assertThat(two.sites()).containsOnlyKeys("h-1", "h-2");
    assertThat(two.trusts()).containsOnlyKeys("T-1", "T-2");
    assertThat(two.sites().get("h-2").trust()).isEqualTo("T-2");
    assertThat(two.covid().orElseThrow().sites()).containsOnlyKeys("h-1", "h-2");
    assertThat(slots(two).places()).containsOnlyKeys("T-1", "T-2");
    assertThat(two.emergency().orElseThrow().departments())
        .containsOnlyKeys("ed-1", "utc-1", "ed-2", "utc-2");
    Emergency.Department second = ed(two, "ed-2");
    assertThat(second.site()).isEqualTo("h-2");
    assertThat(second.care()).isEqualTo("major");
    assertThat(second.streamsTo()).isEqualTo("utc-2");
    assertThat(second.divertTo()).containsExactly("utc-2");
  }

  @Test
  void quantitiesAreCutBySizeAndByHospitalAndWholeNumbersStayWhole() {
    Scenario one = parts(SYSTEMS).get(0).scenario();
    Scenario two = parts(SYSTEMS).get(1).scenario();
    // By emergency the two systems are alike; by all else three to seven.
    assertThat(ed(one, "ed").ambulance().on(DAY)).isEqualTo(40);
    assertThat(ed(two, "ed-1").ambulance().on(DAY)).isEqualTo(20);
    assertThat(ed(two, "ed-1").clinicians().on(DAY)).isEqualTo(1.5);
    // 21 cubicles: 10.5, 5.25 and 5.25.
    assertThat(ed(one, "ed").cubicles().orElseThrow().on(DAY)).isEqualTo(11);
    assertThat(ed(two, "ed-1").cubicles().orElseThrow().on(DAY)).isEqualTo(5);
    assertThat(one.population().orElseThrow().registered()).isEqualTo(300);
    // 113 beds in parts of 33.9, 39.55 and 39.55.
    assertThat(open(one, "h").on(WINTER)).isEqualTo(34);
    assertThat(open(two, "h-1").on(WINTER)).isEqualTo(40);
    assertThat(open(two, "h-2").on(WINTER)).isEqualTo(39);
    assertThat(open(two, "h-2").on(DAY)).isEqualTo(35);
    assertThat(slots(two).waitingAtStart()).containsEntry("T-1", 2.0).containsEntry("T-2", 1.0);
  }

  @Test
  void sharesTimesAndRulesStayAndTheShareOvernightKeepsBedsAndPatientsTogether() {
    Scenario two = parts(SYSTEMS).get(1).scenario();
    assertThat(ed(two, "ed-2").ambulanceAdmitted()).isEqualTo(.4);
    assertThat(two.beds().orElseThrow().sites().get("h-2").pools().get("ward").share())
        .contains(1.0);
    assertThat(two.covid().orElseThrow().level().on(DAY)).isEqualTo(.02);
    // Half of the attendances and seven tenths of the beds.
    assertThat(ed(two, "ed-2").overnight()).isCloseTo(.5 * .7 / .5, within(1e-12));
    double overnight =
        parts(SYSTEMS).stream()
            .flatMap(
                part -> part.scenario().emergency().orElseThrow().departments().values().stream())
            .mapToDouble(its -> its.ambulance().on(DAY) * its.ambulanceAdmitted() * its.overnight())
            .sum();
    assertThat(overnight).isCloseTo(80 * .4 * .5, within(1e-9));
  }

  @Test
  void drawnValuesAreDividedLikeCentralOnes() {
    String uncertain =
        WHOLE.replace(
            "open: {before: 100, 2022-12-01: 113}", "open: {value: 100, range: [0.9, 1.1]}");
    var family = texts.read(uncertain + SYSTEMS);
    assertThat(family.parameters()).hasSize(1);
    List<Division.Part> parts = Division.of(family.at(new double[] {1.07}));
    assertThat(open(parts.get(0).scenario(), "h").on(DAY)).isEqualTo(32);
    assertThat(open(parts.get(1).scenario(), "h-1").on(DAY)).isEqualTo(38);
    assertThat(open(parts.get(1).scenario(), "h-2").on(DAY)).isEqualTo(37);
  }

  @Test
  void whatCannotBeDividedIsSaid() {
    assertThat(problems("systems: {a: {name: A, beds: 2}, b: {name: B}}"))
        .contains("systems: found `beds` stated of some systems, but not of b");
    assertThat(problems("systems: {a: {name: A, beds: 0}, b: {name: B, beds: 0}}"))
        .contains("`beds` 0 everywhere");
    assertThat(problems("systems: {h: {name: H}}")).contains("a site or trust too");
    assertThat(
            problems(
                "systems: {a: {name: A, overnight: 9, emergency: 1}, b: {name: B, overnight: 1, emergency: 9}}"))
        .contains("% of those admitted overnight at ed");
    assertThat(
            problems(
                "systems: {a: {name: A}}\ntargets: {x: {statement: s, measure: ga-occupancy-0800, site: a, at-most: 1}}"))
        .isEmpty();
  }

  private String problems(String systems) {
    return texts.problems(WHOLE + systems + "\n");
  }

  private static Emergency.Department ed(Scenario scenario, String id) {
    return scenario.emergency().orElseThrow().departments().get(id);
  }

  private static Steps open(Scenario scenario, String site) {
    return scenario.beds().orElseThrow().sites().get(site).open().orElseThrow();
  }

  private static Beds.Slots slots(Scenario scenario) {
    return scenario
        .beds()
        .orElseThrow()
        .discharge()
        .orElseThrow()
        .pathways()
        .get("p1")
        .slots()
        .orElseThrow();
  }
}
