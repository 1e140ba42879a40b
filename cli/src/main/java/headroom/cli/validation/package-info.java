/**
 * Whether the model behaves: its curve of occupancy and waits, the effect of each parameter, and
 * its face. Says it as one page, from simulations done now.
 *
 * <p>Knows scenarios, replications and figures. It must not know what the answers ought to be
 * beyond the conceptual model's stated bounds, and it tunes nothing.
 */
package headroom.cli.validation;
