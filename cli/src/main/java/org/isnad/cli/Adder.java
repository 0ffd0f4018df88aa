package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Added;
import org.isnad.ledger.Addition;
import org.isnad.ledger.Ledger;

/** Gathers what is to be added into transactions, and tells of each report once it is safe. Used by one thread. */
final class Adder implements AutoCloseable {
    private static final int MOST = 256;
    private static final int BYTES = 16 << 20;
    private static final long WAIT = 300_000_000;

    private final Ledger ledger;
    private final AddReport report;
    private final Progress progress;
    private final List<Addition> batch = new ArrayList<>();
    private long bytes;
    private long since;

    Adder(Ledger ledger, AddReport report, Progress progress) {
        this.ledger = ledger;
        this.report = report;
        this.progress = progress;
    }

    /** Takes what was prepared. */
    void take(Prepared prepared) {
        if (prepared instanceof Prepared.Ready ready) {
            since = batch.isEmpty() ? System.nanoTime() : since;
            batch.add(ready.addition());
            bytes += ready.addition().raw().length;
        } else if (prepared instanceof Prepared.Settled settled) {
            tell(settled.added());
        } else if (prepared instanceof Prepared.Failed failed) {
            report.failed(failed.file(), failed.reason());
            progress.step();
        }
        boolean due = batch.size() >= MOST || bytes >= BYTES || System.nanoTime() - since > WAIT;
        if (!batch.isEmpty() && due) {
            write();
        }
    }

    private void write() {
        List<Addition> all = List.copyOf(batch);
        batch.clear();
        bytes = 0;
        ledger.add(all).forEach(this::tell);
    }

    private void tell(Added added) {
        report.added(added);
        progress.step();
    }

    /** Adds the rest, and returns whether nothing failed. */
    boolean finish() {
        if (!batch.isEmpty()) {
            write();
        }
        return report.end();
    }

    @Override
    public void close() {
        batch.clear();
    }
}
