package headroom.model.department.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApportionmentTest {
  private static final int[] NO_LIMIT = {1000, 1000, 1000};

  @Test
  void remaindersGoToTheLargestFirst() {
    assertThat(Apportionment.split(10, new double[] {1, 1, 1}, NO_LIMIT)).containsExactly(4, 3, 3);
    assertThat(Apportionment.split(10, new double[] {.46, .34, .2}, NO_LIMIT))
        .containsExactly(5, 3, 2);
  }

  @Test
  void aFullPartLeavesTheRestToTheOthers() {
    assertThat(Apportionment.split(100, new double[] {8, 1, 1}, new int[] {40, 100, 100}))
        .containsExactly(40, 30, 30);
  }

  @Test
  void nobodyGetsMoreThanThereIsRoomFor() {
    assertThat(Apportionment.split(100, new double[] {1, 0, 1}, new int[] {40, 100, 20}))
        .containsExactly(40, 0, 20);
    assertThat(Apportionment.split(5, new double[] {0, 0, 0}, NO_LIMIT)).containsExactly(0, 0, 0);
  }
}
