/**
 * Stores of pending events that could stand in the place of the one that ships: each keeps the same
 * order and passes the same test, and differs in speed only. They know no work and no engine.
 */
package headroom.bench.calendars;
