package org.isnad.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.desk.Desk;
import org.isnad.desk.DeskSettings;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad desk}: the ledger as web pages on this machine. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description = "Shows the ledger as web pages, for this machine only, until it is stopped (Ctrl+C).",
        footer = {"", "Example: isnad desk --ledger isnad.db --port 7878"})
final class DeskCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerPlace place;

    @Option(
            names = "--port",
            defaultValue = "7878",
            description = "The port; 0 for any free one. Default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "A loopback address: 127.0.0.1, ::1 or localhost. Default ${DEFAULT-VALUE}.")
    private String bind;

    DeskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        DeskSettings settings = new DeskSettings(bind, port, Build.reader());
        try (Ledger ledger = Ledger.open(place.location(), Clock.systemUTC());
                Desk desk = Desk.start(ledger, settings, Clock.systemUTC())) {
            console.print("the desk is open: " + desk.address() + "\n");
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
