package headroom.model.department.outpatients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaterQueueTest {
  private static final int START = 100;
  private static final int DAYS = 60;
  private static final int LISTS = 3;

  private final LaterQueue queue = new LaterQueue(LISTS, START, DAYS);

  @Test
  void whoIsDueFirstIsTakenFirstAndNobodyBeforeTheDay() {
    queue.add(LaterQueue.FIRST_TRY, 1, START + 3, 2);
    queue.add(LaterQueue.SECOND_TRY, 1, START + 2, 1);
    assertThat(queue.take(1, START + 1)).isFalse();
    assertThat(queue.take(0, START + 9)).isFalse();
    assertThat(queue.overdue(1, START + 2)).isEqualTo(1);
    assertTaken(1, START + 9, new Person(START + 2, LaterQueue.SECOND_TRY, 0));
    assertTaken(1, START + 9, new Person(START + 3, LaterQueue.FIRST_TRY, 0));
    assertThat(queue.overdue(1, START + 9)).isEqualTo(1);
    assertTaken(1, START + 9, new Person(START + 3, LaterQueue.FIRST_TRY, 1));
    assertThat(queue.take(1, START + 9)).isFalse();
    queue.check();
  }

  @Test
  void whoIsDueAfterTheLastDayNeverComesUp() {
    queue.add(LaterQueue.FIRST_TRY, 0, START + DAYS, 1);
    assertThat(queue.take(0, START + DAYS + 1)).isFalse();
    queue.check();
  }

  @Test
  void nobodyIsDueOnADayThatWasPassed() {
    queue.add(LaterQueue.FIRST_TRY, 0, START + 5, 1);
    assertTaken(0, START + 7, new Person(START + 5, LaterQueue.FIRST_TRY, 0));
    assertThat(queue.take(0, START + 7)).isFalse();
    assertThatThrownBy(() -> queue.add(LaterQueue.FIRST_TRY, 0, START + 7, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One person, as a queue of persons would hold it. */
  private record Person(int day, int attempt, int index) {}

  @Test
  void takesAsAQueueOfPersonsWould() {
    Random random = new Random(7);
    Comparator<Person> order =
        Comparator.comparingInt(Person::day)
            .thenComparingInt(Person::attempt)
            .thenComparingInt(Person::index);
    List<Queue<Person>> people =
        IntStream.range(0, LISTS).<Queue<Person>>mapToObj(l -> new PriorityQueue<>(order)).toList();
    Map<List<Integer>, Integer> scheduled = new HashMap<>();
    int taken = 0;
    for (int day = START; day < START + DAYS; day++) {
      for (int i = 0; i < 12; i++) {
        int list = random.nextInt(LISTS);
        int attempt = random.nextInt(2);
        int due = day + 1 + random.nextInt(20);
        queue.add(attempt, list, due, 1);
        if (due < START + DAYS) {
          int index = scheduled.merge(List.of(list, attempt, due), 1, Integer::sum) - 1;
          people.get(list).add(new Person(due, attempt, index));
        }
      }
      for (int list = 0; list < LISTS; list++) {
        int today = day;
        assertThat(queue.overdue(list, day))
            .isEqualTo((int) people.get(list).stream().filter(p -> p.day() <= today).count());
        for (int slot = 0; slot < 3; slot++) {
          Person first = people.get(list).peek();
          if (first != null && first.day() <= day) {
            assertTaken(list, day, first);
            people.get(list).remove();
            taken++;
          } else {
            assertThat(queue.take(list, day)).isFalse();
          }
        }
      }
      queue.check();
    }
    assertThat(taken).isGreaterThan(300);
  }

  private void assertTaken(int list, int by, Person who) {
    assertThat(queue.take(list, by)).isTrue();
    assertThat(new Person(queue.takenDay(), queue.takenTry(), queue.takenIndex())).isEqualTo(who);
  }
}
