package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.UncertainParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ParameterDrawsTest {
  private static final UncertainParameter A = Fakes.parameter("beds.a", 0, 0.5, 1);
  private static final UncertainParameter B = Fakes.parameter("ward.b", 10, 10, 20);
  private static final UncertainParameter C = Fakes.parameter("list.c", -3, 0, 3);

  @Test
  void theOrderInTheFileDoesNotMatter() {
    double[] forth = new ParameterDraws(List.of(A, B, C), List.of(), 5).values(9);
    double[] back = new ParameterDraws(List.of(C, B, A), List.of(), 5).values(9);
    assertThat(back).containsExactly(forth[2], forth[1], forth[0]);
  }

  @Test
  void aParameterThatTwoScenariosShareIsDrawnAlikeInBoth() {
    UncertainParameter first = Fakes.parameter("a.new", 0, 1, 2);
    List<String> reference = ParameterDraws.order(List.of(A, B, C), List.of());
    double[] base = new ParameterDraws(List.of(A, B, C), List.of(), 5).values(4);
    double[] other = new ParameterDraws(List.of(first, A, C), reference, 5).values(4);
    assertThat(other[1]).isEqualTo(base[0]);
    assertThat(other[2]).isEqualTo(base[2]);
  }

  @Test
  void everyBlockOfPointsFillsTheRangeEvenly() {
    // 32 scrambled points put one value into each 32nd of every coordinate.
    List<UncertainParameter> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(Fakes.parameter("p" + i, 0, 0, 1));
    }
    ParameterDraws draws = new ParameterDraws(many, List.of(), 2022);
    for (int i = 0; i < many.size(); i++) {
      TreeSet<Integer> strata = new TreeSet<>();
      for (int r = 1; r <= 32; r++) {
        double value = draws.values(r)[i];
        // Undo the triangular law with its mode at 0.
        strata.add((int) Math.floor(32 * (1 - (1 - value) * (1 - value))));
      }
      assertThat(strata).hasSize(32);
    }
  }

  @Test
  void coordinatesOfBothTablesAreUncorrelated() {
    int n = 480;
    int points = 1024;
    List<UncertainParameter> many = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      many.add(Fakes.parameter(String.format("p%03d", i), 0, 0, 1));
    }
    ParameterDraws draws = new ParameterDraws(many, List.of(), 7);
    double[][] u = new double[points][];
    for (int r = 0; r < points; r++) {
      double[] values = draws.values(r + 1);
      u[r] = new double[n];
      for (int i = 0; i < n; i++) {
        u[r][i] = 1 - (1 - values[i]) * (1 - values[i]);
      }
    }
    // Neighbours around the border, and one of each table: no pair may lie along a line.
    int[][] pairs = {{358, 359}, {359, 360}, {360, 361}, {0, 360}, {100, 470}, {400, 401}};
    for (int[] pair : pairs) {
      double sum = 0;
      for (double[] point : u) {
        sum += (point[pair[0]] - 0.5) * (point[pair[1]] - 0.5);
      }
      assertThat(Math.abs(12 * sum / points)).isLessThan(0.1);
    }
  }

  @Test
  void seedsScrambleDifferently() {
    assertThat(new ParameterDraws(List.of(A), List.of(), 1).values(1)[0])
        .isNotEqualTo(new ParameterDraws(List.of(A), List.of(), 2).values(1)[0]);
  }

  @Test
  void theTriangularLawHasItsMeanAndItsEnds() {
    UncertainParameter skew = Fakes.parameter("skew", 2, 3, 10);
    double sum = 0;
    int n = 100_000;
    for (int i = 0; i < n; i++) {
      sum += Triangular.at(skew, (i + 0.5) / n);
    }
    assertThat(sum / n).isCloseTo((2 + 3 + 10) / 3.0, within(1e-6));
    assertThat(Triangular.at(skew, 0)).isEqualTo(2);
    assertThat(Triangular.at(skew, 1)).isEqualTo(10);
    // The mode stands where (mode - low) / (high - low) of the probability lies below it.
    assertThat(Triangular.at(skew, 1 / 8.0)).isCloseTo(3, within(1e-12));
  }

  @Test
  void aRangeWithoutWidthGivesItsValue() {
    assertThat(Triangular.at(Fakes.parameter("p", 4, 4, 4), 0.3)).isEqualTo(4);
    assertThat(Triangular.at(Fakes.parameter("p", 4, 4, 6), 0)).isEqualTo(4);
    assertThat(Triangular.at(Fakes.parameter("p", 2, 6, 6), 1)).isEqualTo(6);
  }

  @Test
  void moreParametersThanTheTableHoldsAreRefused() {
    List<UncertainParameter> many =
        Collections.nCopies(ScenarioFamily.MOST_PARAMETERS + 1, A).stream().toList();
    List<UncertainParameter> named = new ArrayList<>();
    for (int i = 0; i < many.size(); i++) {
      named.add(Fakes.parameter("p" + i, 0, 0, 1));
    }
    assertThatThrownBy(() -> new ParameterDraws(named, List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1001");
  }
}
