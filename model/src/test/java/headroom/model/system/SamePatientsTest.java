package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.scenario.Scenario;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same patient arrives, with the same needs, in every scenario. */
class SamePatientsTest {
  /** A patient's identity. */
  private record Identity(int source, long number) implements Comparable<Identity> {
    @Override
    public int compareTo(Identity other) {
      int order = Integer.compare(source, other.source);
      return order == 0 ? Long.compare(number, other.number) : order;
    }
  }

  /** What the patients of one run bring with them, whatever happens to them. */
  private static final class Register implements CareSystemRun.Observer {
    final Map<Identity, Long> seenAt = new TreeMap<>();
    final Map<Identity, Integer> acuity = new TreeMap<>();
    final Map<Identity, Boolean> ambulance = new TreeMap<>();
    final Map<Identity, Double> need = new TreeMap<>();

    @Override
    public void before(EventKind kind, int row, Patients patients, long now) {
      if (kind == EventKind.CLINICIAN_DONE) {
        Identity who = new Identity(patients.source(row), patients.number(row));
        seenAt.put(who, (long) patients.arrived(row));
        acuity.put(who, patients.acuity(row));
        ambulance.put(who, patients.byAmbulance(row));
      } else if (kind == EventKind.BED_DEPARTURE && patients.place(row) == Patients.IN_BED) {
        need.put(new Identity(patients.source(row), patients.number(row)), patients.need(row));
      }
    }
  }

  private static Register patientsOf(Scenario scenario) {
    Register register = new Register();
    new CareSystemRun(scenario, 7, 1).observedBy(register).run();
    return register;
  }

  private static <T> void agreeOnCommon(Map<Identity, T> one, Map<Identity, T> other, int least) {
    int common = 0;
    for (Map.Entry<Identity, T> entry : one.entrySet()) {
      T there = other.get(entry.getKey());
      if (there != null) {
        common++;
        assertThat(there).as("patient %s", entry.getKey()).isEqualTo(entry.getValue());
      }
    }
    assertThat(common).isGreaterThan(least);
  }

  @Test
  void moreBedsChangeNoPatient() {
    Register few = patientsOf(new SmallHospital().beds(52).scenario());
    Register many = patientsOf(new SmallHospital().beds(75).scenario());
    agreeOnCommon(few.acuity, many.acuity, 5000);
    agreeOnCommon(few.ambulance, many.ambulance, 5000);
    agreeOnCommon(few.need, many.need, 400);
  }

  @Test
  void walkInsArriveAtTheSameSecondWhateverTheBeds() {
    Register few = patientsOf(new SmallHospital().beds(52).scenario());
    Register many = patientsOf(new SmallHospital().beds(75).scenario());
    few.seenAt.keySet().removeIf(who -> few.ambulance.get(who));
    agreeOnCommon(few.seenAt, many.seenAt, 3000);
  }

  @Test
  void moreDemandAddsPatientsAndRenumbersNone() {
    Register base = patientsOf(new SmallHospital().beds(90).clinicians(12).scenario());
    Register more =
        patientsOf(new SmallHospital().beds(90).clinicians(12).attendances(66).scenario());
    base.seenAt.keySet().removeIf(who -> base.ambulance.get(who));
    int missing = 0;
    for (Map.Entry<Identity, Long> entry : base.seenAt.entrySet()) {
      Long there = more.seenAt.get(entry.getKey());
      missing += there == null ? 1 : 0;
      assertThat(there == null ? entry.getValue() : there).isEqualTo(entry.getValue());
    }
    assertThat(missing).as("patients still in care at the run's end").isLessThan(5);
    assertThat(more.acuity.size()).isGreaterThan((int) (base.acuity.size() * 1.07));
    agreeOnCommon(base.acuity, more.acuity, 5000);
    agreeOnCommon(base.need, more.need, 400);
  }

  @Test
  void anotherReplicationIsAnotherCrowd() {
    Register one = new Register();
    Register two = new Register();
    new CareSystemRun(new SmallHospital().scenario(), 7, 1).observedBy(one).run();
    new CareSystemRun(new SmallHospital().scenario(), 7, 2).observedBy(two).run();
    assertThat(one.seenAt).isNotEqualTo(two.seenAt);
  }
}
