/**
 * What must hold between the values of a scenario, beyond each value's own type, unit and limits:
 * one class for each part of the hospital system, and one for the totals that its flows must reach.
 *
 * <p>This room knows what the departments need; it knows nothing of files and syntax.
 */
package headroom.scenarios.checks;
