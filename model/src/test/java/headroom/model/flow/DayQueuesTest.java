package headroom.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayQueuesTest {
  private final Pathways people = new Pathways(List.of("trust"), List.of("surgery"), 0);
  private final DayQueues queues = new DayQueues(people.order(), 2, -100, 200);

  private int person() {
    return people.add(0, 1, 0, 0);
  }

  @Test
  void theEarliestDayComesFirstAndWithinADayWhoeverJoinedFirst() {
    int late = person();
    int early = person();
    int alsoEarly = person();
    queues.add(0, 70, late);
    queues.add(0, -3, early);
    queues.add(0, -3, alsoEarly);
    assertThat(queues.first(0, 200)).isEqualTo(early);
    queues.remove(0, -3, early);
    assertThat(queues.first(0, 200)).isEqualTo(alsoEarly);
    queues.putBack(0, -3, early);
    assertThat(queues.first(0, 200)).isEqualTo(early);
    assertThat(queues.first(1, 200)).isEqualTo(-1);
  }

  @Test
  void daysAfterTheOneAskedForDoNotComeUp() {
    int row = person();
    queues.add(0, 70, row);
    assertThat(queues.first(0, 69)).isEqualTo(-1);
    assertThat(queues.first(0, 70)).isEqualTo(row);
  }

  @Test
  void daysBeforeTheFirstComeFirstAndDaysPastTheLastNever() {
    int row = person();
    int past = person();
    queues.add(0, -5000, row);
    queues.add(0, 201, past);
    assertThat(queues.first(0, 200)).isEqualTo(row);
    queues.remove(0, -5000, row);
    assertThat(queues.first(0, 10_000)).isEqualTo(-1);
    queues.remove(0, 201, past);
  }

  @Test
  void agreesWithASortedListThroughAThousandComingsAndGoings() {
    record Waiting(int day, int joined, int row) {}
    List<Waiting> expected = new ArrayList<>();
    long state = 42;
    for (int i = 0; i < 2000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int day = (int) (state >>> 40) % 300 - 100;
      if (i % 3 < 2) {
        int row = person();
        queues.add(1, day, row);
        expected.add(new Waiting(day, i, row));
      } else {
        Waiting leaves = expected.remove((int) (state >>> 33) % expected.size());
        queues.remove(1, leaves.day, leaves.row);
        people.release(leaves.row);
      }
      Waiting first =
          expected.stream()
              .min(Comparator.comparingInt(Waiting::day).thenComparingInt(Waiting::joined))
              .orElseThrow();
      assertThat(queues.first(1, 200)).isEqualTo(first.row);
    }
  }
}
