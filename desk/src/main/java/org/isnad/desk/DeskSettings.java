package org.isnad.desk;

import java.util.Set;

/**
 * How a desk is started.
 *
 * @param bind the address to listen on: a loopback address, since there are no accounts
 * @param port the port, 0 for any free one
 * @param reader the version of the reader, as {@link org.isnad.ledger.Addition} takes it
 */
public record DeskSettings(String bind, int port, String reader) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");
    private static final int LAST_PORT = 65_535;

    /** Refuses any address that others could reach. */
    public DeskSettings {
        if (!LOOPBACK.contains(bind)) {
            throw new DeskException(
                    "the desk has no accounts, so it listens on this machine only, not on %s: use --bind 127.0.0.1 and, from elsewhere, a tunnel (ssh -L 7878:127.0.0.1:7878 HOST)"
                            .formatted(bind));
        }
        if (port < 0 || port > LAST_PORT) {
            throw new DeskException("%d is no port: use --port with a number from 0 to 65535".formatted(port));
        }
    }
}
