/** The {@code isnad} command: wiring only. The one module that prints and exits. */
package org.isnad.cli;
