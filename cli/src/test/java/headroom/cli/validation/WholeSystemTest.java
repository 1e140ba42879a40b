package headroom.cli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.cli.validation.Interactions.Effect;
import headroom.cli.validation.Interactions.Row;
import headroom.model.system.CareSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What each parameter does to a small but complete care system, and what must emerge, under the
 * same patients: the tables of docs/validation.md.
 */
class WholeSystemTest {
  private static final Bench BENCH =
      new Bench(CareSystem::replicate, Path.of("..", "scenarios"), 2);

  @Test
  void everyParameterMovesWhatItMustTheWayItMust() throws InterruptedException {
    List<String> contrary = new ArrayList<>();
    for (Row row : Interactions.rows()) {
      for (Effect effect : Interactions.of(BENCH, row)) {
        if (!effect.asAsked()) {
          contrary.add(
              row.what()
                  + ": "
                  + effect.column()
                  + " should be "
                  + effect.asked().text
                  + ", is "
                  + Words.signed(effect.difference(), effect.column().points));
        }
      }
    }
    assertThat(contrary).isEmpty();
  }

  @Test
  void whatMustEmergeEmerges() throws InterruptedException {
    assertThat(Emergence.of(BENCH)).allSatisfy(f -> assertThat(f.holds()).as("%s", f).isTrue());
  }
}
