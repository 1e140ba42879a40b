/**
 * The shared language of patients: event kinds, the agenda on which departments write what happens
 * next, hand-overs at the same instant, the store of patients in urgent care, and the ledger that
 * turns what departments count into series.
 *
 * <p>This room knows no department; departments meet only through it and through interfaces that
 * the asking department declares.
 */
package headroom.model.flow;
