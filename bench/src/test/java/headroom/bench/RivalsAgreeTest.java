package headroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.bench.engines.EngineKind;
import headroom.bench.work.Hold;
import headroom.bench.work.MiniHospital;
import headroom.bench.work.SingleServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison of speeds means something only between engines that do the same. */
class RivalsAgreeTest {
  private static final long HUNDRED_DAYS = 100 * 86_400L;

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void holdTakesTheSameEventsInTheSameOrder(EngineKind kind) {
    assertThat(hold(kind)).isEqualTo(hold(EngineKind.HEADROOM)).isNotZero();
  }

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void theSingleServerServesAlike(EngineKind kind) {
    assertThat(singleServer(kind)).isEqualTo(singleServer(EngineKind.HEADROOM));
  }

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void theMiniHospitalTreatsAlike(EngineKind kind) {
    assertThat(hospital(kind)).isEqualTo(hospital(EngineKind.HEADROOM));
  }

  @Test
  void theMiniHospitalIsTheOneDescribed() {
    MiniHospital hospital = new MiniHospital(EngineKind.HEADROOM, 1);
    hospital.run();
    double[] result = hospital.result();
    assertThat(result[1]).as("arrivals").isBetween(304_000.0, 309_000.0);
    assertThat(result[10] / 600).as("beds occupied").isBetween(0.89, 0.93);
    assertThat(result[11] / 60).as("virtual places occupied").isBetween(0.96, 1.0);
  }

  private static long hold(EngineKind kind) {
    Hold hold = new Hold(kind, 500);
    hold.turn(20_000);
    hold.turn(20_000);
    return hold.checksum();
  }

  private static double[] singleServer(EngineKind kind) {
    SingleServer server = new SingleServer(kind, 20_000);
    assertThat(server.run()).isEqualTo(40_000);
    return server.result();
  }

  private static double[] hospital(EngineKind kind) {
    MiniHospital hospital = new MiniHospital(kind, 3, HUNDRED_DAYS);
    assertThat(hospital.run()).isGreaterThan(70_000);
    return hospital.result();
  }
}
