package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.BedEquivalent;
import headroom.model.result.BedEquivalent.Basis;
import headroom.model.result.Measures;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Change;
import headroom.model.scenario.Scenario;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What two changes are worth in beds, by hand. */
class BedEquivalentsTest {
  private static final Plan PLAN = new Plan(11, Uncertainty.CHANCE, 12, 0);
  private static final int DAYS = 30;
  private static final Fakes.Family BASE = new Fakes.Family("base");
  private static final Fakes.Family SLOTS =
      BASE.and("More slots", 1, List.of("beds.discharge.pathways.p1.slots.factor = 1.2"));
  private static final Fakes.Family BOTH =
      SLOTS.and("Places", 10, List.of("virtual-ward.sites.a.places = 20"));

  /**
   * April. Slots free 10 beds; places alone 5, of patients waiting; both together 12, because some
   * would have gone home either way, and two beds more are opened.
   */
  private static ReplicationResult hospital(
      Scenario scenario, long seed, Uncertainty uncertainty, int replication) {
    double chance = new SplittableRandom(seed * 1_000_003 + replication).nextDouble() * 20;
    int changes = (int) Fakes.carried(scenario);
    double open = changes == 11 ? 102 : 100;
    double occupied = 80 + chance - (changes == 1 ? 10 : changes == 11 ? 8 : 0);
    double queue = 6 - (changes == 10 ? 5 : changes == 11 ? 4 : 0);
    return new ReplicationResult(
        uncertainty,
        replication,
        Fakes.layout(
            1,
            Fakes.series(Measures.get("ga-beds-open")),
            Fakes.series(Measures.get("ga-beds-occupied-mean")),
            Fakes.series(Measures.get("bed-queue-mean"))),
        new double[][] {{open * DAYS}, {occupied * DAYS}, {queue * DAYS}},
        new double[][] {{}, {}, {}},
        new String[] {"arrival"},
        new long[] {1},
        new String[0]);
  }

  private static BedEquivalent only(List<BedEquivalent> all, Basis basis, String name) {
    List<BedEquivalent> found =
        all.stream()
            .filter(e -> e.basis() == basis && (e.source() + e.change()).contains(name))
            .toList();
    assertThat(found).as(basis + " " + name).hasSize(1);
    return found.get(0);
  }

  @Test
  void sourcesAloneTogetherAndWhatIsLeftOver() throws Exception {
    Fakes.Bench bench = new Fakes.Bench(PLAN, BedEquivalentsTest::hospital);
    List<BedEquivalent> all =
        new Comparison(List.of(), bench).of(List.of(BASE, BOTH)).bedEquivalents();
    assertThat(only(all, Basis.ALONE, "discharge").beds()).isCloseTo(10, within(1e-9));
    assertThat(only(all, Basis.ALONE, "virtual wards").beds()).isCloseTo(5, within(1e-9));
    BedEquivalent together = only(all, Basis.TOGETHER, "");
    assertThat(together.added()).isCloseTo(2, within(1e-9));
    assertThat(together.avoided()).isCloseTo(12, within(1e-9));
    assertThat(together.beds()).isCloseTo(14, within(1e-9));
    assertThat(together.low())
        .as("the same patients: no noise is left")
        .isCloseTo(14, within(1e-6));
    assertThat(together.replications()).isEqualTo(12);
    assertThat(only(all, Basis.INTERACTION, "").beds()).isCloseTo(-1, within(1e-9));
    assertThat(only(all, Basis.STEP, "More slots").beds()).isCloseTo(10, within(1e-9));
    assertThat(only(all, Basis.STEP, "Places").beds()).isCloseTo(4, within(1e-9));
    // None, slots, both; places alone is the only one that the waterfall has not.
    assertThat(bench.runs).isEqualTo(4);
  }

  @Test
  void whatTheBaseHasTooIsInEveryScenarioComparedWhereverItStands() throws Exception {
    // As a value on the command line stands last in every file.
    Fakes.Bench bench = new Fakes.Bench(PLAN, BedEquivalentsTest::hospital);
    List<BedEquivalent> all =
        new Comparison(List.of(), bench)
            .of(List.of(BASE.and("everywhere", 100), BOTH.and("everywhere", 100)))
            .bedEquivalents();
    assertThat(all).noneMatch(e -> e.change().equals("everywhere"));
    assertThat(bench.carried).allMatch(carried -> carried >= 100);
  }

  @Test
  void oneSourceHasNoInteraction() throws Exception {
    Fakes.Bench bench = new Fakes.Bench(PLAN, BedEquivalentsTest::hospital);
    List<BedEquivalent> all =
        new Comparison(List.of(), bench).of(List.of(BASE, SLOTS)).bedEquivalents();
    assertThat(all).noneMatch(e -> e.basis() == Basis.INTERACTION);
    assertThat(only(all, Basis.TOGETHER, "").beds()).isCloseTo(10, within(1e-9));
  }

  @Test
  void theSourceIsReadOffThePaths() {
    assertThat(source("beds.sites.a.open = 3")).isEqualTo("beds");
    assertThat(source("beds.discharge.leaves-on = x", "virtual-ward.substitution = 1"))
        .isEqualTo("virtual wards");
    assertThat(source("theatre.fill = 1")).isEqualTo("elective care");
  }

  private static String source(String... paths) {
    return BedEquivalents.source(new Change("c", "", "", List.of(paths)));
  }
}
