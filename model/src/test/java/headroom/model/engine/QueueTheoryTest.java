package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import umontreal.ssj.probdist.StudentDist;

/** The engine's parts together, against the exact results of queueing theory. */
class QueueTheoryTest {
  private static final int REPLICATIONS = 30;
  private static final int WARM_UP = 5_000;
  private static final double MEAN_SERVICE = 3_000;

  /** M/M/c: the mean wait and the share who wait (Erlang C), each within its 99% interval. */
  @ParameterizedTest(name = "{0} servers, load {1}")
  @CsvSource({
    "1, 0.5, 30000",
    "1, 0.8, 30000",
    "3, 0.7, 30000",
    "10, 0.9, 100000",
    "40, 0.85, 150000"
  })
  void waitsAreThoseOfErlang(int servers, double load, int customers) {
    Tally waits = new Tally();
    Tally waiting = new Tally();
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      Tally[] results = simulate(servers, load, customers, replication);
      waits.add(results[0].mean());
      waiting.add(results[1].mean());
    }
    double mustWait = erlangC(servers, servers * load);
    double meanWait = mustWait * MEAN_SERVICE / (servers * (1 - load));
    assertCovers(waiting, mustWait);
    assertCovers(waits, meanWait);
    // An interval so wide that it covers anything would prove nothing.
    assertThat(halfWidth(waits) / meanWait).isLessThan(0.07);
  }

  private static Tally[] simulate(int servers, double load, int customers, int replication) {
    Draws draws = new Draws(1917, replication);
    Sampler service = Samplers.exponential(MEAN_SERVICE);
    double anHour = 3600 * servers * load / MEAN_SERVICE;
    ArrivalStream arrivals =
        new ArrivalStream(draws, 0, 0, hour -> anHour, 0, EventCalendar.LATEST_TIME);
    EventCalendar calendar = new EventCalendar();
    RowQueue queue = new RowQueue(1);
    int last = WARM_UP + customers;
    long[] arrived = new long[last];
    long[] length = new long[last];
    Tally waits = new Tally();
    Tally waiting = new Tally();
    int free = servers;
    int customer = 0;
    arrivals.next();
    calendar.schedule(arrivals.time(), 1, 0);
    while (calendar.advance()) {
      long now = calendar.now();
      if (calendar.priority() == 0) {
        free++;
      } else {
        arrived[customer] = now;
        double u = draws.uniform(1, 0, arrivals.number(), 0);
        length[customer] = (long) (service.at(u) + 0.5);
        if (customer >= WARM_UP) {
          waiting.add(free == 0 ? 1 : 0);
        }
        queue.add(customer++, 0);
        if (customer < last) {
          arrivals.next();
          calendar.schedule(arrivals.time(), 1, 0);
        }
      }
      while (free > 0 && queue.size() > 0) {
        int next = queue.poll();
        free--;
        if (next >= WARM_UP) {
          waits.add(now - arrived[next]);
        }
        calendar.schedule(now + length[next], 0, next);
      }
    }
    assertThat(waits.count()).as("everyone is served in the end").isEqualTo(customers);
    return new Tally[] {waits, waiting};
  }

  /** The probability of waiting, by the recurrence of Erlang's loss formula. */
  private static double erlangC(int servers, double offered) {
    double blocking = 1;
    for (int n = 1; n <= servers; n++) {
      blocking = offered * blocking / (n + offered * blocking);
    }
    double load = offered / servers;
    return blocking / (1 - load * (1 - blocking));
  }

  private static double halfWidth(Tally replications) {
    long n = replications.count();
    return StudentDist.inverseF((int) n - 1, 0.995) * Math.sqrt(replications.variance() / n);
  }

  private static void assertCovers(Tally replications, double exact) {
    double half = halfWidth(replications);
    assertThat(exact).isBetween(replications.mean() - half, replications.mean() + half);
  }
}
