/**
 * One care system for one replication: the departments of all sites wired together, and the loop.
 *
 * <p>The dispatch page in {@link headroom.model.system.CareSystemRun} reads as a patient's day. The
 * interfaces by which departments ask each other questions are implemented here and nowhere else.
 */
package headroom.model.system;
