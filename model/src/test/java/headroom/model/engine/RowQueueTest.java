package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowQueueTest {
  @Test
  void servesTheLowestPriorityNumberFirstAndThenFirstCome() {
    RowQueue queue = new RowQueue(3);
    queue.add(7, 2);
    queue.add(5, 1);
    queue.add(900, 1);
    queue.add(0, 2);
    assertThat(queue.peek()).isEqualTo(5);
    assertThat(List.of(queue.poll(), queue.poll(), queue.poll(), queue.poll(), queue.poll()))
        .containsExactly(5, 900, 7, 0, -1);
    assertThat(queue.isEmpty()).isTrue();
  }

  @Test
  void aRowLeavesFromTheMiddleAndMayComeBack() {
    RowQueue queue = new RowQueue(1);
    queue.add(1, 0);
    queue.add(2, 0);
    queue.add(3, 0);
    assertThat(queue.remove(2)).isTrue();
    assertThat(queue.remove(2)).isFalse();
    queue.add(2, 0);
    assertThat(rows(queue, 0)).containsExactly(1, 3, 2);
  }

  @Test
  void refusesARowTwiceAndKnowsNothingOfStrangers() {
    RowQueue queue = new RowQueue(2);
    queue.add(4, 1);
    assertThatThrownBy(() -> queue.add(4, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("row 4");
    assertThat(queue.contains(100_000)).isFalse();
    assertThat(queue.remove(100_000)).isFalse();
    assertThat(queue.contains(-1)).isFalse();
    assertThat(queue.priorityOf(4)).isEqualTo(1);
    assertThat(queue.priorityOf(3)).isEqualTo(-1);
    assertThatThrownBy(() -> new RowQueue(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RowQueue(128)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Random joining, serving and leaving beside plain lists. */
  @Test
  void agreesWithPlainLists() {
    SplittableRandom random = new SplittableRandom(11);
    int priorities = 4;
    RowQueue queue = new RowQueue(priorities);
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < priorities; i++) {
      lists.add(new ArrayList<>());
    }
    for (int step = 0; step < 200_000; step++) {
      int row = random.nextInt(300);
      int choice = random.nextInt(5);
      boolean waits = lists.stream().anyMatch(list -> list.contains(row));
      assertThat(queue.contains(row)).isEqualTo(waits);
      if (choice < 3 && !waits) {
        int priority = random.nextInt(priorities);
        queue.add(row, priority);
        lists.get(priority).add(row);
      } else if (choice == 3) {
        assertThat(queue.remove(row)).isEqualTo(waits);
        lists.forEach(list -> list.remove((Integer) row));
      } else if (choice == 4) {
        int expected = -1;
        for (int i = 0; i < priorities && expected < 0; i++) {
          expected = lists.get(i).isEmpty() ? -1 : lists.get(i).remove(0);
        }
        assertThat(queue.poll()).isEqualTo(expected);
      }
      if (step % 1000 == 0) {
        for (int i = 0; i < priorities; i++) {
          assertThat(rows(queue, i)).isEqualTo(lists.get(i));
          assertThat(queue.size(i)).isEqualTo(lists.get(i).size());
        }
        assertThat(queue.size()).isEqualTo(lists.stream().mapToInt(List::size).sum());
      }
    }
  }

  private static List<Integer> rows(RowQueue queue, int priority) {
    List<Integer> rows = new ArrayList<>();
    for (int row = queue.first(priority); row >= 0; row = queue.after(row)) {
      rows.add(row);
    }
    return rows;
  }
}
