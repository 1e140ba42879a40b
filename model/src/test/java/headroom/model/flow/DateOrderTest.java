package headroom.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People taken in the order of due days, held against a list sorted by hand. */
class DateOrderTest {
  private static final int QUEUES = 3;
  private static final int DAYS = 60;

  private final Pathways pathways = new Pathways(List.of("T"), List.of("a", "b", "c"), 10);
  private final DateOrder order =
      DateOrder.byDueDay(pathways, Pathways.FOLLOW_UP, QUEUES, pathways::list, 0, DAYS - 1);

  private record Waiting(int row, int number, int queue, int due) {}

  private Waiting join(int number, int queue, int due) {
    int row = pathways.add(queue, 1, number, 0);
    pathways.enter(row, Pathways.FOLLOW_UP, 0);
    pathways.setDue(row, due);
    order.add(row);
    return new Waiting(row, number, queue, due);
  }

  @Test
  void takesWhoIsDueFirstThenWhoJoinedFirst() {
    List<Waiting> waiting = new ArrayList<>();
    long seed = 7;
    int number = 0;
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < 60; i++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        int due = day + (int) ((seed >>> 33) % 10);
        waiting.add(join(number++, (int) ((seed >>> 20 & 0xff) % QUEUES), due));
      }
      for (int queue = 0; queue < QUEUES; queue++) {
        // Two of three days everybody due is taken, on the third a few, so that some are late.
        int most = day % 3 == 0 ? 4 : 1000;
        for (int n = 0; n < most; n++) {
          int of = queue;
          int today = day;
          Waiting expected =
              waiting.stream()
                  .filter(w -> w.queue() == of && w.due() <= today)
                  .min(Comparator.comparingInt(Waiting::due).thenComparingInt(Waiting::number))
                  .orElse(null);
          int row = order.take(queue, day);
          if (expected == null) {
            assertThat(row).isNegative();
            break;
          }
          assertThat(row).isEqualTo(expected.row());
          waiting.remove(expected);
          pathways.release(row);
        }
      }
    }
  }

  @Test
  void whoLeftOrMovedIsDroppedAndWhoComesAgainIsTakenOnce() {
    Waiting left = join(1, 0, 3);
    Waiting moved = join(2, 0, 3);
    Waiting again = join(3, 0, 3);
    pathways.release(left.row());
    pathways.enter(moved.row(), Pathways.DIAGNOSTICS, 1);
    assertThat(order.first(0, 2)).isNegative();
    assertThat(order.take(0, 3)).isEqualTo(again.row());
    order.add(again.row());
    assertThat(order.take(0, 3)).isEqualTo(again.row());
    assertThat(order.take(0, DAYS)).isNegative();
  }

  @Test
  void dueDaysBeforeTheFirstCountAsTheFirstAndThoseAfterTheLastNeverComeUp() {
    Waiting early = join(1, 1, -40);
    join(2, 1, DAYS + 5);
    assertThat(order.take(1, 0)).isEqualTo(early.row());
    assertThat(order.take(1, 10_000)).isNegative();
  }
}
