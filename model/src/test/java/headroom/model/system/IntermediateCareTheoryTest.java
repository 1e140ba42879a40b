package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Intermediate care as a queue: Poisson arrivals, exponential stays, five slots, beds without
 * limit. A stay is long against the day on which slots are offered, so that Erlang's formula holds.
 */
class IntermediateCareTheoryTest {
  private static final int SLOTS = 5;
  private static final double STAY = 40;
  private static final double LOAD = 3.5;
  private static final int REPLICATIONS = 120;
  private static final List<ReplicationResult> RESULTS = new ArrayList<>();

  @BeforeAll
  static void simulate() {
    Map<String, Beds.Pathway> pathways = new LinkedHashMap<>();
    Distribution none = new Distribution.Deterministic(0);
    pathways.put("home", new Beds.Pathway(0, none, Steps.constant(1), Optional.empty()));
    Beds.Slots slots =
        new Beds.Slots(
            new Distribution.Exponential(STAY * Ward.DAY),
            Map.of("", Steps.constant(SLOTS)),
            Steps.constant(1),
            Optional.empty(),
            Map.of());
    pathways.put("care", new Beds.Pathway(1, none, Steps.constant(1), Optional.of(slots)));
    double[] always = {1, 1, 1, 1, 1, 1, 1};
    double[] byHour = new double[24];
    byHour[15] = 1;
    Beds.Discharge discharge =
        new Beds.Discharge(
            43_200,
            always,
            byHour,
            pathways,
            Optional.empty(),
            Optional.empty(),
            72_000,
            0,
            Optional.empty());
    Ward ward =
        new Ward()
            .beds(1_000_000)
            .stay(new Distribution.Deterministic(Ward.DAY))
            .admissions("all", LOAD / STAY, 3)
            .discharge(discharge)
            .days(600, 2200);
    for (int r = 1; r <= REPLICATIONS; r++) {
      RESULTS.add(ward.replicate(r));
    }
  }

  /** Chance of waiting with {@code c} servers and {@code a} erlangs. */
  private static double erlangC(int c, double a) {
    double blocked = 1;
    for (int k = 1; k <= c; k++) {
      blocked = a * blocked / (k + a * blocked);
    }
    return blocked / (1 - a / c * (1 - blocked));
  }

  private static double[] values(String measure) {
    return RESULTS.stream().mapToDouble(r -> Ward.ratio(r, measure, "")).toArray();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Half the width of a 99% interval. */
  private static double width(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return 2.62 * StrictMath.sqrt(squares / (values.length - 1) / values.length);
  }

  private static void covers(String measure, double exact, double ofDays) {
    double[] values = values(measure);
    assertThat(mean(values))
        .as(measure)
        .isBetween(exact - width(values) - ofDays, exact + width(values) + ofDays);
  }

  @Test
  void waitsAreErlangs() {
    double waits = erlangC(SLOTS, LOAD);
    assertThat(waits).isBetween(0.377, 0.379);
    covers("ic-wait-mean-days", waits * STAY / (SLOTS - LOAD), 0.25);
    covers("ic-wait-probability", waits, 0.02);
  }

  @Test
  void asManySlotsAreHeldAsAreAskedFor() {
    covers("ic-slots-occupied", LOAD, 0.02);
  }

  @Test
  void thoseWaitingAreArrivalsTimesTheWait() {
    double waiting = mean(values("ic-waiting"));
    double starts = 0;
    double waits = 0;
    for (ReplicationResult result : RESULTS) {
      int wait = result.layout().find("ic-wait-mean-days", "", "", "");
      for (int p = 0; p < result.layout().periods().size(); p++) {
        waits += result.numerators()[wait][p];
        starts += result.denominators()[wait][p];
      }
    }
    double perDay = starts / (REPLICATIONS * 2200.0);
    assertThat(waiting).isCloseTo(perDay * waits / starts, withinShare(0.02, waiting));
    assertThat(mean(values("nctr-remaining"))).isGreaterThan(waiting);
  }

  private static org.assertj.core.data.Offset<Double> withinShare(double share, double of) {
    return org.assertj.core.data.Offset.offset(share * of);
  }
}
