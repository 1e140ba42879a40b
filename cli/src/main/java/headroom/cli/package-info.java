/**
 * The front door: commands, wiring, progress, exit codes.
 *
 * <p>The only room that sees the whole road, from a scenario file to a run folder. It simulates
 * nothing, parses no scenario, computes no statistic and words no paper: it calls the room that
 * does.
 */
package headroom.cli;
