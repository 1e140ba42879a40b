/** Checks that the code is built as ARCHITECTURE.md says. It must not know what the code does. */
package headroom.architecture;
