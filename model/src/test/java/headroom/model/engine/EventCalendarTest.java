package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {
  private final EventCalendar calendar = new EventCalendar(4);

  @Test
  void startsEmptyAtTimeZero() {
    assertThat(calendar.advance()).isFalse();
    assertThat(calendar.now()).isZero();
    assertThat(calendar.size()).isZero();
    assertThat(calendar.nextTime()).isEqualTo(EventCalendar.NEVER);
  }

  @Test
  void earlierTimeThenLowerPriorityThenFirstScheduled() {
    calendar.schedule(20, 0, 5);
    calendar.schedule(10, 7, 3);
    calendar.schedule(10, 7, 4);
    calendar.schedule(10, 2, 2);
    calendar.schedule(5, 15, 1);
    for (long expected = 1; expected <= 5; expected++) {
      assertThat(calendar.advance()).isTrue();
      assertThat(calendar.payload()).isEqualTo(expected);
    }
    assertThat(calendar.advance()).isFalse();
    assertThat(calendar.now()).as("the clock stays at the last event").isEqualTo(20);
  }

  @Test
  void anEventAtThisInstantComesNextHoweverLateItIsScheduled() {
    calendar.schedule(10, 9, 1);
    calendar.schedule(10, 9, 2);
    calendar.advance();
    calendar.schedule(10, 3, 3);
    calendar.advance();
    assertThat(calendar.payload()).isEqualTo(3);
    assertThat(calendar.priority()).isEqualTo(3);
    assertThat(calendar.now()).isEqualTo(10);
  }

  @Test
  void holdsTheWholeRangeOfTimesAndPayloads() {
    calendar.schedule(EventCalendar.LATEST_TIME, EventCalendar.LAST_PRIORITY, Long.MIN_VALUE);
    calendar.schedule(EventCalendar.LATEST_TIME, 0, -1);
    assertThat(calendar.nextTime()).isEqualTo(EventCalendar.LATEST_TIME);
    calendar.advance();
    assertThat(calendar.payload()).isEqualTo(-1);
    calendar.advance();
    assertThat(calendar.payload()).isEqualTo(Long.MIN_VALUE);
    assertThat(calendar.priority()).isEqualTo(15);
    assertThat(calendar.now()).isEqualTo(EventCalendar.LATEST_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "99, 0, 'time: found 99 s, expected now (100 s)'",
    "-1, 0, 'time: found -1 s'",
    "268435456, 0, 'to 268435455 s'",
    "100, 16, 'priority: found 16, expected 0 to 15'",
    "100, -1, 'priority: found -1, expected 0 to 15'"
  })
  void refusesWhatItCannotOrder(long time, int priority, String message) {
    calendar.schedule(100, 0, 1);
    calendar.advance();
    assertThatThrownBy(() -> calendar.schedule(time, priority, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThat(calendar.size()).as("a refusal leaves nothing behind").isZero();
  }

  @Test
  void refusesToRunOutOfSequence() {
    EventCalendar old = new EventCalendar(new EventWheel(4), (1L << 31) - 1);
    old.schedule(1, 15, 7);
    assertThatThrownBy(() -> old.schedule(2, 0, 8)).isInstanceOf(IllegalStateException.class);
    assertThat(old.advance()).isTrue();
    assertThat(old.now()).isEqualTo(1);
    assertThat(old.priority()).as("the sequence never runs into the priority").isEqualTo(15);
  }

  /** Random operations beside a sorted reference, through growth and emptiness. */
  @ParameterizedTest
  @CsvSource({
    "1, 30, 0.5", "2, 100000, 0.5", "3, 3, 0.52", "4, 1000000, 0.55",
    "5, 1000, 0.5", "6, 600000, 0.5", "7, 1, 0.5", "8, 100000000, 0.51"
  })
  void agreesWithASortedReference(long seed, int spread, double adding) {
    SplittableRandom random = new SplittableRandom(seed);
    PriorityQueue<Pending> reference =
        new PriorityQueue<>(
            Comparator.comparingLong(Pending::time)
                .thenComparingInt(Pending::priority)
                .thenComparingLong(Pending::order));
    long order = 0;
    for (int operation = 0; operation < 500_000; operation++) {
      if (random.nextDouble() < adding) {
        Pending event =
            new Pending(
                Math.min(calendar.now() + random.nextInt(spread), EventCalendar.LATEST_TIME),
                random.nextInt(16),
                order++);
        calendar.schedule(event.time, event.priority, event.order * 31);
        reference.add(event);
      } else {
        Pending expected = reference.poll();
        if (calendar.advance() != (expected != null)) {
          throw new AssertionError("operation " + operation + ": expected " + expected);
        }
        if (expected != null
            && (calendar.now() != expected.time
                || calendar.priority() != expected.priority
                || calendar.payload() != expected.order * 31)) {
          throw new AssertionError("operation " + operation + ": expected " + expected);
        }
      }
      long nextTime = reference.isEmpty() ? EventCalendar.NEVER : reference.peek().time;
      if (calendar.size() != reference.size()
          || operation % 3 == 0 && calendar.nextTime() != nextTime) {
        throw new AssertionError("operation " + operation + ": size or next time is wrong");
      }
    }
    assertThat(calendar.scheduled()).isEqualTo(order);
  }

  @Test
  void aMillionEventsAllocateNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    hold(200_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    hold(1_000_000);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(bytes).isLessThan(1_000_000L);
  }

  /** Takes the earliest of a thousand events and schedules it again, over and over. */
  private void hold(int times) {
    while (calendar.size() < 1000) {
      calendar.schedule(calendar.now() + calendar.size(), 3, calendar.size());
    }
    long state = 42;
    for (int i = 0; i < times; i++) {
      calendar.advance();
      state = state * 6364136223846793005L + 1442695040888963407L;
      calendar.schedule(calendar.now() + (state >>> 56), (int) (state >>> 40) & 15, i);
    }
  }

  private record Pending(long time, int priority, long order) {}
}
