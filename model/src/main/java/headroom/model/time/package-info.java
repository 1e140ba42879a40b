/**
 * The clock and the civil calendar: whole seconds since a scenario's first midnight, weekdays,
 * hours, bank holidays, working days and financial years.
 *
 * <p>Bank holidays come in as a list of dates; this room holds no list of its own. It must not know
 * scenarios, departments or random numbers.
 */
package headroom.model.time;
