/**
 * Adult critical care: one pool of beds at each site that has any.
 *
 * <p><b>Entities.</b> Emergency patients who need critical care before any ward, or come to need it
 * on a ward; patients admitted for COVID; elective patients whose operation needs a bed here.
 *
 * <p><b>Rules.</b> Who needs it is a fixed trait of the patient. Emergency patients wait where they
 * are, in the emergency department or in their ward bed, first come first served; an operation that
 * needs a bed goes ahead only when one is free and nobody waits. When the need ends the patient
 * dies or asks for a ward bed, ahead of others, and holds the bed here until there is one.
 *
 * <p><b>Must emerge.</b> Full wards block critical care; full critical care cancels operations and
 * keeps patients waiting in the emergency department.
 *
 * <p><b>Left out here.</b> Transfers between sites, surge beds, levels 2 and 3 apart, readmission
 * to critical care, cleaning between patients.
 *
 * <p>The room asks {@link headroom.model.department.criticalcare.WardBeds} to take patients out of
 * ward beds and back into them, and knows no other department.
 */
package headroom.model.department.criticalcare;
