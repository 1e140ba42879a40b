package headroom.model.system;

import headroom.model.department.beds.BedCall;
import headroom.model.department.beds.CriticalCareNeed;
import headroom.model.department.beds.Wards;
import headroom.model.department.criticalcare.CriticalCare;
import headroom.model.department.criticalcare.WardBeds;
import headroom.model.flow.Patients;
import java.util.function.Supplier;

/** Passes patients between wards, emergency departments and critical care. */
final class CriticalCareLinks implements CriticalCareNeed, WardBeds {
  private final Patients patients;
  private final BedCall leavesEmergency;
  private final Supplier<Wards> wards;
  private CriticalCare criticalCare;

  /**
   * @param leavesEmergency lets an emergency department go of a patient
   * @param wards the wards, once they are there
   */
  CriticalCareLinks(Patients patients, BedCall leavesEmergency, Supplier<Wards> wards) {
    this.patients = patients;
    this.leavesEmergency = leavesEmergency;
    this.wards = wards;
  }

  void to(CriticalCare room) {
    criticalCare = room;
  }

  @Override
  public boolean takes(int patient) {
    boolean needed = criticalCare.neededOnAdmission(patient);
    if (needed) {
      criticalCare.request(patient);
    }
    return needed;
  }

  @Override
  public double after(int patient) {
    return criticalCare.neededAfter(patient);
  }

  @Override
  public void request(int patient) {
    criticalCare.request(patient);
  }

  @Override
  public void forget(int patient) {
    criticalCare.forget(patient);
  }

  @Override
  public void leaveForCriticalCare(int patient) {
    if (patients.place(patient) == Patients.IN_BED) {
      wards.get().criticalCareTransfers().leave(patient);
    } else {
      leavesEmergency.bedReady(patient);
    }
  }

  @Override
  public void stepDown(int patient) {
    wards.get().criticalCareTransfers().stepDown(patient);
  }
}
