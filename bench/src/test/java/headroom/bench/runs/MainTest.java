package headroom.bench.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "goals"})
  void aWordThatNobodyKnowsStartsNothing(String command) {
    assertThat(Main.run(command, "--no-such-thing")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "goals"})
  void helpIsPrintedAndNothingElseDone(String command) {
    assertThat(Main.run(command, "--help")).isZero();
  }

  @Test
  void aCommandMustBeNamed() {
    assertThat(Main.run()).isEqualTo(2);
  }
}
