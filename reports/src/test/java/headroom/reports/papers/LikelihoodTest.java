package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
  @ParameterizedTest(name = "{0} of 30 is {3}")
  @CsvSource({
    " 0, 0.000, 0.114, UNLIKELY",
    " 4, 0.053, 0.297, UNLIKELY",
    " 9, 0.167, 0.479, UNLIKELY",
    "10, 0.192, 0.512, EVEN",
    "15, 0.331, 0.669, EVEN",
    "20, 0.488, 0.808, EVEN",
    "21, 0.521, 0.833, LIKELY",
    "30, 0.886, 1.000, LIKELY"
  })
  void thirtyReplicationsAreGivenTheWordTheirIntervalSupports(
      int met, double low, double high, Likelihood word) {
    assertThat(Likelihood.of(met / 30.0, low, high)).isEqualTo(word);
  }

  @ParameterizedTest(name = "{0} with interval {1} to {2} is {3}")
  @CsvSource({
    // The share is small, but the interval reaches over a half.
    "0.25, 0.05, 0.54, EVEN",
    "0.75, 0.46, 0.95, EVEN",
    // None of two, and one of one: nothing can be said.
    "0, 0, 0.66, UNTOLD",
    "1, 0.21, 1, UNTOLD",
    // A thousand replications may say it of a share just under a third.
    "0.33, 0.30, 0.36, UNLIKELY",
    "0.34, 0.31, 0.37, EVEN"
  })
  void aWideIntervalIsNeverWordedAsSure(double share, double low, double high, Likelihood word) {
    assertThat(Likelihood.of(share, low, high)).isEqualTo(word);
  }
}
