package headroom.model.department.beds;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.flow.Patients;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who lies beside whom. Bays of four, and a side room after the first bay where there are any. */
class BaysTest {
  private final Patients patients = new Patients();
  private final BedTraits traits = new BedTraits();
  private Bays bays = bays(0);

  private Bays bays(double sideRooms) {
    return new Bays(
        new headroom.model.scenario.Bays(4, sideRooms, 0.5, 0, Optional.empty(), Optional.empty()),
        patients,
        traits);
  }

  private int patient(boolean woman, boolean covid, boolean alone) {
    int row = patients.add(1, patients.rows(), 0);
    traits.woman(row, woman);
    traits.needsSideRoom(row, alone);
    patients.covid(row, covid ? Patients.WITH_COVID : Patients.NO_COVID);
    return row;
  }

  private int man() {
    return patient(false, false, false);
  }

  private int woman() {
    return patient(true, false, false);
  }

  /** Puts a patient where it belongs; gives the bay, or -1. */
  private int lies(int row) {
    int bay = bays.place(traits.kind(patients, row), false);
    if (bay >= 0) {
      bays.put(row, bay);
    }
    return bay;
  }

  @Test
  void menAndWomenLieApartAndTheFullestBayFillsFirst() {
    bays.resize(8);
    assertThat(lies(man())).isZero();
    assertThat(lies(woman())).isEqualTo(1);
    assertThat(lies(man())).isZero();
    assertThat(lies(man())).isZero();
    assertThat(lies(man())).isZero();
    assertThat(lies(man())).as("the women's bay has three empty beds").isEqualTo(-1);
    assertThat(bays.free()).isEqualTo(3);
    assertThat(bays.accepts(false)).as("women only").isEqualTo(0b10);
  }

  @Test
  void anEmptiedBayTakesEitherSexOnceItsBedIsClean() {
    bays.resize(4);
    int first = man();
    lies(first);
    bays.leave(first);
    assertThat(lies(woman())).isZero();
    assertThat(bays.free()).as("one in use, one being cleaned").isEqualTo(2);
    bays.cleaned(0);
    assertThat(bays.free()).isEqualTo(3);
    bays.check(1, 0);
  }

  @Test
  void patientsWithCovidLieApartAndTheirEmptyBedsAreNobodyElses() {
    bays.resize(8);
    lies(patient(true, true, false));
    lies(woman());
    assertThat(bays.cohortVacancies()).isEqualTo(3);
    assertThat(bays.covidShare()).isEqualTo(0.5);
    lies(woman());
    lies(woman());
    lies(woman());
    assertThat(lies(woman())).isEqualTo(-1);
    assertThat(lies(patient(true, true, false))).isZero();
    assertThat(bays.cohortVacancies()).isEqualTo(2);
  }

  @Test
  void sideRoomsAreForThoseWhoHaveToBeAloneThenForCovidThenForAnyone() {
    bays = bays(0.2);
    bays.resize(5);
    int side = 1;
    assertThat(lies(patient(false, false, true))).isEqualTo(side);
    assertThat(lies(patient(false, false, true))).as("no other side room").isEqualTo(-1);
    assertThat(lies(patient(true, true, false))).as("then an empty bay").isZero();

    bays = bays(0.2);
    bays.resize(5);
    assertThat(lies(patient(true, true, false))).isEqualTo(side);

    bays = bays(0.2);
    bays.resize(5);
    assertThat(lies(man())).isZero();
    int kind = Bays.MEN + 1;
    assertThat(bays.place(kind, true)).as("kept for somebody who waits").isEqualTo(-1);
    assertThat(lies(woman())).isEqualTo(side);
  }

  @Test
  void theSmallestBayIsEmptiedForAnotherKindWhenItsPatientsFitElsewhere() {
    bays.resize(12);
    int[] men = {man(), man(), man(), man(), man()};
    for (int row : men) {
      lies(row);
    }
    bays.leave(men[0]);
    bays.cleaned(0);
    for (int i = 0; i < 4; i++) {
      lies(woman());
    }
    assertThat(bays.place(Bays.MEN + 1, false)).isEqualTo(-1);
    assertThat(bays.regroup(Bays.MEN + 1)).isTrue();
    assertThat(traits.bay(men[4])).as("moved to the other men").isZero();
    assertThat(bays.takeMoves()).isEqualTo(1);
    assertThat(lies(woman())).isEqualTo(1);
    assertThat(bays.regroup(Bays.MEN)).as("no bay can be emptied").isFalse();
    bays.check(9, 0);
  }

  @Test
  void aSideRoomIsFreedOfWhoeverNeedNotBeAlone() {
    bays = bays(0.2);
    bays.resize(5);
    lies(man());
    int inSideRoom = woman();
    lies(inSideRoom);
    assertThat(bays.regroup(Bays.MEN_ALONE)).as("no women's bay to go to").isFalse();
    bays = bays(0.2);
    bays.resize(9);
    lies(man());
    int alsoInSideRoom = man();
    bays.put(alsoInSideRoom, 1);
    assertThat(bays.regroup(Bays.MEN_ALONE)).isTrue();
    assertThat(traits.bay(alsoInSideRoom)).isZero();
    assertThat(lies(patient(false, false, true))).isEqualTo(1);
  }

  @Test
  void aClosedBayTakesNobodyAndItsEmptyBedsAreCounted() {
    bays.resize(8);
    int sick = woman();
    lies(sick);
    assertThat(bays.canClose(0)).isTrue();
    assertThat(bays.canClose(1)).as("nobody lies there").isFalse();
    bays.close(0, 5);
    assertThat(bays.closed()).isEqualTo(4);
    assertThat(bays.closedEmpty()).isEqualTo(3);
    assertThat(lies(woman())).isEqualTo(1);
    bays.leave(sick);
    assertThat(bays.closedEmpty()).isEqualTo(4);
    bays.reopen(4);
    assertThat(bays.closed()).isEqualTo(4);
    bays.reopen(5);
    assertThat(bays.closed()).isZero();
  }

  @Test
  void bedsAreAddedAndTakenAwayAtTheEnd() {
    bays.resize(6);
    assertThat(bays.count()).isEqualTo(2);
    for (int i = 0; i < 6; i++) {
      lies(man());
    }
    bays.resize(5);
    assertThat(bays.free()).isZero();
    bays.resize(9);
    assertThat(bays.free()).isEqualTo(3);
    assertThat(lies(man())).isEqualTo(1);
  }
}
