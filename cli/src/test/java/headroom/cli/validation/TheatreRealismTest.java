package headroom.cli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.system.CareSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A theatre's day beside the conceptual model's trial, and what filling rules are worth. */
class TheatreRealismTest {
  private static final Bench BENCH =
      new Bench(CareSystem::replicate, Path.of("..", "scenarios"), 2);

  @Test
  void aTheatreDayIsLikeTheTrial() throws InterruptedException {
    assertThat(TheatreRealism.of(BENCH))
        .hasSize(8)
        .allSatisfy(f -> assertThat(f.holds()).as("%s", f).isTrue());
  }

  @Test
  void bestFitPacksMoreAndADearOverrunLess() throws InterruptedException {
    double list = capped();
    assertThat(capped("theatre.filling=best-fit")).isGreaterThan(list + .002);
    double dear = capped("theatre.filling=newsvendor", "theatre.overrun-cost=1");
    double cheap = capped("theatre.filling=newsvendor", "theatre.overrun-cost=0.3");
    assertThat(cheap).isGreaterThan(dear + .02);
    double runsOver = over("theatre.filling=newsvendor", "theatre.overrun-cost=1");
    assertThat(runsOver).isLessThan(over() - .05);
  }

  private static double capped(String... sets) throws InterruptedException {
    return trial(sets).mean("theatre-utilisation-capped");
  }

  private static double over(String... sets) throws InterruptedException {
    return trial(sets).mean("theatre-overrun-share");
  }

  private static Trial trial(String... sets) throws InterruptedException {
    return BENCH.run("theory/theatre-realism.yaml", 2, java.util.List.of(sets));
  }
}
