package headroom.scenarios.language;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.Length;
import headroom.model.scenario.Limits;
import headroom.model.scenario.Otherwise;
import headroom.model.scenario.RefersTo;
import headroom.model.scenario.Says;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Unit;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Problem;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A record that the language has never seen has keys, checks, defaults, a schema and a page. */
class GrowingTest {
  /** One component of every form. */
  public record Pharmacy(
      @Says("Its name.") String name,
      @Says("Counters.") @Unit(Unit.Kind.COUNT) @Limits(least = 1, most = 9) int countersOpen,
      @Says("Time to dispense.") @Unit(Unit.Kind.DURATION) Distribution dispensing,
      @Says("By acuity.") @Unit(Unit.Kind.DURATION) Optional<Distribution[]> byAcuity,
      @Says("Scripts.") @Unit(Unit.Kind.RATE) @Otherwise("5/day") Steps scripts,
      @Says("By weekday.") @Unit(Unit.Kind.SHARE) @Length(2) @Otherwise("[50%, 50%]")
          double[] split,
      @Says("First day.") Optional<LocalDate> opens,
      @Says("Open at weekends.") @Otherwise("no") boolean weekends,
      @Says("Kind of place.") @Otherwise("high-street") Kind kind,
      @Says("Price.") @Unit(Unit.Kind.MONEY) @Otherwise("£9.35") double price,
      @Says("Round.") @Unit(Unit.Kind.DURATION) @Otherwise("1 h") long round,
      @Says("Robots by name.") @Otherwise("{}") Map<String, Robot> robots,
      @Says("Share of work.") @Unit(Unit.Kind.SHARE) @RefersTo("robots") @Otherwise("{}")
          Map<String, Double> work,
      @Says("Spare ones.") @RefersTo("robots") @Otherwise("[]") String[] spare,
      @Says("Visits.") @Otherwise("[]") List<Robot> visits) {}

  /** A record below. */
  public record Robot(@Says("Speed.") @Unit(Unit.Kind.NUMBER) double speed) {}

  /** An enum below. */
  public enum Kind {
    HIGH_STREET,
    HOSPITAL
  }

  private static final Shape.Fields SHAPE = Shapes.of(Pharmacy.class);

  private static Bound bind(String text, Problems problems) {
    Node node = YamlText.parse("p.yaml", text, problems).orElseThrow();
    Bound bound = new Binder(problems, Map.of(), null).bind(SHAPE, node);
    References.check(bound, problems);
    return bound;
  }

  private static Pharmacy read(String text) {
    Problems problems = new Problems();
    Bound bound = bind(text, problems);
    assertThat(problems.sorted()).isEmpty();
    return (Pharmacy) new Assembler(bound, Map.of()).assemble(null);
  }

  @Test
  void keysAndDefaultsFollowFromTheRecord() {
    Pharmacy pharmacy = read("{name: P, counters-open: 2, dispensing: 10 min}");
    assertThat(pharmacy.countersOpen()).isEqualTo(2);
    assertThat(pharmacy.dispensing()).isEqualTo(new Distribution.Deterministic(600));
    assertThat(pharmacy.scripts()).returns(5.0, Steps::before);
    assertThat(pharmacy.split()).containsExactly(0.5, 0.5);
    assertThat(pharmacy.kind()).isEqualTo(Kind.HIGH_STREET);
    assertThat(pharmacy.price()).isEqualTo(9.35);
    assertThat(pharmacy.round()).isEqualTo(3600);
    assertThat(pharmacy.opens()).isEmpty();
  }

  @Test
  void everyFormReadsAndReadsBackFromItsOwnText() {
    String text =
        """
        name: "yes"
        counters-open: {value: 3, range: [1, 4], assumption: x}
        dispensing: {mixture: [{weight: 1, of: {log-logistic: {mean: 1 h, sd: 1 h}}}, {weight: 2, of: {triangular: {low: 0 min, mode: 1 min, high: 2 min}}}], at-most: 3 h}
        by-acuity: [1 min, {exponential: {mean: 2 min}}, {lognormal: {mu: -1.5, sigma: 0.5}}]
        scripts: {value: {2022-01-01: 7/week}, range: ±10%, derived: "a: b"}
        split: [25%, 0.75]
        opens: 2022-02-28
        weekends: true
        kind: hospital
        robots: {r2: {speed: 2.5}, "5": {speed: 1}}
        work: {r2: 100%}
        spare: "5"
        visits: [{speed: 3}, {speed: 4}]
        """;
    Bound first = bind(text, new Problems());
    String resolved = ResolvedText.of(first, Map.of(), List.of());
    Bound second = bind(resolved, new Problems());
    assertThat(ResolvedText.of(second, Map.of(), List.of())).isEqualTo(resolved);
    Pharmacy pharmacy = (Pharmacy) new Assembler(second, Map.of()).assemble(new double[] {3.6, 2});
    assertThat(pharmacy)
        .usingRecursiveComparison()
        .isEqualTo(new Assembler(first, Map.of()).assemble(new double[] {3.6, 2}));
    assertThat(pharmacy.countersOpen()).isEqualTo(4);
    assertThat(pharmacy.name()).isEqualTo("yes");
    assertThat(pharmacy.weekends()).isTrue();
    assertThat(pharmacy.scripts().on(LocalDate.of(2022, 1, 1))).isEqualTo(2);
    assertThat(pharmacy.scripts().before())
        .as("the default stands before the first date")
        .isEqualTo(10);
    assertThat(pharmacy.robots().keySet()).containsExactly("r2", "5");
    assertThat(pharmacy.visits()).extracting(Robot::speed).containsExactly(3.0, 4.0);
    Distribution.Lognormal byMu = (Distribution.Lognormal) pharmacy.byAcuity().orElseThrow()[2];
    assertThat(byMu.mu()).isEqualTo(-1.5 + StrictMath.log(86400));
  }

  @Test
  void checksFollowFromTheRecord() {
    Problems problems = new Problems();
    bind(
        """
        name: [P]
        counters-open: 10
        dispensing: {lognormal: {mean: 10 min}}
        by-acuity: []
        scripts: {2022-02-30: 4/day}
        split: [100%]
        opens: 2022-2-1
        weekends: maybe
        kind: hopsital
        price: 9.35
        round: 0.5 s
        robots: {"a b": {speed: 1}, r2: {speed: -1}, r3: {spede: 1}, r4: {speed: 1}}
        work: {r22: 100%}
        spare: [r4, x]
        visits: {a: 1}
        """,
        problems);
    assertThat(problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            p.yaml:1:7  name: found a list, expected text.
            p.yaml:2:16  counters-open: found 10, expected a whole number, from 1 to 9.
            p.yaml:3:25  dispensing.lognormal: found mean, expected mean and sd, or median and mean, or median and sigma, or mu and sigma.
            p.yaml:4:12  by-acuity: found a list, expected a list of one or more entries, each a length of time, for example 30 min, 4 h or 6 d, or a distribution such as {lognormal: {mean: …, sd: …}}.
            p.yaml:5:11  scripts: found 2022-02-30, expected a date such as 2022-12-01, or `before`.
            p.yaml:6:8  split: found a list of 1 entries, expected a list of 2 entries, each a share between 0% and 100%, for example 85%.
            p.yaml:7:8  opens: found 2022-2-1, expected a date such as 2022-04-01.
            p.yaml:8:11  weekends: found maybe, expected yes or no.
            p.yaml:9:7  kind: found hopsital, expected high-street or hospital.
              Maybe you meant hospital.
            p.yaml:10:8  price: found 9.35, expected pounds, for example £170.
              Maybe you meant £9.35.
            p.yaml:11:8  round: found 0.5 s, expected a length of time, for example 30 min, 4 h or 6 d, in whole seconds.
            p.yaml:12:10  robots: found the name `a b`, expected letters, digits and -_:/+&, without spaces or dots.
            p.yaml:12:41  robots.r2.speed: found -1, expected a number, 0 or more.
              Maybe you meant a change from the baseline: speed: baseline - 1
            p.yaml:12:50  robots.r3.speed: found nothing, expected `speed`: Speed (a number, 0 or more).
            p.yaml:12:51  robots.r3: found the unknown key `spede`, expected one of speed.
              Maybe you meant speed.
            p.yaml:13:13  work.r22: found r22, expected a key of robots: r2, r3, r4.
              Maybe you meant r2.
            p.yaml:14:8  spare: found x, expected a key of robots: r2, r3, r4.
            p.yaml:15:9  visits: found a map, expected a list.""");
  }

  @Test
  void theSchemaAndTheReferenceNameEveryKey() {
    String schema = SchemaWriter.json(SHAPE, "Pharmacy");
    String reference = ReferenceWriter.markdown(SHAPE, "# Keys\n");
    for (String key : SHAPE.keys()) {
      assertThat(schema).contains("\"" + key + "\"");
      assertThat(reference).contains("| `" + key + "` |");
    }
    assertThat(schema).contains("\"high-street\"").contains("When left out: 5/day.");
  }

  @Test
  void defaultsAreTaggedInTheResolvedText() {
    Bound bound = bind("{name: P, counters-open: 2, dispensing: 10 min}", new Problems());
    assertThat(ResolvedText.of(bound, Map.of(), List.of()))
        .contains("price:\n  value: £9.35\n  default: yes\n")
        .contains("counters-open: 2\n");
    assertThat(((Bound.Leaf) Bound.find(bound, "price")).evidence())
        .isEqualTo(new Evidence(Evidence.Kind.NOT_STATED, "default"));
  }
}
