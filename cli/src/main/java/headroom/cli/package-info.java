/** The front door: commands, wiring, progress and exit codes. It computes nothing. */
package headroom.cli;
